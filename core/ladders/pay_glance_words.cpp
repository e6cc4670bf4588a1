// SPDX-License-Identifier: GPL-3.0-or-later
// Rounds amounts to the eye's precision and puts them into short phrases.
#include "core/ladders/pay_glance_words.h"

#include "core/model/kind_words.h"
#include "core/pay/pay_axis.h"
#include "core/pay/pay_sentences.h"
#include "core/wording/currency_sign.h"

#include <cmath>
#include <cstddef>
#include <string>
#include <utility>

namespace rungwise {

namespace {

/// 113,903 is 114,000; amounts below 100 keep what they have.
double toThreeDigits(double amount) {
    constexpr double fewDigits = 100;
    if (amount < fewDigits) return amount;
    const double step = std::pow(10.0, std::floor(std::log10(amount)) - 2);
    return std::round(amount / step) * step;
}

/// "$64k", "30.4M CLP", "≥ $208k".
Phrase shortMoney(const PayAmount& amount, const std::string& currency) {
    Phrase number = shortAmount(toThreeDigits(amount.amount.toDouble()));
    const std::string sign{currencySign(currency)};
    Phrase money = sign.empty() ? phrase(RW_TEXT("Ladders", "{0} {1}"), std::move(number), currency)
                                : phrase(RW_TEXT("Ladders", "{0}{1}"), sign, std::move(number));
    switch (amount.precision) {
    case Precision::Exact: break;
    case Precision::AtLeast: return phrase(RW_TEXT("Comparison", "≥ {0}"), std::move(money));
    case Precision::AtMost: return phrase(RW_TEXT("Comparison", "≤ {0}"), std::move(money));
    case Precision::About: return phrase(RW_TEXT("Comparison", "≈ {0}"), std::move(money));
    }
    return money;
}

struct Words {
    const PayRecord& record;

    [[nodiscard]] Phrase money(PayFigure figure) const {
        return shortMoney(*record.figures[figure], record.currency);
    }
    [[nodiscard]] Phrase measure() const { return shortMeasureWords(record.measure); }
};

Phrase rangeWords(const Words& words, PayFigure low, PayFigure high) {
    Phrase from = words.money(low);
    Phrase to = words.money(high);
    if (low == PayFigure::P10) {
        return phrase(RW_TEXT("Ladders", "{0} to {1} {2} (p10 to p90)"), std::move(from),
                      std::move(to), words.measure());
    }
    if (low == PayFigure::P25) {
        return phrase(RW_TEXT("Ladders", "{0} to {1} {2} (p25 to p75)"), std::move(from),
                      std::move(to), words.measure());
    }
    return phrase(RW_TEXT("Ladders", "{0} to {1} {2}"), std::move(from), std::move(to),
                  words.measure());
}

Phrase withMiddle(Phrase range, const Words& words, PayFigure middle) {
    return middle == PayFigure::Mean ? phrase(RW_TEXT("Ladders", "{0}, {1} on average"),
                                              std::move(range), words.money(middle))
                                     : phrase(RW_TEXT("Ladders", "{0}, {1} at the median"),
                                              std::move(range), words.money(middle));
}

Phrase middleWords(const Words& words, PayFigure middle) {
    return middle == PayFigure::Mean ? phrase(RW_TEXT("Ladders", "{0} {1} on average"),
                                              words.money(middle), words.measure())
                                     : phrase(RW_TEXT("Ladders", "{0} {1} at the median"),
                                              words.money(middle), words.measure());
}

Phrase oneFigureWords(const Words& words, PayFigure figure) {
    const bool isEnd = figure == PayFigure::Low || figure == PayFigure::High;
    if (isEnd && words.record.figures[figure]->precision != Precision::Exact) {
        // "up to ≥ $208k" would say two things at once.
        return phrase(RW_TEXT("Ladders", "{0} {1}"), words.money(figure), words.measure());
    }
    // In the order of PayFigure; a median or a mean alone is a middle.
    constexpr TranslatableText texts[payFigureCount] = {
        RW_TEXT("Ladders", "from {0} {1}"),
        RW_TEXT("Ladders", "{0} {1} at the 10th percentile"),
        RW_TEXT("Ladders", "{0} {1} at the 25th percentile"),
        RW_TEXT("Ladders", "{0} {1} at the median"),
        RW_TEXT("Ladders", "{0} {1} at the 75th percentile"),
        RW_TEXT("Ladders", "{0} {1} at the 90th percentile"),
        RW_TEXT("Ladders", "up to {0} {1}"),
        RW_TEXT("Ladders", "{0} {1} on average"),
    };
    return phrase(texts[static_cast<std::size_t>(figure)], words.money(figure), words.measure());
}

Phrase figuresWords(const Words& words, const GlanceFigures& shown) {
    if (shown.low && shown.high) {
        Phrase range = rangeWords(words, *shown.low, *shown.high);
        if (!shown.middle) return range;
        return withMiddle(std::move(range), words, *shown.middle);
    }
    if (shown.middle) return middleWords(words, *shown.middle);
    if (shown.low) return oneFigureWords(words, *shown.low);
    return shown.high ? oneFigureWords(words, *shown.high) : Phrase{};
}

} // namespace

GlanceFigures glanceFigures(const PayFigures& figures) {
    using enum PayFigure;
    const auto known = [&figures](PayFigure first, PayFigure second) -> std::optional<PayFigure> {
        if (figures[first]) return first;
        return figures[second] ? std::optional{second} : std::nullopt;
    };
    if (figures[Low] && figures[High]) return {Low, known(Mean, Median), High};
    if (figures[P10] && figures[P90]) return {P10, known(Median, Mean), P90};
    if (figures[P25] && figures[P75]) return {P25, known(Median, Mean), P75};
    if (const auto middle = known(Mean, Median)) return {std::nullopt, middle, std::nullopt};
    for (const PayFigure figure : {Low, P10, P25}) {
        if (figures[figure]) return {figure, std::nullopt, std::nullopt};
    }
    for (const PayFigure figure : {High, P90, P75}) {
        if (figures[figure]) return {std::nullopt, std::nullopt, figure};
    }
    return {};
}

Phrase glanceWords(const PayRecord& record, const GlanceFigures& shown) {
    Phrase words = figuresWords(Words{record}, shown);
    if (record.period == PayPeriod::Year || words.isEmpty()) return words;
    return phrase(RW_TEXT("Ladders", "{0}, {1}"), std::move(words), periodWords(record.period));
}

} // namespace rungwise
