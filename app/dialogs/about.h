// SPDX-License-Identifier: GPL-3.0-or-later
// What this program is, under which licence, and that it keeps to itself.
#pragma once

#include <QString>

class QWidget;

namespace rungwise::app {

/// Version, licence, the Qt that runs, and that nothing is sent anywhere.
[[nodiscard]] QString aboutText();

void tellAbout(QWidget* parent);

} // namespace rungwise::app
