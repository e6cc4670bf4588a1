// SPDX-License-Identifier: GPL-3.0-or-later
// Google Benchmark carries ratio and goal as counters and the remark as label.
#include "tests/bench/figure.h"

#include <iomanip>
#include <iostream>
#include <sstream>

namespace rungwise::bench {

namespace {

constexpr int nameWidth = 40;

void printLine(const benchmark::BenchmarkReporter::Run& run, std::ostream& out) {
    out << std::left << std::setw(nameWidth) << run.run_name.function_name << "  ";
    if (run.error_occurred) {
        out << "not measured: " << run.error_message << '\n';
        return;
    }
    const double ratio = run.counters.at("ratio");
    const double goal = run.counters.at("goal");
    out << std::right << std::setw(6) << fixedText(ratio, 2) << "  goal ≤ " << fixedText(goal, 2)
        << "  " << (ratio <= goal ? "holds" : "short") << "  (" << run.report_label << ")\n";
}

} // namespace

void publish(benchmark::State& state, const Figure& figure) {
    state.counters["ratio"] = figure.ratio;
    state.counters["goal"] = figure.goal;
    state.SetLabel(figure.remark);
}

bool FigureReporter::ReportContext(const Context&) {
    return true;
}

void FigureReporter::ReportRuns(const std::vector<Run>& runs) {
    for (const Run& run : runs) printLine(run, std::cout);
    std::cout.flush();
}

std::string fixedText(double number, int digits) {
    std::ostringstream text;
    text << std::fixed << std::setprecision(digits) << number;
    return text.str();
}

} // namespace rungwise::bench
