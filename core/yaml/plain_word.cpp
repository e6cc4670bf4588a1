// SPDX-License-Identifier: GPL-3.0-or-later
// The union of what the two versions of YAML resolve.
#include "core/yaml/plain_word.h"

#include <algorithm>
#include <array>
#include <string>

namespace rungwise {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool consistsOf(std::string_view text, std::string_view allowed) {
    return !text.empty() && text.find_first_not_of(allowed) == std::string_view::npos;
}

bool isPrefixed(std::string_view number) {
    if (number.size() < 3 || number[0] != '0') return false;
    const std::string_view digits = number.substr(2);
    if (number[1] == 'x') return consistsOf(digits, "0123456789abcdefABCDEF_");
    if (number[1] == 'o') return consistsOf(digits, "01234567");
    return number[1] == 'b' && consistsOf(digits, "01_");
}

/// Digits with one point and an exponent, all of them optional but for one digit.
bool isFloat(std::string_view number) {
    const std::size_t exponent = number.find_first_of("eE");
    if (exponent != std::string_view::npos) {
        std::string_view power = number.substr(exponent + 1);
        if (power.starts_with('+') || power.starts_with('-')) power.remove_prefix(1);
        if (!consistsOf(power, "0123456789")) return false;
        number = number.substr(0, exponent);
    }
    return consistsOf(number, "0123456789_.") &&
           std::count(number.begin(), number.end(), '.') < 2 &&
           std::any_of(number.begin(), number.end(), isDigit);
}

bool isSexagesimal(std::string_view number) {
    return consistsOf(number, "0123456789:.") && isDigit(number.front()) &&
           isDigit(number.back()) && number.find(':') != std::string_view::npos;
}

} // namespace

bool isNumberLike(std::string_view word) {
    if (word.starts_with('+') || word.starts_with('-')) word.remove_prefix(1);
    if (word.empty()) return false;
    constexpr std::array<std::string_view, 6> special{".inf", ".Inf", ".INF",
                                                      ".nan", ".NaN", ".NAN"};
    if (std::find(special.begin(), special.end(), word) != special.end()) return true;
    if (word.front() == '_') return false;
    return isPrefixed(word) || isFloat(word) || isSexagesimal(word);
}

bool isAmbiguousWord(std::string_view word) {
    constexpr std::array<std::string_view, 10> words{"~",  "null", "true", "false", "yes",
                                                     "no", "on",   "off",  "y",     "n"};
    if (word.size() <= 5) {
        std::string lower{word};
        std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        });
        if (std::find(words.begin(), words.end(), lower) != words.end()) return true;
    }
    return isNumberLike(word);
}

} // namespace rungwise
