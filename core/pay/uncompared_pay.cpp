// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for the first condition of a comparison that no pair of rows meets.
#include "core/pay/uncompared_pay.h"

#include <algorithm>
#include <utility>

namespace rungwise {

namespace {

using Rows = std::vector<const PayRow*>;

/// What a pair of rows must have in common, one condition after the other.
using Condition = bool (*)(const PayRow&, const PayRow&);

bool sameMeasure(const PayRow& a, const PayRow& b) {
    return a.line.measure == b.line.measure;
}

bool sameMarket(const PayRow& a, const PayRow& b) {
    return a.line.record->market == b.line.record->market;
}

bool haveFigures(const PayRow& a, const PayRow& b) {
    const auto has = [](const PayRow& row) {
        return row.place == PayPlace::Chart || row.place == PayPlace::OtherCurrency;
    };
    return has(a) && has(b);
}

bool inOneUnit(const PayRow& a, const PayRow& b) {
    return a.place == PayPlace::Chart && b.place == PayPlace::Chart;
}

bool sameFigure(const PayRow& a, const PayRow& b) {
    const auto isKnown = [](const PayRow& row, PayFigure figure) {
        const auto& amount = row.line.figure(figure);
        return amount && amount->precision != Precision::AtLeast &&
               amount->precision != Precision::AtMost;
    };
    return (isKnown(a, PayFigure::Mean) && isKnown(b, PayFigure::Mean)) ||
           (isKnown(a, PayFigure::Median) && isKnown(b, PayFigure::Median));
}

bool ofTwoRecords(const PayRow& a, const PayRow& b) {
    return a.line.record != b.line.record;
}

struct Reason {
    Condition condition;
    TranslatableText text;
};

constexpr Reason reasons[] = {
    {sameMeasure, RW_TEXT("Pay", "No comparison: the sources measure different things")},
    {sameMarket, RW_TEXT("Pay", "No comparison: the figures are about different markets")},
    {haveFigures,
     RW_TEXT("Pay", "No comparison: figures are withheld, too few or contradict each other")},
    {inOneUnit, RW_TEXT("Pay", "No comparison: no exchange rate leads to a common currency")},
    {sameFigure, RW_TEXT("Pay", "No comparison: no average or median is known of both")},
    {ofTwoRecords, RW_TEXT("Pay", "No comparison: the same figures are stated for both")},
};

/// The first reason whose condition, together with those before it, no pair of rows meets.
TranslatableText reasonFor(const Rows& baseline, const Rows& others) {
    using Pair = std::pair<const PayRow*, const PayRow*>;
    std::vector<Pair> pairs;
    for (const PayRow* a : baseline) {
        for (const PayRow* b : others) pairs.emplace_back(a, b);
    }
    for (const auto& [condition, text] : reasons) {
        std::erase_if(pairs, [&condition = condition](const Pair& pair) {
            return !condition(*pair.first, *pair.second);
        });
        if (pairs.empty()) return text;
    }
    return RW_TEXT("Pay",
                   "No comparison: it is not clear which of several figures belong together");
}

} // namespace

PayFinding silence(const PayView& view) {
    constexpr std::size_t mostNamed = 5;
    PayFinding finding;
    if (view.roles.empty()) {
        finding.words = phrase(RW_TEXT("Pay", "No role was chosen"));
        return finding;
    }
    Phrases names;
    for (const PayRole& role : view.roles) names.push_back(Phrase::verbatim(role.name));
    Phrase roles = names.size() > mostNamed ? phrase(RW_TEXT("Pay", "these roles"))
                                            : Phrase::plain(std::move(names));
    if (view.leftOut.agreeing > 0) {
        finding.words =
            phrase(RW_TEXT("Pay", "Sources do not disagree on the pay of {0}"), std::move(roles));
    } else if (view.leftOut == PayLeftOut{}) {
        finding.words = phrase(RW_TEXT("Pay", "No data on the pay of {0}"), std::move(roles));
    } else {
        finding.words =
            phrase(RW_TEXT("Pay", "No figures of {0} on what was asked for"), std::move(roles));
    }
    return finding;
}

PayFinding whyUncompared(const PayView& view) {
    Rows baseline;
    Rows others;
    for (const PayRow& row : view.rows) {
        (row.role == view.baseline ? baseline : others).push_back(&row);
    }
    PayFinding finding;
    if (baseline.empty()) {
        const PayRole& role = view.roles[view.baseline];
        finding.words =
            phrase(role.leftOut > 0
                       ? RW_TEXT("Pay", "No comparison: no figures of {0} on what was asked for")
                       : RW_TEXT("Pay", "No comparison: nothing is known of {0}"),
                   role.name);
        return finding;
    }
    finding.words = phrase(reasonFor(baseline, others));
    for (std::size_t i = 0; i < view.rows.size(); ++i) finding.rows.push_back(i);
    return finding;
}

} // namespace rungwise
