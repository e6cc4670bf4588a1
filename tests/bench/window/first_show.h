// SPDX-License-Identifier: GPL-3.0-or-later
// How long somebody waits for a page that was never shown before.
#pragma once

#include <benchmark/benchmark.h>

#include <span>
#include <string_view>

namespace rungwise::bench {

inline constexpr std::string_view firstShowOption = "--first-show";

/// The work of a fresh process: opens our window on two roles of the bundled catalogue, waits until
/// it rests, shows the Pay page ("pay") or an empty widget in its place ("blank"), and prints the
/// microseconds on the wall until the display has all of it.
int runFirstShowChild(int argc, char** argv, std::span<char*> words);

/// The Pay page against the empty widget.
void firstShowAgainstBlank(benchmark::State& state);

} // namespace rungwise::bench
