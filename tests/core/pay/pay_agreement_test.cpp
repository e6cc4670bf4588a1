// SPDX-License-Identifier: GPL-3.0-or-later
// Distances, overlaps and contradictions, also against their plain definitions on random lines.
#include "core/pay/pay_agreement.h"

#include "tests/core/pay/pay_figures_of.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <deque>
#include <random>

namespace rungwise {
namespace {

using test::figuresOf;
using test::GivenFigure;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

using Lines = std::vector<const PayLine*>;
using Pair = std::pair<const PayLine*, const PayLine*>;
using enum PayFigure;

/// Records and lines that stay where they are.
class Published {
public:
    const PayLine* add(const PayFigures& figures, std::initializer_list<std::size_t> sources,
                       PayUnit unit = {"USD", PayPeriod::Year}) {
        PayRecord& record = records_.emplace_back();
        record.figures = figures;
        for (const std::size_t source : sources) {
            record.sources.push_back({SourceIndex{source}, {}});
        }
        PayLine& line = lines_.emplace_back();
        line.record = &record;
        line.unit = std::move(unit);
        line.figures = figures;
        return &line;
    }
    const PayLine* addMean(std::int64_t mean, std::initializer_list<std::size_t> sources) {
        return add(figuresOf({{Mean, mean}}), sources);
    }
    [[nodiscard]] PayLine& last() { return lines_.back(); }
    [[nodiscard]] PayRecord& lastRecord() { return records_.back(); }

private:
    std::deque<PayRecord> records_;
    std::deque<PayLine> lines_;
};

std::optional<double> overlapOf(std::initializer_list<GivenFigure> a,
                                std::initializer_list<GivenFigure> b) {
    Published published;
    const auto overlap =
        rangeOverlap(*published.add(figuresOf(a), {}), *published.add(figuresOf(b), {}));
    if (!overlap) return std::nullopt;
    return overlap->percent;
}

TEST(RangeOverlap, IsTheSharedSpanOverTheJointSpan) {
    EXPECT_NEAR(*overlapOf({{Low, 64000}, {High, 257000}}, {{Low, 77000}, {High, 270000}}), 87.4,
                0.05);
    EXPECT_DOUBLE_EQ(*overlapOf({{Low, 1}, {High, 2}}, {{Low, 3}, {High, 4}}), 0);
    EXPECT_DOUBLE_EQ(*overlapOf({{Low, 0}, {High, 8}}, {{Low, 2}, {High, 4}}), 25);
    EXPECT_DOUBLE_EQ(*overlapOf({{Low, 5}, {High, 5}}, {{Low, 5}, {High, 9}}), 0);
    EXPECT_EQ(overlapOf({{Low, 5}, {High, 5}}, {{Low, 5}, {High, 5}}), std::nullopt);
}

TEST(RangeOverlap, TakesThePercentilesOfBothWhereOneLacksLowOrHigh) {
    Published published;
    const auto* both = published.add(figuresOf({{Low, 0}, {P10, 10}, {P90, 20}, {High, 90}}), {});
    const auto* tenths = published.add(figuresOf({{P10, 15}, {P90, 25}}), {});
    const auto overlap = rangeOverlap(*both, *tenths);
    ASSERT_TRUE(overlap);
    EXPECT_EQ(overlap->lower, P10);
    EXPECT_EQ(overlap->upper, P90);
    EXPECT_NEAR(overlap->percent, 100.0 / 3, 1e-9);
    EXPECT_EQ(rangeOverlap(*both, *both)->lower, Low);
}

TEST(RangeOverlap, IsUnknownForBoundsAndUnlikeUnits) {
    EXPECT_EQ(overlapOf({{Low, 1}, {High, 2, Precision::AtLeast}}, {{Low, 1}, {High, 2}}),
              std::nullopt);
    EXPECT_EQ(overlapOf({{Low, 1}}, {{Low, 1}, {High, 2}}), std::nullopt);
    Published published;
    const PayFigures range = figuresOf({{Low, 1}, {High, 2}});
    const auto* dollars = published.add(range, {});
    EXPECT_FALSE(rangeOverlap(*dollars, *published.add(range, {}, {"EUR", PayPeriod::Year})));
    EXPECT_FALSE(rangeOverlap(*dollars, *published.add(range, {}, {"USD", PayPeriod::Month})));
}

TEST(PayDistance, PrefersTheOnlyPairThenThatOfTheSameSourcesThenOfCommonOnes) {
    Published published;
    const auto* base = published.addMean(100, {0});
    const auto* baseOfTwo = published.addMean(200, {0, 1});
    const auto* other = published.addMean(110, {2});
    const auto* same = published.addMean(120, {0});
    const auto* common = published.addMean(130, {1, 2});
    const auto lineOf = [](const Lines& a, const Lines& b) -> const PayLine* {
        const auto found = payDistance(a, b);
        return found ? found->line : nullptr;
    };
    EXPECT_EQ(lineOf({base}, {other}), other);
    EXPECT_EQ(lineOf({base}, {other, same}), same);
    EXPECT_EQ(lineOf({base, baseOfTwo}, {same, other}), same);
    EXPECT_EQ(lineOf({baseOfTwo}, {other, common}), common);
    EXPECT_EQ(lineOf({baseOfTwo}, {same, common}), nullptr);
    EXPECT_EQ(lineOf({base}, {}), nullptr);
    EXPECT_DOUBLE_EQ(payDistance(Lines{base}, Lines{other, same})->percent, 20);
}

TEST(PayDistance, DoesNotStartAtZeroOrAtABound) {
    Published published;
    const auto* ten = published.addMean(10, {});
    const auto* zero = published.addMean(0, {});
    const auto* bound = published.add(figuresOf({{Mean, 5, Precision::AtMost}}), {});
    EXPECT_FALSE(payDistance(*zero, *ten));
    EXPECT_FALSE(payDistance(*bound, *ten));
    EXPECT_DOUBLE_EQ(payDistance(*ten, *zero)->percent, -100);
    const auto* rough = published.add(figuresOf({{Mean, 20, Precision::About}}), {});
    EXPECT_EQ(payDistance(*ten, *rough)->precision, Precision::About);
}

TEST(Contradict, ToleratesOneOrTenPercentOfTheLarger) {
    Published published;
    const auto* hundred = published.addMean(100, {0});
    const auto differs = [&](std::int64_t mean, Tolerance tolerance) {
        return contradict(*hundred, *published.addMean(mean, {1}), tolerance);
    };
    EXPECT_FALSE(differs(101, Tolerance::OnePercent));
    EXPECT_TRUE(differs(102, Tolerance::OnePercent));
    EXPECT_FALSE(differs(111, Tolerance::TenPercent));
    EXPECT_TRUE(differs(112, Tolerance::TenPercent));
    EXPECT_FALSE(differs(90, Tolerance::TenPercent));
    EXPECT_TRUE(differs(89, Tolerance::TenPercent));
}

TEST(Contradict, NeedsUnlikeSourcesOfOneUnitAndReach) {
    Published published;
    const auto* hundred = published.addMean(100, {0});
    EXPECT_FALSE(contradict(*hundred, *published.addMean(200, {0}), Tolerance::OnePercent));
    EXPECT_TRUE(contradict(*hundred, *published.addMean(200, {0, 1}), Tolerance::OnePercent));
    const auto* named = published.addMean(100, {});
    EXPECT_TRUE(contradict(*named, *published.addMean(200, {}), Tolerance::OnePercent));
    const auto* group = published.addMean(200, {1});
    published.last().reach = PayReach::Group;
    EXPECT_FALSE(contradict(*hundred, *group, Tolerance::OnePercent));
    const auto* euros = published.add(figuresOf({{Mean, 200}}), {1}, {"EUR", PayPeriod::Year});
    EXPECT_FALSE(contradict(*hundred, *euros, Tolerance::OnePercent));
}

TEST(Contradict, LooksAtMiddlesAndAtRanges) {
    Published published;
    const auto* a = published.add(figuresOf({{Low, 99}, {Mean, 100}, {High, 101}}), {0});
    const auto* apart = published.add(figuresOf({{Low, 103}, {High, 110}}), {1});
    const auto* nearMean = published.add(figuresOf({{Low, 102}, {Mean, 103}, {High, 104}}), {1});
    const auto* touching = published.add(figuresOf({{Low, 101}, {Mean, 103}, {High, 104}}), {1});
    const auto* far = published.add(figuresOf({{Low, 90}, {Mean, 112}, {High, 120}}), {1});
    EXPECT_TRUE(contradict(*a, *apart, Tolerance::TenPercent));
    EXPECT_TRUE(contradict(*a, *nearMean, Tolerance::TenPercent));
    EXPECT_FALSE(contradict(*a, *touching, Tolerance::TenPercent));
    EXPECT_TRUE(contradict(*a, *far, Tolerance::TenPercent));
    EXPECT_THAT(contradicting(Lines{a, apart, touching}, Tolerance::TenPercent),
                ElementsAre(a, apart));
    EXPECT_THAT(contradicting(Lines{a}, Tolerance::OnePercent), IsEmpty());
}

TEST(Contradicting, LooksAtRangesOfManyLinesWithOneMean) {
    Published published;
    Lines lines;
    for (std::size_t i = 0; i < 20; ++i) {
        lines.push_back(published.add(figuresOf({{Low, 90}, {Mean, 100}, {High, 101}}), {i}));
    }
    EXPECT_THAT(contradicting(lines, Tolerance::TenPercent), IsEmpty());
    lines.push_back(published.add(figuresOf({{Low, 102}, {Mean, 103}, {High, 104}}), {20}));
    EXPECT_EQ(contradicting(lines, Tolerance::TenPercent), lines);
}

TEST(Contradict, TakesNoRangeFromEndsTheWrongWayRound) {
    Published published;
    const auto* a = published.add(figuresOf({{Low, 1}, {High, 2}}), {0});
    const auto* wrong =
        published.add(figuresOf({{Low, 9, Precision::About}, {High, 5, Precision::About}}), {1});
    EXPECT_FALSE(contradict(*a, *wrong, Tolerance::TenPercent));
    EXPECT_FALSE(rangeOverlap(*a, *wrong));
}

TEST(PayDistance, DoesNotHoldARecordAgainstItself) {
    Published published;
    const auto* both = published.addMean(50, {1});
    const auto* base = published.addMean(100, {0});
    const auto* other = published.addMean(120, {0});
    EXPECT_FALSE(payDistance(Lines{both}, Lines{both}));
    const auto found = payDistance(Lines{both, base}, Lines{both, other});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->baseline, base);
    EXPECT_EQ(found->line, other);
    EXPECT_EQ(payDistance(Lines{base}, Lines{both})->line, both);
}

TEST(GiveSameFigures, AsksForTheSameAmountsInAnyOrder) {
    Published published;
    const auto* five = published.addMean(5, {0});
    const auto* six = published.addMean(6, {0});
    const auto* fiveToo = published.addMean(5, {1});
    EXPECT_TRUE(giveSameFigures(Lines{five, six}, Lines{six, fiveToo, five}));
    EXPECT_FALSE(giveSameFigures(Lines{five, six}, Lines{five}));
    const auto* silent = published.add({}, {});
    EXPECT_TRUE(giveSameFigures(Lines{five, silent}, Lines{five}));
}

/// Many lines that are often alike, often of the same sources and often without some figure.
class RandomLines {
public:
    explicit RandomLines(unsigned seed) : random_{seed} {}

