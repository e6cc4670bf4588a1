// SPDX-License-Identifier: GPL-3.0-or-later
// Finds edges that need no way around: those between neighbours in a row.
#include "core/layout/side_lines.h"

#include "core/layout/crossings.h"

#include <algorithm>
#include <utility>

namespace rungwise {
namespace {

class SideLines {
public:
    SideLines(const LayeredGraph& graph, BandItems& items)
        : graph_{graph}, items_{items}, below_{items.items.size(), items.links,
                                               Neighbours::Side::Below},
          above_{items.items.size(), items.links, Neighbours::Side::Above},
          leftOf_(items.items.size(), none), rightOf_(items.items.size(), none) {
        bandOfRow_.resize(graph.rows);
        for (std::uint32_t band = 0; band < items.bands(); ++band) {
            if (items.rows[band]) bandOfRow_[*items.rows[band]] = band;
        }
    }

    [[nodiscard]] std::vector<SideLine> taken() {
        std::vector<std::size_t> open;
        for (std::size_t edge = 0; edge < graph_.edges.size(); ++edge) {
            if (isLateral(graph_, graph_.edges[edge]) && !joinAsTheyStand(edge)) {
                open.push_back(edge);
            }
        }
        for (const std::size_t edge : open) joinByMoving(edge);
        if (!lines_.empty()) removeLines();
        return std::move(lines_);
    }

private:
    static constexpr ItemNumber none = ~ItemNumber{0};
    // A way around is long and has corners: as bad as this many crossings.
    static constexpr std::int64_t worthOfASideLine = 2;

    bool joinAsTheyStand(std::size_t edge) {
        return forEachCommonRow(edge, [&](std::size_t row, ItemNumber left, ItemNumber right) {
            return join(edge, row, left, right);
        });
    }

    void joinByMoving(std::size_t edge) {
        forEachCommonRow(edge, [&](std::size_t row, ItemNumber left, ItemNumber right) {
            return moveTogether(left, right) && join(edge, row, left, right);
        });
    }

    /// From below, until `act` says that it is done; says whether it did.
    template <typename Act> bool forEachCommonRow(std::size_t edge, Act act) {
        const std::size_t one = graph_.edges[edge].from;
        const std::size_t other = graph_.edges[edge].to;
        const std::size_t lowest = std::max(graph_.nodes[one].lowest, graph_.nodes[other].lowest);
        const std::size_t highest =
            std::min(graph_.nodes[one].highest, graph_.nodes[other].highest);
        for (std::size_t row = lowest; row <= highest; ++row) {
            ItemNumber left = partOf(one, row);
            ItemNumber right = partOf(other, row);
            if (items_.positions[left] > items_.positions[right]) std::swap(left, right);
            if (act(row, left, right)) return true;
        }
        return false;
    }

    [[nodiscard]] ItemNumber partOf(std::size_t node, std::size_t row) const {
        const ItemNumber lowest = items_.boxes[node];
        return lowest + bandOfRow_[row] - items_.items[lowest].band;
    }

    bool join(std::size_t edge, std::size_t row, ItemNumber left, ItemNumber right) {
        if (items_.positions[left] + 1 != items_.positions[right]) return false;
        if (rightOf_[left] != none) return false;
        rightOf_[left] = right;
        leftOf_[right] = left;
        lines_.push_back({edge, row});
        return true;
    }

    [[nodiscard]] bool isJoined(ItemNumber item) const {
        return leftOf_[item] != none || rightOf_[item] != none;
    }

    [[nodiscard]] std::uint32_t columnOf(ItemNumber item) const {
        return items_.items[item].column;
    }

