// SPDX-License-Identifier: GPL-3.0-or-later
// Where the lines of blocks would have them stand.
#pragma once

#include "core/layout/band_items.h"
#include "core/layout/box_ports.h"
#include "core/layout/item_blocks.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace rungwise {

/// Lines pull blocks to each other, strongest those that are on their way. What turns back at an
/// item pulls that item, but is not pulled by it: the line is cut short there.
class BlockPulls {
public:
    /// Of lines within lanes; keeps nothing of what it is given.
    BlockPulls(const GraphColumns& columns, const BandItems& items, const BoxPorts& ports,
               const ItemBlocks& blocks);

    [[nodiscard]] bool isPulled(std::uint32_t block) const {
        return begins_[block] != begins_[block + 1];
    }

    /// The weighted median of the places to which a block is pulled; halfway where there are two.
    /// Requires that it is pulled.
    [[nodiscard]] double balanceOf(std::uint32_t block, const std::vector<double>& places);

private:
    struct Pull {
        std::uint32_t block = 0; ///< that it pulls to
        float weight = 0;
        double shift = 0; ///< this block's place less that of the other when the line is straight
    };

    std::vector<std::uint32_t> begins_; ///< in `pulls_`, by block
    std::vector<Pull> pulls_;
    std::vector<std::pair<double, float>> goals_;
};

} // namespace rungwise
