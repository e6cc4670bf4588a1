// SPDX-License-Identifier: GPL-3.0-or-later
// The measurements of the core, one line for each figure: rungwise_bench [NAME].
#include "tests/bench/compare_figures.h"
#include "tests/bench/layout_figures.h"
#include "tests/bench/load_figures.h"
#include "tests/bench/memory_figures.h"
#include "tests/bench/observation_figures.h"
#include "tests/bench/peak_memory.h"
#include "tests/bench/run_measurements.h"

#include <array>
#include <span>

namespace {

constexpr std::array<rungwise::bench::Measurement, 12> measurements{
    {{"load/against-yaml-nodes", rungwise::bench::loadAgainstYamlNodes, 5},
     {"load/against-empty-handler", rungwise::bench::loadAgainstEmptyHandler, 5},
     {"load/peak-memory-against-file", rungwise::bench::loadPeakMemory, 3},
     {"compare/five-roles-against-0.1-ms", rungwise::bench::compareFiveRoles, 51},
     {"pay/100000-observations-against-plain-pass", rungwise::bench::observationsAgainstPlainPass,
      51},
     {"layout/first-against-dot", rungwise::bench::firstAgainstDot, 24},
     {"layout/first-crossings-against-dot", rungwise::bench::firstCrossings, 1},
     {"layout/first-crossings-of-100-against-dot", rungwise::bench::firstCrossingsOf100, 1},
     {"layout/refined-against-dot", rungwise::bench::refinedAgainstDot, 24},
     {"layout/refined-of-100-against-dot", rungwise::bench::refinedOf100AgainstDot, 48},
     {"layout/refined-crossings-against-dot", rungwise::bench::refinedCrossings, 1},
     {"layout/refined-crossings-of-100-against-dot", rungwise::bench::refinedCrossingsOf100, 1}}};

} // namespace

int main(int argc, char** argv) {
    const std::span<char*> words{argv, static_cast<std::size_t>(argc)};
    if (words.size() == 4 && words[1] == rungwise::bench::peakOption) {
        return rungwise::bench::runPeakChild(words[2], words[3]);
    }
    return rungwise::bench::runMeasurements(words, measurements);
}
