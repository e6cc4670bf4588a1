// SPDX-License-Identifier: GPL-3.0-or-later
// Nests roles below levels, and moves below roles.
#include "core/ladders/ladder_outline.h"

#include "core/ladders/name_lists.h"
#include "core/ladders/node_words.h"

#include <utility>

namespace rungwise {

namespace {

// In the order of MoveKind.
constexpr TranslatableText moveTexts[] = {
    RW_TEXT("Ladders", "promotion to {0}"),
    RW_TEXT("Ladders", "lateral move to {0}"),
    RW_TEXT("Ladders", "change of track to {0}"),
    RW_TEXT("Ladders", "entry to {0}"),
};

Phrase roleWords(const LadderView& view, const LadderNode& node) {
    Phrases parts{nodeName(node)};
    if (node.lowest != node.highest || node.rowOrigin != PlaceOrigin::Stated) {
        parts.push_back(rowWords(view, node));
    }
    parts.push_back(laneWords(view, node));
    for (Phrase& fact : nodeFacts(node)) parts.push_back(std::move(fact));
    return Phrase::plain(std::move(parts));
}

/// "promotion to Product Lead: +5 skills, 3 higher; 12 to 24 months".
Phrase moveWords(const LadderView& view, const LadderEdge& edge) {
    Phrase move =
        phrase(moveTexts[static_cast<std::size_t>(edge.kind)], nodeName(view.nodes[edge.to]));
    Phrases parts;
    if (!edge.label.isEmpty()) parts.push_back(edge.label);
    for (Phrase& part : statementParts(view, edge)) parts.push_back(std::move(part));
    if (parts.empty()) return move;
    return phrase(RW_TEXT("Ladders", "{0}: {1}"), std::move(move), inOneSentence(std::move(parts)));
}

std::vector<OutlineEntry> roleEntries(const LadderView& view) {
    std::vector<OutlineEntry> roles;
    roles.reserve(view.nodes.size());
    for (std::size_t i = 0; i < view.nodes.size(); ++i) {
        roles.push_back({OutlineEntry::Kind::Role, i, roleWords(view, view.nodes[i]), {}});
    }
    for (std::size_t i = 0; i < view.edges.size(); ++i) {
        const LadderEdge& edge = view.edges[i];
        roles[edge.from].entries.push_back(
            {OutlineEntry::Kind::Move, i, moveWords(view, edge), {}});
    }
    return roles;
}

} // namespace

std::vector<OutlineEntry> ladderOutline(const LadderView& view) {
    std::vector<OutlineEntry> levels(view.levels.size());
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const std::size_t level = levels.size() - 1 - i;
        levels[i] = {OutlineEntry::Kind::Level, level, view.levels[level].name, {}};
    }
    for (OutlineEntry& role : roleEntries(view)) {
        const std::size_t level = view.nodes[role.at].lowest;
        levels[levels.size() - 1 - level].entries.push_back(std::move(role));
    }
    std::erase_if(levels, [](const OutlineEntry& level) { return level.entries.empty(); });
    return levels;
}

} // namespace rungwise
