// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for fewer crossings near an order that is good already.
#include "core/layout/order_search.h"

#include "core/layout/crossings.h"

#include <algorithm>

namespace rungwise {
namespace {

// A graph of twice the size has twice as many places to look at, and four times the work in it.
constexpr std::size_t workOfItems = 4; ///< the square of the items by this
constexpr std::size_t leastWork = 8'000;
constexpr std::size_t mostWork = 1'000'000;
constexpr std::size_t settlingShare = 4;  ///< of that work, before anything is shaken
constexpr std::size_t linesOfAPiece = 16; ///< so many lines of two items are a piece of work more

constexpr std::size_t shaken = 5;         ///< items at a time
constexpr std::size_t mostSettled = 48;   ///< items after they were shaken
constexpr std::uint32_t farthest = 100;   ///< positions that an item looks at to each side
constexpr std::size_t betweenAsking = 64; ///< whether to end

std::size_t workFor(std::size_t items) {
    return std::clamp(items * items / workOfItems, leastWork, mostWork);
}

} // namespace

OrderSearch::OrderSearch(BandItems& items, const Neighbours& below, const Neighbours& above)
    : items_{items}, below_{below}, above_{above}, isWaiting_(items.items.size(), 0) {}

void OrderSearch::improve(const IsCancelled& isCancelled) {
    const std::size_t count = items_.order.size();
    if (count == 0) return;
    const std::size_t most = workFor(count);
    for (const ItemNumber item : items_.order) look(item);
    workLeft_ = settlingShare * most;
    static_cast<void>(settle(~std::size_t{0}, isCancelled));
    workLeft_ = most;
    for (std::size_t time = 0; workLeft_ > 0; ++time) {
        if (time % betweenAsking == 0 && isCancelled && isCancelled()) return;
        moves_.clear();
        std::int64_t gain = shake();
        gain += settle(mostSettled, {});
        if (gain <= 0) takeBack();
        work(1); // a shake that moves nothing counts, too
    }
}

/// Splitmix64: the same on every machine.
std::uint32_t OrderSearch::randomBelow(std::size_t bound) {
    random_ += 0x9E3779B97F4A7C15U;
    std::uint64_t mixed = random_;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
    return static_cast<std::uint32_t>((mixed ^ (mixed >> 31U)) % bound);
}

/// The positions that an item may have: those of its column and its part of the graph.
OrderSearch::Span OrderSearch::freedomOf(ItemNumber item) const {
    const BandItem& own = items_.items[item];
    const auto band = items_.band(own.band);
    const std::uint32_t at = items_.positions[item];
    const auto isFree = [&](std::uint32_t position) {
        const BandItem& other = items_.items[band[position]];
        return other.column == own.column && other.part == own.part;
    };
    Span span{at, at + 1};
    while (span.begin > 0 && at - span.begin < farthest && isFree(span.begin - 1)) --span.begin;
    while (span.end < band.size() && span.end - at <= farthest && isFree(span.end)) ++span.end;
    return span;
}

void OrderSearch::work(std::size_t pieces) {
    workLeft_ -= std::min(workLeft_, pieces);
}

std::int64_t OrderSearch::gainOfPassing(ItemNumber item, ItemNumber right) {
    const std::size_t lines = below_.of(item).size() + above_.of(item).size() +
                              below_.of(right).size() + above_.of(right).size();
    work(1 + lines / linesOfAPiece);
    return gainOfSwap(items_, below_, above_, item, right);
}

/// Moves some items, each joined to the one before it, to random places.
std::int64_t OrderSearch::shake() {
    std::int64_t gain = 0;
    ItemNumber item = items_.order[randomBelow(items_.order.size())];
    for (std::size_t number = 0; number < shaken; ++number) {
        const Span span = freedomOf(item);
        gain += moveTo(item, span.begin + randomBelow(span.end - span.begin));
        look(item);
        lookAtNeighbours(item);
        if (below_.of(item).empty() && above_.of(item).empty()) break;
        item = randomNeighbour(item);
    }
    return gain;
}

ItemNumber OrderSearch::randomNeighbour(ItemNumber item) {
    const auto below = below_.of(item);
    const auto above = above_.of(item);
    const std::uint32_t number = randomBelow(below.size() + above.size());
    return number < below.size() ? below[number] : above[number - below.size()];
}

/// Looks at what waits, and at what moving that concerns, but at no more than `most` items.
std::int64_t OrderSearch::settle(std::size_t most, const IsCancelled& isCancelled) {
    std::int64_t gain = 0;
    for (std::size_t at = 0; at < waiting_.size(); ++at) {
        const ItemNumber item = waiting_[at];
        isWaiting_[item] = 0;
        if (at >= most || workLeft_ == 0) continue;
        if (at % betweenAsking == 0 && isCancelled && isCancelled()) most = at;
        const std::int64_t better = moveToBest(item);
        if (better == 0) continue;
        gain += better;
        lookAtNeighbours(item);
    }
    waiting_.clear();
    return gain;
}

std::int64_t OrderSearch::moveToBest(ItemNumber item) {
    if (below_.of(item).empty() && above_.of(item).empty()) return 0;
    const auto band = items_.band(items_.items[item].band);
    const std::uint32_t from = items_.positions[item];
    const Span span = freedomOf(item);
    std::uint32_t best = from;
    std::int64_t most = 0;
    std::int64_t gain = 0;
    for (std::uint32_t at = from + 1; at < span.end; ++at) {
        gain += gainOfPassing(item, band[at]);
        if (gain > most) best = at;
        most = std::max(most, gain);
    }
    gain = 0;
    for (std::uint32_t at = from; at-- > span.begin;) {
        gain += gainOfPassing(band[at], item);
        if (gain > most) best = at;
        most = std::max(most, gain);
    }
    if (best == from) return 0;
    moves_.push_back({item, from});
    place(item, best);
    return most;
}

std::int64_t OrderSearch::moveTo(ItemNumber item, std::uint32_t to) {
    const auto band = items_.band(items_.items[item].band);
    const std::uint32_t from = items_.positions[item];
    if (to == from) return 0;
    std::int64_t gain = 0;
    for (std::uint32_t at = from + 1; at <= to; ++at) gain += gainOfPassing(item, band[at]);
    for (std::uint32_t at = from; at-- > to;) gain += gainOfPassing(band[at], item);
    moves_.push_back({item, from});
    place(item, to);
    return gain;
}

void OrderSearch::place(ItemNumber item, std::uint32_t to) {
    const auto band = items_.band(items_.items[item].band);
    std::uint32_t at = items_.positions[item];
    const auto shift = [&](std::uint32_t next) {
        band[at] = band[next];
        items_.positions[band[at]] = at;
        at = next;
    };
    while (at < to) shift(at + 1);
    while (at > to) shift(at - 1);
    band[at] = item;
    items_.positions[item] = at;
}

void OrderSearch::takeBack() {
    for (std::size_t number = moves_.size(); number-- > 0;) {
        place(moves_[number].item, moves_[number].from);
    }
}

void OrderSearch::look(ItemNumber item) {
    if (isWaiting_[item] != 0) return;
    isWaiting_[item] = 1;
    waiting_.push_back(item);
}

void OrderSearch::lookAtNeighbours(ItemNumber item) {
    for (const ItemNumber other : below_.of(item)) look(other);
    for (const ItemNumber other : above_.of(item)) look(other);
}

} // namespace rungwise
