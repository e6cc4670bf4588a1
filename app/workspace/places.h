// SPDX-License-Identifier: GPL-3.0-or-later
// Where the program keeps files of its own, by the rules of the desktop (XDG).
#pragma once

#include <QString>

namespace rungwise::app {

/// What may be lost without harm: the session. XDG_STATE_HOME/rungwise, else
/// ~/.local/state/rungwise.
[[nodiscard]] QString stateFolder();
/// What people made: saved comparisons. XDG_DATA_HOME/rungwise, else ~/.local/share/rungwise.
[[nodiscard]] QString dataFolder();

/// Moves a file to the desktop's trash. False where there is none, as in tests, which must leave
/// nothing behind.
[[nodiscard]] bool moveToTrash(const QString& file);

/// Makes what is missing of a folder's path, for its owner only. False when it is not there then.
[[nodiscard]] bool makePrivateFolder(const QString& folder);

} // namespace rungwise::app
