// SPDX-License-Identifier: GPL-3.0-or-later
// The moves that ladders name: from each role of a rung to each of the next, and explicit ones.
#pragma once

#include "core/citations/cited_sources.h"
#include "core/ladders/ladder_view.h"
#include "core/model/catalogue.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace rungwise {

/// One ladder's word for a move, its sources not yet numbered. Points into the catalogue.
struct MoveWord {
    LadderIndex ladder;
    MoveKind kind = MoveKind::Promotion;
    bool isByRungs = false;
    std::optional<MonthsRange> months;
    std::string_view note;
    const Citations* sources = nullptr; ///< of the move, or of the ladder where it cites none
};

/// Everything that is said of the move from one role to another.
struct NamedMove {
    RoleIndex from;
    RoleIndex to;
    std::vector<MoveWord> words; ///< one or more, in the order of the catalogue's ladders

    /// That of the first explicit word, else of the rungs.
    [[nodiscard]] MoveKind kind() const;
};

/// Rungs of hundreds of alternatives each would make more moves than anybody could look at.
inline constexpr std::size_t mostMovesByRungs = 20'000;

/// As many as a search for routes can look at while somebody waits.
inline constexpr std::size_t mostMovesForRoutes = 200'000;

struct NamedMoves {
    std::vector<NamedMove> moves; ///< in the order in which ladders name them; each pair once
    std::size_t leftOut = 0;      ///< moves between rungs that no longer fit `mostByRungs`
};

/// The moves of these ladders (none given: all), as far as one of these sources states them (none
/// given: whoever does). Within a ladder rungs come first, from the lowest. A move to the same role
/// is none. Rungs whose moves to the next one no longer fit `mostByRungs` are passed over. Requires
/// indices of this catalogue, which must outlive the moves.
[[nodiscard]] NamedMoves namedMoves(const Catalogue& catalogue,
                                    std::span<const LadderIndex> ladders,
                                    std::span<const SourceIndex> sources,
                                    std::size_t mostByRungs = mostMovesByRungs);

/// The ladders meant by a choice, in the order of the catalogue: these, or all when none is given.
[[nodiscard]] std::vector<LadderIndex> chosenLadders(const Catalogue& catalogue,
                                                     std::span<const LadderIndex> ladders);

/// Whether one of the sources is cited; without sources: always.
[[nodiscard]] bool isStatedBy(const Citations& citations, std::span<const SourceIndex> sources);

/// The words with numbers for what they cite.
[[nodiscard]] std::vector<MoveStatement> statementsOf(const NamedMove& move, CitedSources& sources);

} // namespace rungwise
