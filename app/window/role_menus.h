// SPDX-License-Identifier: GPL-3.0-or-later
// Menus with the compared roles in them.
#pragma once

#include "app/items/choice_edit.h"

#include <QMenu>

#include <functional>
#include <string>

namespace rungwise::app {

/// The name of a role in the reader's language; its id when the catalogue does not have it.
[[nodiscard]] QString roleName(const Catalogue& catalogue, const RoleId& role,
                               const std::string& language);

enum class BaselineMark { Shown, Hidden };
using RoleEdit =
    std::function<ChoiceEdit(const ComparisonChoice& choice, const RoleId& role, QString name)>;

/// Fills the menu with a line for each compared role; choosing one hands over what `edit` makes of
/// it. The baseline's line is checked when `marked` asks for it.
void fillRoleMenu(QMenu& menu, const Catalogue& catalogue, const ComparisonChoice& choice,
                  const std::string& language, BaselineMark marked, const RoleEdit& edit,
                  const std::function<void(const ChoiceEdit&)>& apply);

} // namespace rungwise::app
