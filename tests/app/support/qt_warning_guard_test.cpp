// SPDX-License-Identifier: GPL-3.0-or-later
// The guard sees warnings, and only warnings and worse.
#include "tests/support/qt_warning_guard.h"

#include <QDebug>
#include <gtest/gtest-spi.h>
#include <gtest/gtest.h>

namespace rungwise::test {
namespace {

TEST(QtWarningGuard, CollectsWarningsAndWorse) {
    qWarning("first");
    qCritical("second");
    EXPECT_EQ(takeQtWarnings(), QStringList({QStringLiteral("first"), QStringLiteral("second")}));
}

TEST(QtWarningGuard, LetsInformationPass) {
    qInfo("for your information");
    EXPECT_TRUE(takeQtWarnings().isEmpty());
}

TEST(QtWarningGuard, FailsTheTestThatWarned) {
    qWarning("something is wrong");
    QtWarningGuard guard;
    const ::testing::TestInfo& running = *::testing::UnitTest::GetInstance()->current_test_info();
    EXPECT_NONFATAL_FAILURE(guard.OnTestEnd(running), "something is wrong");
}

} // namespace
} // namespace rungwise::test
