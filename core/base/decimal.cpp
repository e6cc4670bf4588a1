// SPDX-License-Identifier: GPL-3.0-or-later
// Reads, compares and writes exact decimals without any binary fraction on the way.
#include "core/base/decimal.h"

#include <charconv>
#include <cstddef>

namespace rungwise {

namespace {

constexpr std::int64_t powerOfTen(int exponent) {
    std::int64_t power = 1;
    for (int i = 0; i < exponent; ++i) power *= 10;
    return power;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// The parts of a number as written: sign, significant digits and the power of ten behind them.
struct Written {
    bool negative = false;
    std::string digits;
    long exponent = 0;
};

/// Takes digits off the front of `text`; false when there is none.
bool takeDigits(std::string_view& text, std::string& digits) {
    std::size_t count = 0;
    while (count < text.size() && isDigit(text[count])) ++count;
    digits.append(text.substr(0, count));
    text.remove_prefix(count);
    return count > 0;
}

/// Exponents beyond anything a Decimal can hold all mean the same.
constexpr long endlessExponent = 1'000'000'000;

std::optional<long> readExponent(std::string_view text) {
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+')) text.remove_prefix(1);
    std::string digits;
    if (!takeDigits(text, digits) || !text.empty()) return std::nullopt;
    long exponent = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
    if (error != std::errc{} || exponent > endlessExponent) exponent = endlessExponent;
    return negative ? -exponent : exponent;
}

std::optional<Written> split(std::string_view text) {
    Written number;
    if (!text.empty() && text.front() == '-') {
        number.negative = true;
        text.remove_prefix(1);
    }
    if (text.size() > 1 && text[0] == '0' && isDigit(text[1])) return std::nullopt;
    if (!takeDigits(text, number.digits)) return std::nullopt;
    if (!text.empty() && text.front() == '.') {
        text.remove_prefix(1);
        const std::size_t whole = number.digits.size();
        if (!takeDigits(text, number.digits)) return std::nullopt;
        number.exponent = -static_cast<long>(number.digits.size() - whole);
    }
    if (!text.empty() && (text.front() == 'e' || text.front() == 'E')) {
        const auto exponent = readExponent(text.substr(1));
        if (!exponent) return std::nullopt;
        number.exponent += *exponent;
        text = {};
    }
    if (!text.empty()) return std::nullopt;
    return number;
}

/// Leading and trailing zeros carry no value; what is left are the significant digits.
void strip(Written& number) {
    while (!number.digits.empty() && number.digits.back() == '0') {
        number.digits.pop_back();
        ++number.exponent;
    }
    number.digits.erase(0, number.digits.find_first_not_of('0'));
    if (number.digits.empty()) number = Written{};
}

} // namespace

bool Decimal::isNumber(std::string_view text) {
    return split(text).has_value();
}

std::optional<Decimal> Decimal::parse(std::string_view text) {
    auto number = split(text);
    if (!number) return std::nullopt;
    strip(*number);
    if (number->digits.empty()) return Decimal{};
    if (number->exponent < -maxDigits || number->exponent > maxDigits) return std::nullopt;
    if (number->exponent > 0) {
        number->digits.append(static_cast<std::size_t>(number->exponent), '0');
        number->exponent = 0;
    }
    if (number->digits.size() > static_cast<std::size_t>(maxDigits)) return std::nullopt;
    std::int64_t units = 0;
    std::from_chars(number->digits.data(), number->digits.data() + number->digits.size(), units);
    return Decimal{number->negative ? -units : units, static_cast<int>(-number->exponent)};
}

double Decimal::toDouble() const {
    return static_cast<double>(units_) / static_cast<double>(powerOfTen(scale_));
}

std::string Decimal::toText() const {
    const bool negative = units_ < 0;
    std::string digits = std::to_string(negative ? -units_ : units_);
    const auto behind = static_cast<std::size_t>(scale_);
    if (behind > 0) {
        if (digits.size() <= behind) digits.insert(0, behind - digits.size() + 1, '0');
        digits.insert(digits.size() - behind, 1, '.');
    }
    return negative ? "-" + digits : digits;
}

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) {
    const std::int64_t wholeA = a.units_ / powerOfTen(a.scale_);
    const std::int64_t wholeB = b.units_ / powerOfTen(b.scale_);
    if (wholeA != wholeB) return wholeA <=> wholeB;
    const std::int64_t restA = a.units_ % powerOfTen(a.scale_);
    const std::int64_t restB = b.units_ % powerOfTen(b.scale_);
    return restA * powerOfTen(Decimal::maxDigits - a.scale_) <=>
           restB * powerOfTen(Decimal::maxDigits - b.scale_);
}

Decimal operator-(const Decimal& a) {
    return Decimal{-a.units_, a.scale_};
}

} // namespace rungwise
