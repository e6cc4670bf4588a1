// SPDX-License-Identifier: GPL-3.0-or-later
// A fingerprint of what a catalogue lies in: cheap to take again, and equal after a mere `touch`.
#pragma once

#include "core/load/load_catalogue.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace rungwise::app {

/// What the file system says of a file; links are followed. Times are in nanoseconds.
struct FileStamp {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::int64_t size = 0;
    std::int64_t modified = 0;
    std::int64_t changed = 0; ///< of content or of name, owner and rights; nobody can set it back

    /// Whether it is the very same file, whatever it holds now.
    [[nodiscard]] bool isSameFile(const FileStamp& other) const {
        return device == other.device && inode == other.inode;
    }

    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// Nothing when there is nothing at the path.
[[nodiscard]] std::optional<FileStamp> stampOf(const std::filesystem::path& path);

/// A file or folder; without a stamp when there is none.
struct PrintedPlace {
    std::filesystem::path path;
    std::optional<FileStamp> stamp;
    bool isReadable = false; ///< only then can it be watched
};

struct PrintedFile : PrintedPlace {
    std::string hash;     ///< of the content, or of why it cannot be read
    bool isRecent = true; ///< changed just before: the next change may leave the same stamp
};

struct CataloguePrint {
    std::filesystem::path root; ///< absolute
    std::optional<FileStamp> rootStamp;
    std::vector<PrintedFile> files;
    std::vector<PrintedPlace> folders;
    std::vector<PrintedPlace> onTheWay; ///< where the root itself can be exchanged
    Diagnostics diagnostics;            ///< of what does not belong
};

/// Whether loading both would give the same.
[[nodiscard]] bool isSameContent(const CataloguePrint& a, const CataloguePrint& b);

/// Reads those files whose stamps differ from the ones in `known`, regular files only and within
/// `limits`; `known` may be null. When `isUnwanted` turns true the answer is worth nothing.
[[nodiscard]] CataloguePrint takePrint(const std::filesystem::path& path, const Limits& limits,
                                       const CataloguePrint* known,
                                       const std::function<bool()>& isUnwanted);

} // namespace rungwise::app
