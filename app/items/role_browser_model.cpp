// SPDX-License-Identifier: GPL-3.0-or-later
// Rows are counted, never stored: the hits of a family follow its heading.
#include "app/items/role_browser_model.h"

#include "app/items/line_roles.h"
#include "app/items/role_mime.h"
#include "app/text/plain_text.h"
#include "app/text/to_qt.h"

#include <algorithm>

namespace rungwise::app {

void RoleBrowserModel::show(const CatalogueRef& catalogue, const std::string& language,
                            const QString& query, const RoleConditions& conditions) {
    beginResetModel();
    language_ = language;
    search_.emplace(catalogue, language);
    take(search_->find(toUtf8(query), conditions));
    findCompared();
    endResetModel();
}

void RoleBrowserModel::seek(const QString& query, const RoleConditions& conditions) {
    if (!search_) return;
    beginResetModel();
    take(search_->find(toUtf8(query), conditions));
    endResetModel();
}

void RoleBrowserModel::take(std::span<const RoleHit> hits) {
    hits_ = hits;
    groupHits();
}

/// Hits of a family stand together, so its end is found by steps that double, then by halving: a
/// keystroke costs as much as there are families, not roles.
void RoleBrowserModel::groupHits() {
    groups_.clear();
    if (search_->catalogue().families().inOrder().empty()) return;
    for (std::size_t first = 0; first < hits_.size();) {
        const std::optional<FamilyIndex> family = familyOf(hits_[first]);
        const auto belongs = [&](const RoleHit& hit) { return familyOf(hit) == family; };
        groups_.push_back({first, family});
        std::size_t step = 1;
        while (first + step < hits_.size() && belongs(hits_[first + step])) step *= 2;
        const auto rest = hits_.subspan(first, std::min(step, hits_.size() - first));
        first +=
            static_cast<std::size_t>(std::ranges::partition_point(rest, belongs) - rest.begin());
    }
}

void RoleBrowserModel::mark(const ComparisonChoice& choice) {
    choice_ = choice;
    if (!search_) return;
    findCompared();
    if (rowCount() > 0) emit dataChanged(index(0), index(rowCount() - 1));
}

void RoleBrowserModel::findCompared() {
    compared_.clear();
    for (std::size_t i = 0; i < choice_.roles.size(); ++i) {
        const auto role = search_->catalogue().roles().find(choice_.roles[i].text());
        if (role) compared_.push_back({*role, static_cast<char>('A' + i)});
    }
}

std::optional<FamilyIndex> RoleBrowserModel::familyOf(const RoleHit& hit) const {
    const auto& family = search_->catalogue().roles()[hit.role].family;
    return family && search_->catalogue().families().isKnown(*family) ? family : std::nullopt;
}

std::size_t RoleBrowserModel::headingRow(std::size_t group) const {
    return groups_[group].firstHit + group;
}

std::size_t RoleBrowserModel::groupAt(int row) const {
    std::size_t low = 0;
    std::size_t high = groups_.size();
    while (high - low > 1) {
        const std::size_t middle = (low + high) / 2;
        (headingRow(middle) <= static_cast<std::size_t>(row) ? low : high) = middle;
    }
    return low;
}

const RoleHit* RoleBrowserModel::hitAt(int row) const {
    if (row < 0 || row >= rowCount()) return nullptr;
    const auto place = static_cast<std::size_t>(row);
    if (groups_.empty()) return &hits_[place];
    const std::size_t group = groupAt(row);
    return place == headingRow(group) ? nullptr : &hits_[place - group - 1];
}

std::optional<RoleIndex> RoleBrowserModel::roleAt(int row) const {
    const RoleHit* hit = hitAt(row);
    return hit == nullptr ? std::nullopt : std::optional{hit->role};
}

std::optional<int> RoleBrowserModel::rowOf(const RoleId& role) const {
    const auto index = search_ ? search_->catalogue().roles().find(role.text()) : std::nullopt;
    const auto found = index ? std::ranges::find(hits_, *index, &RoleHit::role) : hits_.end();
    if (found == hits_.end()) return std::nullopt;
    const auto place = static_cast<std::size_t>(found - hits_.begin());
    const auto next = std::ranges::upper_bound(groups_, place, {}, &Group::firstHit);
    return static_cast<int>(place + static_cast<std::size_t>(next - groups_.begin()));
}

const Catalogue* RoleBrowserModel::catalogue() const {
    return search_ ? &search_->catalogue() : nullptr;
}

int RoleBrowserModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(hits_.size() + groups_.size());
}

