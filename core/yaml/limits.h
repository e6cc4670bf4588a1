// SPDX-License-Identifier: GPL-3.0-or-later
// Every limit on what is read, in one place.
#pragma once

#include <cstddef>

namespace rungwise {

/// Sizes are in bytes unless the name says otherwise. Beyond a limit there is a diagnostic with
/// the figure, never a crash.
struct Limits {
    std::size_t file = 32U << 20U;
    std::size_t line = 1U << 20U;
    std::size_t catalogue = 256U << 20U;
    std::size_t depth = 64;
    std::size_t valuesPerCatalogue = 20'000'000;
    std::size_t scalar = 1U << 20U;
    std::size_t key = 256;
    std::size_t keysPerMap = 10'000;
    std::size_t aliasValuesPerFile = 10'000;
    std::size_t nameCharacters = 120; ///< longer: kept, with a warning
    std::size_t problemsPerFile = 1'000;
    std::size_t textCharacters = 10'000; ///< longer: kept, with a warning
};

} // namespace rungwise
