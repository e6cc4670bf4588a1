// SPDX-License-Identifier: GPL-3.0-or-later
// Where the lines of blocks would have them stand.
#include "core/layout/block_pulls.h"

#include <algorithm>
#include <cstddef>

namespace rungwise {
namespace {

/// Calls `act` with two blocks, the weight of a pull of the one to the other, and the shift between
/// their places when the line is straight.
template <typename Act>
void forEachPull(const GraphColumns& columns, const BandItems& items, const BoxPorts& ports,
                 const ItemBlocks& blocks, const std::vector<char>& turns, Act act) {
    const auto laneOf = [&](ItemNumber item) { return columns.lanes[items.items[item].column]; };
    for (std::size_t number = 0; number < items.links.size(); ++number) {
        const Link& link = items.links[number];
        const std::uint32_t lower = blocks.ofItem[link.lower];
        const std::uint32_t upper = blocks.ofItem[link.upper];
        if (lower == upper || laneOf(link.lower) != laneOf(link.upper)) continue;
        const bool passes = items.items[link.lower].kind != ItemKind::Box &&
                            items.items[link.upper].kind != ItemKind::Box;
        const float weight = passes ? 4 : 1;
        const double shift = blocks.shifts[link.upper] + ports.upperOffset(number) -
                             blocks.shifts[link.lower] - ports.lowerOffset(number);
        if (turns[link.upper] == 0) act(lower, upper, weight, shift);
        if (turns[link.lower] == 0) act(upper, lower, weight, -shift);
    }
}

} // namespace

BlockPulls::BlockPulls(const GraphColumns& columns, const BandItems& items, const BoxPorts& ports,
                       const ItemBlocks& blocks)
    : begins_(blocks.lowest.size() + 1, 0) {
    const std::vector<char> turns = turningItems(items);
    forEachPull(columns, items, ports, blocks, turns,
                [&](std::uint32_t block, std::uint32_t, float, double) { ++begins_[block + 1]; });
    for (std::size_t block = 0; block + 1 < begins_.size(); ++block) {
        begins_[block + 1] += begins_[block];
    }
    pulls_.resize(begins_.back());
    std::vector<std::uint32_t> next{begins_.begin(), begins_.end() - 1};
    forEachPull(columns, items, ports, blocks, turns,
                [&](std::uint32_t block, std::uint32_t to, float weight, double shift) {
                    pulls_[next[block]++] = {to, weight, shift};
                });
}

double BlockPulls::balanceOf(std::uint32_t block, const std::vector<double>& places) {
    goals_.clear();
    float total = 0;
    for (std::uint32_t at = begins_[block]; at < begins_[block + 1]; ++at) {
        const Pull& pull = pulls_[at];
        goals_.push_back({places[pull.block] + pull.shift, pull.weight});
        total += pull.weight;
    }
    std::sort(goals_.begin(), goals_.end());
    float sum = 0;
    for (std::size_t at = 0; at + 1 < goals_.size(); ++at) {
        sum += goals_[at].second;
        if (2 * sum == total) return (goals_[at].first + goals_[at + 1].first) / 2;
        if (2 * sum > total) return goals_[at].first;
    }
    return goals_.back().first;
}

} // namespace rungwise
