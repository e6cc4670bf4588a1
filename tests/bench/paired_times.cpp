// SPDX-License-Identifier: GPL-3.0-or-later
// Clocks and medians.
#include "tests/bench/paired_times.h"

#include <algorithm>
#include <cstddef>
#include <time.h>
#include <utility>

namespace rungwise::bench {

double threadSeconds() {
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

double PairedTimes::ratio() const {
    std::vector<double> ratios;
    for (std::size_t i = 0; i < ours_.size(); ++i) ratios.push_back(ours_[i] / theirs_[i]);
    return median(std::move(ratios));
}

} // namespace rungwise::bench
