// SPDX-License-Identifier: GPL-3.0-or-later
// The one door through which catalogues come in: a path goes in, a sound catalogue and everything
// that was wrong come out.
#pragma once

#include "core/diagnostics/diagnostic.h"
#include "core/model/catalogue.h"
#include "core/yaml/limits.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <vector>

namespace rungwise {

struct Loaded {
    CatalogueRef catalogue;     ///< never null; empty when nothing could be read
    Diagnostics diagnostics;    ///< ordered by place
    std::size_t filesFound = 0; ///< YAML files that belong to the catalogue
    std::size_t filesRead = 0;  ///< those of them that could be read as YAML
};

/// How far loading has come; while files are still looked for, none is done. Asked before each file
/// and before all that was read is linked. Return Stop to give up; the result is then an empty
/// catalogue.
enum class Continue { Yes, Stop };
using LoadProgress = std::function<Continue(std::size_t filesDone, std::size_t filesFound)>;

/// Reads one YAML file, or every *.yaml and *.yml file of a folder at any depth. Broken entries are
/// left out and reported, everything sound is kept. Never throws on bad input, reads regular files
/// only and stays within `limits`. File names in diagnostics begin with `path` as given.
[[nodiscard]] Loaded loadCatalogue(const std::filesystem::path& path, const Limits& limits = {},
                                   const LoadProgress& progress = {});

/// What a catalogue lies in, for whoever wants to know when it changes.
struct CatalogueListing {
    std::vector<std::filesystem::path> files;   ///< those that loadCatalogue reads, in its order
    std::vector<std::filesystem::path> folders; ///< those it looks into; none for a single file
    Diagnostics diagnostics;                    ///< what it would say of the others
};

/// Looks for the files and opens none. Told to stop, it answers with what was found until then.
[[nodiscard]] CatalogueListing listCatalogue(const std::filesystem::path& path,
                                             const LoadProgress& progress = {});

} // namespace rungwise
