// SPDX-License-Identifier: GPL-3.0-or-later
// Where lines leave and enter boxes.
#include "core/layout/box_ports.h"

#include "core/layout/layout_grid.h"
#include "core/layout/layout_spacing.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rungwise {
namespace {

// Ports stand no farther apart than this where there is room.
constexpr double widePortGap = 2 * portGap;

constexpr double anywhere = std::numeric_limits<double>::quiet_NaN();

} // namespace

BoxPorts::BoxPorts(const LayeredGraph& graph, const BandItems& items)
    : items_{items}, edgeOfLink_(items.links.size()), lowerPorts_(items.links.size(), 0),
      upperPorts_(items.links.size(), 0) {
    dashed_.reserve(graph.edges.size());
    for (std::size_t edge = 0; edge < graph.edges.size(); ++edge) {
        dashed_.push_back(graph.edges[edge].style == LineStyle::Dashed ? 1 : 0);
        std::fill(edgeOfLink_.begin() + items.linkBegins[edge],
                  edgeOfLink_.begin() + items.linkBegins[edge + 1],
                  static_cast<std::uint32_t>(edge));
    }
    collectEnds();
    rankEnds();
    makePorts(graph);
}

/// Calls `act` with the side of a box, the link, the item at its other end, and whether it enters.
template <typename Act> void BoxPorts::forEachEnd(Act act) const {
    for (std::uint32_t number = 0; number < items_.links.size(); ++number) {
        const Link& link = items_.links[number];
        const bool up = link.direction == PathPart::Direction::Up;
        const BandItem& lower = items_.items[link.lower];
        const BandItem& upper = items_.items[link.upper];
        if (lower.kind == ItemKind::Box) {
            act(sideOf(lower.owner, Side::Top), number, link.upper, !up);
        }
        if (upper.kind == ItemKind::Box) {
            act(sideOf(upper.owner, Side::Bottom), number, link.lower, up);
        }
    }
}

void BoxPorts::collectEnds() {
    const std::size_t sides = 2 * items_.boxes.size();
    endBegins_.assign(sides + 1, 0);
    forEachEnd([&](std::size_t side, std::uint32_t, ItemNumber, bool) { ++endBegins_[side + 1]; });
    for (std::size_t side = 0; side < sides; ++side) endBegins_[side + 1] += endBegins_[side];
    ends_.resize(endBegins_.back());
    std::vector<std::uint32_t> next{endBegins_.begin(), endBegins_.end() - 1};
    forEachEnd([&](std::size_t side, std::uint32_t link, ItemNumber other, bool enters) {
        const std::uint32_t edge = edgeOfLink_[link];
        const std::uint32_t group = enters ? static_cast<std::uint32_t>(dashed_[edge]) : edge + 2;
        ends_[next[side]++] = {std::uint64_t{items_.positions[other]} << 20U, link, group};
    });
}

/// Ends that share a port stand at the middle one of them, where they cross least.
void BoxPorts::rankEnds() {
    for (std::size_t side = 0; side + 1 < endBegins_.size(); ++side) {
        const std::span<End> ends{ends_.data() + endBegins_[side],
                                  endBegins_[side + 1] - endBegins_[side]};
        if (ends.size() < 2) continue;
        std::sort(ends.begin(), ends.end(), [](const End& one, const End& other) {
            return one.rank != other.rank ? one.rank < other.rank : one.link < other.link;
        });
        for (std::uint32_t style = 0; style < 2; ++style) gather(ends, style);
        // Of two lines between the same boxes the left one is left at both of them.
        const bool top = side % 2 == 1;
        std::sort(ends.begin(), ends.end(), [top](const End& one, const End& other) {
            if (one.rank != other.rank) return one.rank < other.rank;
            if (one.group != other.group) return (one.group < other.group) == top;
            return one.link < other.link;
        });
    }
}

/// Gives the ends of a group, which come from left to right, one rank.
void BoxPorts::gather(std::span<End> ends, std::uint32_t group) {
    const auto isOfGroup = [group](const End& end) { return end.group == group; };
    auto count = std::count_if(ends.begin(), ends.end(), isOfGroup);
    if (count < 2) return;
    auto middle = std::find_if(ends.begin(), ends.end(), isOfGroup);
    for (count = (count - 1) / 2; count > 0; --count) {
        middle = std::find_if(middle + 1, ends.end(), isOfGroup);
    }
    const std::uint64_t rank = middle->rank;
    for (End& end : ends) {
        if (isOfGroup(end)) end.rank = rank;
    }
}

