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

/// YAML of a sound catalogue with this many roles and observations of what people are paid, in
/// turns for each role, on one measure in three markets. Equal on every machine and in every run.
[[nodiscard]] std::string generatedObservations(std::size_t roles, std::size_t observations);

/// A generated catalogue, of 10,000 roles unless told otherwise, in a folder of its own, which goes
/// when the object goes.
class GeneratedFile {
public:
    explicit GeneratedFile(std::string text = generatedCatalogue(10'000));
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
