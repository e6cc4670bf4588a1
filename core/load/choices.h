// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the format for every enumeration, in the order of the enumeration.
#pragma once

#include <array>
#include <string_view>

namespace rungwise::choices {

using std::string_view;

// clang-format off
inline constexpr std::array<string_view, 8> sourceKinds{"survey", "self-reported", "employer", "postings", "official", "model", "article", "framework"};
inline constexpr std::array<string_view, 6> skillKinds{"skill", "knowledge", "behaviour", "competency", "technology", "language"};
inline constexpr std::array<string_view, 4> necessities{"required", "preferred", "helpful", "optional"};
inline constexpr std::array<string_view, 3> confidences{"high", "medium", "low"};
inline constexpr std::array<string_view, 4> qualificationKinds{"education", "experience", "certification", "knowledge"};
inline constexpr std::array<string_view, 5> periods{"year", "month", "week", "day", "hour"};
inline constexpr std::array<string_view, 6> measures{"base", "additional", "bonus", "equity", "total-cash", "total"};
inline constexpr std::array<string_view, 8> figures{"low", "p10", "p25", "median", "p75", "p90", "high", "mean"};
inline constexpr std::array<string_view, 8> impreciseFigures{"low_is", "p10_is", "p25_is", "median_is", "p75_is", "p90_is", "high_is", "mean_is"};
inline constexpr std::array<string_view, 4> moveKinds{"promotion", "lateral", "track-change", "entry"};
// clang-format on

} // namespace rungwise::choices
