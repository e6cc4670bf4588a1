// SPDX-License-Identifier: GPL-3.0-or-later
// What can be picked on the Pay page, in words.
#pragma once

#include "core/model/catalogue.h"
#include "core/pay/pay_choice.h"
#include "core/wording/wording.h"

#include <QString>

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace rungwise::app {

inline constexpr std::array allMeasures{PayMeasure::Base,      PayMeasure::Additional,
                                        PayMeasure::Bonus,     PayMeasure::Equity,
                                        PayMeasure::TotalCash, PayMeasure::Total};
inline constexpr std::array allPeriods{PayPeriod::Year, PayPeriod::Month, PayPeriod::Week,
                                       PayPeriod::Day, PayPeriod::Hour};
inline constexpr std::array allGroupings{PayGrouping::RoleAndSource, PayGrouping::Role,
                                         PayGrouping::Level, PayGrouping::Market,
                                         PayGrouping::Source};
inline constexpr std::array allPictures{PayPicture::Ranges, PayPicture::Parts,
                                        PayPicture::Distribution, PayPicture::Guide};

/// "base and total" for the usual ones, "base pay, bonus" for few, "4 measures" for many.
[[nodiscard]] QString measuresText(const std::vector<PayMeasure>& measures, const Wording& wording);
/// "United States"; "all" for none.
[[nodiscard]] QString marketText(const Catalogue& catalogue, const std::optional<MarketId>& market,
                                 std::string_view language);
[[nodiscard]] QString groupingText(PayGrouping grouping);
[[nodiscard]] QString pictureText(PayPicture picture);

/// The measures with one more or one less, in order; empty for the usual ones and where none is
/// left.
[[nodiscard]] std::vector<PayMeasure> withMeasureToggled(const std::vector<PayMeasure>& measures,
                                                         PayMeasure measure);
/// Whether a choice shows the measure; an empty one shows the usual ones.
[[nodiscard]] bool showsMeasure(const std::vector<PayMeasure>& measures, PayMeasure measure);

struct MarketInTree {
    MarketIndex market;
    int depth = 0; ///< 0 for one that lies in no other of the list
};
/// Each market before those that lie in it, else in the order of the list.
[[nodiscard]] std::vector<MarketInTree> inTreeOrder(const Catalogue& catalogue,
                                                    std::span<const MarketIndex> markets);

} // namespace rungwise::app
