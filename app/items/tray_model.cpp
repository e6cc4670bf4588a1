// SPDX-License-Identifier: GPL-3.0-or-later
// Drops and keys end in the same few edits.
#include "app/items/tray_model.h"

#include "app/items/line_roles.h"
#include "app/items/role_mime.h"
#include "app/text/plain_text.h"
#include "app/text/to_qt.h"

namespace rungwise::app {

void TrayModel::show(const CatalogueRef& catalogue, const ComparisonChoice& choice,
                     const std::string& language) {
    const bool areSameRoles = choice.roles == choice_.roles;
    if (!areSameRoles) beginResetModel();
    catalogue_ = catalogue;
    choice_ = choice;
    language_ = language;
    if (catalogue_) names_.remember(*catalogue_, choice_.roles, language_);
    if (!areSameRoles) {
        endResetModel();
    } else if (rowCount() > 0) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

bool TrayModel::holds(int row) const {
    return row >= 0 && row < rowCount();
}

const RoleId& TrayModel::roleAt(int row) const {
    return choice_.roles[static_cast<std::size_t>(row)];
}

std::optional<RoleIndex> TrayModel::known(const RoleId& role) const {
    return catalogue_ ? catalogue_->roles().find(role.text()) : std::nullopt;
}

QString TrayModel::name(const RoleId& role) const {
    const auto index = known(role);
    if (index) return RoleWords(*catalogue_, language_).name(*index);
    return toQString(names_.nameOf(role)).simplified();
}

void TrayModel::tell(const ChoiceEdit& edit) {
    if (edit.next != choice_) emit edited(edit);
}

void TrayModel::move(int from, int to) {
    if (!holds(from) || !holds(to)) return;
    tell(moving(choice_, static_cast<std::size_t>(from), static_cast<std::size_t>(to),
                name(roleAt(from))));
}

void TrayModel::remove(int row) {
    if (holds(row)) tell(removing(choice_, roleAt(row), name(roleAt(row))));
}

void TrayModel::makeBaseline(int row) {
    if (holds(row)) tell(asBaseline(choice_, roleAt(row), name(roleAt(row))));
}

bool TrayModel::place(const RoleId& role, int row) {
    const auto from = choice_.positionOf(role);
    if (from) {
        const int before = row < 0 ? rowCount() : row;
        move(static_cast<int>(*from), before > static_cast<int>(*from) ? before - 1 : before);
        return true;
    }
    if (choice_.isFull() || !known(role)) return false;
    ChoiceEdit edit = adding(choice_, role, name(role));
    const std::size_t last = edit.next.roles.size() - 1;
    if (row >= 0) edit.next = withRoleMoved(edit.next, last, static_cast<std::size_t>(row));
    tell(edit);
    return true;
}

bool TrayModel::takes(const QMimeData* carried) const {
    const auto role = roleIn(carried);
    return role && (choice_.positionOf(*role) || (!choice_.isFull() && known(*role)));
}

int TrayModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(choice_.roles.size());
}

QString TrayModel::aside(const RoleId& role) const {
    if (!known(role)) return tr("not in the catalogue");
    return choice_.positionOf(role) == choice_.baselinePosition() ? tr("baseline") : QString();
}

QString TrayModel::sentence(const RoleId& role) const {
    const QChar letter(QLatin1Char(static_cast<char>('A' + *choice_.positionOf(role))));
    //: %1 is the letter of a compared role, %2 its name, such as “B: Product Lead”.
    const QString said = tr("%1: %2").arg(letter, isolated(name(role)));
    const QString more = aside(role);
    return more.isEmpty() ? said : said + QStringLiteral(", ") + more;
}

QVariant TrayModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const RoleId& shown = roleAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return name(shown);
    case LetterRole: return QChar(QLatin1Char(static_cast<char>('A' + index.row())));
    case QuietRole: return aside(shown);
    case AbsentRole: return !known(shown);
    case Qt::AccessibleTextRole: return sentence(shown);
    case Qt::ToolTipRole: return toolTipText(sentence(shown));
    default: return {};
    }
}

Qt::ItemFlags TrayModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled |
           Qt::ItemNeverHasChildren;
}

QStringList TrayModel::mimeTypes() const {
    return {roleMimeType()};
}

QMimeData* TrayModel::mimeData(const QModelIndexList& indexes) const {
    if (indexes.isEmpty() || !holds(indexes.constFirst().row())) return nullptr;
    const RoleId& role = roleAt(indexes.constFirst().row());
    return mimeOf(role, name(role)).release();
}

Qt::DropActions TrayModel::supportedDropActions() const {
    return Qt::MoveAction | Qt::CopyAction;
}

bool TrayModel::canDropMimeData(const QMimeData* carried, Qt::DropAction /*action*/, int /*row*/,
                                int /*column*/, const QModelIndex& parent) const {
    return !parent.isValid() && takes(carried);
}

bool TrayModel::dropMimeData(const QMimeData* carried, Qt::DropAction action, int row, int column,
                             const QModelIndex& parent) {
    return canDropMimeData(carried, action, row, column, parent) && place(*roleIn(carried), row);
}

} // namespace rungwise::app
