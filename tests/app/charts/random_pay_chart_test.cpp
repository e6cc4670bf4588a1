// SPDX-License-Identifier: GPL-3.0-or-later
// Ten thousand tables as charts: labels equal roles, marks equal drawable rows, the axis holds all.
#include "app/charts/pay_chart_plan.h"
#include "app/text/drawable_text.h"
#include "app/text/to_qt.h"
#include "core/pay/pay_parts.h"
#include "tests/core/pay/random_pay.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace rungwise::app {
namespace {

using test::RandomPay;
using test::RandomPays;

constexpr int tables = 10'000;

double valueOf(const PayAmount& amount) {
    return amount.amount.toDouble();
}

/// Whether the figures from low to high rise and the mean lies between the ends, however roughly
/// they are known.
bool agreeWithEachOther(const PayFigures& figures) {
    std::vector<double> rising;
    for (std::size_t i = 0; i < static_cast<std::size_t>(PayFigure::Mean); ++i) {
        if (figures.values[i]) rising.push_back(valueOf(*figures.values[i]));
    }
    const auto& mean = figures[PayFigure::Mean];
    const auto& low = figures[PayFigure::Low];
    const auto& high = figures[PayFigure::High];
    const bool isAbove = !mean || !low || valueOf(*low) <= valueOf(*mean);
    const bool isBelow = !mean || !high || valueOf(*mean) <= valueOf(*high);
    return std::ranges::is_sorted(rising) && isAbove && isBelow;
}

/// The rows that a picture has something to draw of, in order.
std::vector<std::size_t> drawableRows(const PayView& view, PayPicture picture) {
    std::vector<std::size_t> rows;
    const auto stacks = payStacks(view);
    for (std::size_t i = 0; i < view.rows.size(); ++i) {
        const PayRow& row = view.rows[i];
        if (row.place != PayPlace::Chart) continue;
        const auto stack = std::ranges::find(stacks, i, &PayStack::row);
        const bool isStack = stack != stacks.end() && stack->sum <= largestAmount.toDouble();
        const bool isDrawn = picture == PayPicture::Ranges  ? agreeWithEachOther(row.line.figures)
                             : picture == PayPicture::Parts ? isStack
                                                            : row.amounts.size() >= 3;
        if (isDrawn) rows.push_back(i);
    }
    return rows;
}

std::vector<std::size_t> rowsOf(const PayChartPlan& plan) {
    std::vector<std::size_t> rows;
    for (const PayChartRow& row : plan.rows) rows.push_back(row.row);
    return rows;
}

const PayGroup& groupOf(const PayView& view, std::size_t row) {
    return *std::ranges::find_if(view.groups, [row](const PayGroup& group) {
        return std::ranges::find(group.rows, row) != group.rows.end();
    });
}

/// A group's first row that is drawn has its heading, the others none; where groups are roles the
/// heading is the role's name, elsewhere the label begins with it.
void expectHeadings(const PayView& view, const PayChartPlan& plan) {
    const PayGroup* last = nullptr;
    for (const PayChartRow& row : plan.rows) {
        const PayGroup& group = groupOf(view, row.row);
        const auto& role = view.roles.at(view.rows.at(row.row).role);
        const QString name = drawableText(toQString(role.name));
        ASSERT_EQ(row.heading.isEmpty(), &group == last);
        ASSERT_EQ(row.colour, role.letter);
        if (group.role) {
            ASSERT_TRUE(&group == last || row.heading == name) << toUtf8(row.heading);
        } else {
            ASSERT_TRUE(row.label.startsWith(name)) << toUtf8(row.label);
        }
        last = &group;
    }
}

bool liesWithin(const std::optional<AmountSpan>& inner, const std::optional<AmountSpan>& outer) {
    return !inner || !outer || (outer->from <= inner->from && inner->to <= outer->to);
}

void expectInOrder(const RangeMark& mark) {
    for (const auto& span : {mark.band, mark.thin, mark.thick}) {
        ASSERT_TRUE(!span || span->from <= span->to);
    }
    ASSERT_TRUE(liesWithin(mark.thick, mark.thin));
    ASSERT_TRUE(mark.span() || mark.tick);
}

void expectAxisHolds(const PayChartPlan& plan, const PayView& view) {
    ASSERT_EQ(plan.tickTexts.size(), static_cast<qsizetype>(plan.axis.ticks.size()));
    ASSERT_EQ(QStringList(plan.tickTexts).removeDuplicates(), 0);
    const auto holds = [&plan](double value) {
        return std::isfinite(value) && plan.axis.min <= value && value <= plan.axis.max;
    };
    for (const PayChartRow& row : plan.rows) {
        for (const double amount : amountsOf(row.mark)) ASSERT_TRUE(holds(amount)) << amount;
        if (plan.picture != PayPicture::Distribution) continue;
        for (const double amount : view.rows.at(row.row).amounts) ASSERT_TRUE(holds(amount));
    }
    ASSERT_TRUE(!plan.ownPay || holds(*plan.ownPay));
    ASSERT_TRUE(plan.picture == PayPicture::Ranges || plan.axis.startsAtZero());
}

void expectSoundPlan(const PayView& view, PayPicture picture) {
    const Wording wording;
    const PayChartPlan plan = payChartPlan(view, wording, picture);
    ASSERT_EQ(rowsOf(plan), drawableRows(view, picture));
    ASSERT_NO_FATAL_FAILURE(expectHeadings(view, plan));
    ASSERT_NO_FATAL_FAILURE(expectAxisHolds(plan, view));
    for (const PayChartRow& row : plan.rows) {
        if (const auto* mark = std::get_if<RangeMark>(&row.mark)) {
            ASSERT_NO_FATAL_FAILURE(expectInOrder(*mark));
        }
    }
    ASSERT_FALSE(plan.title.isEmpty());
    ASSERT_EQ(plan.empty.isEmpty(), !plan.rows.empty());
    const bool isAllDrawn = plan.rows.size() == view.rows.size() && view.silentRoles().empty();
    ASSERT_EQ(plan.notDrawn.isEmpty(), plan.rows.empty() || isAllDrawn);
}

TEST(RandomPayChart, ShowsEveryDrawableRowAndNoOther) {
    RandomPays pays{20260331};
    for (int i = 0; i < tables; ++i) {
        const RandomPay random = pays.next();
        const PayView view = payView(*random.catalogue, random.request);
        expectSoundPlan(view, PayPicture::Ranges);
        if (i % 4 == 0) {
            expectSoundPlan(view, PayPicture::Parts);
            expectSoundPlan(view, PayPicture::Distribution);
        }
        ASSERT_FALSE(HasFailure()) << "table " << i << ":\n" << random.yaml;
    }
}

} // namespace
} // namespace rungwise::app
