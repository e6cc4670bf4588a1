// SPDX-License-Identifier: GPL-3.0-or-later
// A salary guide: levels or roles by markets.
#pragma once

#include "core/pay/pay_view.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace rungwise {

enum class GuideRows { Levels, Roles };

struct GuideRequest {
    std::vector<RoleIndex> roles; ///< empty: every role of the catalogue
    GuideRows rows = GuideRows::Levels;
    std::vector<PayMeasure> measures;    ///< as in PayChoice
    std::optional<std::string> currency; ///< nothing: that of most lines
    std::optional<PayPeriod> period;     ///< nothing: that of most lines
    std::optional<PartialDate> today;
    std::string language;
};

/// What is known at one level in one market. Without lines: no data.
struct GuideCell {
    std::vector<std::size_t> rows; ///< positions in SalaryGuide::view.rows, the weightiest first
    std::size_t sources = 0;       ///< how many different first sources
    bool disagree = false; ///< two of one role and measure contradict each other by more than 10 %
};

struct GuideLine {
    std::string id; ///< of the level or role
    Phrase name;
    std::vector<GuideCell> cells; ///< one per market
};

struct GuideMarket {
    std::optional<MarketIndex> market; ///< nothing: records that name none
    Phrase name;
};

struct SalaryGuide {
    GuideRows rows = GuideRows::Levels;
    std::vector<GuideMarket> markets; ///< those with data, in the catalogue's order
    std::vector<GuideLine> lines;     ///< levels highest first, or roles as in the catalogue
    PayView view; ///< the rows that the cells name, with unit and sources; nothing is compared
    /// Records about a level, track or family that holds none of the catalogue's roles; counted in
    /// a guide of all roles. The finding's context says so.
    std::size_t withoutRole = 0;
};

/// Nothing is blended: a cell names its rows and shows the weightiest: one that can be drawn, about
/// the role itself, with more figures, a larger sample, a later date, in this order. A record about
/// a level stands at that level; a role over several levels at each of them.
[[nodiscard]] SalaryGuide salaryGuide(const Catalogue& catalogue, const GuideRequest& request);

} // namespace rungwise
