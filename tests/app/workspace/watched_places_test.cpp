// SPDX-License-Identifier: GPL-3.0-or-later
// Folders in which a path can come to mean something else.
#include "app/workspace/watched_places.h"

#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

namespace fs = std::filesystem;
using ::testing::Contains;
using ::testing::ElementsAre;

class FoldersOnTheWay : public ::testing::Test {
protected:
    FoldersOnTheWay() : root_{fs::canonical(folder_.path())} {}

    test::TemporaryFolder folder_;
    fs::path root_;
};

TEST_F(FoldersOnTheWay, AreTheParentOfWhatIsThere) {
    folder_.write("a/b/c.yaml", "");
    EXPECT_THAT(foldersOnTheWay(root_ / "a/b/c.yaml"), ElementsAre(root_ / "a/b"));
    EXPECT_THAT(foldersOnTheWay(root_ / "a/b/"), ElementsAre(root_ / "a"));
    EXPECT_THAT(foldersOnTheWay(root_ / "a/./x/../b"), ElementsAre(root_ / "a"));
}

TEST_F(FoldersOnTheWay, AreTheNearestThatExists) {
    EXPECT_THAT(foldersOnTheWay(root_ / "no/such/file.yaml"), ElementsAre(root_));
    EXPECT_THAT(foldersOnTheWay("/no-such-folder/file.yaml"), ElementsAre(fs::path("/")));
}

TEST_F(FoldersOnTheWay, HoldTheLinksAndTheirTargets) {
    folder_.write("real/deep/a.yaml", "");
    fs::create_directory(root_ / "links");
    fs::create_symlink("../real", root_ / "links/middle");
    fs::create_symlink(root_ / "links/middle", root_ / "first");
    const auto folders = foldersOnTheWay(root_ / "first/deep/a.yaml");
    EXPECT_THAT(folders, ElementsAre(root_, root_ / "first/deep", root_ / "links"));
}

TEST_F(FoldersOnTheWay, AreFewWhenLinksLeadInCircles) {
    fs::create_symlink("b", root_ / "a");
    fs::create_symlink("a", root_ / "b");
    EXPECT_THAT(foldersOnTheWay(root_ / "a/c.yaml"), Contains(root_));
    EXPECT_LE(foldersOnTheWay(root_ / "a/c.yaml").size(), 40U);
}

} // namespace
} // namespace rungwise::app
