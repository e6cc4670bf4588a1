// SPDX-License-Identifier: GPL-3.0-or-later
// File names made from role names are safe everywhere.
#include "app/save/file_name.h"

#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

TEST(FileName, KeepsOrdinaryNames) {
    EXPECT_EQ(fileNameFrom(QStringLiteral("Product Manager, Führung")),
              QStringLiteral("Product Manager, Führung"));
}

TEST(FileName, ReplacesWhatSystemsRefuse) {
    EXPECT_EQ(fileNameFrom(QStringLiteral("a/b\\c:d*e?f\"g<h>i|j\u202Ek")),
              QStringLiteral("a-b-c-d-e-f-g-h-i-j-k"));
    EXPECT_EQ(fileNameFrom(QStringLiteral("../../etc/passwd")), QStringLiteral("-..-etc-passwd"));
}

TEST(FileName, IsNeverEmpty) {
    EXPECT_FALSE(fileNameFrom({}).isEmpty());
    EXPECT_FALSE(fileNameFrom(QStringLiteral(" ... ")).isEmpty());
}

TEST(FileName, EndsBetweenCharacters) {
    const QString name = fileNameFrom(QStringLiteral("x") + QStringLiteral("😀").repeated(60));
    EXPECT_EQ(name, QStringLiteral("x") + QStringLiteral("😀").repeated(24));
}

} // namespace
} // namespace rungwise::app
