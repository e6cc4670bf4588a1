// SPDX-License-Identifier: GPL-3.0-or-later
// Makes changes from pairs of numbers.
#include "core/compare/change.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string_view>
#include <utility>

namespace rungwise {

namespace {

constexpr TranslatableText moreText = RW_TEXT("Comparison", "+{0}");
constexpr TranslatableText lessText = RW_TEXT("Comparison", "−{0}");
constexpr TranslatableText moreYearsText = RW_TEXT("Comparison", "+{0} years");
constexpr TranslatableText lessYearsText = RW_TEXT("Comparison", "−{0} years");

std::int64_t powerOfTen(int exponent) {
    std::int64_t power = 1;
    for (int i = 0; i < exponent; ++i) power *= 10;
    return power;
}

/// The distance of two decimals, exact; without its decimals where it has more than 18 digits.
Decimal distance(const Decimal& a, const Decimal& b) {
    const auto& [smaller, larger] = std::minmax(a, b);
    const int places = std::max(a.scale(), b.scale());
    const std::int64_t one = powerOfTen(places);
    const auto whole = [](const Decimal& number) {
        return number.units() / powerOfTen(number.scale());
    };
    const auto rest = [places](const Decimal& number) {
        return number.units() % powerOfTen(number.scale()) * powerOfTen(places - number.scale());
    };
    std::int64_t wholes = whole(larger) - whole(smaller);
    std::int64_t rests = rest(larger) - rest(smaller);
    if (rests < 0) {
        --wholes;
        rests += one;
    } else if (rests >= one) {
        ++wholes;
        rests -= one;
    }
    if (places == 0) return Decimal{wholes};
    std::string digits = std::to_string(rests);
    digits.insert(0, static_cast<std::size_t>(places) - digits.size(), '0');
    return Decimal::parse(std::to_string(wholes) + "." + digits).value_or(Decimal{wholes});
}

ChangeKind directionOf(bool isHigher) {
    return isHigher ? ChangeKind::Higher : ChangeKind::Lower;
}

Change signedChange(bool isHigher, Phrase words, double amount) {
    return Change{.kind = directionOf(isHigher), .words = std::move(words), .amount = amount};
}

/// A text for each direction.
struct Against {
    TranslatableText higher;
    TranslatableText lower;

    [[nodiscard]] TranslatableText of(const Change& change) const {
        return change.kind == ChangeKind::Higher ? higher : lower;
    }
};

constexpr Against countedYears{RW_PLURAL("Comparison", "%n year(s) more than {0}"),
                               RW_PLURAL("Comparison", "%n year(s) less than {0}")};
constexpr Against brokenYears{RW_TEXT("Comparison", "{0} years more than {1}"),
                              RW_TEXT("Comparison", "{0} years less than {1}")};
constexpr Against anyAmount{RW_TEXT("Comparison", "{0} higher than {1}"),
                            RW_TEXT("Comparison", "{0} lower than {1}")};
constexpr Against roughAmount{RW_TEXT("Comparison", "about {0} higher than {1}"),
                              RW_TEXT("Comparison", "about {0} lower than {1}")};

bool speaksOfYears(const Phrase& words) {
    const std::string_view text = words.text.text;
    return text == moreYearsText.text || text == lessYearsText.text;
}

/// For a change upwards or downwards.
Phrase amountAgainst(const Change& change, const std::string& baseline) {
    const Phrase& words = change.words;
    if (words.count) return pluralPhrase(countedYears.of(change), *words.count, baseline);
    if (words.arguments.empty()) {
        return phrase(RW_TEXT("Comparison", "{0} against {1}"), words, baseline);
    }
    const PhraseArgument& size = words.arguments.front();
    if (const auto* percent = std::get_if<Percent>(&size)) {
        // Words around a percentage say that it is rough.
        const Against& texts = words.text.isEmpty() ? anyAmount : roughAmount;
        return phrase(texts.of(change), Percent{std::abs(percent->value)}, baseline);
    }
    const Against& texts = speaksOfYears(words) ? brokenYears : anyAmount;
    return phrase(texts.of(change), size, baseline);
}

} // namespace

std::optional<Change> stepChange(std::size_t baseline, std::size_t step) {
    if (step == baseline) return std::nullopt;
    const bool isHigher = step > baseline;
    const std::size_t gap = isHigher ? step - baseline : baseline - step;
    const auto amount = static_cast<double>(gap);
    return signedChange(isHigher, phrase(isHigher ? moreText : lessText, gap),
                        isHigher ? amount : -amount);
}

std::optional<Change> valueChange(const Decimal& baseline, const Decimal& value) {
    if (value == baseline) return std::nullopt;
    const bool isHigher = value > baseline;
    return signedChange(isHigher, phrase(isHigher ? moreText : lessText, distance(baseline, value)),
                        value.toDouble() - baseline.toDouble());
}

std::optional<Change> yearsChange(const Decimal& baseline, const Decimal& years) {
    if (years == baseline) return std::nullopt;
    const bool isHigher = years > baseline;
    const Decimal gap = distance(baseline, years);
    Phrase words;
    if (gap.isWhole()) {
        words = pluralPhrase(isHigher ? RW_PLURAL("Comparison", "+%n year(s)")
                                      : RW_PLURAL("Comparison", "−%n year(s)"),
                             static_cast<std::size_t>(gap.units()));
    } else {
        words = phrase(isHigher ? moreYearsText : lessYearsText, gap);
    }
    return signedChange(isHigher, std::move(words), years.toDouble() - baseline.toDouble());
}

std::optional<Change> percentChange(double percent, Precision precision) {
    if (percent == 0) return std::nullopt;
    const Percent shown{percent, Percent::Sign::Always};
    Phrase words = precision == Precision::About ? phrase(RW_TEXT("Comparison", "≈ {0}"), shown)
                                                 : Phrase::plain(shown);
    return signedChange(percent > 0, std::move(words), percent);
}

Phrase changeAgainst(const Change& change, const std::string& baseline) {
    switch (change.kind) {
    case ChangeKind::New: return phrase(RW_TEXT("Comparison", "new, not asked of {0}"), baseline);
    case ChangeKind::Gone: return phrase(RW_TEXT("Comparison", "asked of {0}"), baseline);
    case ChangeKind::Higher:
    case ChangeKind::Lower: break;
    }
    return amountAgainst(change, baseline);
}

Change newHere() {
    return Change{
        .kind = ChangeKind::New, .words = phrase(RW_TEXT("Comparison", "new")), .amount = 0};
}

Change goneHere() {
    return Change{.kind = ChangeKind::Gone,
                  .words = phrase(RW_TEXT("Comparison", "not asked for here")),
                  .amount = 0};
}

} // namespace rungwise
