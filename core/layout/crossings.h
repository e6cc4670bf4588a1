// SPDX-License-Identifier: GPL-3.0-or-later
// Counts how often the links between bands cross.
#pragma once

#include "core/layout/band_items.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace rungwise {

/// Counts by order alone: two links cross when their ends are in unlike order, and not when they
/// meet in an item. Keeps its memory between counts.
class CrossingCount {
public:
    /// Of all links; `above` is of the same items.
    [[nodiscard]] std::uint64_t of(const BandItems& items, const Neighbours& above);

private:
    [[nodiscard]] std::uint64_t between(const BandItems& items, const Neighbours& above,
                                        std::size_t band);
    [[nodiscard]] std::uint64_t countUpTo(std::uint32_t position) const;
    void add(std::uint32_t position);

    std::vector<std::uint32_t> tree_; ///< sums of links by position, as a Fenwick tree
};

/// How many crossings fewer there are when two neighbours of a band change places.
[[nodiscard]] std::int64_t gainOfSwap(const BandItems& items, const Neighbours& below,
                                      const Neighbours& above, ItemNumber left, ItemNumber right);

} // namespace rungwise
