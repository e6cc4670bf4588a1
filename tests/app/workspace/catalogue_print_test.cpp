// SPDX-License-Identifier: GPL-3.0-or-later
// Prints are equal when the content is, and only what looks different is read again.
#include "app/workspace/catalogue_print.h"

#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <chrono>
#include <sys/stat.h>
#include <thread>

namespace rungwise::app {
namespace {

namespace fs = std::filesystem;

class CataloguePrints : public ::testing::Test {
protected:
    CataloguePrint take(const CataloguePrint* known = nullptr, const Limits& limits = {}) {
        return takePrint(folder_.path(), limits, known, [] { return false; });
    }

    /// Until the clock of the file system has certainly moved on.
    static void rest() { std::this_thread::sleep_for(std::chrono::milliseconds(60)); }

    test::TemporaryFolder folder_;
};

TEST_F(CataloguePrints, AreEqualWhenOnlyTimesAndFilesDiffer) {
    folder_.write("a.yaml", "one");
    folder_.write("sub/b.yaml", "two");
    const CataloguePrint before = take();
    ASSERT_EQ(before.files.size(), 2U);
    EXPECT_EQ(before.folders.size(), 2U);
    rest();
    folder_.write("new", "one");
    fs::rename(folder_.path() / "new", folder_.path() / "a.yaml");
    folder_.write("sub/b.yaml", "two");
    const CataloguePrint after = take(&before);
    EXPECT_TRUE(isSameContent(before, after));
    EXPECT_FALSE(before.files[0].stamp == after.files[0].stamp);
    EXPECT_FALSE(before.files[0].stamp->isSameFile(*after.files[0].stamp));
    EXPECT_TRUE(before.files[1].stamp->isSameFile(*after.files[1].stamp));
}

TEST_F(CataloguePrints, DifferWithContentNamesAndWhatDoesNotBelong) {
    folder_.write("a.yaml", "one");
    const CataloguePrint before = take();
    folder_.write("a.yaml", "two");
    EXPECT_FALSE(isSameContent(before, take(&before))) << "of the same size at the same moment";
    folder_.write("a.yaml", "one");
    EXPECT_TRUE(isSameContent(before, take(&before)));
    folder_.write("b.yaml", "");
    EXPECT_FALSE(isSameContent(before, take(&before)));
    fs::rename(folder_.path() / "b.yaml", folder_.path() / "b.txt");
    EXPECT_TRUE(isSameContent(before, take(&before)));
    fs::create_symlink("/nowhere", folder_.path() / "c.yaml");
    EXPECT_FALSE(isSameContent(before, take(&before)));
}

TEST_F(CataloguePrints, DoNotReadAgainWhatLooksTheSame) {
    folder_.write("a.yaml", "one");
    rest();
    CataloguePrint known = take();
    ASSERT_FALSE(known.files[0].isRecent);
    known.files[0].hash = "remembered";
    EXPECT_EQ(take(&known).files[0].hash, "remembered");
    known.files[0].isRecent = true;
    EXPECT_NE(take(&known).files[0].hash, "remembered") << "it may have changed since";
}

TEST_F(CataloguePrints, ReadRegularFilesOnlyAndWithinLimits) {
    const fs::path pipe = folder_.path() / "pipe.yaml";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    folder_.write("large.yaml", std::string(5'000, 'x'));
    folder_.write("z.yaml", "small");
    Limits limits;
    limits.file = 4'000;
    limits.catalogue = 5'002;
    const CataloguePrint print = take(nullptr, limits);
    ASSERT_EQ(print.files.size(), 3U);
    EXPECT_EQ(print.files[0].hash, "file-too-large 4000");
    EXPECT_EQ(print.files[1].hash, "not-a-regular-file");
    EXPECT_EQ(print.files[2].hash, "beyond");
}

TEST_F(CataloguePrints, OfNothingHaveNoRoot) {
    const fs::path missing = folder_.path() / "missing.yaml";
    const CataloguePrint print = takePrint(missing, {}, nullptr, [] { return false; });
    EXPECT_FALSE(print.rootStamp);
    const fs::path file = folder_.write("missing.yaml", "");
    EXPECT_FALSE(isSameContent(print, takePrint(file, {}, nullptr, [] { return false; })));
}

TEST_F(CataloguePrints, EndEarlyWhenUnwanted) {
    for (int i = 0; i < 20; ++i) folder_.write(std::to_string(i) + ".yaml", "");
    int asked = 0;
    const CataloguePrint print =
        takePrint(folder_.path(), {}, nullptr, [&] { return ++asked > 25; });
    EXPECT_LT(print.files.size(), 20U);
    EXPECT_LT(asked, 30);
}

} // namespace
} // namespace rungwise::app
