// SPDX-License-Identifier: GPL-3.0-or-later
// Words the parts of nodes and edges.
#include "core/ladders/node_words.h"

#include "core/ladders/ladder_sentences.h"
#include "core/ladders/name_lists.h"

#include <algorithm>
#include <utility>

namespace rungwise {

namespace {

Phrase ladderName(const LadderView& view, LadderIndex ladder) {
    const auto found = std::ranges::find(view.ladders, ladder, &LadderTitle::ladder);
    return found == view.ladders.end() ? Phrase{} : found->name;
}

Phrase payWords(const PayGlance& pay) {
    return phrase(RW_TEXT("Ladders", "{0} ({1})"), pay.words, pay.source);
}

/// What one ladder says of the move beyond that there is one; empty where that is all.
Phrase statementWords(const LadderEdge& edge, const MoveStatement& statement) {
    Phrases said;
    if (statement.kind != edge.kind) said.push_back(moveKindWords(statement.kind));
    if (statement.months) said.push_back(monthsWords(*statement.months));
    if (!statement.note.empty()) said.push_back(Phrase::verbatim(statement.note));
    return inOneSentence(std::move(said));
}

} // namespace

Phrase nodeName(const LadderNode& node) {
    return node.letter ? letteredName(node.name, *node.letter) : Phrase::verbatim(node.name);
}

Phrases nodeFacts(const LadderNode& node) {
    Phrases facts;
    if (node.isHere) facts.push_back(phrase(RW_TEXT("Ladders", "your present role")));
    if (!node.isKnown) {
        facts.push_back(phrase(RW_TEXT("Ladders", "not described in the catalogue")));
    }
    if (!node.otherTitles.isEmpty()) facts.push_back(node.otherTitles);
    if (node.pay) {
        facts.push_back(payWords(*node.pay));
    } else if (node.isKnown) {
        facts.push_back(node.noPay);
    }
    return facts;
}

Phrase rowWords(const LadderView& view, const LadderNode& node) {
    const LadderLevel& lowest = view.levels[node.lowest];
    if (node.lowest != node.highest) {
        return phrase(RW_TEXT("Ladders", "levels {0} to {1}"), lowest.name,
                      view.levels[node.highest].name);
    }
    if (node.rowOrigin == PlaceOrigin::Neighbours) {
        return phrase(RW_TEXT("Ladders", "no level stated, beside {0} by its neighbours"),
                      lowest.name);
    }
    if (node.rowOrigin == PlaceOrigin::Order && lowest.level) {
        return phrase(RW_TEXT("Ladders", "no level stated, drawn beside {0}"), lowest.name);
    }
    if (!lowest.level) return lowest.name;
    return phrase(RW_TEXT("Ladders", "level {0}"), lowest.name);
}

Phrase laneWords(const LadderView& view, const LadderNode& node) {
    const Phrase& name = view.lanes[node.lane].name;
    if (node.laneOrigin == PlaceOrigin::Stated) return name;
    return phrase(RW_TEXT("Ladders", "{0} by its neighbours"), name);
}

Phrases statementParts(const LadderView& view, const LadderEdge& edge) {
    Phrases parts;
    if (edge.closesCircle) {
        parts.push_back(
            phrase(RW_TEXT("Ladders", "leads back to where it began: a circle of promotions")));
    }
    const bool isOneOfMany = view.ladders.size() > 1;
    for (const MoveStatement& statement : edge.statements) {
        Phrase words = statementWords(edge, statement);
        if (words.isEmpty()) continue;
        parts.push_back(isOneOfMany ? phrase(RW_TEXT("Ladders", "{0}: {1}"),
                                             ladderName(view, statement.ladder), std::move(words))
                                    : std::move(words));
    }
    return parts;
}

} // namespace rungwise
