// SPDX-License-Identifier: GPL-3.0-or-later
// The bands of a layered graph, what stands in them, and what is joined from band to band.
#include "core/layout/band_items.h"

#include "core/layout/band_levels.h"
#include "core/layout/graph_parts.h"

#include <algorithm>
#include <utility>

namespace rungwise {
namespace {

using Shape = EdgePath::Shape;
using Direction = PathPart::Direction;

class BandBuilding {
public:
    BandBuilding(const LayeredGraph& graph, const GraphColumns& columns,
                 const std::vector<EdgePath>& paths)
        : graph_{graph}, columns_{columns}, paths_{paths}, parts_(graph.nodes.size(), 0) {
        if (columns.lanes.size() == 1) parts_ = graphParts(graph);
    }

    [[nodiscard]] BandItems built() {
        levels_ = bandLevels(graph_, paths_);
        out_.rows = levels_.rows;
        addBoxes();
        out_.linkBegins.push_back(0);
        for (std::size_t edge = 0; edge < graph_.edges.size(); ++edge) {
            addEdge(edge);
            out_.linkBegins.push_back(static_cast<std::uint32_t>(out_.links.size()));
        }
        sortBands();
        return std::move(out_);
    }

private:
    ItemNumber addItem(const BandItem& item, float leaning) {
        out_.items.push_back(item);
        leanings_.push_back(leaning);
        return static_cast<ItemNumber>(out_.items.size() - 1);
    }

    void addBoxes() {
        std::vector<std::uint32_t> counts(graph_.rows * graph_.lanes, 0);
        for (const LayeredNode& node : graph_.nodes) ++counts[cell(node)];
        std::vector<std::uint32_t> next(counts.size(), 0);
        for (std::size_t node = 0; node < graph_.nodes.size(); ++node) {
            const LayeredNode& box = graph_.nodes[node];
            const float leaning = (static_cast<float>(next[cell(box)]++) + 0.5F) /
                                  static_cast<float>(counts[cell(box)]);
            out_.boxes.push_back(static_cast<ItemNumber>(out_.items.size()));
            const std::uint32_t last = levels_.ofRow(box.highest);
            for (std::uint32_t band = levels_.ofRow(box.lowest); band <= last; ++band) {
                addItem({ItemKind::Box, static_cast<std::uint32_t>(node), columns_.ofNode[node],
                         band, parts_[node]},
                        leaning);
            }
        }
    }

    [[nodiscard]] std::size_t cell(const LayeredNode& node) const {
        return node.lowest * graph_.lanes + node.lane;
    }

    /// The part of a box that a line meets at its top, or at its bottom.
    [[nodiscard]] ItemNumber boxEnd(std::size_t node, bool top) const {
        const LayeredNode& box = graph_.nodes[node];
        if (!top) return out_.boxes[node];
        return out_.boxes[node] + levels_.ofRow(box.highest) - levels_.ofRow(box.lowest);
    }

    void addEdge(std::size_t edge) {
        const Shape shape = paths_[edge].shape;
        if (shape == Shape::Side) return;
        const LayeredEdge& ends = graph_.edges[edge];
        const LayeredNode& to = graph_.nodes[ends.to];
        const bool up = leavesUpwards(shape);
        const bool intoTop = shape == Shape::Down || shape == Shape::Over;
        edge_ = edge;
        last_ = boxEnd(ends.from, up);
        hasLabel_ = ends.label.width > 0;
        const std::size_t begin = BandLevels::levelOfGap(exitGap(graph_, ends, paths_[edge]));
        const std::size_t turn = BandLevels::levelOfGap(paths_[edge].gap);
        const std::size_t end = BandLevels::levelOfGap(intoTop ? to.highest + 1 : to.lowest);
        const std::uint32_t source = columns_.ofNode[ends.from];
        const std::uint32_t target = columns_.ofNode[ends.to];
        total_ = distance(begin, turn) + distance(turn, end) + 2;
        done_ = 0;
        walk(begin, turn, source, target);
        if (shape == Shape::Over || shape == Shape::Under) turnBack(turn, up, source, target);
        if (turn != end) walk(intoTop ? turn - 1 : turn + 1, end, target, source);
        link(boxEnd(ends.to, intoTop));
    }

    /// Where the gap holds nothing but the words, the line passes them before it turns.
    void turnBack(std::size_t turn, bool up, std::uint32_t source, std::uint32_t target) {
        const bool isBand = levels_.bands[turn] != BandLevels::noBand;
        const bool afterLabel = isBand && out_.items.back().kind == ItemKind::Label;
        if (isBand && !afterLabel) return;
        pass(up ? turn + 1 : turn - 1, source, target);
        if (afterLabel) pass(turn, target, source);
    }

    [[nodiscard]] static std::size_t distance(std::size_t one, std::size_t other) {
        return one < other ? other - one : one - other;
    }

