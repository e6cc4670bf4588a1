// SPDX-License-Identifier: GPL-3.0-or-later
// Ways from one role to another as a value: routes of steps, each with what it takes.
#pragma once

#include "core/citations/numbered_source.h"
#include "core/ladders/ladder_choice.h"
#include "core/ladders/ladder_view.h"
#include "core/ladders/step_size.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace rungwise {

inline constexpr std::size_t mostRoutes = 5;

struct MoveRequest {
    RoleIndex from;
    RoleIndex to;
    RouteOrder order = RouteOrder::Steps;
    SuggestedMoves suggested = SuggestedMoves::LeftOut;
    std::size_t most = 3; ///< routes; 1 to mostRoutes
    std::string language; ///< of catalogue texts; empty: the catalogue's own
};

/// A sign that somebody works at the next role already, or a piece of advice.
struct CitedWords {
    std::string id; ///< of a sign; empty for advice
    Phrase words;
    SourceNumbers sources;
};

struct RouteStep {
    RoleIndex from;
    RoleIndex to;
    std::string fromName;
    std::string toName;
    MoveKind kind = MoveKind::Promotion;
    bool isSuggested = false;              ///< no ladder names this move
    std::vector<MoveStatement> statements; ///< empty for a suggestion
    std::optional<MonthsRange> months;     ///< the widest of what the statements say
    StepSize size;
    std::vector<CitedWords> signs; ///< of the transition, if the catalogue has it
    Phrase rule;                   ///< "most of them", "at least 3"; empty without signs
    std::vector<CitedWords> advice;
};

struct Route {
    std::vector<RouteStep> steps;      ///< one or more
    double total = 0;                  ///< of the sizes of its steps
    std::optional<MonthsRange> months; ///< only where every step says
    std::vector<PayStep> pay;          ///< from the first role to the last
    std::size_t stepsWithoutPay = 0;   ///< that have no comparable records
    std::size_t stepsWithoutSize = 0;  ///< of which neither skills nor duties are known on both
                                       ///< sides: their share in the total says little
    std::size_t suggestedSteps = 0;
    std::optional<double> payRise; ///< what the order Pay went by, in percent: the changes of its
                                   ///< steps on MoveView::payTopic, one after another
};

struct MoveView {
    std::string catalogueId;
    std::string catalogueTitle;
    std::string catalogueVersion;
    RoleIndex from{0};
    RoleIndex to{0};
    std::string fromId;
    std::string toId;
    std::string fromName;
    std::string toName;
    RouteOrder order = RouteOrder::Steps;
    SuggestedMoves suggested = SuggestedMoves::LeftOut;
    std::vector<Route> routes; ///< best first; none: no way is known
    Phrase payTopic;           ///< "total pay, United States"; empty but for the order Pay
    Phrase finding;            ///< "3 steps from … to …", "No way known from … to …"
    bool wouldSuggestionsHelp = false; ///< no way known, but there is one with suggested moves
    Phrases remarks;                   ///< what was not looked at
    StepSize direct; ///< from the first role straight to the last, whatever the routes
    std::vector<NumberedSource> sources;
};

/// Of this many routes with the fewest steps the order Pay chooses: to look for the best of all is
/// more than any computer can do in time, for a longer way may always pay more.
inline constexpr std::size_t routesSeenForPay = 64;

/// Routes without loops over the moves that ladders name, in their direction, lateral and downward
/// ones too.
/// Steps: fewest steps, then smallest gap. Gap: smallest sum of sizes, then fewest steps.
/// Pay: among the first `routesSeenForPay` routes by steps the one that rises most. One measure in
/// one market is looked at, the one that most steps of these routes have comparable records on,
/// among equals the weightiest; a route rises by the product of (1 + change) over its steps.
/// A step without such records adds nothing, so a rise is what is known and no more; routes of
/// which nothing is known come last. Then fewest steps, then smallest gap.
/// Among equals the first route takes the moves that ladders name first. Requires indices of this
/// catalogue; a move to the same role has no routes and says so. Pure.
[[nodiscard]] MoveView moveView(const Catalogue& catalogue, const MoveRequest& request);

} // namespace rungwise
