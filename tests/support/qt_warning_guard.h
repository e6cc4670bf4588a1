// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a warning from Qt fail the test that caused it.
#pragma once

#include <QStringList>
#include <gtest/gtest.h>

namespace rungwise::test {

/// Collects every message that Qt prints as a warning or worse while a test runs, and fails that
/// test with their text. Installed once by the main of the app's tests.
class QtWarningGuard : public ::testing::EmptyTestEventListener {
public:
    /// Takes over Qt's message handler for the rest of the process.
    static void install();

    void OnTestStart(const ::testing::TestInfo& test) override;
    void OnTestEnd(const ::testing::TestInfo& test) override;
};

/// The warnings of the running test so far; forgets them, so that a test which expects one can
/// check it.
[[nodiscard]] QStringList takeQtWarnings();

} // namespace rungwise::test
