// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses among wishes for alignment of which not all can be had.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace rungwise {

/// Two items of neighbouring bands that are to stand above each other.
struct AlignmentWish {
    std::uint32_t lower = 0; ///< this and the next: positions in bands
    std::uint32_t upper = 0;
    std::uint32_t weight = 0;
    std::uint32_t link = 0; ///< why

    friend bool operator==(const AlignmentWish&, const AlignmentWish&) = default;
};

/// Keeps its memory between choices.
class HeaviestRise {
public:
    /// Those that weigh most together, of which none cross and no two have an item in common; the
    /// last one first. Wishes come by lower position rising, then by upper position falling; upper
    /// positions are below `width`.
    [[nodiscard]] const std::vector<AlignmentWish>& of(std::span<const AlignmentWish> wishes,
                                                       std::size_t width);

private:
    using Best = std::pair<std::uint64_t, std::uint32_t>; ///< weight, and the last wish in it

    [[nodiscard]] Best bestBelow(std::uint32_t upper) const;
    void enter(std::uint32_t upper, Best entry);

    std::vector<AlignmentWish> chosen_;
    std::vector<Best> best_; ///< by upper position, as a Fenwick tree of maxima
    std::vector<std::uint32_t> before_;
};

} // namespace rungwise
