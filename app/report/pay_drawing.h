// SPDX-License-Identifier: GPL-3.0-or-later
// A pay chart for a page of a report.
#pragma once

#include "app/report/drawing.h"
#include "core/pay/pay_view.h"
#include "core/wording/wording.h"

namespace rungwise::app {

/// All rows with title and legend, dark on white; their sources are those of the report. Needs a
/// QApplication. Holds copies of what it draws.
[[nodiscard]] Drawing payDrawing(const PayView& view, PayPicture picture, const Wording& wording);

} // namespace rungwise::app
