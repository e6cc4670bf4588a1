// SPDX-License-Identifier: GPL-3.0-or-later
// A large catalogue that nobody wrote, for measuring.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

namespace rungwise::bench {

/// YAML of a sound catalogue with this many roles and one pay record for each, some 2,400 bytes a
/// role. Equal on every machine and in every run. Roles come after everything they refer to.
[[nodiscard]] std::string generatedCatalogue(std::size_t roles);

/// A generated catalogue of 10,000 roles in a folder of its own, which goes when the object goes.
class GeneratedFile {
public:
    GeneratedFile();
    GeneratedFile(const GeneratedFile&) = delete;
    GeneratedFile& operator=(const GeneratedFile&) = delete;
    ~GeneratedFile();

    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::string text_;
    std::filesystem::path path_;
};

} // namespace rungwise::bench
