// SPDX-License-Identifier: GPL-3.0-or-later
// Loads a hostile input in a process of its own and measures it.
#pragma once

#include "tests/core/load/hostile_inputs.h"

#include <string>
#include <vector>

namespace rungwise::test {

struct HostileOutcome {
    bool ended = false;          ///< false: crashed, or still at work after the time limit
    double seconds = 0;          ///< on the clock
    double processorSeconds = 0; ///< of work
    double megabytes = 0;        ///< peak above the start
    bool soundRoleLoaded = false;
    std::vector<std::string> codes; ///< each once, in the order of the places
    std::string place;     ///< "line:column" of the first diagnostic; empty: the whole file
    std::size_t count = 0; ///< diagnostics of everything but the sound file
    std::size_t aboutSoundFile = 0;
};

/// Loads a folder that holds the input and a sound file, or the input's own path.
[[nodiscard]] HostileOutcome runHostile(const HostileInput& input);

/// Whether figures of memory mean anything: sanitizers keep shadows and do not give memory back.
[[nodiscard]] bool memoryIsMeasurable();

} // namespace rungwise::test
