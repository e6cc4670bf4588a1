// SPDX-License-Identifier: GPL-3.0-or-later
// Goes by way of the year from period to period, and by the catalogue's rates to other currencies.
#include "core/pay/pay_conversion.h"

#include "core/pay/computed_amount.h"

namespace rungwise {

namespace {

constexpr double hoursPerDay = 8;

/// Counted in hours, unlike weeks and months.
bool isByTheHour(PayPeriod period) {
    return period == PayPeriod::Day || period == PayPeriod::Hour;
}

double timesPerYear(PayPeriod period, double hoursPerYear) {
    switch (period) {
    case PayPeriod::Year: break;
    case PayPeriod::Month: return 12;
    case PayPeriod::Week: return 52;
    case PayPeriod::Day: return hoursPerYear / hoursPerDay;
    case PayPeriod::Hour: return hoursPerYear;
    }
    return 1;
}

} // namespace

double PayConversion::factor() const {
    return (period ? period->factor : 1) * (route ? route->factor : 1);
}

PeriodStep periodStep(PayPeriod from, PayPeriod to, const std::optional<Decimal>& hours) {
    PeriodStep step{.from = from, .to = to};
    if (isByTheHour(from) != isByTheHour(to)) {
        const bool isStated = hours && *hours > Decimal{};
        step.hours = isStated ? PeriodStep::Hours::Stated : PeriodStep::Hours::Usual;
        if (isStated) step.hoursPerYear = *hours;
    }
    const double hoursPerYear = step.hoursPerYear.toDouble();
    step.factor = timesPerYear(from, hoursPerYear) / timesPerYear(to, hoursPerYear);
    return step;
}

std::optional<PayConversion> conversion(const PayUnit& from, const PayUnit& to,
                                        const std::optional<Decimal>& hours,
                                        const ExchangeTable& rates) {
    if (from == to) return std::nullopt;
    PayConversion found{.original = from, .period = std::nullopt, .route = std::nullopt};
    if (from.period != to.period) found.period = periodStep(from.period, to.period, hours);
    if (from.currency == to.currency) return found;
    found.route = rates.route(from.currency, to.currency);
    if (!found.route) return std::nullopt;
    return found;
}

PayAmount converted(const PayAmount& amount, double factor) {
    const bool isExact = amount.precision == Precision::Exact;
    const double product = amount.amount.toDouble() * factor;
    const auto rounded = Decimal::nearest(product, placesShown(product));
    if (!rounded || *rounded > largestAmount) {
        const bool isUpperBound = amount.precision == Precision::AtMost;
        return {.amount = largestAmount,
                .precision = isUpperBound ? Precision::AtMost : Precision::AtLeast};
    }
    return {.amount = *rounded, .precision = isExact ? Precision::About : amount.precision};
}

PayFigures converted(const PayFigures& figures, double factor) {
    PayFigures found;
    for (std::size_t i = 0; i < payFigureCount; ++i) {
        if (figures.values[i]) found.values[i] = converted(*figures.values[i], factor);
    }
    return found;
}

} // namespace rungwise
