// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the ladders and gathers what they say of each pair of roles.
#include "core/ladders/named_moves.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>

namespace rungwise {

namespace {

/// Gathers words by pair of roles.
class Gathering {
public:
    void add(RoleIndex from, RoleIndex to, const MoveWord& word) {
        if (from == to) return;
        const std::uint64_t pair = std::uint64_t{from.value()} << 32U | to.value();
        const auto [place, isNew] = places_.emplace(pair, moves_.size());
        if (isNew) moves_.push_back({.from = from, .to = to, .words = {}});
        std::vector<MoveWord>& words = moves_[place->second].words;
        // A role may be written twice on one rung.
        const bool isSaid = word.isByRungs && !words.empty() && words.back().isByRungs &&
                            words.back().ladder == word.ladder;
        if (!isSaid) words.push_back(word);
    }

    [[nodiscard]] std::vector<NamedMove> moves() && { return std::move(moves_); }

private:
    std::unordered_map<std::uint64_t, std::size_t> places_;
    std::vector<NamedMove> moves_;
};

void addPairs(Gathering& gathering, const Rung& from, const Rung& to, const MoveWord& word) {
    for (const RoleIndex lower : from) {
        for (const RoleIndex higher : to) gathering.add(lower, higher, word);
    }
}

/// How many moves between rungs still fit.
struct Room {
    std::size_t left = 0;
    std::size_t leftOut = 0;

    [[nodiscard]] bool takes(std::size_t moves) {
        if (moves > left) {
            leftOut += moves;
            return false;
        }
        left -= moves;
        return true;
    }
};

void addRungs(Gathering& gathering, Room& room, LadderIndex index, const Ladder& ladder) {
    const MoveWord word{.ladder = index,
                        .kind = MoveKind::Promotion,
                        .isByRungs = true,
                        .months = std::nullopt,
                        .note = {},
                        .sources = &ladder.sources};
    for (std::size_t i = 1; i < ladder.steps.size(); ++i) {
        const Rung& from = ladder.steps[i - 1];
        const Rung& to = ladder.steps[i];
        if (room.takes(from.size() * to.size())) addPairs(gathering, from, to, word);
    }
}

void addExplicit(Gathering& gathering, LadderIndex index, const Ladder& ladder,
                 std::span<const SourceIndex> sources) {
    for (const Move& move : ladder.moves) {
        const Citations& cited = move.sources.empty() ? ladder.sources : move.sources;
        if (!isStatedBy(cited, sources)) continue;
        gathering.add(move.from, move.to,
                      {.ladder = index,
                       .kind = move.kind,
                       .isByRungs = false,
                       .months = move.months,
                       .note = move.note,
                       .sources = &cited});
    }
}

} // namespace

MoveKind NamedMove::kind() const {
    const auto explicitWord = std::ranges::find(words, false, &MoveWord::isByRungs);
    return explicitWord == words.end() ? MoveKind::Promotion : explicitWord->kind;
}

NamedMoves namedMoves(const Catalogue& catalogue, std::span<const LadderIndex> ladders,
                      std::span<const SourceIndex> sources, std::size_t mostByRungs) {
    Gathering gathering;
    Room room{.left = mostByRungs};
    for (const LadderIndex index : chosenLadders(catalogue, ladders)) {
        const Ladder& ladder = catalogue.ladders()[index];
        if (isStatedBy(ladder.sources, sources)) addRungs(gathering, room, index, ladder);
        addExplicit(gathering, index, ladder, sources);
    }
    return {.moves = std::move(gathering).moves(), .leftOut = room.leftOut};
}

std::vector<LadderIndex> chosenLadders(const Catalogue& catalogue,
                                       std::span<const LadderIndex> ladders) {
    const auto& table = catalogue.ladders();
    if (ladders.empty()) return table.inOrder();
    std::vector<LadderIndex> chosen;
    for (const LadderIndex ladder : ladders) {
        if (table.isKnown(ladder)) chosen.push_back(ladder);
    }
    std::ranges::sort(chosen, {}, [&table](LadderIndex ladder) { return table.rank(ladder); });
    const auto repeated = std::ranges::unique(chosen);
    chosen.erase(repeated.begin(), repeated.end());
    return chosen;
}

bool isStatedBy(const Citations& citations, std::span<const SourceIndex> sources) {
    if (sources.empty()) return true;
    return std::ranges::any_of(citations, [sources](const Citation& citation) {
        return std::ranges::find(sources, citation.source) != sources.end();
    });
}

std::vector<MoveStatement> statementsOf(const NamedMove& move, CitedSources& sources) {
    std::vector<MoveStatement> statements;
    statements.reserve(move.words.size());
    for (const MoveWord& word : move.words) {
        statements.push_back({.ladder = word.ladder,
                              .kind = word.kind,
                              .isByRungs = word.isByRungs,
                              .months = word.months,
                              .note = std::string{word.note},
                              .sources = sources.cite(*word.sources)});
    }
    return statements;
}

} // namespace rungwise
