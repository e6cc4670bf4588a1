// SPDX-License-Identifier: GPL-3.0-or-later
// Words amounts, ranges and units.
#include "core/pay/pay_words.h"

#include "core/model/kind_words.h"
#include "core/pay/observed_pay.h"

#include <utility>

namespace rungwise {

namespace {

struct RangeTexts {
    TranslatableText both;
    TranslatableText lowerOnly;
    TranslatableText upperOnly;
};

constexpr RangeTexts lowToHigh{RW_TEXT("Comparison", "{0}–{1}"), RW_TEXT("Comparison", "from {0}"),
                               RW_TEXT("Comparison", "up to {0}")};
constexpr RangeTexts quarters{RW_TEXT("Comparison", "25th to 75th percentile {0}–{1}"),
                              RW_TEXT("Comparison", "25th percentile {0}"),
                              RW_TEXT("Comparison", "75th percentile {0}")};
constexpr RangeTexts tenths{RW_TEXT("Comparison", "10th to 90th percentile {0}–{1}"),
                            RW_TEXT("Comparison", "10th percentile {0}"),
                            RW_TEXT("Comparison", "90th percentile {0}")};

void appendRange(Phrases& parts, const PayLine& line, PayFigure lower, PayFigure upper,
                 const RangeTexts& texts) {
    const std::string& currency = line.unit.currency;
    const auto from = line.figure(lower);
    const auto to = line.figure(upper);
    if (from && to) {
        parts.push_back(
            phrase(texts.both, amountWords(*from, currency), amountWords(*to, currency)));
    } else if (from) {
        parts.push_back(phrase(texts.lowerOnly, amountWords(*from, currency)));
    } else if (to) {
        parts.push_back(phrase(texts.upperOnly, amountWords(*to, currency)));
    }
}

/// Every figure of the line, the most telling first.
Phrases figureParts(const PayLine& line) {
    const std::string& currency = line.unit.currency;
    Phrases parts;
    if (const auto mean = line.figure(PayFigure::Mean)) {
        parts.push_back(amountWords(*mean, currency));
    }
    if (const auto median = line.figure(PayFigure::Median)) {
        parts.push_back(
            phrase(RW_TEXT("Comparison", "median {0}"), amountWords(*median, currency)));
    }
    appendRange(parts, line, PayFigure::Low, PayFigure::High, lowToHigh);
    appendRange(parts, line, PayFigure::P25, PayFigure::P75, quarters);
    appendRange(parts, line, PayFigure::P10, PayFigure::P90, tenths);
    return parts;
}

Phrase partWords(const PayLine& line) {
    const std::string& currency = line.unit.currency;
    Phrase part = amountWords(*line.figure(PayFigure::Mean), currency);
    const auto& whole = line.record->figures[PayFigure::Mean];
    const bool isConverted =
        line.unit.currency != line.record->currency || line.unit.period != line.record->period;
    if (!whole || isConverted)
        return phrase(RW_TEXT("Comparison", "{0}, part of a total"), std::move(part));
    return phrase(RW_TEXT("Comparison", "{0}, part of {1}"), std::move(part),
                  amountWords(*whole, currency));
}

} // namespace

Phrase amountWords(const PayAmount& amount, const std::string& currency) {
    Money money{.amount = amount.amount, .currency = currency};
    switch (amount.precision) {
    case Precision::Exact: break;
    case Precision::AtLeast: return phrase(RW_TEXT("Comparison", "≥ {0}"), std::move(money));
    case Precision::AtMost: return phrase(RW_TEXT("Comparison", "≤ {0}"), std::move(money));
    case Precision::About: return phrase(RW_TEXT("Comparison", "≈ {0}"), std::move(money));
    }
    return Phrase::plain(std::move(money));
}

Phrase figureWords(const PayLine& line) {
    if (line.isPart) return partWords(line);
    Phrases parts = figureParts(line);
    if (parts.empty() && line.observed) {
        return phrase(RW_TEXT("Pay", "fewer than {0} observations"), smallestSample);
    }
    if (parts.empty()) return phrase(RW_TEXT("Comparison", "withheld"));
    Phrase first = std::move(parts.front());
    parts.erase(parts.begin());
    if (parts.empty()) return first;
    return phrase(RW_TEXT("Comparison", "{0} ({1})"), std::move(first), std::move(parts));
}

Phrase groupWords(const Catalogue& catalogue, const PaySubject& subject,
                  std::string_view language) {
    Phrases names;
    const auto append = [&](const auto& table, const auto& index) {
        if (!index) return;
        names.push_back(Phrase::verbatim(catalogue.nameIn(table, *index, language).text));
    };
    append(catalogue.levels(), subject.level);
    append(catalogue.tracks(), subject.track);
    append(catalogue.families(), subject.family);
    return phrase(RW_TEXT("Comparison", "stated for all of {0}"), std::move(names));
}

Phrase unitWords(const PayUnit& unit) {
    return phrase(RW_TEXT("Comparison", "{0} {1}"), unit.currency, periodWords(unit.period));
}

} // namespace rungwise
