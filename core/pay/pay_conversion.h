// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts put into another currency or period.
#pragma once

#include "core/pay/exchange.h"
#include "core/pay/pay_unit.h"

#include <optional>

namespace rungwise {

/// Where a record states no hours: 40 hours a week, 52 weeks (2,080 hours), 260 days, 12 months.
inline constexpr Decimal usualHoursPerYear{2080};

/// From one period to another by way of the year. Days count 8 hours of the hours a year.
struct PeriodStep {
    enum class Hours { NotNeeded, Stated, Usual };
    PayPeriod from = PayPeriod::Year;
    PayPeriod to = PayPeriod::Year;
    Hours hours = Hours::NotNeeded; ///< which the factor rests on
    Decimal hoursPerYear = usualHoursPerYear;
    double factor = 1; ///< finite, above zero

    friend bool operator==(const PeriodStep&, const PeriodStep&) = default;
};

/// How a figure came from its own unit to another; at least one of the two is set.
struct PayConversion {
    PayUnit original;
    std::optional<PeriodStep> period;
    std::optional<ExchangeRoute> route;

    [[nodiscard]] double factor() const;

    friend bool operator==(const PayConversion&, const PayConversion&) = default;
};

/// `hours` are those a year of the record, if it states them (not above zero counts as not stated).
[[nodiscard]] PeriodStep periodStep(PayPeriod from, PayPeriod to,
                                    const std::optional<Decimal>& hours);

/// The way from one unit to another; nothing where they are equal and without an exchange rate.
[[nodiscard]] std::optional<PayConversion> conversion(const PayUnit& from, const PayUnit& to,
                                                      const std::optional<Decimal>& hours,
                                                      const ExchangeTable& rates);

/// The amount times the factor, as finely as core/pay/computed_amount.h says. Beyond
/// `largestAmount` it stays there as AtLeast (an upper bound as AtMost). What was Exact is About
/// afterwards.
[[nodiscard]] PayAmount converted(const PayAmount& amount, double factor);
[[nodiscard]] PayFigures converted(const PayFigures& figures, double factor);

} // namespace rungwise
