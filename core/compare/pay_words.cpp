// SPDX-License-Identifier: GPL-3.0-or-later
// Words amounts, ranges and the conditions they hold under.
#include "core/compare/pay_words.h"

#include "core/compare/kind_words.h"

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
    const std::string& currency = line.record->currency;
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
    const std::string& currency = line.record->currency;
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
    const std::string& currency = line.record->currency;
    Phrase part = amountWords({.amount = *line.part}, currency);
    const auto& whole = line.record->figures[PayFigure::Mean];
    if (!whole) return phrase(RW_TEXT("Comparison", "{0}, part of a total"), std::move(part));
    return phrase(RW_TEXT("Comparison", "{0}, part of {1}"), std::move(part),
                  amountWords(*whole, currency));
}

Phrases remarksOf(const ComparisonFrame& frame, const PayLine& line,
                  const SharedPayContext& shared) {
    const PayRecord& record = *line.record;
    Phrases remarks;
    if (!shared.period) remarks.push_back(periodWords(record.period));
    if (!shared.asOf && record.asOf) remarks.push_back(Phrase::plain(*record.asOf));
    if (record.sample) remarks.push_back(phrase(RW_TEXT("Comparison", "n = {0}"), *record.sample));
    if (line.reach == PayReach::Group) remarks.push_back(groupWords(frame, record.subject));
    return remarks;
}

/// What `valueOf` gives for every line, if it gives the same for all of them.
template <class ValueOf>
auto common(const std::vector<std::vector<PayLine>>& columns, ValueOf valueOf)
    -> decltype(valueOf(std::declval<const PayRecord&>())) {
    decltype(valueOf(std::declval<const PayRecord&>())) found;
    for (const auto& lines : columns) {
        for (const PayLine& line : lines) {
            const auto value = valueOf(*line.record);
            if (!value || (found && found != value)) return std::nullopt;
            found = value;
        }
    }
    return found;
}

} // namespace

SharedPayContext sharedContext(const std::vector<std::vector<PayLine>>& lines) {
    return {.market = common(lines, [](const PayRecord& record) { return record.market; }),
            .currency = common(
                lines, [](const PayRecord& record) { return std::optional{record.currency}; }),
            .period =
                common(lines, [](const PayRecord& record) { return std::optional{record.period}; }),
            .asOf = common(lines, [](const PayRecord& record) { return record.asOf; })};
}

Phrase contextWords(const ComparisonFrame& frame, const SharedPayContext& shared) {
    Phrases parts;
    if (shared.market) {
        parts.push_back(frame.words(frame.nameIn(frame.catalogue().markets(), *shared.market)));
    }
    if (shared.currency && shared.period) {
        parts.push_back(phrase(RW_TEXT("Comparison", "{0} {1}"), *shared.currency,
                               periodWords(*shared.period)));
    } else if (shared.currency) {
        parts.push_back(Phrase::verbatim(*shared.currency));
    } else if (shared.period) {
        parts.push_back(periodWords(*shared.period));
    }
    if (shared.asOf) parts.push_back(Phrase::plain(*shared.asOf));
    if (parts.empty()) return {};
    Phrase words = std::move(parts.front());
    for (std::size_t i = 1; i < parts.size(); ++i) {
        words = phrase(RW_TEXT("Comparison", "{0} · {1}"), std::move(words), std::move(parts[i]));
    }
    return words;
}

Phrase groupWords(const ComparisonFrame& frame, const PaySubject& subject) {
    const Catalogue& catalogue = frame.catalogue();
    Phrases names;
    if (subject.level)
        names.push_back(frame.words(frame.nameIn(catalogue.levels(), *subject.level)));
    if (subject.track)
        names.push_back(frame.words(frame.nameIn(catalogue.tracks(), *subject.track)));
    if (subject.family) {
        names.push_back(frame.words(frame.nameIn(catalogue.families(), *subject.family)));
    }
    return phrase(RW_TEXT("Comparison", "stated for all of {0}"), std::move(names));
}

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
    if (line.part) return partWords(line);
    Phrases parts = figureParts(line);
    if (parts.empty()) return phrase(RW_TEXT("Comparison", "withheld"));
    Phrase first = std::move(parts.front());
    parts.erase(parts.begin());
    if (parts.empty()) return first;
    return phrase(RW_TEXT("Comparison", "{0} ({1})"), std::move(first), std::move(parts));
}

Phrase payWords(const ComparisonFrame& frame, const PayLine& line, const SharedPayContext& shared) {
    Phrases remarks = remarksOf(frame, line, shared);
    if (remarks.empty()) return figureWords(line);
    return phrase(RW_TEXT("Comparison", "{0}, {1}"), figureWords(line), std::move(remarks));
}

} // namespace rungwise
