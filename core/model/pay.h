// SPDX-License-Identifier: GPL-3.0-or-later
// Pay: published statistics, single observations and exchange rates. All amounts are exact.
#pragma once

#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/model/ids.h"
#include "core/model/statement.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace rungwise {

/// The largest amount the program works with.
inline constexpr Decimal largestAmount{1'000'000'000'000'000};

enum class PayPeriod { Year, Month, Week, Day, Hour };
enum class PayMeasure { Base, Additional, Bonus, Equity, TotalCash, Total };

/// The figures a source may publish, in rising order; the mean stands apart at the end.
enum class PayFigure { Low, P10, P25, Median, P75, P90, High, Mean };
inline constexpr std::size_t payFigureCount = 8;

/// How exactly a figure is known.
enum class Precision { Exact, AtLeast, AtMost, About };

struct PayAmount {
    Decimal amount; ///< 0 to `largestAmount`
    Precision precision = Precision::Exact;

    friend bool operator==(const PayAmount&, const PayAmount&) = default;
};

/// The figures of one record as published. Those that are exact rise from low to high.
struct PayFigures {
    std::array<std::optional<PayAmount>, payFigureCount> values;

    [[nodiscard]] const std::optional<PayAmount>& operator[](PayFigure figure) const {
        return values[static_cast<std::size_t>(figure)];
    }

    [[nodiscard]] std::optional<PayAmount>& operator[](PayFigure figure) {
        return values[static_cast<std::size_t>(figure)];
    }

    friend bool operator==(const PayFigures&, const PayFigures&) = default;
};

/// Means of the parts of one record.
struct PayParts {
    std::optional<Decimal> base;
    std::optional<Decimal> additional;
    std::optional<Decimal> bonus;
    std::optional<Decimal> equity;

    friend bool operator==(const PayParts&, const PayParts&) = default;
};

/// Whom a record is about: roles, or everybody of a level, track or family.
struct PaySubject {
    std::vector<RoleIndex> roles;
    std::optional<LevelIndex> level;
    std::optional<TrackIndex> track;
    std::optional<FamilyIndex> family;

    friend bool operator==(const PaySubject&, const PaySubject&) = default;
};

/// One line of published statistics.
struct PayRecord {
    std::string id; ///< may be empty
    PaySubject subject;
    Citations sources;
    std::optional<MarketIndex> market;
    std::string currency; ///< ISO 4217, three capital letters
    PayPeriod period = PayPeriod::Year;
    std::optional<Decimal> hoursPerYear;
    std::optional<PartialDate> asOf;
    PayMeasure measure = PayMeasure::Total;
    PayFigures figures;
    PayParts parts;
    bool suppressed = false; ///< the source withholds the values
    std::optional<Decimal> sample;
    std::vector<std::string> includes;
    std::string note;

    friend bool operator==(const PayRecord&, const PayRecord&) = default;
};

/// What one person is or was paid.
struct Observation {
    std::optional<RoleIndex> role;
    std::string title; ///< as written by whoever reported it
    Decimal amount;
    std::string currency;
    PayPeriod period = PayPeriod::Year;
    std::optional<PayMeasure> measure;
    std::optional<MarketIndex> market;
    std::optional<LevelIndex> level;
    std::optional<Decimal> remotePercent;
    std::string employment;
    std::string companySize;
    std::optional<PartialDate> asOf;
    Citations sources;

    friend bool operator==(const Observation&, const Observation&) = default;
};

/// One unit of `from` buys `rate` units of `to`.
struct ExchangeRate {
    std::string from;
    std::string to;
    Decimal rate; ///< above zero
    PartialDate date;
    Citations sources;

    friend bool operator==(const ExchangeRate&, const ExchangeRate&) = default;
};

} // namespace rungwise
