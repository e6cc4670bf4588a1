// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of a plain table know beside their text.
#pragma once

#include "app/items/line_roles.h"

namespace rungwise::app {

/// Roles for QAbstractItemModel::data, beside the standard ones and LetterRole.
enum SheetRole : int {
    SortRole = BlockedRole + 1, ///< a number or a text to sort by; invalid: sorts last either way
    MissingRole,                ///< bool: stands for what nobody says, and is shown quietly
    ApartRole                   ///< bool: the row counts in another unit and sorts behind the rest
};

} // namespace rungwise::app
