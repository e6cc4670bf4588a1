// SPDX-License-Identifier: GPL-3.0-or-later
// Each action makes the changed choice when it is taken.
#include "app/table/role_actions.h"

#include <QCoreApplication>

namespace rungwise::app {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("ComparisonTable", text);
}

} // namespace

void addRoleActions(QMenu& menu, const RoleColumn& role, Qt::LayoutDirection direction,
                    const std::function<void(const ChoiceEdit&)>& apply) {
    // The menu outlives the caller, so that what it needs is copied.
    const ComparisonChoice choice = role.choice;
    const std::size_t column = role.column;
    const QString name = role.name;
    if (column >= choice.roles.size()) return;
    const std::size_t last = choice.roles.size() - 1;
    const bool isMirrored = direction == Qt::RightToLeft;

    const auto add = [&](const char* text, bool isPossible, const auto& make) {
        QAction* action = menu.addAction(words(text));
        action->setEnabled(isPossible);
        QObject::connect(action, &QAction::triggered, &menu, [apply, make] { apply(make()); });
        return action;
    };
    const auto moved = [choice, column, name](bool isForward) {
        return [choice, column, name, isForward] {
            return moving(choice, column, isForward ? column + 1 : column - 1, name);
        };
    };
    add(QT_TRANSLATE_NOOP("ComparisonTable", "Set as &baseline"),
        choice.baselinePosition() != column,
        [choice, column, name] { return asBaseline(choice, choice.roles[column], name); })
        ->setObjectName(QStringLiteral("setBaseline"));
    add(QT_TRANSLATE_NOOP("ComparisonTable", "Move &left"), isMirrored ? column < last : column > 0,
        moved(isMirrored))
        ->setObjectName(QStringLiteral("moveLeft"));
    add(QT_TRANSLATE_NOOP("ComparisonTable", "Move ri&ght"),
        isMirrored ? column > 0 : column < last, moved(!isMirrored))
        ->setObjectName(QStringLiteral("moveRight"));
    add(QT_TRANSLATE_NOOP("ComparisonTable", "Re&move from the comparison"), true,
        [choice, column, name] { return removing(choice, choice.roles[column], name); })
        ->setObjectName(QStringLiteral("removeRole"));
}

} // namespace rungwise::app
