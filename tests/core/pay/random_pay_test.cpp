// SPDX-License-Identifier: GPL-3.0-or-later
// Ten thousand tables: nothing is lost, nothing that is drawn is wrong.
#include "tests/core/pay/random_pay.h"

#include "core/pay/pay_axis.h"
#include "core/pay/pay_histogram.h"
#include "core/pay/pay_parts.h"
#include "core/pay/pay_sentences.h"
#include "core/pay/pay_view.h"
#include "core/wording/wording.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <map>
#include <tuple>

namespace rungwise {
namespace {

using test::RandomPay;
using test::RandomPays;

constexpr int tables = 10'000;

/// What tells a line of a role from every other.
using LineKey = std::tuple<std::size_t, std::optional<std::size_t>, PayMeasure, bool>;
using LineCounts = std::map<LineKey, int>;

LineKey keyOf(std::size_t role, const PayLine& line) {
    return {role, line.position, line.measure, line.isPart};
}

LineCounts linesOf(const RandomPay& random) {
    LineCounts lines;
    for (std::size_t i = 0; i < random.request.roles.size(); ++i) {
        for (const PayLine& line : payLinesOf(*random.catalogue, random.request.roles[i])) {
            ++lines[keyOf(i, line)];
        }
    }
    return lines;
}

std::size_t total(const LineCounts& lines) {
    std::size_t count = 0;
    for (const auto& [key, times] : lines) count += static_cast<std::size_t>(times);
    return count;
}

/// Every line is a row or was counted as left out, and no row was made up.
void expectNothingLost(const RandomPay& random, const PayView& view) {
    LineCounts lines = linesOf(random);
    const PayLeftOut& out = view.leftOut;
    ASSERT_EQ(total(lines), view.rows.size() + out.total());
    std::size_t ofRoles = 0;
    for (const PayRole& role : view.roles) ofRoles += role.leftOut;
    ASSERT_EQ(ofRoles, out.total());
    for (const PayRow& row : view.rows) ASSERT_GE(--lines[keyOf(row.role, row.line)], 0);
}

bool isInRange(double value) {
    return value >= 0 && value <= largestAmount.toDouble();
}

/// The exact ones rise from low to high.
void expectSoundFigures(const PayFigures& figures) {
    double last = 0;
    for (std::size_t i = 0; i < payFigureCount; ++i) {
        if (!figures.values[i]) continue;
        const double value = figures.values[i]->amount.toDouble();
        ASSERT_TRUE(isInRange(value)) << value;
        if (static_cast<PayFigure>(i) == PayFigure::Mean) continue;
        if (figures.values[i]->precision != Precision::Exact) continue;
        ASSERT_GE(value, last);
        last = value;
    }
}

/// Figures that are drawn lie in order, however roughly they are known; the others are said to not.
void expectOrder(const PayRow& row) {
    const auto rises = [&row](std::initializer_list<PayFigure> figures) {
        Decimal last;
        for (const PayFigure figure : figures) {
            const auto& amount = row.line.figure(figure);
            if (!amount) continue;
            if (amount->amount < last) return false;
            last = amount->amount;
        }
        return true;
    };
    using enum PayFigure;
    const bool areInOrder =
        rises({Low, P10, P25, Median, P75, P90, High}) && rises({Low, Mean, High});
    ASSERT_EQ(row.place == PayPlace::Contradictory, !areInOrder);
}

void expectSoundRow(const PayView& view, const PayRow& row) {
    const bool isDrawn = row.place == PayPlace::Chart;
    const bool hasFigures = isDrawn || row.place == PayPlace::OtherCurrency;
    ASSERT_EQ(hasFigures, row.shape != RangeShape::None);
    ASSERT_TRUE(hasFigures || row.line.isWithheld() || row.place == PayPlace::Contradictory);
    ASSERT_TRUE(!isDrawn || row.line.unit == view.unit);
    if (row.place == PayPlace::OtherCurrency) {
        ASSERT_NE(row.line.unit.currency, view.unit.currency);
    }
    ASSERT_NO_FATAL_FAILURE(expectSoundFigures(row.line.figures));
    ASSERT_NO_FATAL_FAILURE(expectOrder(row));
    ASSERT_TRUE(!row.conversion || std::isfinite(row.conversion->factor()));
    if (row.standing) {
        for (const auto& figure :
             {row.standing->penetration, row.standing->compaRatio, row.standing->percentile}) {
            ASSERT_TRUE(!figure || std::isfinite(*figure));
        }
    }
    ASSERT_TRUE(std::ranges::is_sorted(row.amounts));
    std::size_t binned = 0;
    for (const PayBin& bin : payHistogram(row.amounts)) binned += bin.count;
    ASSERT_EQ(binned, row.amounts.size());
}

/// Each row stands in one group, in order.
void expectSoundGroups(const PayView& view) {
    std::size_t next = 0;
    for (const PayGroup& group : view.groups) {
        ASSERT_FALSE(group.rows.empty());
        for (const std::size_t row : group.rows) ASSERT_EQ(row, next++);
    }
    ASSERT_EQ(next, view.rows.size());
}

bool isPercentage(double value) {
    return value >= 0 && value <= 100;
}

void expectSoundComparisons(const PayView& view) {
    for (const PayComparison& comparison : view.comparisons) {
        const PayRow& baseline = view.rows.at(comparison.baselineRow);
        const PayRow& row = view.rows.at(comparison.row);
        ASSERT_EQ(baseline.role, view.baseline);
        ASSERT_NE(row.role, view.baseline);
        ASSERT_EQ(baseline.line.measure, row.line.measure);
        ASSERT_EQ(baseline.line.record->market, row.line.record->market);
        ASSERT_EQ(baseline.line.unit, row.line.unit);
        ASSERT_TRUE(std::isfinite(comparison.percent));
        ASSERT_TRUE(!comparison.overlap || isPercentage(comparison.overlap->percent));
        ASSERT_TRUE(!comparison.chance || isPercentage(*comparison.chance));
    }
}

std::vector<double> drawnValues(const PayView& view) {
    std::vector<double> values;
    for (const PayRow& row : view.rows) {
        if (row.place != PayPlace::Chart) continue;
        for (const auto& amount : row.line.figures.values) {
            if (amount) values.push_back(amount->amount.toDouble());
        }
    }
    return values;
}

void expectAxisHoldsAll(const PayView& view, AxisStart start) {
    const auto values = drawnValues(view);
    const PayAxis axis = payAxis(values, start);
    for (const double value : values) {
        ASSERT_LE(axis.min, value);
        ASSERT_GE(axis.max, value);
    }
}

void expectSoundStacks(const PayView& view) {
    for (const PayStack& stack : payStacks(view)) {
        ASSERT_EQ(view.rows.at(stack.row).place, PayPlace::Chart);
        ASSERT_GE(stack.parts.size(), 2U);
        ASSERT_TRUE(std::isfinite(stack.sum));
        for (const PayPart& part : stack.parts) {
            ASSERT_TRUE(isInRange(part.amount.amount.toDouble()));
        }
    }
}

bool isSaid(const Phrase& words) {
    return !Wording{}.say(words).empty();
}

void expectWords(const PayView& view) {
    ASSERT_TRUE(isSaid(view.finding.words));
    for (const std::size_t row : view.finding.rows) ASSERT_LT(row, view.rows.size());
    for (std::size_t i = 0; i < view.rows.size(); ++i) {
        ASSERT_TRUE(isSaid(rowSentence(view, i)));
        for (const PayRemark& remark : view.rows[i].remarks) ASSERT_TRUE(isSaid(remark.words));
        ASSERT_TRUE(view.rows[i].place == PayPlace::Chart || !view.rows[i].remarks.empty());
    }
}

void expectSound(const RandomPay& random) {
    const PayView view = payView(*random.catalogue, random.request);
    ASSERT_EQ(view.roles.size(), random.request.roles.size());
    ASSERT_NO_FATAL_FAILURE(expectNothingLost(random, view));
    for (const PayRow& row : view.rows) ASSERT_NO_FATAL_FAILURE(expectSoundRow(view, row));
    ASSERT_NO_FATAL_FAILURE(expectSoundGroups(view));
    ASSERT_NO_FATAL_FAILURE(expectSoundComparisons(view));
    ASSERT_NO_FATAL_FAILURE(expectAxisHoldsAll(view, AxisStart::Free));
    ASSERT_NO_FATAL_FAILURE(expectAxisHoldsAll(view, AxisStart::AtZero));
    ASSERT_NO_FATAL_FAILURE(expectSoundStacks(view));
    ASSERT_NO_FATAL_FAILURE(expectWords(view));
}

/// What the tables were made of, to know that they ask all questions.
struct Seen {
    std::size_t places[4] = {};
    std::size_t comparisons = 0;
    std::size_t chances = 0;
    std::size_t conversions = 0;
    std::size_t largest = 0;

