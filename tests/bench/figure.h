// SPDX-License-Identifier: GPL-3.0-or-later
// Figures: ratios that are held against a goal and printed one to a line.
#pragma once

#include <benchmark/benchmark.h>

#include <string>
#include <vector>

namespace rungwise::bench {

/// A ratio that was measured, and the largest one that is good enough.
struct Figure {
    double ratio;
    double goal;
    std::string remark; ///< what the ratio was made from, such as "4.1 s : 8.2 s"
};

/// Hands a figure over to the FigureReporter; call it once, behind the timing loop.
void publish(benchmark::State& state, const Figure& figure);

/// Prints "name  ratio  goal ≤ goal  holds", or "short" when the goal is missed, as each
/// measurement ends. What could not be measured says so and why.
class FigureReporter : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(const Context& context) override;
    void ReportRuns(const std::vector<Run>& runs) override;
};

/// A number with this many digits behind the point.
[[nodiscard]] std::string fixedText(double number, int digits);

} // namespace rungwise::bench