    /// Through all levels from one to another, both included.
    void walk(std::size_t from, std::size_t to, std::uint32_t column, std::uint32_t other) {
        for (std::size_t level = from;; level = level < to ? level + 1 : level - 1) {
            ++done_;
            if (levels_.bands[level] != BandLevels::noBand) pass(level, column, other);
            if (level == to) return;
        }
    }

    void pass(std::size_t level, std::uint32_t column, std::uint32_t other) {
        const ItemKind kind = hasLabel_ ? ItemKind::Label : ItemKind::Pass;
        hasLabel_ = false;
        link(addItem({kind, static_cast<std::uint32_t>(edge_), column, levels_.bands[level],
                      parts_[graph_.edges[edge_].from]},
                     leaningOf(column, other)));
    }

    [[nodiscard]] float leaningOf(std::uint32_t column, std::uint32_t other) const {
        if (column < other) return 2;
        if (column > other) return -1;
        const float from = leanings_[out_.boxes[graph_.edges[edge_].from]];
        const float to = leanings_[out_.boxes[graph_.edges[edge_].to]];
        return from + (to - from) * static_cast<float>(done_) / static_cast<float>(total_);
    }

    void link(ItemNumber next) {
        const bool up = out_.items[next].band > out_.items[last_].band;
        out_.links.push_back(up ? Link{last_, next, Direction::Up}
                                : Link{next, last_, Direction::Down});
        last_ = next;
    }

    void sortBands() {
        const std::size_t bands = out_.rows.size();
        out_.bandBegins.assign(bands + 1, 0);
        for (const BandItem& item : out_.items) ++out_.bandBegins[item.band + 1];
        for (std::size_t band = 0; band < bands; ++band) {
            out_.bandBegins[band + 1] += out_.bandBegins[band];
        }
        out_.order.resize(out_.items.size());
        std::vector<std::uint32_t> next{out_.bandBegins.begin(), out_.bandBegins.end() - 1};
        for (ItemNumber item = 0; item < out_.items.size(); ++item) {
            out_.order[next[out_.items[item].band]++] = item;
        }
        out_.positions.resize(out_.items.size());
        for (std::size_t band = 0; band < bands; ++band) sortBand(out_.band(band));
    }

    void sortBand(std::span<ItemNumber> band) {
        std::sort(band.begin(), band.end(), [this](ItemNumber one, ItemNumber other) {
            const std::uint32_t column = out_.items[one].column;
            const std::uint32_t otherColumn = out_.items[other].column;
            if (column != otherColumn) return column < otherColumn;
            const std::uint32_t part = out_.items[one].part;
            const std::uint32_t otherPart = out_.items[other].part;
            if (part != otherPart) return part < otherPart;
            if (leanings_[one] != leanings_[other]) return leanings_[one] < leanings_[other];
            return one < other;
        });
        for (std::uint32_t at = 0; at < band.size(); ++at) out_.positions[band[at]] = at;
    }

    const LayeredGraph& graph_;
    const GraphColumns& columns_;
    const std::vector<EdgePath>& paths_;
    std::vector<std::uint32_t> parts_; ///< by node
    BandItems out_;
    BandLevels levels_;
    std::vector<float> leanings_; ///< of items: 0 to the left of their column, 1 to the right
    std::size_t edge_ = 0;        ///< this and the next: of the edge at work
    ItemNumber last_ = 0;
    bool hasLabel_ = false;
    std::size_t done_ = 0;
    std::size_t total_ = 1;
};

} // namespace

Neighbours::Neighbours(std::size_t items, std::span<const Link> links, Side side)
    : begins_(items + 1, 0), at_(links.size()) {
    const bool below = side == Side::Below;
    for (const Link& link : links) ++begins_[(below ? link.upper : link.lower) + 1];
    for (std::size_t item = 0; item < items; ++item) begins_[item + 1] += begins_[item];
    std::vector<std::uint32_t> next{begins_.begin(), begins_.end() - 1};
    for (const Link& link : links) {
        at_[next[below ? link.upper : link.lower]++] = below ? link.lower : link.upper;
    }
}

std::vector<char> turningItems(const BandItems& items) {
    std::vector<char> turns(items.items.size(), 0);
    for (std::size_t edge = 0; edge + 1 < items.linkBegins.size(); ++edge) {
        const auto links = items.linksOf(edge);
        for (std::size_t at = 1; at < links.size(); ++at) {
            if (links[at].lower == links[at - 1].lower) turns[links[at].lower] = 1;
            if (links[at].upper == links[at - 1].upper) turns[links[at].upper] = 1;
        }
    }
    return turns;
}

BandItems bandItems(const LayeredGraph& graph, const GraphColumns& columns,
                    const std::vector<EdgePath>& paths) {
    return BandBuilding{graph, columns, paths}.built();
}

} // namespace rungwise
