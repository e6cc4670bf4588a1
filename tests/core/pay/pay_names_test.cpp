// SPDX-License-Identifier: GPL-3.0-or-later
// Every enumerator has a name of its own.
#include "core/pay/pay_names.h"

#include <gtest/gtest.h>

#include <set>

namespace rungwise {
namespace {

/// How many different names the enumerators up to the last have; none may be empty.
template <class Enum> std::size_t namesUpTo(Enum last) {
    std::set<std::string_view> names;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const std::string_view name = stableName(static_cast<Enum>(i));
        EXPECT_FALSE(name.empty());
        names.insert(name);
    }
    return names.size();
}

TEST(PayNames, AreDifferentForDifferentThings) {
    EXPECT_EQ(namesUpTo(PayMeasure::Total), 6U);
    EXPECT_EQ(namesUpTo(PayPeriod::Hour), 5U);
    EXPECT_EQ(namesUpTo(PayFigure::Mean), payFigureCount);
    EXPECT_EQ(namesUpTo(Precision::About), 4U);
    EXPECT_EQ(namesUpTo(PayGrouping::Source), 5U);
    EXPECT_EQ(namesUpTo(PayFilter::Disagreeing), 2U);
    EXPECT_EQ(namesUpTo(PayPicture::Guide), 4U);
    EXPECT_EQ(namesUpTo(PayPlace::Contradictory), 5U);
    EXPECT_EQ(namesUpTo(PayRemarkKind::Contradictory), 19U);
    EXPECT_EQ(namesUpTo(RangeShape::Middle), 4U);
    EXPECT_EQ(namesUpTo(RateStep::Way::Inverse), 2U);
    EXPECT_EQ(namesUpTo(PeriodStep::Hours::Usual), 3U);
    EXPECT_EQ(namesUpTo(GuideRows::Roles), 2U);
}

TEST(PayNames, StandInTheOrderOfTheirEnumerators) {
    EXPECT_EQ(measureNames()[4], stableName(PayMeasure::TotalCash));
    EXPECT_EQ(periodNames().back(), stableName(PayPeriod::Hour));
    EXPECT_EQ(groupingNames()[2], stableName(PayGrouping::Level));
    EXPECT_EQ(payFilterNames().back(), stableName(PayFilter::Disagreeing));
    EXPECT_EQ(pictureNames().front(), stableName(PayPicture::Ranges));
    EXPECT_EQ(stableName(PayRemarkKind::Converted), "converted");
    EXPECT_EQ(stableName(PayRemarkKind::LowConfidence), "low-confidence");
}

} // namespace
} // namespace rungwise
