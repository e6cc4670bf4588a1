// SPDX-License-Identifier: GPL-3.0-or-later
// Words a hit when it is shown.
#include "app/items/role_choice_model.h"

#include "app/items/line_roles.h"
#include "app/text/plain_text.h"

namespace rungwise::app {

void RoleChoiceModel::show(const CatalogueRef& catalogue, const ComparisonChoice& choice,
                           const std::string& language) {
    beginResetModel();
    choice_ = choice;
    language_ = language;
    search_.searchIn(catalogue, language, {});
    finding_ = search_.find({});
    endResetModel();
}

void RoleChoiceModel::seek(const QString& query) {
    beginResetModel();
    finding_ = search_.find(query);
    endResetModel();
}

RoleIndex RoleChoiceModel::roleAt(int row) const {
    return finding_.entries[static_cast<std::size_t>(row)].role->role;
}

int RoleChoiceModel::rowOf(RoleIndex role) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (roleAt(row) == role) return row;
    }
    return -1;
}

int RoleChoiceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(finding_.entries.size());
}

QVariant RoleChoiceModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const RoleHit& hit = *finding_.entries[static_cast<std::size_t>(index.row())].role;
    const RoleWords words(*search_.catalogue(), language_);
    switch (role) {
    case Qt::DisplayRole: return words.name(hit.role);
    case QuietRole: return words.secondLine(hit).text;
    case Qt::AccessibleTextRole: return words.sentence(hit);
    case Qt::ToolTipRole: return toolTipText(words.sentence(hit));
    case LetterRole: {
        const auto place = choice_.positionOf(search_.catalogue()->roles()[hit.role].id);
        if (!place) return {};
        return QChar(QLatin1Char(static_cast<char>('A' + *place)));
    }
    default: return {};
    }
}

} // namespace rungwise::app