    void add(const PayView& view) {
        largest = std::max(largest, view.rows.size());
        comparisons += view.comparisons.size();
        for (const PayComparison& one : view.comparisons) chances += one.chance ? 1 : 0;
        for (const PayRow& row : view.rows) {
            ++places[static_cast<std::size_t>(row.place)];
            conversions += row.conversion ? 1 : 0;
        }
    }
};

TEST(RandomPay, IsNeitherLostNorDrawnWrong) {
    RandomPays pays{20260331};
    for (int i = 0; i < tables; ++i) {
        const RandomPay random = pays.next();
        expectSound(random);
        ASSERT_FALSE(HasFailure()) << "table " << i << ":\n" << random.yaml;
    }
}

TEST(RandomPay, AsksEveryQuestion) {
    RandomPays pays{1};
    Seen seen;
    for (int i = 0; i < 1'000; ++i) {
        const RandomPay random = pays.next();
        seen.add(payView(*random.catalogue, random.request));
    }
    for (const std::size_t count : seen.places) EXPECT_GT(count, 20U);
    EXPECT_GT(seen.comparisons, 50U);
    EXPECT_GT(seen.chances, 5U);
    EXPECT_GT(seen.conversions, 100U);
    EXPECT_GT(seen.largest, 50U);
}

} // namespace
} // namespace rungwise
