// SPDX-License-Identifier: GPL-3.0-or-later
// Whole numbers have a singular, broken ones do not.
#include "core/model/years_words.h"

namespace rungwise {

namespace {

Phrase countedYears(const Decimal& years, TranslatableText whole, TranslatableText broken) {
    if (!years.isWhole()) return phrase(broken, years);
    return pluralPhrase(whole, static_cast<std::size_t>(years.units()));
}

} // namespace

Phrase yearsWords(const YearsRange& years) {
    if (!years.max) {
        return countedYears(years.min.value_or(Decimal{}),
                            RW_PLURAL("Comparison", "at least %n year(s)"),
                            RW_TEXT("Comparison", "at least {0} years"));
    }
    if (!years.min) {
        return countedYears(*years.max, RW_PLURAL("Comparison", "up to %n year(s)"),
                            RW_TEXT("Comparison", "up to {0} years"));
    }
    if (*years.min == *years.max) {
        return countedYears(*years.min, RW_PLURAL("Comparison", "%n year(s)"),
                            RW_TEXT("Comparison", "{0} years"));
    }
    return phrase(RW_TEXT("Comparison", "{0}–{1} years"), *years.min, *years.max);
}

} // namespace rungwise
