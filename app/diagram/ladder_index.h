// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the boxes and lines of a part of a ladder without looking at all of them.
#pragma once

#include "app/diagram/ladder_element.h"
#include "core/layout/layered_layout.h"

#include <QPointF>
#include <QRectF>

#include <cstddef>
#include <optional>
#include <vector>

namespace rungwise::app {

/// Positions of nodes and edges, rising, each once.
struct LadderParts {
    std::vector<std::size_t> nodes;
    std::vector<std::size_t> edges;

    [[nodiscard]] static LadderParts all(const LayeredLayout& layout);
};

/// A grid over the layout, which must outlive it.
class LadderIndex {
public:
    explicit LadderIndex(const LayeredLayout& layout);

    /// All that touches the area, and perhaps more from nearby.
    [[nodiscard]] LadderParts within(const QRectF& area) const;
    /// The box at a point, else the line or label no farther than `reach`, the nearest first.
    [[nodiscard]] std::optional<LadderElement> at(const QPointF& point, double reach) const;

private:
    struct Cells {
        std::size_t left, top, right, bottom; ///< the last ones included
    };

    [[nodiscard]] Cells cellsOf(const QRectF& area) const;
    template <class Take> void eachCell(const QRectF& area, Take take) const;

    const LayeredLayout& layout_;
    double side_ = 1;
    std::size_t columns_ = 1;
    std::size_t rows_ = 1;
    std::vector<LadderParts> cells_;
};

[[nodiscard]] inline QRectF rectOf(const DrawnBox& box) {
    return {box.x, box.y, box.width, box.height};
}

} // namespace rungwise::app
