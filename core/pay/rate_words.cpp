// SPDX-License-Identifier: GPL-3.0-or-later
// Exchange rates in words, as the catalogue states them.
#include "core/citations/cited_sources.h"
#include "core/pay/pay_origin.h"
#include "core/pay/pay_sentences.h"

#include <algorithm>
#include <utility>

namespace rungwise {

namespace {

const ExchangeRoute* routeOf(const PayRow& row) {
    return row.conversion && row.conversion->route ? &*row.conversion->route : nullptr;
}

} // namespace

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

Phrase sharedRateWords(const Catalogue& catalogue, const PayView& view, std::string_view language) {
    const auto first = std::ranges::find_if(view.rows, routeOf);
    if (first == view.rows.end()) return {};
    const bool isShared = std::ranges::all_of(view.rows, [first](const PayRow& row) {
        const ExchangeRoute* route = routeOf(row);
        return route == nullptr || *route == *routeOf(*first);
    });
    if (!isShared) return {};
    return phrase(RW_TEXT("Pay", "Converted at {0}."),
                  rateWords(catalogue, *first->conversion, language));
}

} // namespace rungwise
