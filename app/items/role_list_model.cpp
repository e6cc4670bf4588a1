// SPDX-License-Identifier: GPL-3.0-or-later
// Folds all names once, so that each key stroke only searches.
#include "app/items/role_list_model.h"

#include "app/text/plain_text.h"
#include "app/text/to_qt.h"
#include "core/base/text.h"

#include <algorithm>

namespace rungwise::app {

namespace {

/// Levels are counted from the lowest; silence comes last.
std::size_t rankOf(const Catalogue& catalogue, RoleIndex role) {
    const auto& level = catalogue.roles()[role].level;
    const auto& levels = catalogue.levels();
    return level && levels.isKnown(level->from) ? levels.rank(level->from) : levels.size();
}

} // namespace

RoleListModel::Entry RoleListModel::entryFor(const Catalogue& catalogue, RoleIndex index,
                                             const std::string& language) {
    const Role& role = catalogue.roles()[index];
    const std::string_view name = catalogue.text(role.name, language).text;
    Entry entry{index, toQString(name), {}, folded(name), {}};
    if (role.level) {
        const Level& level = catalogue.levels()[role.level->from];
        entry.level = toQString(catalogue.text(level.name, language).text);
    }
    for (const OtherTitle& other : role.otherTitles) {
        const std::string_view title = catalogue.text(other.title, language).text;
        entry.others.push_back({toQString(title), folded(title)});
    }
    entry.others.push_back({toQString(role.id.text()), folded(role.id.text())});
    return entry;
}

void RoleListModel::show(const Catalogue& catalogue, const std::string& language) {
    std::vector<RoleIndex> roles = catalogue.roles().inOrder();
    std::ranges::stable_sort(roles, {}, [&](RoleIndex role) { return rankOf(catalogue, role); });
    beginResetModel();
    all_.clear();
    for (const RoleIndex role : roles) all_.push_back(entryFor(catalogue, role, language));
    shown_ = hits(sought_);
    endResetModel();
}

void RoleListModel::filter(const QString& text) {
    beginResetModel();
    sought_ = folded(toUtf8(text.simplified()));
    shown_ = hits(sought_);
    endResetModel();
}

std::vector<RoleListModel::Hit> RoleListModel::hits(const std::string& sought) const {
    std::vector<Hit> found;
    for (std::size_t i = 0; i < all_.size(); ++i) {
        const auto holds = [&](const std::string& text) { return text.find(sought) != text.npos; };
        if (holds(all_[i].foldedName)) {
            found.push_back({i, {}});
            continue;
        }
        const auto other = std::ranges::find_if(all_[i].others, holds, &OtherName::folded);
        if (other != all_[i].others.end()) found.push_back({i, other->shown});
    }
    return found;
}

std::optional<RoleIndex> RoleListModel::roleAt(int row) const {
    if (row < 0 || row >= rowCount()) return std::nullopt;
    return all_[shown_[static_cast<std::size_t>(row)].entry].role;
}

std::optional<int> RoleListModel::rowOf(RoleIndex role) const {
    const auto found =
        std::ranges::find_if(shown_, [&](const Hit& hit) { return all_[hit.entry].role == role; });
    if (found == shown_.end()) return std::nullopt;
    return static_cast<int>(found - shown_.begin());
}

int RoleListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

QVariant RoleListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Hit& hit = shown_[static_cast<std::size_t>(index.row())];
    const Entry& entry = all_[hit.entry];
    const QString name =
        hit.by.isEmpty() ? entry.name : tr("%1 (also: %2)").arg(entry.name, hit.by);
    if (role == Qt::DisplayRole) return name;
    if (role == Qt::ToolTipRole) {
        return toolTipText(entry.level.isEmpty() ? name : tr("%1, %2").arg(name, entry.level));
    }
    return {};
}

} // namespace rungwise::app