    Lines some(std::size_t most) {
        Lines lines;
        const std::size_t count = upTo(most);
        for (std::size_t i = 0; i < count; ++i) lines.push_back(one());
        return lines;
    }

private:
    std::size_t upTo(std::size_t most) {
        return std::uniform_int_distribution<std::size_t>{0, most}(random_);
    }
    const PayLine* one() {
        PayFigures figures;
        for (const PayFigure figure : {Mean, Median, Low, High, P10, P90}) {
            if (upTo(2) > 0) continue;
            const bool isRough = upTo(5) == 0;
            figures[figure] = PayAmount{Decimal{static_cast<std::int64_t>(upTo(30))},
                                        isRough ? Precision::AtLeast : Precision::Exact};
        }
        const PayLine* line =
            published_.add(figures, {}, {upTo(3) == 0 ? "EUR" : "USD", PayPeriod::Year});
        for (std::size_t i = upTo(2); i > 0; --i) {
            published_.lastRecord().sources.push_back({SourceIndex{upTo(3)}, {}});
        }
        published_.lastRecord().suppressed = upTo(20) == 0;
        if (upTo(6) == 0) published_.last().reach = PayReach::Group;
        return line;
    }

    std::mt19937 random_;
    Published published_;
};

std::vector<std::size_t> sourcesOf(const PayLine& line) {
    std::vector<std::size_t> sources;
    for (const Citation& citation : line.record->sources) {
        sources.push_back(citation.source.value());
    }
    std::ranges::sort(sources);
    const auto repeated = std::ranges::unique(sources);
    sources.erase(repeated.begin(), repeated.end());
    return sources;
}

bool share(const PayLine& a, const PayLine& b) {
    const auto others = sourcesOf(b);
    return std::ranges::any_of(
        sourcesOf(a), [&](std::size_t source) { return std::ranges::count(others, source) > 0; });
}

/// The definition as it is written down: every pair is looked at.
std::optional<Pair> plainPair(const Lines& baseline, const Lines& lines) {
    std::vector<Pair> any;
    std::vector<Pair> alike;
    std::vector<Pair> sharing;
    for (const PayLine* from : baseline) {
        for (const PayLine* to : lines) {
            if (!payDistance(*from, *to)) continue;
            any.emplace_back(from, to);
            if (!share(*from, *to)) continue;
            sharing.emplace_back(from, to);
            if (sourcesOf(*from) == sourcesOf(*to)) alike.emplace_back(from, to);
        }
    }
    for (const auto* pairs : {&any, &alike, &sharing}) {
        if (pairs->size() == 1) return pairs->front();
    }
    return std::nullopt;
}

TEST(PayDistance, IsThatOfThePlainDefinitionForRandomLines) {
    std::size_t found = 0;
    for (unsigned seed = 0; seed < 4000; ++seed) {
        RandomLines random{seed};
        const Lines baseline = random.some(seed % 2 == 0 ? 3 : 8);
        const Lines lines = random.some(seed % 2 == 0 ? 3 : 8);
        const auto distance = payDistance(baseline, lines);
        std::optional<Pair> pair;
        if (distance) pair = Pair{distance->baseline, distance->line};
        ASSERT_EQ(pair, plainPair(baseline, lines)) << "seed " << seed;
        if (pair) ++found;
    }
    EXPECT_GT(found, 500U);
    EXPECT_LT(found, 3500U);
}

TEST(Contradicting, IsThatOfThePlainDefinitionForRandomLines) {
    std::size_t all = 0;
    std::size_t contradicted = 0;
    for (unsigned seed = 0; seed < 2000; ++seed) {
        RandomLines random{seed};
        const Lines lines = random.some(30);
        const auto tolerance = seed % 2 == 0 ? Tolerance::OnePercent : Tolerance::TenPercent;
        Lines plain;
        for (const PayLine* line : lines) {
            const bool isContradicted = std::ranges::any_of(lines, [&](const PayLine* other) {
                return other != line && contradict(*line, *other, tolerance);
            });
            if (isContradicted) plain.push_back(line);
        }
        ASSERT_EQ(contradicting(lines, tolerance), plain) << "seed " << seed;
        all += lines.size();
        contradicted += plain.size();
    }
    EXPECT_GT(contradicted, all / 10);
    EXPECT_LT(contradicted, all - all / 10);
}

} // namespace
} // namespace rungwise
