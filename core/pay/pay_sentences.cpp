// SPDX-License-Identifier: GPL-3.0-or-later
// Short phrases on rows, and rows as sentences.
#include "core/pay/pay_sentences.h"

#include "core/model/kind_words.h"
#include "core/pay/pay_words.h"
#include "core/pay/range_shape.h"

#include <span>
#include <utility>

namespace rungwise {

namespace {

// clang-format off
constexpr TranslatableText shortMeasures[] = {
    RW_TEXT("Pay", "base"),
    RW_TEXT("Pay", "additional"),
    RW_TEXT("Pay", "bonus"),
    RW_TEXT("Pay", "equity"),
    RW_TEXT("Pay", "total cash"),
    RW_TEXT("Pay", "total"),
};

constexpr TranslatableText figureTexts[] = {
    RW_TEXT("Pay", "low {0}"),
    RW_TEXT("Pay", "10th percentile {0}"),
    RW_TEXT("Pay", "25th percentile {0}"),
    RW_TEXT("Pay", "median {0}"),
    RW_TEXT("Pay", "75th percentile {0}"),
    RW_TEXT("Pay", "90th percentile {0}"),
    RW_TEXT("Pay", "high {0}"),
    RW_TEXT("Pay", "average {0}"),
};
// clang-format on

Phrase moneyWords(const PayRow& row, PayFigure figure) {
    return amountWords(*row.line.figure(figure), row.line.unit.currency);
}

bool hasPair(const PayRow& row, PayFigure lower, PayFigure upper) {
    return row.line.figure(lower).has_value() && row.line.figure(upper).has_value();
}

/// The widest range that is known.
Phrase spanWords(const PayRow& row) {
    struct Span {
        PayFigure lower;
        PayFigure upper;
        TranslatableText text;
    };
    constexpr Span spans[] = {
        {PayFigure::Low, PayFigure::High, RW_TEXT("Pay", "{0} to {1}")},
        {PayFigure::P10, PayFigure::P90, RW_TEXT("Pay", "{0} to {1} (10th to 90th percentile)")},
        {PayFigure::P25, PayFigure::P75, RW_TEXT("Pay", "{0} to {1} (25th to 75th percentile)")},
    };
    for (const Span& span : spans) {
        if (!hasPair(row, span.lower, span.upper)) continue;
        return phrase(span.text, moneyWords(row, span.lower), moneyWords(row, span.upper));
    }
    return {};
}

Phrase tickWords(const PayRow& row) {
    const auto tick = tickFigure(row.line.figures);
    if (!tick) return {};
    if (*tick == PayFigure::Mean) {
        return phrase(RW_TEXT("Pay", "{0} on average"), moneyWords(row, *tick));
    }
    if (*tick == PayFigure::Median) {
        return phrase(RW_TEXT("Pay", "{0} at the median"), moneyWords(row, *tick));
    }
    return phrase(figureTexts[static_cast<std::size_t>(*tick)], moneyWords(row, *tick));
}

/// All parts with semicolons between.
Phrase inOneSentence(std::span<Phrase> parts) {
    if (parts.empty()) return {};
    Phrase sentence = std::move(parts.front());
    for (Phrase& part : parts.subspan(1)) {
        sentence = phrase(RW_TEXT("Pay", "{0}; {1}"), std::move(sentence), std::move(part));
    }
    return sentence;
}

Phrase figuresWords(const PayRow& row) {
    Phrases figures;
    for (std::size_t i = 0; i < payFigureCount; ++i) {
        const auto figure = static_cast<PayFigure>(i);
        if (row.line.figure(figure)) {
            figures.push_back(phrase(figureTexts[i], moneyWords(row, figure)));
        }
    }
    if (figures.empty()) return phrase(RW_TEXT("Pay", "no figures"));
    return phrase(RW_TEXT("Pay", "{0}, in {1}"), std::move(figures), unitWords(row.line.unit));
}

void appendSaid(Phrases& parts, Phrase part) {
    if (!part.isEmpty()) parts.push_back(std::move(part));
}

void appendComparison(Phrases& parts, const PayView& view, std::size_t row) {
    const PayComparison* comparison = view.comparisonOf(row);
    if (comparison == nullptr) return;
    parts.push_back(phrase(RW_TEXT("Pay", "{0} against {1}"), changeWords(*comparison),
                           view.roles[view.baseline].name));
    if (comparison->overlap) parts.push_back(overlapWords(*comparison->overlap));
}

} // namespace

Phrase shortMeasureWords(PayMeasure measure) {
    return phrase(shortMeasures[static_cast<std::size_t>(measure)]);
}

Phrase shapeWords(const PayRow& row) {
    const PayFigures& figures = row.line.figures;
    switch (row.shape) {
    case RangeShape::None: return phrase(RW_TEXT("Pay", "no figures"));
    case RangeShape::Percentiles:
        return hasPair(row, PayFigure::P10, PayFigure::P90)
                   ? phrase(RW_TEXT("Pay", "10th to 90th percentile"))
                   : phrase(RW_TEXT("Pay", "25th to 75th percentile"));
    case RangeShape::Band: return phrase(RW_TEXT("Pay", "low to high"));
    case RangeShape::Middle: break;
    }
    if (figures[PayFigure::Mean]) return phrase(RW_TEXT("Pay", "average only"));
    if (figures[PayFigure::Median]) return phrase(RW_TEXT("Pay", "median only"));
    return phrase(RW_TEXT("Pay", "one figure only"));
}

Phrase rangeWords(const PayRow& row) {
    if (row.place == PayPlace::TooFew) return phrase(RW_TEXT("Pay", "fewer than 3 observations"));
    if (row.place == PayPlace::Contradictory) {
        return phrase(RW_TEXT("Pay", "figures that contradict each other"));
    }
    if (row.shape == RangeShape::None) return phrase(RW_TEXT("Pay", "withheld"));
    Phrase span = spanWords(row);
    Phrase tick = tickWords(row);
    if (span.isEmpty()) return tick;
    if (tick.isEmpty()) return span;
    return phrase(RW_TEXT("Pay", "{0}, {1}"), std::move(span), std::move(tick));
}

Phrase originalWords(const PayRow& row) {
    PayRow original{.line = row.line, .place = row.place, .shape = row.shape};
    original.line.unit = row.conversion->original;
    original.line.figures = row.original;
    Phrase words = tickWords(original);
    if (words.isEmpty()) words = rangeWords(original);
    if (!row.conversion->period) return phrase(RW_TEXT("Pay", "originally {0}"), std::move(words));
    return phrase(RW_TEXT("Pay", "originally {0}, in {1}"), std::move(words),
                  unitWords(row.conversion->original));
}

Phrase shareWords(double percent) {
    constexpr double least = 0.1; // percentages are shown with one decimal
    constexpr double shownAsNothing = least / 2;
    if (percent > 0 && percent < shownAsNothing) {
        return phrase(RW_TEXT("Pay", "less than {0}"), Percent{.value = least});
    }
    if (percent < 100 && percent >= 100 - shownAsNothing) {
        return phrase(RW_TEXT("Pay", "more than {0}"), Percent{.value = 100 - least});
    }
    return Phrase::plain(Percent{.value = percent});
}

Phrase overlapWords(const RangeOverlap& overlap) {
    const bool isWhole = overlap.lower == PayFigure::Low && overlap.upper == PayFigure::High;
    if (overlap.percent <= 0) {
        return isWhole ? phrase(RW_TEXT("Pay", "their ranges do not overlap"))
                       : phrase(RW_TEXT("Pay", "their ranges (10th to 90th percentile) do not "
                                               "overlap"));
    }
    Phrase share = shareWords(overlap.percent);
    return isWhole ? phrase(RW_TEXT("Pay", "their ranges overlap by {0}"), std::move(share))
                   : phrase(RW_TEXT("Pay", "their ranges (10th to 90th percentile) overlap by {0}"),
                            std::move(share));
}

Phrase dateWords(const PayRow& row) {
    const auto& until = row.line.record->asOf;
    if (!until && !row.since) return phrase(RW_TEXT("Pay", "no date"));
    if (!until) return Phrase::plain(*row.since);
    if (!row.since || row.since == until) return Phrase::plain(*until);
    return phrase(RW_TEXT("Pay", "{0} to {1}"), *row.since, *until);
}

Phrase rowSentence(const PayView& view, std::size_t position) {
    const PayRow& row = view.rows[position];
    const PayRecord& record = *row.line.record;
    Phrases parts{measureWords(row.line.measure)};
    appendSaid(parts, row.market);
    parts.push_back(figuresWords(row));
    if (record.sample) parts.push_back(phrase(RW_TEXT("Pay", "sample of {0}"), *record.sample));
    parts.push_back(dateWords(row));
    parts.push_back(phrase(RW_TEXT("Pay", "source: {0}"), row.source));
    appendComparison(parts, view, position);
    for (const PayRemark& remark : row.remarks) parts.push_back(remark.words);
    if (row.disagrees) parts.push_back(phrase(RW_TEXT("Pay", "sources disagree")));
    if (row.standing) parts.push_back(standingWords(*row.standing));
    appendSaid(parts, Phrase::verbatim(record.note));
    return phrase(RW_TEXT("Pay", "{0}: {1}"), view.roles[row.role].name, inOneSentence(parts));
}

Phrase changeWords(const PayComparison& comparison) {
    const Percent change{.value = comparison.percent, .sign = Percent::Sign::Always};
    if (comparison.precision == Precision::Exact) return Phrase::plain(change);
    return phrase(RW_TEXT("Pay", "≈ {0}"), change);
}

Phrase chanceWords(const PayView& view, const PayComparison& comparison) {
    const std::string& role = view.roles[view.rows[comparison.row].role].name;
    const std::string& baseline = view.roles[view.rows[comparison.baselineRow].role].name;
    if (!comparison.chance) {
        return phrase(RW_TEXT("Pay", "Chance that a random {0} earns more than a random {1}: not "
                                     "enough data. It takes three percentiles of each, or low, "
                                     "average and high."),
                      role, baseline);
    }
    return phrase(RW_TEXT("Pay", "Chance that a random {0} earns more than a random {1}: {2}. Pay "
                                 "is taken to spread evenly between the published figures, and "
                                 "the two people to be drawn independently."),
                  role, baseline, shareWords(*comparison.chance));
}

} // namespace rungwise
