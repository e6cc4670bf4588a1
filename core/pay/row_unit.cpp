// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses the unit by counting and converts by what the catalogue knows.
#include "core/pay/row_unit.h"

#include "core/pay/range_shape.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace rungwise {

namespace {

/// What `valueOf` gives for most rows, the first among equals.
template <class Value, class ValueOf>
std::optional<Value> mostFrequent(std::span<const PayRow> rows, ValueOf valueOf) {
    std::vector<std::pair<Value, std::size_t>> counts;
    for (const PayRow& row : rows) {
        const Value& value = valueOf(row.line.unit);
        const auto found = std::ranges::find(counts, value, &std::pair<Value, std::size_t>::first);
        if (found == counts.end()) {
            counts.emplace_back(value, 1);
        } else {
            ++found->second;
        }
    }
    if (counts.empty()) return std::nullopt;
    return std::ranges::max_element(counts, {}, &std::pair<Value, std::size_t>::second)->first;
}

void convert(const PayConversion& way, PayUnit unit, PayRow& row) {
    const double factor = way.factor();
    row.original = row.line.figures;
    row.line.figures = converted(row.line.exactFigures(), factor); // nothing is rounded twice
    row.line.unit = std::move(unit);
    const double largest = largestAmount.toDouble();
    for (double& amount : row.amounts) amount = std::min(amount * factor, largest);
    row.conversion = way;
}

/// Chart for rows that have figures, whatever these are like.
PayPlace placeWithoutFigures(const PayRow& row) {
    const bool isObserved = row.line.observed != nullptr;
    if (isObserved && row.amounts.size() < smallestSample) return PayPlace::TooFew;
    return row.line.isWithheld() ? PayPlace::Withheld : PayPlace::Chart;
}

} // namespace

PayUnit viewUnit(std::span<const PayRow> rows, const PayRequest& request) {
    PayUnit unit = request.ownPay ? request.ownPay->unit : PayUnit{};
    const auto currency =
        mostFrequent<std::string>(rows, [](const PayUnit& used) { return used.currency; });
    const auto period =
        mostFrequent<PayPeriod>(rows, [](const PayUnit& used) { return used.period; });
    return {.currency = request.currency.value_or(currency.value_or(unit.currency)),
            .period = request.period.value_or(period.value_or(unit.period))};
}

void putInto(const PayUnit& unit, const ExchangeTable& rates, PayRow& row) {
    row.place = placeWithoutFigures(row);
    if (row.place != PayPlace::Chart) return;
    const auto& hours = row.line.record->hoursPerYear;
    PayUnit goal = unit;
    auto way = row.line.unit == goal ? std::nullopt : conversion(row.line.unit, goal, hours, rates);
    if (!way) {
        goal.currency = row.line.unit.currency;
        if (row.line.unit != goal) way = conversion(row.line.unit, goal, hours, rates);
    }
    if (way) convert(*way, std::move(goal), row);
    row.shape = rangeShape(row.line.figures);
    if (row.line.unit != unit) row.place = PayPlace::OtherCurrency;
    if (row.shape == RangeShape::None) row.place = PayPlace::Contradictory;
}

std::optional<OwnPay> inUnit(const OwnPay& pay, const PayUnit& unit, const ExchangeTable& rates) {
    if (pay.unit == unit) return pay;
    const auto way = conversion(pay.unit, unit, std::nullopt, rates);
    if (!way) return std::nullopt;
    const PayAmount amount = converted(PayAmount{.amount = pay.amount}, way->factor());
    if (amount.amount.isZero()) return std::nullopt;
    return OwnPay{.amount = amount.amount, .unit = unit};
}

} // namespace rungwise
