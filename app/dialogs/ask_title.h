// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the title to keep a comparison under.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace rungwise::app {

/// In characters, as for every name in a file.
inline constexpr int longestTitle = 120;

enum class TitleFault { None, Empty, TooLong };

/// What keeps a title from being accepted; space around it does not count.
[[nodiscard]] TitleFault faultOfTitle(const QString& title);

/// The title without space around it; nothing when somebody cancels. A title of `existing` may be
/// chosen: the dialog says that it replaces that one. `suggested` is cut when it is too long.
[[nodiscard]] std::optional<QString> askTitle(const QString& suggested, const QStringList& existing,
                                              QWidget* parent);

} // namespace rungwise::app
