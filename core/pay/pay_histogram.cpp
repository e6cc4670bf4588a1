// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses a round width of bins and counts sorted amounts into them.
#include "core/pay/pay_histogram.h"

#include "core/pay/observed_pay.h"
#include "core/pay/round_step.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace rungwise {

namespace {

constexpr std::int64_t mostBins = 40;
/// No bin is narrower than this share of the largest amount: edges stay exact numbers.
constexpr double leastShare = 1e-9;

/// Freedman and Diaconis, On the histogram as a density estimator, 1981. Where half of the amounts
/// are equal that width is 0 and Sturges' number of bins takes its place.
double wantedWidth(std::span<const double> rising) {
    const auto n = static_cast<double>(rising.size());
    const double spread = quantileR7(rising, 0.75) - quantileR7(rising, 0.25);
    if (spread > 0) return 2 * spread / std::cbrt(n);
    return (rising.back() - rising.front()) / (std::floor(std::log2(n)) + 1);
}

struct Edges {
    RoundStep step;
    std::int64_t first;
    std::int64_t last;
};

Edges edgesFor(const RoundStep& step, double low, double high) {
    const std::int64_t first = step.countUpTo(low);
    return {step, first, std::max(step.countFrom(high), first + 1)};
}

Edges edgesOf(std::span<const double> rising) {
    const double low = rising.front();
    const double high = rising.back();
    // A single amount gets a bin of about a tenth of its size, to have a place on an axis.
    if (low == high) return edgesFor(RoundStep::notBelow(high / 10), low, high);
    const double width = std::max(wantedWidth(rising), high * leastShare);
    Edges edges = edgesFor(RoundStep::notBelow(width), low, high);
    while (edges.last - edges.first > mostBins) edges = edgesFor(edges.step.wider(), low, high);
    return edges;
}

} // namespace

std::vector<PayBin> payHistogram(std::span<const double> rising) {
    std::vector<PayBin> bins;
    if (rising.empty()) return bins;
    const auto [step, first, last] = edgesOf(rising);
    auto from = rising.begin();
    for (std::int64_t i = first; i < last; ++i) {
        const double end = step.times(i + 1);
        const auto to = i + 1 == last ? rising.end() : std::lower_bound(from, rising.end(), end);
        bins.push_back({step.times(i), end, static_cast<std::size_t>(to - from)});
        from = to;
    }
    return bins;
}

} // namespace rungwise
