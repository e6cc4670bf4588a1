// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences on pay, each about figures that can be held against each other.
#include "core/compare/findings.h"
#include "core/model/kind_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace rungwise {

namespace {

/// Which measure tells most of what somebody earns.
constexpr PayMeasure byWeight[] = {PayMeasure::Total, PayMeasure::TotalCash,
                                   PayMeasure::Base,  PayMeasure::Additional,
                                   PayMeasure::Bonus, PayMeasure::Equity};

enum class Direction { Higher, Lower, Equal };

// By direction, then without and with ranges. {0} measure, {1} and {3} roles, {2} percentage,
// {4} market, dates and sources, {5} overlap.
constexpr TranslatableText averageTexts[][2] = {
    {RW_TEXT("Comparison", "Average {0} of {1} is {2} above that of {3} ({4})."),
     RW_TEXT("Comparison",
             "Average {0} of {1} is {2} above that of {3} ({4}); the ranges overlap by {5}.")},
    {RW_TEXT("Comparison", "Average {0} of {1} is {2} below that of {3} ({4})."),
     RW_TEXT("Comparison",
             "Average {0} of {1} is {2} below that of {3} ({4}); the ranges overlap by {5}.")},
    {RW_TEXT("Comparison", "Average {0} of {1} equals that of {3} ({4})."),
     RW_TEXT("Comparison",
             "Average {0} of {1} equals that of {3} ({4}); the ranges overlap by {5}.")},
};

constexpr TranslatableText medianTexts[][2] = {
    {RW_TEXT("Comparison", "Median {0} of {1} is {2} above that of {3} ({4})."),
     RW_TEXT("Comparison",
             "Median {0} of {1} is {2} above that of {3} ({4}); the ranges overlap by {5}.")},
    {RW_TEXT("Comparison", "Median {0} of {1} is {2} below that of {3} ({4})."),
     RW_TEXT("Comparison",
             "Median {0} of {1} is {2} below that of {3} ({4}); the ranges overlap by {5}.")},
    {RW_TEXT("Comparison", "Median {0} of {1} equals that of {3} ({4})."),
     RW_TEXT("Comparison",
             "Median {0} of {1} equals that of {3} ({4}); the ranges overlap by {5}.")},
};

using Differences = std::vector<const PayDifference*>;

Direction directionOf(double percent) {
    if (percent == 0) return Direction::Equal;
    return percent > 0 ? Direction::Higher : Direction::Lower;
}

Phrase percentWords(const PayDifference& difference, Percent percent) {
    if (difference.precision == Precision::Exact) return Phrase::plain(percent);
    return phrase(RW_TEXT("Comparison", "≈ {0}"), percent);
}

Phrases contextOf(const PayDifference& difference) {
    if (!difference.context.empty()) return difference.context;
    return {phrase(RW_TEXT("Comparison", "no source named"))};
}

Finding pairFinding(const ComparisonFrame& frame, const PayDifference& difference) {
    const auto& texts = difference.figure == PayFigure::Mean ? averageTexts : medianTexts;
    const auto direction = static_cast<std::size_t>(directionOf(difference.percent));
    Phrase words = phrase(texts[direction][difference.overlap ? 1 : 0],
                          measureWords(difference.measure), frame.columnName(difference.column),
                          percentWords(difference, {.value = std::abs(difference.percent)}),
                          frame.columnName(frame.baseline()), contextOf(difference));
    if (difference.overlap) words.arguments.emplace_back(Percent{.value = *difference.overlap});
    return Finding{
        .words = std::move(words), .rows = {difference.row}, .sources = difference.sources};
}

/// One sentence on all roles that a row compares to the baseline.
Finding rowFinding(const ComparisonFrame& frame, const Differences& differences) {
    Phrases parts;
    std::vector<int> sources;
    for (const PayDifference* difference : differences) {
        const Percent percent{.value = difference->percent, .sign = Percent::Sign::Always};
        parts.push_back(phrase(RW_TEXT("Comparison", "{0} {1} ({2})"),
                               frame.columnName(difference->column),
                               percentWords(*difference, percent), contextOf(*difference)));
        sources = mergedNumbers(std::move(sources), difference->sources);
    }
    const PayDifference& first = *differences.front();
    const TranslatableText text = first.figure == PayFigure::Mean
                                      ? RW_TEXT("Comparison", "Average {0} against {1}: {2}.")
                                      : RW_TEXT("Comparison", "Median {0} against {1}: {2}.");
    return Finding{.words = phrase(text, measureWords(first.measure),
                                   frame.columnName(frame.baseline()), std::move(parts)),
                   .rows = {first.row},
                   .sources = std::move(sources)};
}

/// Most telling measure first; rows stay together. Pay may be stated for a role that nobody
/// defines, which is no role to speak of.
Differences byImportance(const ComparisonFrame& frame,
                         const std::vector<PayDifference>& differences) {
    Differences sorted;
    if (!frame.isKnown(frame.baseline())) return sorted;
    for (const PayMeasure measure : byWeight) {
        for (const PayDifference& difference : differences) {
            const bool isMeant = difference.measure == measure && frame.isKnown(difference.column);
            if (isMeant) sorted.push_back(&difference);
        }
    }
    return sorted;
}

} // namespace

std::vector<Finding> payFindings(const ComparisonFrame& frame,
                                 const std::vector<PayDifference>& differences) {
    const Differences sorted = byImportance(frame, differences);
    std::vector<Finding> findings;
    auto begin = sorted.begin();
    while (begin != sorted.end()) {
        const PayDifference& first = **begin;
        const auto end = std::find_if(begin, sorted.end(), [&first](const PayDifference* other) {
            return other->row != first.row || other->figure != first.figure;
        });
        findings.push_back(frame.columns() == 2 ? pairFinding(frame, first)
                                                : rowFinding(frame, Differences(begin, end)));
        begin = end;
    }
    return findings;
}

} // namespace rungwise
