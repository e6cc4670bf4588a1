// SPDX-License-Identifier: GPL-3.0-or-later
// For tests that show windows where there is no screen.
#pragma once

#include "tests/support/qt_warning_guard.h"

#include <QString>
#include <gtest/gtest.h>

namespace rungwise::test {

/// The offscreen platform warns about every window that has a least size. These warnings are
/// forgotten at the end of each test, and only these.
class OffscreenTest : public ::testing::Test {
protected:
    void TearDown() override {
        for (const QString& warning : takeQtWarnings()) {
            if (warning.contains(QStringLiteral("propagateSizeHints"))) continue;
            ADD_FAILURE() << "Qt warned: " << warning.toStdString();
        }
    }
};

} // namespace rungwise::test
