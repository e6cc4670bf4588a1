// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses what to say and says it.
#include "core/pay/pay_finding.h"

#include "core/model/kind_words.h"
#include "core/pay/measure_weight.h"
#include "core/pay/pay_sentences.h"
#include "core/pay/uncompared_pay.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace rungwise {

namespace {

enum class Direction { More, Less, Same };

// By direction, then total pay and other measures. {0} and {2} roles, {1} percentage, {3} measure.
constexpr TranslatableText averageTexts[][2] = {
    {RW_TEXT("Pay", "{0} earns {1} more than {2} on average"),
     RW_TEXT("Pay", "{0} earns {1} more {3} than {2} on average")},
    {RW_TEXT("Pay", "{0} earns {1} less than {2} on average"),
     RW_TEXT("Pay", "{0} earns {1} less {3} than {2} on average")},
    {RW_TEXT("Pay", "{0} earns as much as {2} on average"),
     RW_TEXT("Pay", "{0} earns as much {3} as {2} on average")},
};

constexpr TranslatableText medianTexts[][2] = {
    {RW_TEXT("Pay", "{0} earns {1} more than {2} at the median"),
     RW_TEXT("Pay", "{0} earns {1} more {3} than {2} at the median")},
    {RW_TEXT("Pay", "{0} earns {1} less than {2} at the median"),
     RW_TEXT("Pay", "{0} earns {1} less {3} than {2} at the median")},
    {RW_TEXT("Pay", "{0} earns as much as {2} at the median"),
     RW_TEXT("Pay", "{0} earns as much {3} as {2} at the median")},
};

Direction directionOf(double percent) {
    constexpr double shownAsZero = 0.05; // percentages are shown with one decimal
    if (std::abs(percent) < shownAsZero) return Direction::Same;
    return percent > 0 ? Direction::More : Direction::Less;
}

Phrase roleName(const PayView& view, std::size_t row) {
    return Phrase::verbatim(view.roles[view.rows[row].role].name);
}

Phrase sizeWords(const PayComparison& comparison) {
    const Percent size{.value = std::abs(comparison.percent)};
    if (comparison.precision == Precision::Exact) return Phrase::plain(size);
    return phrase(RW_TEXT("Pay", "about {0}"), size);
}

Phrase differenceWords(const PayView& view, const PayComparison& comparison) {
    const PayMeasure measure = view.rows[comparison.row].line.measure;
    const auto& texts = comparison.figure == PayFigure::Mean ? averageTexts : medianTexts;
    const auto direction = static_cast<std::size_t>(directionOf(comparison.percent));
    return phrase(texts[direction][measure == PayMeasure::Total ? 0 : 1],
                  roleName(view, comparison.row), sizeWords(comparison),
                  roleName(view, comparison.baselineRow), measureWords(measure));
}

Phrase headline(const PayView& view, const PayComparison& comparison) {
    Phrase words = differenceWords(view, comparison);
    if (!comparison.overlap) return words;
    return phrase(RW_TEXT("Pay", "{0}, and {1}"), std::move(words),
                  overlapWords(*comparison.overlap));
}

void appendOnce(Phrases& parts, Phrase part) {
    if (part.isEmpty()) return;
    const auto isSame = [&part](const Phrase& other) { return sameWords(part, other); };
    if (std::ranges::none_of(parts, isSame)) parts.push_back(std::move(part));
}

/// Measure, market, dates and sources of rows that speak of one thing.
Phrases contextOf(const PayView& view, const std::vector<std::size_t>& rows) {
    Phrases context{measureLabel(view.rows[rows.front()].line.measure)};
    const auto append = [&](auto wordsOf) {
        for (const std::size_t row : rows) appendOnce(context, wordsOf(view.rows[row]));
    };
    append([](const PayRow& row) { return row.market; });
    append([](const PayRow& row) {
        return row.line.record->asOf || row.since ? dateWords(row) : Phrase{};
    });
    append([](const PayRow& row) { return row.source; });
    return context;
}

PayFinding differenceFinding(const PayView& view, const PayComparison& comparison) {
    PayFinding finding;
    finding.words = headline(view, comparison);
    finding.rows = {comparison.baselineRow, comparison.row};
    Phrases context = contextOf(view, finding.rows);
    if (view.comparisons.size() > 1) {
        context.push_back(
            pluralPhrase(RW_PLURAL("Pay", "%n more comparison(s)"), view.comparisons.size() - 1));
    }
    finding.context = Phrase::plain(std::move(context));
    return finding;
}

bool shareASource(const PayLine& a, const PayLine& b) {
    return std::ranges::any_of(a.record->sources, [&b](const Citation& citation) {
        return std::ranges::find(b.record->sources, citation.source, &Citation::source) !=
               b.record->sources.end();
    });
}

/// Of one source before those of unlike ones, which may have asked other people; with ranges before
/// bare averages; then the largest.
const PayComparison& mostTelling(const PayView& view) {
    const auto rank = [&view](const PayComparison& comparison) {
        const PayLine& line = view.rows[comparison.row].line;
        const PayLine& baseline = view.rows[comparison.baselineRow].line;
        return std::tuple{line.measure != view.leading,
                          measureWeight(line.measure),
                          line.record->market != view.market,
                          !shareASource(baseline, line),
                          !comparison.overlap,
                          -std::abs(comparison.percent)};
    };
    return *std::ranges::min_element(view.comparisons, {}, rank);
}

/// The row that says most of a role: in the chart, of the leading measure, with a range and an
/// average.
std::size_t mainRow(const PayView& view, std::size_t role) {
    const auto rank = [&view](std::size_t i) {
        const PayRow& row = view.rows[i];
        const bool hasRange = row.shape == RangeShape::Percentiles || row.shape == RangeShape::Band;
        const bool hasMiddle =
            row.line.figure(PayFigure::Mean) || row.line.figure(PayFigure::Median);
        return std::tuple{row.place, row.line.measure != view.leading,
                          measureWeight(row.line.measure), !hasRange, !hasMiddle};
    };
    std::vector<std::size_t> own;
    for (std::size_t i = 0; i < view.rows.size(); ++i) {
        if (view.rows[i].role == role) own.push_back(i);
    }
    return *std::ranges::min_element(own, {}, rank);
}

/// Whether there are others, and the catalogue says nothing at all of them.
bool areUnknown(const PayView& view, std::size_t besides) {
    for (std::size_t i = 0; i < view.roles.size(); ++i) {
        if (i != besides && view.roles[i].leftOut > 0) return false;
    }
    return view.roles.size() > 1;
}

PayFinding rangeFinding(const PayView& view, std::size_t role) {
    const std::size_t row = mainRow(view, role);
    const auto own = static_cast<std::size_t>(std::ranges::count(view.rows, role, &PayRow::role));
    PayFinding finding;
    const bool isOnlyOne = view.rows[row].shape != RangeShape::None && areUnknown(view, role);
    finding.words =
        phrase(isOnlyOne ? RW_TEXT("Pay", "Only {0} has figures: {1}") : RW_TEXT("Pay", "{0}: {1}"),
               view.roles[role].name, rangeWords(view.rows[row]));
    finding.rows = {row};
    Phrases context = contextOf(view, finding.rows);
    if (own > 1) {
        context.push_back(pluralPhrase(RW_PLURAL("Pay", "%n more row(s)"), own - 1));
    }
    finding.context = Phrase::plain(std::move(context));
    return finding;
}

/// The only role that has rows.
std::optional<std::size_t> onlyRole(const PayView& view) {
    if (view.rows.empty()) return std::nullopt;
    const std::size_t role = view.rows.front().role;
    const bool isOnly =
        std::ranges::all_of(view.rows, [role](const PayRow& row) { return row.role == role; });
    return isOnly ? std::optional{role} : std::nullopt;
}

PayFinding disagreementFinding(const PayView& view) {
    Phrases names;
    PayFinding finding;
    for (std::size_t i = 0; i < view.rows.size(); ++i) {
        appendOnce(names, roleName(view, i));
        finding.rows.push_back(i);
    }
    finding.words = phrase(RW_TEXT("Pay", "Sources disagree on the pay of {0}"), std::move(names));
    finding.context = phrase(RW_TEXT("Pay", "Ranges that do not touch, or averages or medians "
                                            "more than {0} apart"),
                             Percent{.value = 10});
    return finding;
}

} // namespace

PayFinding payFinding(const PayView& view) {
    if (view.rows.empty()) return silence(view);
    if (view.filter == PayFilter::Disagreeing) return disagreementFinding(view);
    if (!view.comparisons.empty()) return differenceFinding(view, mostTelling(view));
    if (const auto role = onlyRole(view)) return rangeFinding(view, *role);
    return whyUncompared(view);
}

} // namespace rungwise
