// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses the rows of a picture, gives each its mark and puts one axis under all of them.
#include "app/charts/pay_chart_plan.h"

#include "app/charts/chart_legend.h"
#include "app/charts/chart_words.h"
#include "core/pay/observed_pay.h"
#include "core/pay/pay_parts.h"

#include <algorithm>
#include <set>

namespace rungwise::app {

namespace {

/// The mark of a row in this picture.
std::optional<PayMark> markOf(const PayRow& row, const PayStack* stack, PayPicture picture,
                              const ChartWords& words) {
    if (row.place != PayPlace::Chart) return std::nullopt;
    if (picture == PayPicture::Parts) {
        if (stack == nullptr || !isDrawable(stack->sum)) return std::nullopt;
        PartsMark mark{.parts = {}, .sum = stack->sum};
        for (const PayPart& part : stack->parts) {
            const double amount = part.amount.amount.toDouble();
            if (!isDrawable(amount)) return std::nullopt;
            mark.parts.push_back({part.measure, amount, words.amount(part.amount)});
        }
        return mark;
    }
    if (picture == PayPicture::Distribution) {
        if (row.amounts.size() < smallestSample || !std::ranges::all_of(row.amounts, isDrawable)) {
            return std::nullopt;
        }
        return SpreadMark{payHistogram(row.amounts), quantileR7(row.amounts, 0.5)};
    }
    if (const auto mark = rangeMark(row)) return *mark;
    return std::nullopt;
}

PayAxis axisOf(const PayChartPlan& plan) {
    std::vector<double> amounts;
    for (const PayChartRow& row : plan.rows) {
        const auto some = amountsOf(row.mark);
        amounts.insert(amounts.end(), some.begin(), some.end());
    }
    if (plan.ownPay) amounts.push_back(*plan.ownPay);
    const bool isFree = plan.picture == PayPicture::Ranges;
    return payAxis(amounts, isFree ? AxisStart::Free : AxisStart::AtZero);
}

std::size_t addRows(PayChartPlan& plan, const PayView& view, const ChartWords& words) {
    std::vector<const PayStack*> stackOf(view.rows.size(), nullptr);
    const auto stacks =
        plan.picture == PayPicture::Parts ? payStacks(view) : std::vector<PayStack>{};
    for (const PayStack& stack : stacks) stackOf.at(stack.row) = &stack;
    std::size_t unfit = 0;
    for (const PayGroup& group : view.groups) {
        bool isFirst = true;
        for (const std::size_t at : group.rows) {
            const PayRow& row = view.rows.at(at);
            auto mark = markOf(row, stackOf.at(at), plan.picture, words);
            if (!mark) {
                unfit += row.place == PayPlace::Chart ? 1 : 0;
                continue;
            }
            PayChartRow made = words.row(at, group);
            made.mark = std::move(*mark);
            words.addAmounts(made);
            if (isFirst) words.addHeading(made, group);
            isFirst = false;
            plan.rows.push_back(std::move(made));
        }
    }
    return unfit;
}

QStringList sourcesOf(const PayChartPlan& plan, const PayView& view, const ChartWords& words) {
    std::set<int> numbers;
    for (const PayChartRow& row : plan.rows) {
        for (const int number : view.rows.at(row.row).sources) numbers.insert(number);
    }
    QStringList listed;
    for (const NumberedSource& source : view.sources) {
        if (numbers.contains(source.number)) listed += words.source(source);
    }
    return listed;
}

} // namespace

PayChartPlan payChartPlan(const PayView& view, const Wording& wording, PayPicture picture) {
    PayChartPlan plan;
    plan.picture = picture == PayPicture::Guide ? PayPicture::Ranges : picture;
    const ChartWords words(view, wording, plan.picture);
    if (view.ownPay && isDrawable(view.ownPay->amount.toDouble())) {
        plan.ownPay = view.ownPay->amount.toDouble();
        plan.ownPayText = words.ownPay(*view.ownPay);
    }
    const std::size_t unfit = addRows(plan, view, words);
    plan.axis = axisOf(plan);
    for (const double tick : plan.axis.ticks) plan.tickTexts += words.shortText(tick);
    plan.title = words.title(plan);
    plan.subtitle = words.subtitle(plan);
    plan.legend = chartLegend(plan, wording);
    if (plan.rows.empty())
        plan.empty = words.empty(plan);
    else
        plan.notDrawn = words.notDrawn(plan, unfit);
    plan.sources = sourcesOf(plan, view, words);
    return plan;
}

} // namespace rungwise::app
