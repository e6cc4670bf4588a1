// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as people give them in a catalogue: a year, a month or a day.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace rungwise {

/// A date of the Gregorian calendar, known to the year, the month or the day. Orders by time; a
/// less exact date comes before the more exact ones it contains.
class PartialDate {
public:
    /// Reads "2025", "2025-06" or "2025-06-05"; nothing for other texts or impossible days.
    [[nodiscard]] static std::optional<PartialDate> parse(std::string_view text);

    [[nodiscard]] int year() const { return year_; }
    /// 1 to 12, or 0 when only the year is known.
    [[nodiscard]] int month() const { return month_; }
    /// 1 to 31, or 0 when the day is not known.
    [[nodiscard]] int day() const { return day_; }
    /// The same form that `parse` reads.
    [[nodiscard]] std::string toText() const;

    friend auto operator<=>(const PartialDate&, const PartialDate&) = default;

private:
    PartialDate(int year, int month, int day) : year_{year}, month_{month}, day_{day} {}

    int year_;
    int month_;
    int day_;
};

} // namespace rungwise
