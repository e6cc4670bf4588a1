// SPDX-License-Identifier: GPL-3.0-or-later
// Where somebody's own pay stands, in whole sentences with their definitions.
#include "core/pay/pay_sentences.h"

#include <utility>

namespace rungwise {

namespace {

PhraseArgument rounded(double value, int places) {
    return Decimal::nearest(value, places).value_or(Decimal{});
}

} // namespace

Phrase standingWords(const PayStanding& standing) {
    Phrase sentences;
    const auto append = [&sentences](Phrase sentence) {
        sentences = sentences.isEmpty() ? std::move(sentence)
                                        : phrase(RW_TEXT("Pay", "{0}. {1}"), std::move(sentences),
                                                 std::move(sentence));
    };
    if (standing.penetration) {
        append(phrase(RW_TEXT("Pay", "Your pay lies at {0} of the range, (pay − low) / "
                                     "(high − low)"),
                      Percent{.value = *standing.penetration}));
    }
    if (standing.compaRatio) {
        append(phrase(RW_TEXT("Pay", "Your compa-ratio is {0}, pay / midpoint of low and high"),
                      rounded(*standing.compaRatio, 2)));
    }
    if (standing.percentile) {
        append(phrase(RW_TEXT("Pay", "Your pay lies at percentile {0}, the share in percent that "
                                     "earns at most as much"),
                      rounded(*standing.percentile, 0)));
    }
    return sentences;
}

} // namespace rungwise
