// SPDX-License-Identifier: GPL-3.0-or-later
// Where lines leave and enter boxes.
#pragma once

#include "core/layout/band_items.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace rungwise {

/// Every edge leaves its box at a port of its own; edges of one style into one side of a box enter
/// at one port. Ports are in the order of what their lines lead to, `portGap` or more apart and off
/// the corners; boxes are as wide as that asks.
class BoxPorts {
public:
    /// The graph and the items must outlive this; items must be in their final order.
    BoxPorts(const LayeredGraph& graph, const BandItems& items);

    /// Of a node's box.
    [[nodiscard]] double width(std::size_t node) const { return widths_[node]; }

    /// From the middle of the item that a link starts or ends in; 0 where that is not a box.
    [[nodiscard]] double lowerOffset(std::size_t link) const { return offsets_[lowerPorts_[link]]; }
    [[nodiscard]] double upperOffset(std::size_t link) const { return offsets_[upperPorts_[link]]; }

    /// Moves ports to where their lines run straight on, given the middles of all items.
    void straighten(const std::vector<double>& middles);

private:
    struct End {
        std::uint64_t rank = 0; ///< from left to right
        std::uint32_t link = 0;
        std::uint32_t group = 0; ///< equal for ends that share a port
    };
    enum class Side { Top, Bottom };

    [[nodiscard]] static std::size_t sideOf(std::size_t node, Side side) {
        return 2 * node + (side == Side::Top ? 1 : 0);
    }
    template <typename Act> void forEachEnd(Act act) const;
    void collectEnds();
    void rankEnds();
    static void gather(std::span<End> ends, std::uint32_t group);
    void makePorts(const LayeredGraph& graph);
    void spread(std::size_t side);
    void straighten(std::size_t side, const std::vector<double>& middles);
    [[nodiscard]] double goalOf(std::size_t side, std::uint32_t port,
                                const std::vector<double>& middles) const;

    const BandItems& items_;
    std::vector<std::uint32_t> edgeOfLink_;
    std::vector<char> dashed_;             ///< by edge
    std::vector<std::uint32_t> endBegins_; ///< by side
    std::vector<End> ends_;
    std::vector<std::uint32_t> portBegins_;    ///< by side; port 0 is that of all other items
    std::vector<std::uint32_t> portEndBegins_; ///< by port: the first of its ends
    std::vector<double> offsets_;              ///< by port
    std::vector<std::uint32_t> lowerPorts_;    ///< by link
    std::vector<std::uint32_t> upperPorts_;
    std::vector<double> widths_;
    std::vector<double> goals_;
};

} // namespace rungwise