    /// Moves one to the other; nothing where that would cost too much or part others.
    bool moveTogether(ItemNumber left, ItemNumber right) {
        if (rightOf_[left] != none || leftOf_[right] != none) return false;
        const auto band = items_.band(items_.items[left].band);
        const std::vector<ItemNumber> before{band.begin(), band.end()};
        const bool sameColumn = columnOf(left) == columnOf(right);
        std::int64_t cost = 0;
        if (!isJoined(left)) cost += moveRight(left, right);
        if (!isJoined(right) && (!sameColumn || isJoined(left))) cost += moveLeft(right, left);
        const bool together = items_.positions[left] + 1 == items_.positions[right];
        if (together && cost <= worthOfASideLine && allJoinedTouch(band)) return true;
        std::copy(before.begin(), before.end(), band.begin());
        for (std::uint32_t at = 0; at < band.size(); ++at) items_.positions[band[at]] = at;
        return false;
    }

    [[nodiscard]] bool allJoinedTouch(std::span<const ItemNumber> band) const {
        return std::all_of(band.begin(), band.end(), [this](ItemNumber item) {
            const ItemNumber right = rightOf_[item];
            return right == none || items_.positions[item] + 1 == items_.positions[right];
        });
    }

    /// Up to another item or the end of its column; gives the crossings that this adds.
    std::int64_t moveRight(ItemNumber item, ItemNumber upTo) {
        std::int64_t cost = 0;
        const auto band = items_.band(items_.items[item].band);
        for (std::uint32_t at = items_.positions[item] + 1; at < band.size(); ++at) {
            if (band[at] == upTo || columnOf(band[at]) != columnOf(item)) break;
            cost += swap(item, band[at]);
        }
        return cost;
    }

    std::int64_t moveLeft(ItemNumber item, ItemNumber downTo) {
        std::int64_t cost = 0;
        const auto band = items_.band(items_.items[item].band);
        for (std::uint32_t at = items_.positions[item]; at-- > 0;) {
            if (band[at] == downTo || columnOf(band[at]) != columnOf(item)) break;
            cost += swap(band[at], item);
        }
        return cost;
    }

    std::int64_t swap(ItemNumber left, ItemNumber right) {
        const std::int64_t gain = gainOfSwap(items_, below_, above_, left, right);
        const auto band = items_.band(items_.items[left].band);
        std::swap(items_.positions[left], items_.positions[right]);
        band[items_.positions[left]] = left;
        band[items_.positions[right]] = right;
        return -gain;
    }

    void removeLines() {
        std::vector<char> isSide(graph_.edges.size(), 0);
        for (const SideLine& line : lines_) isSide[line.edge] = 1;
        std::vector<Link> links;
        std::vector<std::uint32_t> linkBegins{0};
        for (std::size_t edge = 0; edge < graph_.edges.size(); ++edge) {
            const auto own = items_.linksOf(edge);
            if (isSide[edge] == 0) links.insert(links.end(), own.begin(), own.end());
            linkBegins.push_back(static_cast<std::uint32_t>(links.size()));
        }
        items_.links = std::move(links);
        items_.linkBegins = std::move(linkBegins);
        removeItems([&](const BandItem& item) {
            return item.kind != ItemKind::Box && isSide[item.owner] != 0;
        });
    }

    template <typename Condition> void removeItems(Condition condition) {
        std::uint32_t kept = 0;
        std::uint32_t from = 0;
        for (std::size_t band = 0; band < items_.bands(); ++band) {
            const std::uint32_t end = items_.bandBegins[band + 1];
            const std::uint32_t begin = kept;
            for (; from < end; ++from) {
                const ItemNumber item = items_.order[from];
                if (condition(items_.items[item])) continue;
                items_.positions[item] = kept - begin;
                items_.order[kept++] = item;
            }
            items_.bandBegins[band + 1] = kept;
        }
        items_.order.resize(kept);
    }

    const LayeredGraph& graph_;
    BandItems& items_;
    Neighbours below_;
    Neighbours above_;
    std::vector<ItemNumber> leftOf_;  ///< of items: where a side line to the left leads
    std::vector<ItemNumber> rightOf_; ///< and one to the right
    std::vector<std::uint32_t> bandOfRow_;
    std::vector<SideLine> lines_;
};

} // namespace

std::vector<SideLine> takeSideLines(const LayeredGraph& graph, BandItems& items) {
    return SideLines{graph, items}.taken();
}

} // namespace rungwise
