// SPDX-License-Identifier: GPL-3.0-or-later
// Which places are watched, and what is done where they cannot be.
#include "app/workspace/catalogue_watcher.h"

#include "tests/support/temporary_folder.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

class CatalogueWatching : public ::testing::Test {
protected:
    void watch(const std::filesystem::path& path) {
        watcher_.watch(takePrint(path, {}, nullptr, [] { return false; }));
    }

    bool speaks() { return !spy_.isEmpty() || spy_.wait(5'000); }

    /// Watches until there is nothing left to be said about what was there before.
    void watchInPeace(const std::filesystem::path& path) {
        watch(path);
        EXPECT_TRUE(speaks()) << "what was not watched until now may have changed";
        watch(path);
        spy_.clear();
    }

    test::TemporaryFolder folder_;
    CatalogueWatcher watcher_;
    QSignalSpy spy_{&watcher_, &CatalogueWatcher::mayHaveChanged};
};

TEST_F(CatalogueWatching, SpeaksOnceForManyChanges) {
    const auto file = folder_.write("catalogue/a.yaml", "");
    watchInPeace(file.parent_path());
    EXPECT_TRUE(watcher_.isComplete());
    for (int i = 0; i < 20; ++i) folder_.write("catalogue/a.yaml", std::to_string(i));
    ASSERT_TRUE(speaks());
    EXPECT_LE(spy_.size(), 2);
}

TEST_F(CatalogueWatching, SpeaksWhileChangesGoOn) {
    const auto file = folder_.write("a.yaml", "");
    watchInPeace(file);
    int writes = 0;
    QTimer writer;
    QObject::connect(&writer, &QTimer::timeout,
                     [&] { folder_.write("a.yaml", std::to_string(++writes)); });
    writer.start(50);
    EXPECT_TRUE(speaks()) << "without a moment of quiet";
    EXPECT_GT(writes, 0);
}

TEST_F(CatalogueWatching, IsQuietAboutNeighbours) {
    folder_.write("catalogue/a.yaml", "");
    watchInPeace(folder_.path() / "catalogue");
    folder_.write("neighbour.yaml", "");
    EXPECT_FALSE(spy_.wait(400));
    folder_.write("catalogue/b.yaml", "");
    EXPECT_TRUE(speaks());
}

TEST_F(CatalogueWatching, LooksRegularlyWhereThereAreTooManyFiles) {
    for (std::size_t i = 0; i <= CatalogueWatcher::mostWatched; ++i) {
        folder_.write(std::to_string(i) + ".yaml", "");
    }
    watchInPeace(folder_.path());
    EXPECT_FALSE(watcher_.isComplete());
    EXPECT_TRUE(spy_.wait(5'000)) << "although nothing has changed";
    spy_.clear();
    folder_.write("new.yaml", "");
    EXPECT_TRUE(spy_.wait(1'500)) << "folders are watched all the same";
    std::filesystem::remove(folder_.path() / "new.yaml");
    std::filesystem::remove(folder_.path() / "0.yaml");
    watch(folder_.path());
    EXPECT_TRUE(watcher_.isComplete());
}

} // namespace
} // namespace rungwise::app
