// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a picture, for documentation and tests.
#pragma once

#include <QString>
#include <tl/expected.hpp>

class QWidget;

namespace rungwise::app {

/// Draws the window, once it has come to rest, into a PNG file. Otherwise why not, for people.
[[nodiscard]] tl::expected<void, QString> saveScreenshot(QWidget& window, const QString& file);

} // namespace rungwise::app
