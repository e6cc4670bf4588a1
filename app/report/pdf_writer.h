// SPDX-License-Identifier: GPL-3.0-or-later
// A report as PDF: A4, text that can be selected, a header and page numbers on each page.
#pragma once

#include "core/report/report.h"

#include <QByteArray>

namespace rungwise::app {

/// The whole file in memory. Upright up to three role columns, on its side above that. Needs a
/// QGuiApplication for its fonts; no display.
[[nodiscard]] QByteArray makePdf(const Report& report);

} // namespace rungwise::app
