// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences on roles and moves of a view.
#include "core/ladders/ladder_sentences.h"

#include "core/ladders/name_lists.h"
#include "core/ladders/node_words.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>

namespace rungwise {

namespace {

// In the order of MoveKind.
constexpr TranslatableText kindTexts[] = {
    RW_TEXT("Ladders", "promotion"),
    RW_TEXT("Ladders", "lateral move"),
    RW_TEXT("Ladders", "change of track"),
    RW_TEXT("Ladders", "entry"),
};

constexpr TranslatableText moveTexts[] = {
    RW_TEXT("Ladders", "Promotion from {0} to {1}"),
    RW_TEXT("Ladders", "Lateral move from {0} to {1}"),
    RW_TEXT("Ladders", "Change of track from {0} to {1}"),
    RW_TEXT("Ladders", "Entry from {0} to {1}"),
};

Phrase numberOfMonths(const Decimal& months) {
    const bool isCount = months.isWhole() && !months.isNegative() &&
                         months.units() <= std::numeric_limits<std::uint32_t>::max();
    if (!isCount) return phrase(RW_TEXT("Ladders", "{0} months"), months);
    return pluralPhrase(RW_PLURAL("Ladders", "%n month(s)"),
                        static_cast<std::size_t>(months.units()));
}

/// The roles at the other ends of the moves from or to a role.
struct Neighbours {
    NameList before{mostNamed};
    NameList after{mostNamed};

    static constexpr std::size_t mostNamed = 12;
};

Neighbours neighboursOf(const LadderView& view, std::size_t node) {
    Neighbours neighbours;
    for (const LadderEdge& edge : view.edges) {
        if (edge.to == node) neighbours.before.add(view.nodes[edge.from].name);
        if (edge.from == node) neighbours.after.add(view.nodes[edge.to].name);
    }
    return neighbours;
}

} // namespace

Phrase nodeSentence(const LadderView& view, std::size_t position) {
    const LadderNode& node = view.nodes[position];
    Phrases parts{nodeName(node), rowWords(view, node), laneWords(view, node)};
    for (Phrase& fact : nodeFacts(node)) parts.push_back(std::move(fact));
    Phrases sentence{Phrase::plain(std::move(parts))};
    auto [before, after] = neighboursOf(view, position);
    if (!before.isEmpty()) {
        sentence.push_back(
            phrase(RW_TEXT("Ladders", "reached from {0}"), std::move(before).words()));
    }
    if (!after.isEmpty()) {
        sentence.push_back(phrase(RW_TEXT("Ladders", "leads on to {0}"), std::move(after).words()));
    }
    return inOneSentence(std::move(sentence));
}

Phrase edgeSentence(const LadderView& view, std::size_t position) {
    const LadderEdge& edge = view.edges[position];
    Phrase move = phrase(moveTexts[static_cast<std::size_t>(edge.kind)], view.nodes[edge.from].name,
                         view.nodes[edge.to].name);
    Phrases parts;
    Phrase step = stepWords(edge.size);
    if (!step.isEmpty()) parts.push_back(std::move(step));
    for (Phrase& part : statementParts(view, edge)) parts.push_back(std::move(part));
    if (parts.empty()) return move;
    return phrase(RW_TEXT("Ladders", "{0}: {1}"), std::move(move), inOneSentence(std::move(parts)));
}

Phrase moveKindWords(MoveKind kind) {
    return phrase(kindTexts[static_cast<std::size_t>(kind)]);
}

Phrase monthsWords(const MonthsRange& months) {
    if (months.min && months.max) {
        if (*months.min == *months.max) return numberOfMonths(*months.min);
        return phrase(RW_TEXT("Ladders", "{0} to {1}"), *months.min, numberOfMonths(*months.max));
    }
    if (months.min) return phrase(RW_TEXT("Ladders", "from {0}"), numberOfMonths(*months.min));
    if (months.max) return phrase(RW_TEXT("Ladders", "up to {0}"), numberOfMonths(*months.max));
    return {};
}

} // namespace rungwise
