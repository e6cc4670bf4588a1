// SPDX-License-Identifier: GPL-3.0-or-later
// Compares phrases by what they say.
#include "core/wording/phrase.h"

#include <algorithm>
#include <string_view>

namespace rungwise {

namespace {

bool sameText(const TranslatableText& a, const TranslatableText& b) {
    if (a.text == b.text && a.context == b.context) return true;
    return std::string_view{a.text} == b.text && std::string_view{a.context} == b.context;
}

bool sameArgument(const PhraseArgument& a, const PhraseArgument& b) {
    if (a.index() != b.index()) return false;
    return std::visit(
        [&b]<class Value>(const Value& value) {
            const Value& other = *std::get_if<Value>(&b);
            if constexpr (std::is_same_v<Value, Phrases>) {
                return std::ranges::equal(value, other, sameWords);
            } else {
                return value == other;
            }
        },
        a);
}

} // namespace

bool sameWords(const Phrase& a, const Phrase& b) {
    return a.count == b.count && a.data == b.data && sameText(a.text, b.text) &&
           std::ranges::equal(a.arguments, b.arguments, sameArgument);
}

} // namespace rungwise
