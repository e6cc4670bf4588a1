// SPDX-License-Identifier: GPL-3.0-or-later
// Words what was found when a line is shown.
#include "app/items/palette_model.h"

#include "app/items/line_roles.h"
#include "app/text/plain_text.h"

#include <QKeySequence>

namespace rungwise::app {

namespace {

QString shortcutText(const QAction& action) {
    return action.shortcut().toString(QKeySequence::NativeText);
}

QString commandSentence(const QAction& action) {
    QStringList parts{plainText(action)};
    for (const QString& part : {menuPath(action), shortcutText(action)}) {
        if (!part.isEmpty()) parts += part;
    }
    return parts.join(QStringLiteral(", "));
}

QVariant commandText(const QAction& action, int role) {
    switch (role) {
    case Qt::DisplayRole: return plainText(action);
    case QuietRole: return menuPath(action);
    case TrailingRole: return shortcutText(action);
    case Qt::AccessibleTextRole: return commandSentence(action);
    case Qt::ToolTipRole: return toolTipText(commandSentence(action));
    default: return {};
    }
}

} // namespace

void PaletteModel::show(const CatalogueRef& catalogue, const ComparisonChoice& choice,
                        const QList<QAction*>& actions, const std::string& language) {
    beginResetModel();
    choice_ = choice;
    language_ = language;
    search_.searchIn(catalogue, language, actions);
    finding_ = search_.find({});
    endResetModel();
}

void PaletteModel::seek(const QString& query) {
    beginResetModel();
    finding_ = search_.find(query);
    endResetModel();
}

const PaletteEntry& PaletteModel::at(int row) const {
    return finding_.entries[static_cast<std::size_t>(row)];
}

const RoleId& PaletteModel::idOf(const RoleHit& hit) const {
    return search_.catalogue()->roles()[hit.role].id;
}

RoleWords PaletteModel::words() const {
    return {*search_.catalogue(), language_};
}

QString PaletteModel::nameOf(const RoleHit& hit) const {
    return words().name(hit.role);
}

bool PaletteModel::isBlocked(const RoleHit& hit) const {
    return choice_.isFull() && !choice_.positionOf(idOf(hit));
}

QString PaletteModel::deed(const RoleHit& hit) const {
    if (isBlocked(hit)) return {};
    //: What choosing the role does to the comparison.
    return choice_.positionOf(idOf(hit)) ? tr("Remove") : tr("Add");
}

QString PaletteModel::sentence(const RoleHit& hit) const {
    const QString last = isBlocked(hit) ? RoleWords::fullAdvice() : deed(hit);
    return tr("%1. %2").arg(words().sentence(hit), last);
}

QVariant PaletteModel::roleText(const RoleHit& hit, int role) const {
    switch (role) {
    case Qt::DisplayRole: return nameOf(hit);
    case QuietRole: return words().secondLine(hit).text;
    case TrailingRole: return deed(hit);
    case BlockedRole: return isBlocked(hit);
    case Qt::AccessibleTextRole: return sentence(hit);
    case Qt::ToolTipRole: return toolTipText(sentence(hit));
    case LetterRole: {
        const auto place = choice_.positionOf(idOf(hit));
        if (!place) return {};
        return QChar(QLatin1Char(static_cast<char>('A' + *place)));
    }
    default: return {};
    }
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(finding_.entries.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const PaletteEntry& entry = at(index.row());
    if (entry.role) return roleText(*entry.role, role);
    return entry.action != nullptr ? commandText(*entry.action, role) : QVariant();
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const PaletteEntry& entry = at(index.row());
    const bool canBeTaken =
        entry.role ? !isBlocked(*entry.role) : entry.action != nullptr && entry.action->isEnabled();
    if (!canBeTaken) return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace rungwise::app
