// SPDX-License-Identifier: GPL-3.0-or-later
// The ground of bars that lie across the window.
#pragma once

#include <QColor>
#include <QWidget>

namespace rungwise::app {

/// Fills the widget, with a hairline at its foot. For paint events.
void paintBar(QWidget& bar, const QColor& ground);

} // namespace rungwise::app
