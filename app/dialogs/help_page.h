// SPDX-License-Identifier: GPL-3.0-or-later
// The page on how to write a catalogue, as it lies in resources/help.
#pragma once

class QWidget;

namespace rungwise::app {

/// Shows the page in a window of its own, which stays open beside the work.
void showFormatHelp(QWidget* parent);

} // namespace rungwise::app
