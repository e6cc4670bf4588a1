// SPDX-License-Identifier: GPL-3.0-or-later
// Where lines begin in a layout, whichever way their own words run.
#pragma once

#include <QStyle>

namespace rungwise::app {

/// Qt would place an English text at the left of a layout that runs from the right.
[[nodiscard]] inline Qt::Alignment leadingEdge(Qt::LayoutDirection direction) {
    return QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignAbsolute;
}

} // namespace rungwise::app
