// SPDX-License-Identifier: GPL-3.0-or-later
// Temporary folders are distinct, writable and gone afterwards.
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace rungwise::test {
namespace {

TEST(TemporaryFolder, GivesEachOneAFolderOfItsOwn) {
    const TemporaryFolder first;
    const TemporaryFolder second;
    EXPECT_NE(first.path(), second.path());
}

TEST(TemporaryFolder, HoldsTheBytesWrittenToIt) {
    TemporaryFolder folder;
    EXPECT_EQ(readBytes(folder.write("deep/er/file.txt", "a\r\nb")), "a\r\nb");
}

TEST(TemporaryFolder, RemovesEverythingEvenFoldersWithoutRights) {
    std::filesystem::path path;
    {
        TemporaryFolder folder;
        path = folder.path();
        const auto file = folder.write("closed/file.txt", "x");
        std::filesystem::permissions(file.parent_path(), std::filesystem::perms::none);
    }
    EXPECT_FALSE(std::filesystem::exists(path));
}

} // namespace
} // namespace rungwise::test
