// SPDX-License-Identifier: GPL-3.0-or-later
// The main of the app's tests: one QApplication without a display, the same on every machine, with
// settings kept away from the user's.
#include "tests/support/qt_warning_guard.h"

#include <QApplication>
#include <QStandardPaths>
#include <gtest/gtest.h>

int main(int argc, char** argv) {
    ::testing::InitGoogleTest(&argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "1");
    qputenv("QT_FONT_DPI", "96");
    if (qEnvironmentVariableIsEmpty("LC_ALL")) qputenv("LC_ALL", "C.UTF-8");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    rungwise::test::QtWarningGuard::install();
    return RUN_ALL_TESTS();
}
