// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for fewer crossings near an order that is good already.
#pragma once

#include "core/layout/band_items.h"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace rungwise {

/// Moves items to where they cross least, and shakes a few that hang together to see whether that
/// leads to something better. Only what has fewer crossings is kept, so that most of an order stays
/// as it is. Equal input gives an equal order.
class OrderSearch {
public:
    /// All must outlive this; the neighbours are those of the items.
    OrderSearch(BandItems& items, const Neighbours& below, const Neighbours& above);

    /// Work is counted in pairs of neighbours compared, so that time does not matter.
    void improve(const IsCancelled& isCancelled);

private:
    /// Positions in a band, the end excluded.
    struct Span {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
    };
    struct Move {
        ItemNumber item = 0;
        std::uint32_t from = 0;
    };

    [[nodiscard]] std::uint32_t randomBelow(std::size_t bound);
    [[nodiscard]] Span freedomOf(ItemNumber item) const;
    void work(std::size_t pieces);
    [[nodiscard]] std::int64_t gainOfPassing(ItemNumber item, ItemNumber right);
    [[nodiscard]] std::int64_t shake();
    [[nodiscard]] std::int64_t settle(std::size_t most, const IsCancelled& isCancelled);
    [[nodiscard]] std::int64_t moveToBest(ItemNumber item);
    [[nodiscard]] std::int64_t moveTo(ItemNumber item, std::uint32_t to);
    [[nodiscard]] ItemNumber randomNeighbour(ItemNumber item);
    void place(ItemNumber item, std::uint32_t to);
    void takeBack();
    void look(ItemNumber item);
    void lookAtNeighbours(ItemNumber item);

    BandItems& items_;
    const Neighbours& below_;
    const Neighbours& above_;
    std::uint64_t random_ = 20240229;
    std::size_t workLeft_ = 0;        ///< in pieces; none is done without
    std::vector<ItemNumber> waiting_; ///< to be looked at
    std::vector<char> isWaiting_;     ///< by item
    std::vector<Move> moves_;         ///< since the last order that was kept
};

} // namespace rungwise
