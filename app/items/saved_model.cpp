// SPDX-License-Identifier: GPL-3.0-or-later
// Words kept comparisons.
#include "app/items/saved_model.h"

#include "app/items/line_roles.h"
#include "app/text/plain_text.h"
#include "app/text/to_qt.h"

#include <algorithm>

namespace rungwise::app {

void SavedModel::show(const std::vector<KeptComparison>& kept) {
    if (kept == kept_) return;
    beginResetModel();
    kept_ = kept;
    endResetModel();
}

QString SavedModel::file(int row) const {
    if (row < 0 || row >= rowCount()) return {};
    return fromPath(kept_[static_cast<std::size_t>(row)].file);
}

int SavedModel::rowOf(const QString& file) const {
    const auto found = std::ranges::find(kept_, toPath(file), &KeptComparison::file);
    return found == kept_.end() ? -1 : static_cast<int>(found - kept_.begin());
}

QString SavedModel::title(int row) const {
    const KeptComparison& kept = kept_[static_cast<std::size_t>(row)];
    const QString title = toQString(kept.comparison.title).simplified();
    return title.isEmpty() ? fromPath(kept.file.stem()) : title;
}

int SavedModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kept_.size());
}

QVariant SavedModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto& kept = kept_[static_cast<std::size_t>(index.row())].comparison;
    const QString roles = tr("%n role(s)", nullptr, static_cast<int>(kept.choice.roles.size()));
    const QString shown = title(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return shown;
    case QuietRole: return roles;
    case Qt::AccessibleTextRole: return tr("%1, %2").arg(shown, roles);
    case Qt::ToolTipRole: return toolTipText(shown);
    default: return {};
    }
}

bool SavedModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    const QString wanted = value.toString().simplified();
    if (wanted.isEmpty() || wanted == title(index.row())) return false;
    emit renameWanted(file(index.row()), wanted);
    return true;
}

Qt::ItemFlags SavedModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

} // namespace rungwise::app
