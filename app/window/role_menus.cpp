// SPDX-License-Identifier: GPL-3.0-or-later
// Menus are filled when they open, so that nothing has to be kept in step.
#include "app/window/role_menus.h"

#include "app/text/plain_text.h"
#include "app/text/to_qt.h"

namespace rungwise::app {

QString roleName(const Catalogue& catalogue, const RoleId& role, const std::string& language) {
    const auto index = catalogue.roles().find(role.text());
    if (!index) return toQString(role.text());
    return toQString(catalogue.text(catalogue.roles()[*index].name, language).text);
}

void fillRoleMenu(QMenu& menu, const Catalogue& catalogue, const ComparisonChoice& choice,
                  const std::string& language, BaselineMark marked, const RoleEdit& edit,
                  const std::function<void(const ChoiceEdit&)>& apply) {
    menu.clear();
    for (std::size_t i = 0; i < choice.roles.size(); ++i) {
        const RoleId role = choice.roles[i];
        const QString name = roleName(catalogue, role, language);
        const QString letter(QLatin1Char(static_cast<char>('A' + i)));
        QAction* action = menu.addAction(QStringLiteral("&%1  %2").arg(letter, menuText(name)));
        if (marked == BaselineMark::Shown) {
            action->setCheckable(true);
            action->setChecked(i == choice.baselinePosition());
        }
        QObject::connect(action, &QAction::triggered, &menu,
                         [=] { apply(edit(choice, role, name)); });
    }
}

} // namespace rungwise::app
