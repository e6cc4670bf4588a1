// SPDX-License-Identifier: GPL-3.0-or-later
// Which items of neighbouring bands are to stand exactly above each other.
#include "core/layout/item_blocks.h"

#include "core/layout/heaviest_rise.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace rungwise {
namespace {

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
        findMiddles();
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
        for (std::size_t at = 0; at < items_.order.size(); ++at) {
            std::sort(sortedLinks_.begin() + linkBegins_[at],
                      sortedLinks_.begin() + linkBegins_[at + 1],
                      [this](std::uint32_t one, std::uint32_t other) {
                          return upperPosition(one) < upperPosition(other);
                      });
        }
    }

    [[nodiscard]] std::uint32_t upperPosition(std::uint32_t link) const {
        return items_.positions[items_.links[link].upper];
    }

    /// Which links have as many to their left as to their right where they meet a box; of an even
    /// number both middle ones, but of two none: there the box stands between what they lead to.
    void findMiddles() {
        isMiddle_.assign(items_.links.size(), 0);
        const std::vector<char> turns = turningItems(items_);
        std::vector<std::uint32_t> seen(items_.items.size(), 0);
        for (std::size_t at = 0; at < items_.order.size(); ++at) {
            for (std::uint32_t place = linkBegins_[at]; place < linkBegins_[at + 1]; ++place) {
                const std::uint32_t number = sortedLinks_[place];
                const Link& link = items_.links[number];
                const bool above =
                    !isBox(link.lower) || isMiddle(place - linkBegins_[at], above_[link.lower]);
                const bool below =
                    !isBox(link.upper) || isMiddle(seen[link.upper], below_[link.upper]);
                ++seen[link.upper];
                const bool goesOn = turns[link.lower] == 0 && turns[link.upper] == 0;
                isMiddle_[number] = above && below && goesOn ? 1 : 0;
            }
        }
    }

    [[nodiscard]] static bool isMiddle(std::uint32_t rank, std::uint32_t count) {
        if (count % 2 == 1) return rank == count / 2;
        return count > 2 && (rank == count / 2 || rank + 1 == count / 2);
    }

    void alignFrom(std::size_t band) {
        wishes_.clear();
        for (std::uint32_t at = items_.bandBegins[band]; at < items_.bandBegins[band + 1]; ++at) {
            wishFrom(band, at);
        }
        for (const AlignmentWish& wish : heaviest_.of(wishes_, items_.band(band + 1).size())) {
            const ItemNumber lower = items_.band(band)[wish.lower];
            const ItemNumber upper = items_.band(band + 1)[wish.upper];
            up_[lower] = upper;
            hasLower_[upper] = 1;
            if (wish.link == noLink) continue;
            shiftUp_[lower] = ports_.lowerOffset(wish.link) - ports_.upperOffset(wish.link);
        }
    }

    /// By upper position falling. A box that goes on has no lines above this part.
    void wishFrom(std::size_t band, std::uint32_t at) {
        const ItemNumber lower = items_.order[at];
        const std::uint32_t position = items_.positions[lower];
        if (isBox(lower) && goesOn(band, lower)) {
            wishes_.push_back({position, items_.positions[lower + 1], must, noLink});
        }
        for (std::uint32_t place = linkBegins_[at + 1]; place-- > linkBegins_[at];) {
            const std::uint32_t number = sortedLinks_[place];
            const std::uint32_t weight = weightOf(number);
            if (weight > 0) wishes_.push_back({position, upperPosition(number), weight, number});
        }
    }

    /// Whether the next item is the part of the same box in the next band.
    [[nodiscard]] bool goesOn(std::size_t band, ItemNumber lower) const {
        return lower + 1 < items_.items.size() && items_.items[lower + 1].band == band + 1 &&
               isSameBox(items_.items[lower], items_.items[lower + 1]);
    }

    /// Lines on their way come first, then only children, then the middle one of several.
    [[nodiscard]] std::uint32_t weightOf(std::uint32_t number) const {
        const Link& link = items_.links[number];
        if (laneOf(link.lower) != laneOf(link.upper) || isMiddle_[number] == 0) return 0;
        const bool lowerBox = isBox(link.lower);
        const bool upperBox = isBox(link.upper);
        if (!lowerBox && !upperBox) return 8;
        const std::uint32_t most =
            std::max(lowerBox ? above_[link.lower] : 1, upperBox ? below_[link.upper] : 1);
        return most == 1 ? 4 : 1;
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
    std::vector<char> isMiddle_; ///< by link
    std::vector<AlignmentWish> wishes_;
    HeaviestRise heaviest_;
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
