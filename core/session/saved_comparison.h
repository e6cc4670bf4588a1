// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison that somebody keeps under a title, and its YAML file (rungwise-comparison: 1).
#pragma once

#include "core/diagnostics/diagnostic.h"
#include "core/session/comparison_choice.h"
#include "core/yaml/limits.h"

#include <filesystem>
#include <optional>
#include <string>

namespace rungwise {

struct SavedComparison {
    std::string title;
    std::string catalogueId;      ///< Catalogue::about().id of when it was saved; may be empty
    std::string catalogueVersion; ///< may be empty
    ComparisonChoice choice;

    friend bool operator==(const SavedComparison&, const SavedComparison&) = default;
};

/// A saved comparison and the file it is kept in.
struct KeptComparison {
    std::filesystem::path file;
    SavedComparison comparison;

    friend bool operator==(const KeptComparison&, const KeptComparison&) = default;
};

/// What was read and what was wrong; nothing when the file holds no saved comparison at all.
struct ReadComparison {
    std::optional<SavedComparison> comparison;
    Diagnostics diagnostics;
};

/// Reads like any hostile file: within `limits`, regular files only, nothing thrown. A role that
/// stands twice or beyond maxCompared is left out and reported; unknown keys are warned about. A
/// title may be missing. How pay is looked at stands among the keys of the view; whether the
/// catalogue knows its market shows when it is used.
[[nodiscard]] ReadComparison readSavedComparison(const std::filesystem::path& file,
                                                 const Limits& limits = {});

/// The YAML text; read back it is equal. `catalogueId` must be empty or a good id.
[[nodiscard]] std::string toYaml(const SavedComparison& comparison);

/// Whether the file's first lines say that it holds a saved comparison rather than a catalogue.
/// False for what cannot be read.
[[nodiscard]] bool looksLikeSavedComparison(const std::filesystem::path& file);

} // namespace rungwise
