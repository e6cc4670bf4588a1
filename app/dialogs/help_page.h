// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of help, as they lie in resources/help.
#pragma once

class QWidget;

namespace rungwise::app {

enum class HelpPage { Window, CatalogueFormat };

/// Shows the page in a window of its own, which stays open beside the work.
void showHelp(HelpPage page, QWidget* parent);

} // namespace rungwise::app
