// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what somebody types as their pay, and places it in a range.
#include "core/pay/own_pay.h"

#include "core/pay/pay_chance.h"
#include "core/pay/pay_names.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace rungwise {

namespace {

/// A space, a no-break space and its narrow twin.
constexpr std::array<std::string_view, 3> spaces{" ", "\u00a0", "\u202f"};
constexpr std::string_view comma = ",";

constexpr std::size_t groupLength = 3;
constexpr std::size_t mostPlaces = 2;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

char upper(char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

/// Reads a text from its front.
class Typed {
public:
    explicit Typed(std::string_view text) : rest_{text} {}

    [[nodiscard]] bool isAtEnd() const { return rest_.empty(); }

    bool skip(std::string_view word) {
        if (!rest_.starts_with(word)) return false;
        rest_.remove_prefix(word.size());
        return true;
    }

    void skipSpaces() {
        while (std::ranges::any_of(spaces, [this](std::string_view one) { return skip(one); })) {
        }
    }

    std::string_view takeDigits() {
        return take([](char c) { return isDigit(c); });
    }

    std::string_view takeLetters() {
        return take([](char c) { return upper(c) >= 'A' && upper(c) <= 'Z'; });
    }

    /// Three digits behind the separator; nothing, and nothing taken, when there are not as many.
    std::string_view takeGroup(std::string_view separator) {
        Typed ahead = *this;
        if (!ahead.skip(separator)) return {};
        const std::string_view digits = ahead.takeDigits();
        if (digits.size() != groupLength) return {};
        *this = ahead;
        return digits;
    }

private:
    template <class IsOne> std::string_view take(IsOne isOne) {
        const auto end = std::ranges::find_if_not(rest_, isOne);
        const std::string_view taken{rest_.begin(), end};
        rest_.remove_prefix(taken.size());
        return taken;
    }

    std::string_view rest_;
};

/// The digits before the point, without what stands between groups of them.
std::string takeWhole(Typed& typed) {
    std::string digits{typed.takeDigits()};
    if (digits.size() > groupLength) return digits;
    for (const std::string_view separator : {comma, spaces[0], spaces[1], spaces[2]}) {
        std::string_view group = typed.takeGroup(separator);
        if (group.empty()) continue;
        for (; !group.empty(); group = typed.takeGroup(separator)) digits += group;
        break;
    }
    return digits;
}

std::optional<Decimal> takeAmount(Typed& typed) {
    std::string text = takeWhole(typed);
    if (typed.skip(".")) {
        const std::string_view places = typed.takeDigits();
        if (places.size() > mostPlaces) return std::nullopt;
        text.append(".").append(places);
    }
    const auto amount = Decimal::parse(text);
    if (!amount || *amount <= Decimal{} || *amount > largestAmount) return std::nullopt;
    return amount;
}

std::optional<std::string> takeCurrency(Typed& typed) {
    const std::string_view letters = typed.takeLetters();
    if (letters.size() != 3) return std::nullopt;
    std::string currency{letters};
    std::ranges::transform(currency, currency.begin(), upper);
    return currency;
}

std::optional<PayPeriod> takePeriod(Typed& typed) {
    if (!typed.skip("/")) return PayPeriod::Year;
    typed.skipSpaces();
    const std::string_view word = typed.takeLetters();
    const auto names = periodNames();
    const auto found = std::ranges::find_if(names, [word](std::string_view name) {
        return std::ranges::equal(name, word, {}, upper, upper);
    });
    if (found == names.end()) return std::nullopt;
    return static_cast<PayPeriod>(found - names.begin());
}

/// The place of a figure that is not only a bound.
std::optional<double> placeOf(const PayLine& line, PayFigure figure) {
    const auto& amount = line.figure(figure);
    if (!amount) return std::nullopt;
    const bool isKnown =
        amount->precision == Precision::Exact || amount->precision == Precision::About;
    return isKnown ? std::optional{amount->amount.toDouble()} : std::nullopt;
}

} // namespace

std::optional<OwnPay> parseOwnPay(std::string_view text) {
    Typed typed{text};
    typed.skipSpaces();
    const auto amount = takeAmount(typed);
    typed.skipSpaces();
    const auto currency = takeCurrency(typed);
    typed.skipSpaces();
    const auto period = takePeriod(typed);
    typed.skipSpaces();
    if (!amount || !currency || !period || !typed.isAtEnd()) return std::nullopt;
    return OwnPay{*amount, {*currency, *period}};
}

std::string toText(const OwnPay& pay) {
    std::string text = pay.amount.toText();
    text.append(" ").append(pay.unit.currency).append("/");
    return text.append(stableName(pay.unit.period));
}

PayStanding standing(double amount, const PayLine& line) {
    PayStanding found;
    if (!std::isfinite(amount)) return found;
    const auto low = placeOf(line, PayFigure::Low);
    const auto high = placeOf(line, PayFigure::High);
    if (low && high && *low <= *high) {
        if (*low < *high) found.penetration = (amount - *low) / (*high - *low) * 100;
        if (*high > 0) found.compaRatio = amount / ((*low + *high) / 2);
    }
    if (knownPercentiles(line.figures) < percentilesNeeded) return found;
    if (const auto function = quantileFunction(line.figures)) {
        found.percentile = shareUpTo(*function, amount) * 100;
    }
    return found;
}

} // namespace rungwise
