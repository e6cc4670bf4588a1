// SPDX-License-Identifier: GPL-3.0-or-later
// How much room items take and how far apart neighbours stand.
#include "core/layout/item_spacing.h"

#include "core/layout/layout_grid.h"
#include "core/layout/layout_spacing.h"

#include <algorithm>
#include <utility>

namespace rungwise {
namespace {

constexpr ItemNumber none = ItemSpacing::none;
constexpr double sideGap = 2 * boxGap; // between boxes that a side line joins: an arrow shows

class Spacing {
public:
    Spacing(const LayeredGraph& graph, const GraphColumns& columns, const BandItems& items,
            const BoxPorts& ports)
        : graph_{graph}, columns_{columns}, items_{items}, ports_{ports},
          wanted_(items.items.size(), 0) {
        made_.left.assign(items.items.size(), none);
        made_.right.assign(items.items.size(), none);
        made_.gaps.assign(items.items.size(), 0);
    }

    [[nodiscard]] ItemSpacing run(const std::vector<SideLine>& sides) {
        measure();
        for (const SideLine& side : sides) makeRoomFor(side);
        for (std::size_t band = 0; band < items_.bands(); ++band) {
            const auto all = items_.band(band);
            for (std::size_t at = 0; at < all.size(); ++at) {
                join(all[at], at + 1 < all.size() ? all[at + 1] : none);
            }
        }
        return std::move(made_);
    }

private:
    void measure() {
        made_.reaches.reserve(items_.items.size());
        for (const BandItem& item : items_.items) {
            switch (item.kind) {
            case ItemKind::Box: {
                const double half = ports_.width(item.owner) / 2;
                made_.reaches.push_back({half, half});
                break;
            }
            case ItemKind::Label:
                made_.reaches.push_back(
                    {0, labelGap + gridCeil(graph_.edges[item.owner].label.width)});
                break;
            case ItemKind::Pass: made_.reaches.push_back({}); break;
            }
        }
    }

    void makeRoomFor(const SideLine& side) {
        const LayeredEdge& edge = graph_.edges[side.edge];
        const ItemNumber one = partOf(edge.from, side.row);
        const ItemNumber other = partOf(edge.to, side.row);
        const bool inOrder = items_.positions[one] < items_.positions[other];
        wanted_[inOrder ? one : other] =
            std::max(sideGap, gridCeil(edge.label.width) + 4 * labelGap);
    }

    [[nodiscard]] ItemNumber partOf(std::size_t node, std::size_t row) const {
        ItemNumber part = items_.boxes[node];
        while (items_.rows[items_.items[part].band] != row) ++part;
        return part;
    }

    void join(ItemNumber item, ItemNumber next) {
        if (next == none || laneOf(next) != laneOf(item)) { // its neighbour is the lane's border
            made_.gaps[item] = std::max(0.0, wanted_[item] - 2 * laneMargin);
            return;
        }
        const bool boxes =
            items_.items[item].kind == ItemKind::Box && items_.items[next].kind == ItemKind::Box;
        made_.right[item] = next;
        made_.left[next] = item;
        made_.gaps[item] =
            std::max(boxes ? boxGap : lineGap, wanted_[item]) + made_.reaches[next].left;
    }

    [[nodiscard]] std::uint32_t laneOf(ItemNumber item) const {
        return columns_.lanes[items_.items[item].column];
    }

    const LayeredGraph& graph_;
    const GraphColumns& columns_;
    const BandItems& items_;
    const BoxPorts& ports_;
    std::vector<double> wanted_; ///< by the left item
    ItemSpacing made_;
};

} // namespace

ItemSpacing itemSpacing(const LayeredGraph& graph, const GraphColumns& columns,
                        const BandItems& items, const std::vector<SideLine>& sides,
                        const BoxPorts& ports) {
    return Spacing{graph, columns, items, ports}.run(sides);
}

} // namespace rungwise
