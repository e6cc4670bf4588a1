// SPDX-License-Identifier: GPL-3.0-or-later
// One thing of a ladder that can be pointed at.
#pragma once

#include <cstddef>

namespace rungwise::app {

/// A box or a line by its place in the view.
struct LadderElement {
    enum class Kind { Node, Edge };
    Kind kind = Kind::Node;
    std::size_t at = 0;

    friend bool operator==(const LadderElement&, const LadderElement&) = default;
};

} // namespace rungwise::app
