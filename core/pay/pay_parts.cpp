// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the parts of a record's mean into the unit of its row.
#include "core/pay/pay_parts.h"

#include <algorithm>
#include <utility>

namespace rungwise {

namespace {

struct PartKind {
    PayMeasure measure;
    std::optional<Decimal> PayParts::*member;
};

constexpr PartKind kinds[] = {{PayMeasure::Base, &PayParts::base},
                              {PayMeasure::Additional, &PayParts::additional},
                              {PayMeasure::Bonus, &PayParts::bonus},
                              {PayMeasure::Equity, &PayParts::equity}};

std::vector<PayPart> publishedParts(const PayParts& parts) {
    std::vector<PayPart> found;
    for (const auto& [measure, member] : kinds) {
        if (const auto& amount = parts.*member) found.push_back({measure, {.amount = *amount}});
    }
    return found;
}

double sumOf(const std::vector<PayPart>& parts) {
    double sum = 0;
    for (const PayPart& part : parts) sum += part.amount.amount.toDouble();
    return sum;
}

/// Of a published mean and the sum of its parts; whatever is below half a cent comes from adding.
std::optional<double> differenceOf(const std::optional<PayAmount>& mean, double sum) {
    if (!mean || mean->precision == Precision::AtLeast || mean->precision == Precision::AtMost) {
        return std::nullopt;
    }
    constexpr int cents = 2;
    const auto difference = Decimal::nearest(mean->amount.toDouble() - sum, cents);
    if (!difference || difference->isZero()) return std::nullopt;
    return difference->toDouble();
}

/// Sums and differences are taken of what was published, so that no rounding adds to them.
PayStack stackOf(const PayRow& row, std::size_t position, std::vector<PayPart> parts) {
    const PayFigures& published = row.conversion ? row.original : row.line.figures;
    PayStack stack{.row = position, .parts = std::move(parts)};
    stack.sum = sumOf(stack.parts);
    stack.difference = differenceOf(published[PayFigure::Mean], stack.sum);
    if (!row.conversion) return stack;
    const double factor = row.conversion->factor();
    for (PayPart& part : stack.parts) part.amount = converted(part.amount, factor);
    stack.sum *= factor;
    if (stack.difference) *stack.difference *= factor;
    return stack;
}

} // namespace

std::vector<PayStack> payStacks(const PayView& view) {
    std::vector<PayStack> stacks;
    for (std::size_t i = 0; i < view.rows.size(); ++i) {
        const PayRow& row = view.rows[i];
        if (row.place != PayPlace::Chart || row.line.isPart) continue;
        auto parts = publishedParts(row.line.record->parts);
        if (parts.size() < 2) continue;
        stacks.push_back(stackOf(row, i, std::move(parts)));
    }
    return stacks;
}

} // namespace rungwise
