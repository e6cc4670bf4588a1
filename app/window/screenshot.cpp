// SPDX-License-Identifier: GPL-3.0-or-later
// Renders into memory first, like everything that is written.
#include "app/window/screenshot.h"

#include "app/save/safe_save.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPixmap>
#include <QWidget>

namespace rungwise::app {

namespace {

constexpr int restMs = 300;

/// Lets timers of layouts run out.
void waitUntilAtRest() {
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < restMs) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, restMs);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace

tl::expected<void, QString> saveScreenshot(QWidget& window, const QString& file) {
    waitUntilAtRest();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!window.grab().save(&buffer, "PNG")) {
        return tl::unexpected(
            QCoreApplication::translate("Screenshot", "the picture could not be drawn"));
    }
    const auto saved = safeSave(file, bytes);
    if (!saved) return tl::unexpected(describe(saved.error()));
    return {};
}

} // namespace rungwise::app
