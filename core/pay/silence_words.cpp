// SPDX-License-Identifier: GPL-3.0-or-later
// What is not among the rows, and the roles that have none.
#include "core/pay/pay_sentences.h"

#include <utility>

namespace rungwise {

Phrase leftOutWords(const PayLeftOut& leftOut) {
    Phrases parts;
    const auto append = [&parts](std::size_t count, TranslatableText text) {
        if (count > 0) parts.push_back(pluralPhrase(text, count));
    };
    append(leftOut.otherMeasures, RW_PLURAL("Pay", "%n row(s) of other measures"));
    append(leftOut.otherMarkets, RW_PLURAL("Pay", "%n row(s) of other markets"));
    append(leftOut.agreeing, RW_PLURAL("Pay", "%n row(s) that no source contradicts"));
    if (parts.empty()) return {};
    return phrase(RW_TEXT("Pay", "Not shown: {0}."), std::move(parts));
}

Phrase letteredName(const PayRole& role) {
    if (!role.letter) return Phrase::verbatim(role.name);
    return phrase(RW_TEXT("Report", "{0} ({1})"), role.name, std::string{*role.letter});
}

Phrases silenceWords(const PayView& view) {
    Phrases unknown;
    Phrases leftOut;
    for (const std::size_t position : view.silentRoles()) {
        const PayRole& role = view.roles[position];
        (role.leftOut > 0 ? leftOut : unknown).push_back(letteredName(role));
    }
    Phrases sentences;
    const auto append = [&sentences](TranslatableText text, Phrases names) {
        if (!names.empty()) sentences.push_back(phrase(text, std::move(names)));
    };
    append(RW_TEXT("Report", "No data: {0}."), std::move(unknown));
    append(RW_TEXT("Report", "Not shown, none of it asked for: {0}."), std::move(leftOut));
    return sentences;
}

} // namespace rungwise
