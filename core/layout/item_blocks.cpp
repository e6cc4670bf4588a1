// SPDX-License-Identifier: GPL-3.0-or-later
// Which items of neighbouring bands are to stand exactly above each other.
#include "core/layout/item_blocks.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace rungwise {
namespace {

/// A wish: two items of neighbouring bands aligned.
struct Wish {
    std::uint32_t lower = 0; ///< this and the next: positions in bands
    std::uint32_t upper = 0;
    std::uint32_t weight = 0;
    std::uint32_t link = 0;
};

constexpr std::uint32_t noLink = ~std::uint32_t{0}; ///< of two parts of one box
constexpr std::uint32_t must = 1U << 20U;

/// Of an item and the one after it.
bool isSameBox(const BandItem& one, const BandItem& next) {
    return one.kind == ItemKind::Box && next.kind == ItemKind::Box && one.owner == next.owner;
}

class Aligning {
public:
    Aligning(const BandItems& items, const GraphColumns& columns, const BoxPorts& ports)
        : items_{items}, columns_{columns}, ports_{ports},
          up_(items.items.size(), ItemBlocks::none), shiftUp_(items.items.size(), 0),
          hasLower_(items.items.size(), 0) {
        collectEnds();
        sortLinks();
    }

    [[nodiscard]] ItemBlocks blocks() {
        for (std::size_t band = 0; band + 1 < items_.bands(); ++band) alignFrom(band);
        return chained();
    }

private:
    [[nodiscard]] std::uint32_t laneOf(ItemNumber item) const {
        return columns_.lanes[items_.items[item].column];
    }

    [[nodiscard]] bool isBox(ItemNumber item) const {
        return items_.items[item].kind == ItemKind::Box;
    }

    void collectEnds() {
        above_.assign(items_.items.size(), 0);
        below_.assign(items_.items.size(), 0);
        for (const Link& link : items_.links) {
            ++above_[link.lower];
            ++below_[link.upper];
        }
    }

    /// By their lower ends: links of a band side by side, in the order of its items.
    void sortLinks() {
        linkBegins_.assign(items_.order.size() + 1, 0);
        std::uint32_t begin = 0;
        for (std::size_t at = 0; at < items_.order.size(); ++at) {
            linkBegins_[at] = begin;
            begin += above_[items_.order[at]];
        }
        linkBegins_.back() = begin;
        std::vector<std::uint32_t> next(items_.items.size(), 0);
        for (std::size_t at = 0; at < items_.order.size(); ++at) {
            next[items_.order[at]] = linkBegins_[at];
        }
        sortedLinks_.resize(items_.links.size());
        for (std::uint32_t number = 0; number < items_.links.size(); ++number) {
            sortedLinks_[next[items_.links[number].lower]++] = number;
        }
    }

    void alignFrom(std::size_t band) {
        wishes_.clear();
        for (std::uint32_t at = items_.bandBegins[band]; at < items_.bandBegins[band + 1]; ++at) {
            wishFrom(band, at);
        }
        choose(items_.band(band + 1).size());
        for (const Wish& wish : chosen_) {
            const ItemNumber lower = items_.band(band)[wish.lower];
            const ItemNumber upper = items_.band(band + 1)[wish.upper];
            up_[lower] = upper;
            hasLower_[upper] = 1;
            if (wish.link == noLink) continue;
            shiftUp_[lower] = ports_.lowerOffset(wish.link) - ports_.upperOffset(wish.link);
        }
    }

    void wishFrom(std::size_t band, std::uint32_t at) {
        const ItemNumber lower = items_.order[at];
        const std::size_t first = wishes_.size();
        const std::uint32_t position = items_.positions[lower];
        for (std::uint32_t link = linkBegins_[at]; link < linkBegins_[at + 1]; ++link) {
            const std::uint32_t number = sortedLinks_[link];
            const std::uint32_t weight = weightOf(items_.links[number]);
            if (weight == 0) continue;
            wishes_.push_back(
                {position, items_.positions[items_.links[number].upper], weight, number});
        }
        if (isBox(lower) && goesOn(band, lower)) {
            wishes_.push_back({position, items_.positions[lower + 1], must, noLink});
        }
        std::sort(wishes_.begin() + static_cast<std::ptrdiff_t>(first), wishes_.end(),
                  [](const Wish& one, const Wish& other) { return one.upper > other.upper; });
    }

    /// Whether the next item is the part of the same box in the next band.
    [[nodiscard]] bool goesOn(std::size_t band, ItemNumber lower) const {
        return lower + 1 < items_.items.size() && items_.items[lower + 1].band == band + 1 &&
               isSameBox(items_.items[lower], items_.items[lower + 1]);
    }

