// SPDX-License-Identifier: GPL-3.0-or-later
// The bands of a layered graph, what stands in them, and what is joined from band to band.
#include "core/layout/band_items.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace rungwise {
namespace {

using Shape = EdgePath::Shape;
using Direction = PathPart::Direction;

bool leavesUpwards(Shape shape) {
    return shape == Shape::Up || shape == Shape::Over;
}

/// By node: the first node that edges join to it, in whatever direction.
std::vector<std::uint32_t> partsOf(const LayeredGraph& graph) {
    std::vector<std::uint32_t> parts(graph.nodes.size());
    std::iota(parts.begin(), parts.end(), 0U);
    const auto first = [&parts](std::size_t of) {
        auto node = static_cast<std::uint32_t>(of);
        while (parts[node] != node) {
            parts[node] = parts[parts[node]];
            node = parts[node];
        }
        return node;
    };
    for (const LayeredEdge& edge : graph.edges) {
        const std::uint32_t from = first(edge.from);
        const std::uint32_t to = first(edge.to);
        parts[std::max(from, to)] = std::min(from, to);
    }
    for (std::size_t node = 0; node < parts.size(); ++node) parts[node] = first(node);
    return parts;
}

std::size_t levelOfGap(std::size_t gap) {
    return 2 * gap + 1;
}

std::size_t levelOfRow(std::size_t row) {
    return 2 * row + 2;
}

/// Levels are gaps and rows by turns; below the lowest gap and above the highest is one more, for
/// lines to turn in. All rows are bands; other levels are where they are needed.
class BandBuilding {
public:
    BandBuilding(const LayeredGraph& graph, const GraphColumns& columns,
                 const std::vector<EdgePath>& paths)
        : graph_{graph}, columns_{columns}, paths_{paths}, parts_(graph.nodes.size(), 0) {
        if (columns.lanes.size() == 1) parts_ = partsOf(graph);
    }

    [[nodiscard]] BandItems built() {
        numberBands();
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
    static constexpr std::uint32_t noBand = ~std::uint32_t{0};

    [[nodiscard]] std::size_t exitGap(std::size_t edge) const {
        const LayeredNode& from = graph_.nodes[graph_.edges[edge].from];
        return leavesUpwards(paths_[edge].shape) ? from.highest + 1 : from.lowest;
    }

    void numberBands() {
        std::vector<char> needed(2 * graph_.rows + 3, 0);
        for (std::size_t row = 0; row < graph_.rows; ++row) needed[levelOfRow(row)] = 1;
        for (std::size_t edge = 0; edge < graph_.edges.size(); ++edge) {
            if (paths_[edge].shape == Shape::Side) continue;
            const std::size_t exit = exitGap(edge);
            const std::size_t gap = paths_[edge].gap;
            const bool hasLabel = graph_.edges[edge].label.width > 0;
            if (hasLabel) needed[levelOfGap(exit)] = 1;
            if (gap != 0 && gap != graph_.rows) continue;
            needed[levelOfGap(gap)] = 1;
            if (hasLabel && gap == exit) needed[gap == 0 ? 0 : levelOfGap(gap) + 1] = 1;
        }
        bandOfLevel_.assign(needed.size(), noBand);
        for (std::size_t level = 0; level < needed.size(); ++level) {
            if (needed[level] == 0) continue;
            bandOfLevel_[level] = static_cast<std::uint32_t>(out_.rows.size());
            out_.rows.push_back(rowOfLevel(level));
        }
    }

    [[nodiscard]] std::optional<std::size_t> rowOfLevel(std::size_t level) const {
        const bool isRow = level % 2 == 0 && level > 0 && level < levelOfGap(graph_.rows);
        return isRow ? std::optional{level / 2 - 1} : std::nullopt;
    }

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
            const std::uint32_t last = bandOfLevel_[levelOfRow(box.highest)];
            for (std::uint32_t band = bandOfLevel_[levelOfRow(box.lowest)]; band <= last; ++band) {
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
        return out_.boxes[node] + bandOfLevel_[levelOfRow(box.highest)] -
               bandOfLevel_[levelOfRow(box.lowest)];
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
        const std::size_t begin = levelOfGap(exitGap(edge));
        const std::size_t turn = levelOfGap(paths_[edge].gap);
        const std::size_t end = levelOfGap(intoTop ? to.highest + 1 : to.lowest);
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
        const bool isBand = bandOfLevel_[turn] != noBand;
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
            if (bandOfLevel_[level] != noBand) pass(level, column, other);
            if (level == to) return;
        }
    }

    void pass(std::size_t level, std::uint32_t column, std::uint32_t other) {
        const ItemKind kind = hasLabel_ ? ItemKind::Label : ItemKind::Pass;
        hasLabel_ = false;
        link(addItem({kind, static_cast<std::uint32_t>(edge_), column, bandOfLevel_[level],
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
    std::vector<std::uint32_t> bandOfLevel_;
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

BandItems bandItems(const LayeredGraph& graph, const GraphColumns& columns,
                    const std::vector<EdgePath>& paths) {
    return BandBuilding{graph, columns, paths}.built();
}

} // namespace rungwise
