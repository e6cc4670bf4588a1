// SPDX-License-Identifier: GPL-3.0-or-later
// A save puts the whole new file there or leaves the old one, whatever goes wrong.
#include "app/save/safe_save.h"

#include "app/text/to_qt.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <csignal>
#include <filesystem>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rungwise::app {
namespace {

namespace fs = std::filesystem;

class SafeSaveTest : public ::testing::Test {
protected:
    static QString text(const fs::path& path) { return toQString(path.native()); }

    std::size_t filesInFolder() const {
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator(folder_.path()), fs::directory_iterator()));
    }

    test::TemporaryFolder folder_;
};

/// Lets no file grow beyond a size, so that writing fails as on a full disk.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) : signal_{std::signal(SIGXFSZ, SIG_IGN)} {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, signal_);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

private:
    rlimit before_{};
    void (*signal_)(int);
};

TEST_F(SafeSaveTest, WritesAndReplaces) {
    const fs::path file = folder_.path() / "ä.md";
    EXPECT_TRUE(safeSave(text(file), "first"));
    EXPECT_EQ(test::readBytes(file), "first");
    EXPECT_TRUE(safeSave(text(file), QByteArray(100'000, 'x')));
    EXPECT_EQ(test::readBytes(file), std::string(100'000, 'x'));
    EXPECT_TRUE(safeSave(text(file), ""));
    EXPECT_EQ(test::readBytes(file), "");
    EXPECT_EQ(filesInFolder(), 1U);
}

TEST_F(SafeSaveTest, FollowsALink) {
    const fs::path target = folder_.write("target", "old");
    fs::create_symlink(target, folder_.path() / "link");
    EXPECT_TRUE(safeSave(text(folder_.path() / "link"), "new"));
    EXPECT_TRUE(fs::is_symlink(folder_.path() / "link"));
    EXPECT_EQ(test::readBytes(target), "new");
}

TEST_F(SafeSaveTest, KeepsTheOldFileWhenWritingFails) {
    const fs::path file = folder_.write("old", "good old text");
    {
        const FileSizeLimit limit(4096);
        const auto saved = safeSave(text(file), QByteArray(1'000'000, 'x'));
        ASSERT_FALSE(saved);
        EXPECT_EQ(saved.error().path, text(file));
        EXPECT_FALSE(saved.error().reason.isEmpty());
    }
    EXPECT_EQ(test::readBytes(file), "good old text");
    EXPECT_EQ(filesInFolder(), 1U) << "a temporary file was left behind";
}

TEST_F(SafeSaveTest, KeepsTheOldFileOnAFullDisk) {
    const fs::path disk = folder_.path() / "disk";
    fs::create_directory(disk);
    if (::mount("tmpfs", disk.c_str(), "tmpfs", 0, "size=64k") != 0) {
        GTEST_SKIP() << "only root can mount a small disk here";
    }
    const fs::path file = disk / "old";
    EXPECT_TRUE(safeSave(text(file), "good old text"));
    EXPECT_FALSE(safeSave(text(file), QByteArray(1'000'000, 'x')));
    EXPECT_EQ(test::readBytes(file), "good old text");
    ::umount(disk.c_str());
}

TEST_F(SafeSaveTest, KeepsTheOldFileInAReadOnlyFolder) {
    if (::geteuid() != 0) {
        const fs::path file = folder_.write("locked/old", "good old text");
        fs::permissions(file.parent_path(), fs::perms::owner_read | fs::perms::owner_exec);
        EXPECT_FALSE(safeSave(text(file), "new"));
        EXPECT_EQ(test::readBytes(file), "good old text");
        return;
    }
    const fs::path file = folder_.write("locked/old", "good old text");
    fs::permissions(folder_.path(), fs::perms::all);
    fs::permissions(file.parent_path(),
                    fs::perms::owner_all | fs::perms::others_read | fs::perms::others_exec);
    constexpr uid_t nobody = 65534;
    if (::seteuid(nobody) != 0) GTEST_SKIP() << "cannot become another user here";
    const auto saved = safeSave(text(file), "new");
    EXPECT_EQ(::seteuid(0), 0);
    EXPECT_FALSE(saved);
    EXPECT_EQ(test::readBytes(file), "good old text");
}

TEST_F(SafeSaveTest, RefusesFoldersAndPipes) {
    EXPECT_FALSE(safeSave(text(folder_.path()), "x"));
    const fs::path pipe = folder_.path() / "pipe";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    const auto saved = safeSave(text(pipe), "x");
    ASSERT_FALSE(saved);
    EXPECT_TRUE(fs::is_fifo(pipe));
    EXPECT_TRUE(describe(saved.error()).contains(text(pipe)));
}

TEST_F(SafeSaveTest, NamesAMissingFolder) {
    const auto saved = safeSave(text(folder_.path() / "no" / "file"), "x");
    ASSERT_FALSE(saved);
    EXPECT_FALSE(saved.error().reason.isEmpty());
}

} // namespace
} // namespace rungwise::app
