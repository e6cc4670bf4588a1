// SPDX-License-Identifier: GPL-3.0-or-later
// The golden-file comparison must be able to fail, and must say where.
#include "tests/support/golden.h"

#include "tests/support/temporary_folder.h"

#include <gtest/gtest-spi.h>
#include <gtest/gtest.h>

namespace rungwise::test {
namespace {

TEST(LineDifference, IsEmptyForEqualTexts) {
    EXPECT_EQ(lineDifference("a\nb\n", "a\nb\n"), "");
}

TEST(LineDifference, ShowsOnlyTheLinesThatDifferWithTheirNeighbours) {
    EXPECT_EQ(lineDifference("1\n2\n3\nx\n5\n6\n7\n", "1\n2\n3\ny\nz\n5\n6\n7\n"),
              "@@ line 4 @@\n 2\n 3\n-x\n+y\n+z\n 5\n 6\n");
}

TEST(LineDifference, SeesAMissingLastLineEnd) {
    EXPECT_EQ(lineDifference("a\n", "a"), "@@ line 1 @@\n-a\n+a\n\\ no line end\n");
}

TEST(ExpectGoldenFile, PassesWhenTheFileHoldsTheText) {
    TemporaryFolder folder;
    expectGoldenFile("same\n", folder.write("a/expected.txt", "same\n"));
}

TEST(ExpectGoldenFile, FailsWhenTheFileHoldsAnotherText) {
    TemporaryFolder folder;
    const auto file = folder.write("expected.txt", "old\n");
    EXPECT_NONFATAL_FAILURE(expectGoldenFile("new\n", file), "-old\n+new\n");
}

TEST(ExpectGoldenFile, FailsWhenThereIsNoFile) {
    TemporaryFolder folder;
    EXPECT_NONFATAL_FAILURE(expectGoldenFile("new\n", folder.path() / "none.txt"),
                            "does not exist");
}

} // namespace
} // namespace rungwise::test
