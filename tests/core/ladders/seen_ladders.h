// SPDX-License-Identifier: GPL-3.0-or-later
// Ladder views of small catalogues that a test writes as YAML, and what stands in them.
#pragma once

#include "core/ladders/ladder_view.h"

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace rungwise::test {

/// As `catalogueOf`, without a word about errors: for ladders with circles.
[[nodiscard]] CatalogueRef faultyCatalogueOf(std::string_view yaml);

/// All ladders with these roles compared.
[[nodiscard]] LadderView seen(const CatalogueRef& catalogue,
                              std::initializer_list<std::string_view> compared = {});

/// Only what these sources state.
[[nodiscard]] LadderView seenBy(const CatalogueRef& catalogue,
                                std::initializer_list<std::string_view> sources);

/// From the lowest: "Junior: a, b", with "?" behind a role whose level neighbours tell and "#"
/// behind one on a counted row.
[[nodiscard]] std::vector<std::string> rowsSeen(const LadderView& view);

/// "Individual contributor: a, b?", with "?" behind a role whose track neighbours tell.
[[nodiscard]] std::vector<std::string> lanesSeen(const LadderView& view);

/// "a > b promotion", with "circle" behind one that closes a circle.
[[nodiscard]] std::vector<std::string> movesSeen(const LadderView& view);

[[nodiscard]] std::vector<std::string> remarksSeen(const LadderView& view);

/// The node or edge; fails the running test and answers the first when there is none.
[[nodiscard]] const LadderNode& nodeIn(const LadderView& view, std::string_view id);
[[nodiscard]] std::size_t edgeIn(const LadderView& view, std::string_view from,
                                 std::string_view to);

/// A phrase in English.
[[nodiscard]] std::string inEnglish(const Phrase& phrase);

/// "a1, a2, … a<count>".
[[nodiscard]] std::string manyIds(std::size_t count);

/// The shortest of five runs: what else the machine does can only make a run longer.
[[nodiscard]] double secondsFor(const std::function<void()>& work);

} // namespace rungwise::test
