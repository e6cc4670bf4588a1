// SPDX-License-Identifier: GPL-3.0-or-later
// Partial dates: a year, a month or a day, and no impossible ones.
#include "core/base/date.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <vector>

namespace rungwise {
namespace {

class DateReads : public ::testing::TestWithParam<const char*> {};

TEST_P(DateReads, AndWritesTheSame) {
    const auto date = PartialDate::parse(GetParam());
    ASSERT_TRUE(date);
    EXPECT_EQ(date->toText(), GetParam());
}

INSTANTIATE_TEST_SUITE_P(Table, DateReads,
                         ::testing::Values("2025", "2025-06", "2025-06-05", "0001-01-01",
                                           "9999-12-31", "2024-02-29", "2000-02-29", "2025-12",
                                           "0987"));

class DateRefuses : public ::testing::TestWithParam<const char*> {};

TEST_P(DateRefuses, ImpossibleDaysAndOtherForms) {
    EXPECT_FALSE(PartialDate::parse(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Table, DateRefuses,
                         ::testing::Values("", "0000", "25", "20255", "2025-", "2025-6", "2025-13",
                                           "2025-00", "2025-06-", "2025-06-5", "2025-06-00",
                                           "2025-06-31", "2025-02-29", "1900-02-29", "2025-06-05T",
                                           "2025/06/05", "2025 06", "05.06.2025", "-025",
                                           "2025-06-05 ", "20250605", "yesterday"));

TEST(Date, SaysWhatIsKnown) {
    const auto year = PartialDate::parse("2025");
    EXPECT_EQ(year->year(), 2025);
    EXPECT_EQ(year->month(), 0);
    const auto day = PartialDate::parse("2025-06-05");
    EXPECT_EQ(day->month(), 6);
    EXPECT_EQ(day->day(), 5);
}

TEST(Date, OrdersByTimeAndTheLessExactFirst) {
    const std::array texts{"2024-12-31", "2025", "2025-06", "2025-06-05", "2025-07", "2026"};
    std::vector<PartialDate> dates;
    for (const char* text : texts) dates.push_back(*PartialDate::parse(text));
    for (std::size_t i = 1; i < dates.size(); ++i) EXPECT_LT(dates[i - 1], dates[i]) << texts[i];
}

} // namespace
} // namespace rungwise
