// SPDX-License-Identifier: GPL-3.0-or-later
// Where the boxes, lines and labels of a layered diagram stand.
#include "core/layout/layered_layout.h"

#include "core/layout/assembly.h"
#include "core/layout/diagram_placing.h"

#include <array>
#include <utility>

namespace rungwise {
namespace {

using Effort = LayoutEffort;

// Crossings of an order are not quite those of its picture, so that only pictures can be compared.
// The first is the one that the reader may be looking at already.
constexpr std::array refinedEfforts{PlacingEffort{Effort::First, Effort::First},
                                    PlacingEffort{Effort::First, Effort::Refined},
                                    PlacingEffort{Effort::Refined, Effort::Refined}};

/// Of an order with care, a picture that crosses as much as the one before it is not worth that
/// anything changes; places with care are.
bool isBetter(const LayeredLayout& one, const LayeredLayout& before, Effort order) {
    return one.crossings < before.crossings ||
           (one.crossings == before.crossings && order == Effort::First);
}

} // namespace

std::optional<LayeredLayout> layeredLayout(const LayeredGraph& graph, LayoutEffort effort,
                                           const IsCancelled& isCancelled) {
    bool cancelled = false;
    const IsCancelled asked = [&] {
        cancelled = cancelled || (isCancelled && isCancelled());
        return cancelled;
    };
    std::optional<LayeredLayout> best;
    for (const PlacingEffort& next : refinedEfforts) {
        if (asked()) return std::nullopt;
        const PlacedDiagram diagram = placedDiagram(graph, next, asked);
        if (asked()) return std::nullopt;
        LayeredLayout layout = assembled(graph, diagram);
        if (!best || isBetter(layout, *best, next.order)) best = std::move(layout);
        if (effort == Effort::First) break;
    }
    if (asked()) return std::nullopt;
    return best;
}

} // namespace rungwise
