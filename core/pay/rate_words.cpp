// SPDX-License-Identifier: GPL-3.0-or-later
// Exchange rates in words, as the catalogue states them.
#include "core/citations/cited_sources.h"
#include "core/pay/pay_origin.h"
#include "core/pay/pay_sentences.h"

#include <utility>

namespace rungwise {

Phrase rateWords(const Catalogue& catalogue, const PayConversion& conversion,
                 std::string_view language) {
    if (!conversion.route) return {};
    const CitedSources sources{catalogue, language};
    Phrases steps;
    for (const RateStep& step : conversion.route->steps) {
        const ExchangeRate& rate = catalogue.exchangeRates()[step.position];
        steps.push_back(phrase(RW_TEXT("Pay", "1 {0} = {1} {2} ({3}, {4})"), rate.from, rate.rate,
                               rate.to, rate.date, originWords(catalogue, sources, rate.sources)));
    }
    Phrase words = Phrase::plain(std::move(steps));
    if (conversion.route->over.empty()) return words;
    return phrase(RW_TEXT("Pay", "{0}, by way of {1}"), std::move(words), conversion.route->over);
}

} // namespace rungwise
