// SPDX-License-Identifier: GPL-3.0-or-later
// Words the best route.
#include "core/ladders/move_finding.h"

#include <utility>

namespace rungwise {

namespace {

Phrase behind(Phrase words, Phrase more) {
    return phrase(RW_TEXT("Ladders", "{0}; {1}"), std::move(words), std::move(more));
}

Phrase noWay(const MoveView& view) {
    if (view.wouldSuggestionsHelp) {
        return phrase(RW_TEXT("Ladders", "No way known from {0} to {1}; there is one with moves "
                                         "that family and level suggest"),
                      view.fromName, view.toName);
    }
    return phrase(RW_TEXT("Ladders", "No way known from {0} to {1}"), view.fromName, view.toName);
}

} // namespace

Phrase moveFinding(const MoveView& view) {
    if (view.from == view.to) {
        return phrase(RW_TEXT("Ladders", "{0} is both where the move starts and where it ends"),
                      view.fromName);
    }
    if (view.routes.empty()) return noWay(view);
    const Route& best = view.routes.front();
    Phrase words = pluralPhrase(RW_PLURAL("Ladders", "%n step(s) from {0} to {1}"),
                                best.steps.size(), view.fromName, view.toName);
    if (best.suggestedSteps > 0) {
        words = behind(std::move(words),
                       phrase(RW_TEXT("Ladders", "only suggested: {0}"), best.suggestedSteps));
    }
    if (view.order == RouteOrder::Pay && best.stepsWithoutPay > 0) {
        words = behind(std::move(words),
                       phrase(RW_TEXT("Ladders", "without pay data: {0}"), best.stepsWithoutPay));
    }
    if (view.order == RouteOrder::Gap && best.stepsWithoutSize > 0) {
        words = behind(std::move(words),
                       phrase(RW_TEXT("Ladders", "without known skills and duties: {0}"),
                              best.stepsWithoutSize));
    }
    return words;
}

Phrases networkRemarks(const MoveNetwork& network) {
    Phrases remarks;
    if (network.namedLeftOut() > 0) {
        remarks.push_back(phrase(RW_TEXT("Ladders", "Moves between rungs that were too many to "
                                                    "look at: {0}."),
                                 network.namedLeftOut()));
    }
    if (network.suggestionsLeftOut() > 0) {
        remarks.push_back(
            phrase(RW_TEXT("Ladders", "Suggested moves that were too many to look at: {0}."),
                   network.suggestionsLeftOut()));
    }
    return remarks;
}

} // namespace rungwise
