// SPDX-License-Identifier: GPL-3.0-or-later
// Routes with everything that is known of their steps.
#pragma once

#include "core/ladders/move_network.h"
#include "core/ladders/move_view.h"
#include "core/ladders/step_size.h"

#include <span>
#include <string_view>
#include <vector>

namespace rungwise {

/// Makes the routes of one view. Lives within the life of all that it is made from.
class RouteSteps {
public:
    RouteSteps(const Catalogue& catalogue, std::string_view language, CitedSources& sources,
               StepSizes& sizes);

    /// One or more moves, each from where the one before leads to.
    [[nodiscard]] Route route(std::span<const PossibleMove> moves);

private:
    [[nodiscard]] RouteStep step(const PossibleMove& move);
    [[nodiscard]] CitedWords cited(std::string_view id, const Statement& statement);
    void addTransitions(RouteStep& step);

    const Catalogue& catalogue_;
    std::string_view language_;
    CitedSources& sources_;
    StepSizes& sizes_;
};

/// The least and the most that any of the statements says; an end that one of them leaves open is
/// open. Nothing where none of them says.
[[nodiscard]] std::optional<MonthsRange> widestMonths(std::span<const MoveStatement> statements);

/// The months of all steps after one another; nothing unless each step says, and an end that one of
/// them leaves open is open.
[[nodiscard]] std::optional<MonthsRange> monthsInAll(std::span<const RouteStep> steps);

} // namespace rungwise
