// SPDX-License-Identifier: GPL-3.0-or-later
// Upper positions falling within one lower position see to it that no two wishes of one item below
// can follow each other.
#include "core/layout/heaviest_rise.h"

namespace rungwise {
namespace {

constexpr std::uint32_t nothing = ~std::uint32_t{0};

} // namespace

const std::vector<AlignmentWish>& HeaviestRise::of(std::span<const AlignmentWish> wishes,
                                                   std::size_t width) {
    best_.assign(width + 1, {0, nothing});
    before_.resize(wishes.size());
    for (std::uint32_t number = 0; number < wishes.size(); ++number) {
        const auto [weight, last] = bestBelow(wishes[number].upper);
        before_[number] = last;
        enter(wishes[number].upper, {weight + wishes[number].weight, number});
    }
    chosen_.clear();
    std::uint32_t number = bestBelow(static_cast<std::uint32_t>(width)).second;
    for (; number != nothing; number = before_[number]) chosen_.push_back(wishes[number]);
    return chosen_;
}

/// Of those with smaller upper positions.
HeaviestRise::Best HeaviestRise::bestBelow(std::uint32_t upper) const {
    Best best{0, nothing};
    for (std::uint32_t node = upper; node > 0; node &= node - 1) {
        if (best_[node].first > best.first) best = best_[node];
    }
    return best;
}

void HeaviestRise::enter(std::uint32_t upper, Best entry) {
    for (std::uint32_t node = upper + 1; node < best_.size(); node += node & (~node + 1)) {
        if (entry.first > best_[node].first) best_[node] = entry;
    }
}

} // namespace rungwise