void BoxPorts::makePorts(const LayeredGraph& graph) {
    portBegins_.reserve(endBegins_.size());
    portEndBegins_ = {0};
    for (std::size_t side = 0; side + 1 < endBegins_.size(); ++side) {
        portBegins_.push_back(static_cast<std::uint32_t>(portEndBegins_.size()));
        for (std::uint32_t at = endBegins_[side]; at < endBegins_[side + 1]; ++at) {
            if (at == endBegins_[side] || ends_[at].group != ends_[at - 1].group) {
                portEndBegins_.push_back(at);
            }
            auto& ports = side % 2 == 1 ? lowerPorts_ : upperPorts_;
            ports[ends_[at].link] = static_cast<std::uint32_t>(portEndBegins_.size() - 1);
        }
    }
    portBegins_.push_back(static_cast<std::uint32_t>(portEndBegins_.size()));
    offsets_.assign(portEndBegins_.size(), 0);
    portEndBegins_.push_back(static_cast<std::uint32_t>(ends_.size()));
    widths_.reserve(graph.nodes.size());
    for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
        const std::uint32_t most = std::max(portBegins_[2 * node + 1] - portBegins_[2 * node],
                                            portBegins_[2 * node + 2] - portBegins_[2 * node + 1]);
        widths_.push_back(
            2 * gridCeil(std::max(graph.nodes[node].size.width, (most + 1) * portGap) / 2));
        spread(2 * node);
        spread(2 * node + 1);
    }
}

void BoxPorts::spread(std::size_t side) {
    const std::uint32_t count = portBegins_[side + 1] - portBegins_[side];
    const double room = widths_[side / 2] / (count + 1);
    const double gap = 2 * gridFloor(std::clamp(room, portGap, widePortGap) / 2);
    for (std::uint32_t number = 0; number < count; ++number) {
        offsets_[portBegins_[side] + number] = (number - (count - 1) / 2.0) * gap;
    }
}

void BoxPorts::straighten(const std::vector<double>& middles) {
    for (std::size_t node = 0; node < widths_.size(); ++node) {
        straighten(sideOf(node, Side::Top), middles);
    }
    for (std::size_t node = 0; node < widths_.size(); ++node) {
        straighten(sideOf(node, Side::Bottom), middles);
    }
}

/// The offset at which one of a port's lines would be straight, the nearest to where the port is.
double BoxPorts::goalOf(std::size_t side, std::uint32_t port,
                        const std::vector<double>& middles) const {
    const bool top = side % 2 == 1;
    const double middle = middles[items_.boxes[side / 2]];
    const double reach = widths_[side / 2] / 2 - portGap;
    double goal = anywhere;
    for (std::uint32_t at = portEndBegins_[port]; at < portEndBegins_[port + 1]; ++at) {
        const std::uint32_t number = ends_[at].link;
        const Link& link = items_.links[number];
        const double other = top ? middles[link.upper] + upperOffset(number)
                                 : middles[link.lower] + lowerOffset(number);
        const double offset = other - middle;
        if (std::abs(offset) > reach) continue;
        const double moved = std::abs(offset - offsets_[port]);
        if (std::isnan(goal) || moved < std::abs(goal - offsets_[port])) goal = offset;
    }
    return goal;
}

/// Goals that leave too little room for the ports between them are given up from left to right.
void BoxPorts::straighten(std::size_t side, const std::vector<double>& middles) {
    const std::uint32_t first = portBegins_[side];
    const std::uint32_t count = portBegins_[side + 1] - first;
    if (count == 0) return;
    const double reach = widths_[side / 2] / 2 - portGap;
    goals_.assign(count, anywhere);
    double lowest = -reach;
    for (std::uint32_t at = 0; at < count; ++at, lowest += portGap) {
        const double goal = goalOf(side, first + at, middles);
        if (std::isnan(goal) || goal < lowest || goal > reach - (count - 1 - at) * portGap) {
            continue;
        }
        goals_[at] = goal;
        lowest = goal;
    }
    double next = reach + portGap;
    for (std::uint32_t at = count; at-- > 0;) { // as far to the right as may be, then to the left
        const double highest = next - portGap;
        next = std::isnan(goals_[at]) ? std::min(offsets_[first + at], highest) : goals_[at];
        offsets_[first + at] = next;
    }
    double previous = -reach - portGap;
    for (std::uint32_t at = 0; at < count; ++at) {
        previous = std::max(offsets_[first + at], previous + portGap);
        offsets_[first + at] = previous;
    }
}

} // namespace rungwise
