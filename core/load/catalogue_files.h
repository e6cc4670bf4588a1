// SPDX-License-Identifier: GPL-3.0-or-later
// Which files make up a catalogue.
#pragma once

#include "core/diagnostics/diagnostic_log.h"
#include "core/load/load_catalogue.h"

#include <filesystem>
#include <string>
#include <vector>

namespace rungwise {

struct CatalogueFile {
    std::filesystem::path path;
    std::string name; ///< for diagnostics: the path as given, and the way from there
};

struct FoundFiles {
    std::vector<CatalogueFile> files;           ///< ordered by name
    std::vector<std::filesystem::path> folders; ///< every folder that was looked into, outer first
    bool isComplete = true;                     ///< false when `progress` said stop
};

/// The path itself when it is no folder; else every *.yaml and *.yml entry below it. Hidden files
/// and folders are skipped. Symbolic links are followed to files inside the folder only; what
/// cannot be looked at, and a folder that is named like a file, is reported.
[[nodiscard]] FoundFiles catalogueFiles(const std::filesystem::path& path,
                                        DiagnosticLog& diagnostics,
                                        const LoadProgress& progress = {});

} // namespace rungwise
