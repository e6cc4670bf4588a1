// SPDX-License-Identifier: GPL-3.0-or-later
// What lines of the side lists know beside their text.
#pragma once

#include <Qt>

namespace rungwise::app {

/// Roles for QAbstractItemModel::data. DisplayRole is the name of the line, never shortened.
enum LineRole : int {
    LetterRole = Qt::UserRole, ///< QChar of the badge; invalid: not compared
    QuietRole,                 ///< QString behind the name
    SecondLineRole,            ///< MarkedText below the name
    TrailingRole,              ///< QString at the far end
    HeadingRole,               ///< bool: names a group and cannot be chosen
    AbsentRole,                ///< bool: the catalogue does not hold it
    BlockedRole                ///< bool: cannot be added because five roles are compared
};

} // namespace rungwise::app
