// SPDX-License-Identifier: GPL-3.0-or-later
// Text from files for the places where Qt would read markup into it.
#pragma once

#include <QString>

namespace rungwise::app {

/// For tool tips: the same characters as rich text that holds no markup, line breaks kept. Empty
/// stays empty.
[[nodiscard]] QString toolTipText(const QString& plain);

/// For menus, buttons and tabs, where a single & would underline the next letter.
[[nodiscard]] QString menuText(const QString& plain);

/// With invisible places to break a line within words of more than `longestWord` letters, which
/// would else be cut or make what shows them wider than the screen. For showing only.
[[nodiscard]] QString breakable(const QString& plain, int longestWord);

} // namespace rungwise::app
