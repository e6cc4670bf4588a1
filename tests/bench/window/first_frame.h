// SPDX-License-Identifier: GPL-3.0-or-later
// How soon the first frame of the window is on the screen.
#pragma once

#include <benchmark/benchmark.h>

#include <span>
#include <string_view>

namespace rungwise::bench {

inline constexpr std::string_view firstFrameOption = "--first-frame";

/// The work of a fresh process: shows an empty main window ("empty") or ours on the catalogue, and
/// prints the microseconds from its birth, which the third word tells, to its first painted frame.
int runFirstFrameChild(int argc, char** argv, std::span<char*> words);

/// The whole window with the bundled catalogue against an empty QMainWindow.
void firstFrameAgainstEmpty(benchmark::State& state);

/// The window with 10,000 roles against the window with the bundled ones.
void firstFrameOfManyRoles(benchmark::State& state);

} // namespace rungwise::bench
