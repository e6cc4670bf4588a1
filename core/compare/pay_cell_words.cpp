// SPDX-License-Identifier: GPL-3.0-or-later
// Says once what all cells share, and in each cell the rest.
#include "core/compare/pay_cell_words.h"

#include "core/model/kind_words.h"
#include "core/pay/observed_pay.h"
#include "core/pay/pay_words.h"

#include <cstdint>
#include <utility>

namespace rungwise {

namespace {

bool isComputed(const PayLine& line) {
    return line.observed && !line.isWithheld();
}

/// Statistics over so few observations that one more could change them much.
bool isOfLowConfidence(const PayLine& line) {
    constexpr Decimal confident{static_cast<std::int64_t>(sampleOfConfidence)};
    return isComputed(line) && *line.record->sample < confident;
}

Phrases remarksOf(const ComparisonFrame& frame, const PayLine& line,
                  const SharedPayContext& shared) {
    const PayRecord& record = *line.record;
    Phrases remarks;
    if (!shared.period) remarks.push_back(periodWords(record.period));
    if (!shared.asOf && record.asOf) remarks.push_back(Phrase::plain(*record.asOf));
    if (record.sample) remarks.push_back(phrase(RW_TEXT("Comparison", "n = {0}"), *record.sample));
    if (isComputed(line)) {
        remarks.push_back(phrase(RW_TEXT("Pay", "computed from observations")));
    }
    if (isOfLowConfidence(line)) remarks.push_back(phrase(RW_TEXT("Pay", "low confidence")));
    if (line.reach == PayReach::Group) {
        remarks.push_back(groupWords(frame.catalogue(), record.subject, frame.language()));
    }
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
        parts.push_back(unitWords({.currency = *shared.currency, .period = *shared.period}));
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

Phrase payWords(const ComparisonFrame& frame, const PayLine& line, const SharedPayContext& shared) {
    Phrases remarks = remarksOf(frame, line, shared);
    if (remarks.empty()) return figureWords(line);
    return phrase(RW_TEXT("Comparison", "{0}, {1}"), figureWords(line), std::move(remarks));
}

} // namespace rungwise
