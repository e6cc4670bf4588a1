// SPDX-License-Identifier: GPL-3.0-or-later
// Letters below six pixels are noise.
#include "app/diagram/ladder_detail.h"

namespace rungwise::app {

namespace {

constexpr double leastPixels = 6;

} // namespace

LadderDetail ladderDetail(const LadderFonts& fonts, double zoom) {
    if (fonts.small.pixelSize() * zoom >= leastPixels) return LadderDetail::Full;
    if (fonts.title.pixelSize() * zoom >= leastPixels) return LadderDetail::Titles;
    return LadderDetail::Plain;
}

} // namespace rungwise::app
