// SPDX-License-Identifier: GPL-3.0-or-later
// How somebody looks at ladders and moves, by names that outlive the catalogue of today.
#pragma once

#include "core/model/ids.h"

#include <optional>
#include <vector>

namespace rungwise {

/// What is written beside the arrows of a ladder.
enum class EdgeLabels { Changes, None };

struct LadderChoice {
    std::vector<LadderId> ladders; ///< laid over each other; empty: all. Each once
    std::vector<SourceId> sources; ///< only what one of these says; empty: whoever. Each once
    EdgeLabels labels = EdgeLabels::Changes;

    friend bool operator==(const LadderChoice&, const LadderChoice&) = default;
};

/// By what the best way from one role to another is chosen.
enum class RouteOrder { Steps, Gap, Pay };

/// Whether moves that the catalogue does not name, but the next level of the same family suggests,
/// are looked at too.
enum class SuggestedMoves { LeftOut, Included };

struct MoveChoice {
    std::optional<RoleId> from; ///< nothing: the baseline of the comparison
    std::optional<RoleId> to;   ///< nothing: the first other role of the comparison
    RouteOrder order = RouteOrder::Steps;
    SuggestedMoves suggested = SuggestedMoves::LeftOut;

    friend bool operator==(const MoveChoice&, const MoveChoice&) = default;
};

} // namespace rungwise
