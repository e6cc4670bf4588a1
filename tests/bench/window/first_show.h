// SPDX-License-Identifier: GPL-3.0-or-later
// How long somebody waits for a page that was never shown before.
#pragma once

#include <benchmark/benchmark.h>

#include <span>
#include <string_view>

namespace rungwise::bench {

inline constexpr std::string_view firstShowOption = "--first-show";

/// The work of a fresh process: opens our window on two roles of the bundled catalogue, waits until
/// it rests, shows a page and prints the microseconds on the wall until the display has, of the Pay
/// page, pickers and finding ("pay") or all with chart and table ("whole-pay"), or else an empty
/// widget in its place ("blank").
int runFirstShowChild(int argc, char** argv, std::span<char*> words);

/// The first frame of the Pay page against the empty widget.
void firstShowAgainstBlank(benchmark::State& state);
/// The Pay page with chart and table against the empty widget.
void wholeShowAgainstBlank(benchmark::State& state);

} // namespace rungwise::bench
