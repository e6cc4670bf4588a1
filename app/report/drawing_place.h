// SPDX-License-Identifier: GPL-3.0-or-later
// Where a drawing stands in a report, and how large, before the pages are made.
#pragma once

#include "app/report/report_document.h"

#include <QPaintDevice>

#include <optional>

namespace rungwise::app {

/// Below the title as large as the rest of that page allows. Where it could not be read there,
/// below the first section (which then stands on the first page) as large as a whole page allows.
/// Nothing for a drawing that would be too small even so. `page` is in the units of the device.
[[nodiscard]] std::optional<PlacedDrawing> placeInText(const Report& report, const Drawing& drawing,
                                                       const QSizeF& page, QPaintDevice& device);

} // namespace rungwise::app
