// SPDX-License-Identifier: GPL-3.0-or-later
// A report as PDF: A4, text that can be selected, a header and page numbers on each page.
#pragma once

#include "app/report/drawing.h"
#include "app/report/front_page.h"
#include "core/report/report.h"

#include <QByteArray>

#include <optional>

namespace rungwise::app {

/// The whole file in memory. Upright up to three columns beside the labels, on its side above that.
/// The drawing stands below the title, or below the first section on the next page, or on a page of
/// its own behind the text, as long as it needs: the first of these where it can be read. Needs a
/// QGuiApplication for its fonts; no display.
[[nodiscard]] QByteArray makePdf(const Report& report,
                                 const std::optional<Drawing>& drawing = std::nullopt);

/// The same behind a drawing on a page of its own.
[[nodiscard]] QByteArray makePdf(const Report& report, const FrontPage& front);

} // namespace rungwise::app
