// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a column: baseline, order, removal.
#pragma once

#include "app/items/choice_edit.h"

#include <QMenu>

#include <cstddef>
#include <functional>

namespace rungwise::app {

/// A column of the table and the choice it comes from.
struct RoleColumn {
    const ComparisonChoice& choice;
    std::size_t column = 0;
    QString name;
};

/// Appends the actions to a menu. Left and right are those of the screen, whichever way the window
/// runs. `apply` is called when somebody takes one of them.
void addRoleActions(QMenu& menu, const RoleColumn& role, Qt::LayoutDirection direction,
                    const std::function<void(const ChoiceEdit&)>& apply);

} // namespace rungwise::app
