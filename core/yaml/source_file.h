// SPDX-License-Identifier: GPL-3.0-or-later
// Files from outside, opened like a letter from a stranger.
#pragma once

#include "core/diagnostics/result.h"
#include "core/yaml/limits.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace rungwise {

/// A text file that was read whole and found sound: UTF-8 without a byte order mark, no control
/// characters but tab and line ends, no bare carriage return, no overlong line.
class SourceFile {
public:
    /// Reads a regular file without ever waiting for one. `name` is what diagnostics call it. Any
    /// fault is returned as one diagnostic at its place.
    [[nodiscard]] static Result<SourceFile> read(const std::filesystem::path& path,
                                                 std::string name, const Limits& limits);
    /// The same checks for a text that is already in memory.
    [[nodiscard]] static Result<SourceFile> of(std::string text, std::string name,
                                               const Limits& limits);

    [[nodiscard]] const std::string& name() const { return name_; }
    [[nodiscard]] const std::string& text() const { return text_; }

    /// Line and column (in characters) of a byte offset. Offsets beyond the end mean the end.
    [[nodiscard]] Location locate(std::size_t offset) const;

private:
    SourceFile(std::string name, std::string text)
        : name_{std::move(name)}, text_{std::move(text)} {}

    std::string name_;
    std::string text_;
    void countInPortions();
    [[nodiscard]] std::size_t charactersBetween(std::size_t begin, std::size_t end) const;

    std::vector<std::uint32_t> lineStarts_;
    /// The characters before each portion of the text; empty unless some line is long.
    std::vector<std::uint32_t> charactersBefore_;
};

} // namespace rungwise
