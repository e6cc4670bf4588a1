// SPDX-License-Identifier: GPL-3.0-or-later
// Text that may stand in a chart or diagram and in any file that is made of it.
#pragma once

#include <QString>

namespace rungwise::app {

/// The text on one line, without what XML forbids or nobody sees: controls and line breaks become
/// spaces, lone surrogates, U+FFFE and U+FFFF go.
[[nodiscard]] QString drawableText(const QString& text);

} // namespace rungwise::app
