// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows and gaps of a graph become bands.
#pragma once

#include "core/layout/edge_paths.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace rungwise {

/// Levels are gaps and rows by turns; below the lowest gap and above the highest is one more, for
/// lines to turn in. All rows are bands; other levels are where they are needed.
struct BandLevels {
    static constexpr std::uint32_t noBand = ~std::uint32_t{0};

    std::vector<std::uint32_t> bands;             ///< by level
    std::vector<std::optional<std::size_t>> rows; ///< by band

    [[nodiscard]] static std::size_t levelOfGap(std::size_t gap) { return 2 * gap + 1; }
    [[nodiscard]] static std::size_t levelOfRow(std::size_t row) { return 2 * row + 2; }
    [[nodiscard]] std::uint32_t ofRow(std::size_t row) const { return bands[levelOfRow(row)]; }
};

[[nodiscard]] BandLevels bandLevels(const LayeredGraph& graph, const std::vector<EdgePath>& paths);

/// Up or Over.
[[nodiscard]] bool leavesUpwards(EdgePath::Shape shape);

/// The gap that an edge comes to first.
[[nodiscard]] std::size_t exitGap(const LayeredGraph& graph, const LayeredEdge& edge,
                                  const EdgePath& path);

} // namespace rungwise