std::optional<char> RoleBrowserModel::letterOf(RoleIndex role) const {
    const auto found = std::ranges::find(compared_, role, &Compared::role);
    return found == compared_.end() ? std::nullopt : std::optional{found->letter};
}

QVariant RoleBrowserModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const RoleHit* hit = hitAt(index.row());
    return hit == nullptr ? headingText(index.row(), role) : roleText(*hit, role);
}

QVariant RoleBrowserModel::headingText(int row, int role) const {
    if (role == HeadingRole) return true;
    const auto& family = groups_[groupAt(row)].family;
    const auto name = [&] { return family ? words().family(*family) : tr("Without a family"); };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return name();
    case Qt::ToolTipRole: return toolTipText(name());
    default: return {};
    }
}

QVariant RoleBrowserModel::roleText(const RoleHit& hit, int role) const {
    const auto letter = letterOf(hit.role);
    switch (role) {
    case Qt::DisplayRole: return words().name(hit.role);
    case SecondLineRole: return QVariant::fromValue(words().secondLine(hit));
    case Qt::CheckStateRole: return letter ? Qt::Checked : Qt::Unchecked;
    case LetterRole: return letter ? QVariant(QChar(QLatin1Char(*letter))) : QVariant();
    case BlockedRole: return !letter && choice_.isFull();
    case HeadingRole: return false;
    case Qt::AccessibleTextRole: return sentence(hit);
    case Qt::ToolTipRole: return toolTipText(toolTip(hit));
    default: return {};
    }
}

RoleWords RoleBrowserModel::words() const {
    return {search_->catalogue(), language_};
}

QString RoleBrowserModel::sentence(const RoleHit& hit) const {
    const QString said = words().sentence(hit);
    const auto letter = letterOf(hit.role);
    //: %1 names a role, %2 is the letter it has in the comparison.
    if (letter) return tr("%1, compared as %2").arg(said, QChar(QLatin1Char(*letter)));
    return choice_.isFull() ? tr("%1. %2").arg(said, RoleWords::fullAdvice()) : said;
}

QString RoleBrowserModel::toolTip(const RoleHit& hit) const {
    const bool blocked = choice_.isFull() && !isCompared(hit.role);
    QStringList lines{words().name(hit.role), words().secondLine(hit).text};
    if (blocked) lines += RoleWords::fullAdvice();
    return lines.join(u'\n');
}

bool RoleBrowserModel::setData(const QModelIndex& index, const QVariant& /*value*/, int role) {
    if (role != Qt::CheckStateRole || hitAt(index.row()) == nullptr) return false;
    emit toggleWanted(index.row());
    return true;
}

Qt::ItemFlags RoleBrowserModel::flags(const QModelIndex& index) const {
    if (hitAt(index.row()) == nullptr) return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
           Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList RoleBrowserModel::mimeTypes() const {
    return {roleMimeType()};
}

QMimeData* RoleBrowserModel::mimeData(const QModelIndexList& indexes) const {
    const auto role = indexes.isEmpty() ? std::nullopt : roleAt(indexes.constFirst().row());
    if (!role) return nullptr;
    return mimeOf(search_->catalogue().roles()[*role].id, words().name(*role)).release();
}

} // namespace rungwise::app