    /// A box with several lines on a side stands above or below the middle one, and between the
    /// two middle ones where their number is even.
    [[nodiscard]] std::uint32_t weightOf(const Link& link) const {
        if (laneOf(link.lower) != laneOf(link.upper)) return 0;
        const bool lowerBox = isBox(link.lower);
        const bool upperBox = isBox(link.upper);
        if (!lowerBox && !upperBox) return 8;
        if (lowerBox && above_[link.lower] % 2 == 0) return 0;
        if (upperBox && below_[link.upper] % 2 == 0) return 0;
        const std::uint32_t most =
            std::max(lowerBox ? above_[link.lower] : 1, upperBox ? below_[link.upper] : 1);
        return most == 1 ? 4 : 1;
    }

    /// The heaviest wishes that rise on both sides. They come by lower position rising, then by
    /// upper position falling, so that no two of one item can be taken.
    void choose(std::size_t width) {
        best_.assign(width + 1, {0, ItemBlocks::none});
        before_.resize(wishes_.size());
        for (std::uint32_t number = 0; number < wishes_.size(); ++number) {
            const auto [weight, last] = bestBelow(wishes_[number].upper);
            before_[number] = last;
            enter(wishes_[number].upper, {weight + wishes_[number].weight, number});
        }
        chosen_.clear();
        std::uint32_t number = bestBelow(static_cast<std::uint32_t>(width)).second;
        for (; number != ItemBlocks::none; number = before_[number]) {
            chosen_.push_back(wishes_[number]);
        }
    }

    using Best = std::pair<std::uint64_t, std::uint32_t>; ///< weight, and the last wish in it

    /// Of those with smaller upper positions.
    [[nodiscard]] Best bestBelow(std::uint32_t upper) const {
        Best best{0, ItemBlocks::none};
        for (std::uint32_t node = upper; node > 0; node &= node - 1) {
            if (best_[node].first > best.first) best = best_[node];
        }
        return best;
    }

    void enter(std::uint32_t upper, Best entry) {
        for (std::uint32_t node = upper + 1; node < best_.size(); node += node & (~node + 1)) {
            if (entry.first > best_[node].first) best_[node] = entry;
        }
    }

    [[nodiscard]] ItemBlocks chained() {
        ItemBlocks blocks;
        blocks.ofItem.assign(items_.items.size(), ItemBlocks::none);
        blocks.shifts.assign(items_.items.size(), 0);
        for (const ItemNumber lowest : items_.order) {
            if (hasLower_[lowest] != 0) continue;
            const auto block = static_cast<std::uint32_t>(blocks.lowest.size());
            blocks.lowest.push_back(lowest);
            double shift = 0;
            for (ItemNumber item = lowest; item != ItemBlocks::none; item = up_[item]) {
                blocks.ofItem[item] = block;
                blocks.shifts[item] = shift;
                shift += shiftUp_[item];
            }
        }
        blocks.next = std::move(up_);
        return blocks;
    }

    const BandItems& items_;
    const GraphColumns& columns_;
    const BoxPorts& ports_;
    std::vector<std::uint32_t> above_; ///< links by their lower item: how many
    std::vector<std::uint32_t> below_;
    std::vector<std::uint32_t> linkBegins_; ///< by place in the order
    std::vector<std::uint32_t> sortedLinks_;
    std::vector<Wish> wishes_;
    std::vector<Wish> chosen_;
    std::vector<Best> best_; ///< by upper position, as a Fenwick tree of maxima
    std::vector<std::uint32_t> before_;
    std::vector<ItemNumber> up_;
    std::vector<double> shiftUp_;
    std::vector<char> hasLower_;
};

} // namespace

ItemBlocks itemBlocks(const BandItems& items, const GraphColumns& columns, const BoxPorts& ports) {
    return Aligning{items, columns, ports}.blocks();
}

ItemBlocks boxBlocks(const BandItems& items) {
    ItemBlocks blocks;
    blocks.ofItem.assign(items.items.size(), ItemBlocks::none);
    blocks.shifts.assign(items.items.size(), 0);
    blocks.next.assign(items.items.size(), ItemBlocks::none);
    for (ItemNumber item = 0; item < items.items.size(); ++item) {
        if (item > 0 && isSameBox(items.items[item - 1], items.items[item])) {
            blocks.next[item - 1] = item;
        } else {
            blocks.lowest.push_back(item);
        }
        blocks.ofItem[item] = static_cast<std::uint32_t>(blocks.lowest.size() - 1);
    }
    return blocks;
}

} // namespace rungwise
