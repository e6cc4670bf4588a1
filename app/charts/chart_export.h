// SPDX-License-Identifier: GPL-3.0-or-later
// Pay charts as the bytes of a file, drawn by the code that draws the screen.
#pragma once

#include "core/pay/pay_view.h"
#include "core/wording/wording.h"

#include <QByteArray>

namespace rungwise::app {

/// All rows, on white, with title, subtitle, legend of the marks and the sources below. Text stays
/// text and marks stay vectors; titles are escaped and free of control characters. Both need a
/// QApplication (any platform).
[[nodiscard]] QByteArray chartSvg(const PayView& view, PayPicture picture, const Wording& wording);
/// `scale` 1 to 8 pixels per unit of the SVG.
[[nodiscard]] QByteArray chartPng(const PayView& view, PayPicture picture, const Wording& wording,
                                  double scale = 2);

} // namespace rungwise::app
