// SPDX-License-Identifier: GPL-3.0-or-later
// Where the boxes, lines and labels of a layered diagram stand.
#include "core/layout/layered_layout.h"

#include "core/layout/assembly.h"
#include "core/layout/diagram_placing.h"

namespace rungwise {

std::optional<LayeredLayout> layeredLayout(const LayeredGraph& graph, LayoutEffort effort,
                                           const IsCancelled& isCancelled) {
    bool cancelled = false;
    const IsCancelled asked = [&] {
        cancelled = cancelled || (isCancelled && isCancelled());
        return cancelled;
    };
    if (asked()) return std::nullopt;
    const PlacedDiagram diagram = placedDiagram(graph, effort, asked);
    if (asked()) return std::nullopt;
    LayeredLayout layout = assembled(graph, diagram);
    if (asked()) return std::nullopt;
    return layout;
}

} // namespace rungwise
