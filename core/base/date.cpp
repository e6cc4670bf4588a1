// SPDX-License-Identifier: GPL-3.0-or-later
// Reads and writes partial dates.
#include "core/base/date.h"

namespace rungwise {

namespace {

/// Exactly `width` digits, nothing else.
std::optional<int> readNumber(std::string_view text, std::size_t width) {
    if (text.size() != width) return std::nullopt;
    int number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return number;
}

int daysIn(int year, int month) {
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

std::string padded(int number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

} // namespace

std::optional<PartialDate> PartialDate::parse(std::string_view text) {
    const auto year = readNumber(text.substr(0, 4), 4);
    if (!year || *year == 0) return std::nullopt;
    if (text.size() == 4) return PartialDate{*year, 0, 0};
    if (text.size() < 7 || text[4] != '-') return std::nullopt;
    const auto month = readNumber(text.substr(5, 2), 2);
    if (!month || *month < 1 || *month > 12) return std::nullopt;
    if (text.size() == 7) return PartialDate{*year, *month, 0};
    if (text.size() != 10 || text[7] != '-') return std::nullopt;
    const auto day = readNumber(text.substr(8, 2), 2);
    if (!day || *day < 1 || *day > daysIn(*year, *month)) return std::nullopt;
    return PartialDate{*year, *month, *day};
}

std::string PartialDate::toText() const {
    std::string year = std::to_string(year_);
    year.insert(0, 4 - year.size(), '0');
    if (month_ == 0) return year;
    if (day_ == 0) return year + "-" + padded(month_);
    return year + "-" + padded(month_) + "-" + padded(day_);
}

} // namespace rungwise
