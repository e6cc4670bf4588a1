// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of its own for one test, removed when the test ends.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace rungwise::test {

/// Makes an empty folder on construction and removes it with all its contents on destruction.
/// Stops the test program when the folder cannot be made.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

    /// Writes the bytes as they are, making missing folders on the way; answers the full path.
    std::filesystem::path write(const std::filesystem::path& relative, std::string_view bytes);

private:
    std::filesystem::path path_;
};

/// The bytes of a file; fails the running test and answers nothing when it cannot be read.
[[nodiscard]] std::string readBytes(const std::filesystem::path& file);

} // namespace rungwise::test
