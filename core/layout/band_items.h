// SPDX-License-Identifier: GPL-3.0-or-later
// The bands of a layered graph, what stands in them, and what is joined from band to band.
#pragma once

#include "core/layout/edge_paths.h"
#include "core/layout/placed_diagram.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace rungwise {

/// Positions in BandItems::items.
using ItemNumber = std::uint32_t;

struct BandItem {
    ItemKind kind = ItemKind::Box;
    std::uint32_t owner = 0; ///< of the graph's nodes or edges
    std::uint32_t column = 0;
    std::uint32_t band = 0;
    std::uint32_t part = 0; ///< items of unlike parts stay in the order of their parts
};

/// One part of an edge's way, from a band to the next.
struct Link {
    ItemNumber lower = 0;
    ItemNumber upper = 0;
    PathPart::Direction direction = PathPart::Direction::Up;
};

/// What joins an item to those of the band below it, or above it.
class Neighbours {
public:
    enum class Side { Below, Above };

    Neighbours() = default;
    Neighbours(std::size_t items, std::span<const Link> links, Side side);

    /// In the order of the links.
    [[nodiscard]] std::span<const ItemNumber> of(ItemNumber item) const {
        return {at_.data() + begins_[item], begins_[item + 1] - begins_[item]};
    }

private:
    std::vector<std::uint32_t> begins_;
    std::vector<ItemNumber> at_;
};

/// Bands from the bottom up. The order of a band's items is by column first.
struct BandItems {
    std::vector<BandItem> items;
    std::vector<std::optional<std::size_t>> rows; ///< of bands
    std::vector<ItemNumber> order;                ///< from left to right, band by band
    std::vector<std::uint32_t> bandBegins;        ///< in `order`; one more than bands
    std::vector<std::uint32_t> positions;         ///< of items in their band
    std::vector<ItemNumber> boxes; ///< by node: its lowest part; those of its other bands follow
    std::vector<Link> links;       ///< edge by edge, in the direction of the edge
    std::vector<std::uint32_t> linkBegins; ///< by edge; one more than edges

    [[nodiscard]] std::size_t bands() const { return rows.size(); }
    [[nodiscard]] std::span<const ItemNumber> band(std::size_t band) const {
        return {order.data() + bandBegins[band], bandBegins[band + 1] - bandBegins[band]};
    }
    [[nodiscard]] std::span<ItemNumber> band(std::size_t band) {
        return {order.data() + bandBegins[band], bandBegins[band + 1] - bandBegins[band]};
    }
    [[nodiscard]] std::span<const Link> linksOf(std::size_t edge) const {
        return {links.data() + linkBegins[edge], linkBegins[edge + 1] - linkBegins[edge]};
    }
};

/// By item: whether a line comes to it and goes back on the same side. Where exactly such an item
/// stands does not matter, for the line is cut short before it.
[[nodiscard]] std::vector<char> turningItems(const BandItems& items);

/// In the order of the graph's nodes, and lines between where they come from and lead to. In a
/// graph of one column, what edges join stands together, so that its lines cross no lines of other
/// parts; where parts reach over several columns, keeping them together would add crossings.
[[nodiscard]] BandItems bandItems(const LayeredGraph& graph, const GraphColumns& columns,
                                  const std::vector<EdgePath>& paths);

} // namespace rungwise
