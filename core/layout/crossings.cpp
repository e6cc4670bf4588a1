// SPDX-License-Identifier: GPL-3.0-or-later
// Counts how often the links between bands cross.
#include "core/layout/crossings.h"

namespace rungwise {
namespace {

std::int64_t gainOnOneSide(const BandItems& items, std::span<const ItemNumber> left,
                           std::span<const ItemNumber> right) {
    std::int64_t gain = 0;
    for (const ItemNumber one : left) {
        const std::uint32_t position = items.positions[one];
        for (const ItemNumber other : right) {
            gain += items.positions[other] < position ? 1 : 0;
            gain -= items.positions[other] > position ? 1 : 0;
        }
    }
    return gain;
}

} // namespace

std::uint64_t CrossingCount::of(const BandItems& items, const Neighbours& above) {
    std::uint64_t count = 0;
    for (std::size_t band = 0; band + 1 < items.bands(); ++band) {
        count += between(items, above, band);
    }
    return count;
}

std::uint64_t CrossingCount::between(const BandItems& items, const Neighbours& above,
                                     std::size_t band) {
    tree_.assign(items.band(band + 1).size() + 1, 0);
    std::uint64_t seen = 0;
    std::uint64_t count = 0;
    for (const ItemNumber item : items.band(band)) {
        const auto ends = above.of(item);
        for (const ItemNumber end : ends) count += seen - countUpTo(items.positions[end]);
        for (const ItemNumber end : ends) add(items.positions[end]);
        seen += ends.size();
    }
    return count;
}

std::uint64_t CrossingCount::countUpTo(std::uint32_t position) const {
    std::uint64_t sum = 0;
    for (std::uint32_t node = position + 1; node > 0; node &= node - 1) sum += tree_[node];
    return sum;
}

void CrossingCount::add(std::uint32_t position) {
    for (std::uint32_t node = position + 1; node < tree_.size(); node += node & (~node + 1)) {
        ++tree_[node];
    }
}

std::int64_t gainOfSwap(const BandItems& items, const Neighbours& below, const Neighbours& above,
                        ItemNumber left, ItemNumber right) {
    return gainOnOneSide(items, below.of(left), below.of(right)) +
           gainOnOneSide(items, above.of(left), above.of(right));
}

} // namespace rungwise
