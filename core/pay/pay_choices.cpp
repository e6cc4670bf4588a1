// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at every line of the roles once.
#include "core/pay/pay_choices.h"

#include "core/pay/exchange.h"
#include "core/pay/pay_candidates.h"

#include <algorithm>
#include <cstdint>
#include <set>

namespace rungwise {

namespace {

/// Adds every currency that a rate or two lead to.
void addReachable(const Catalogue& catalogue, std::set<std::string>& currencies) {
    const ExchangeTable rates{catalogue.exchangeRates()};
    std::set<std::string> goals;
    for (const ExchangeRate& rate : catalogue.exchangeRates()) {
        goals.insert(rate.from);
        goals.insert(rate.to);
    }
    const std::set<std::string> own = currencies;
    for (const std::string& goal : goals) {
        const bool isReached = std::ranges::any_of(
            own, [&](const std::string& from) { return rates.route(from, goal).has_value(); });
        if (isReached) currencies.insert(goal);
    }
}

void addWider(const Catalogue& catalogue, std::set<MarketIndex>& markets) {
    const std::set<MarketIndex> own = markets;
    for (const MarketIndex market : own) {
        for (const MarketIndex wider : withWiderMarkets(catalogue, market)) markets.insert(wider);
    }
}

std::vector<MarketIndex> inOrder(const Catalogue& catalogue, const std::set<MarketIndex>& markets) {
    std::vector<MarketIndex> order;
    for (const MarketIndex market : catalogue.markets().inOrder()) {
        if (markets.contains(market)) order.push_back(market);
    }
    return order;
}

} // namespace

PayChoices payChoices(const Catalogue& catalogue, std::span<const RoleIndex> roles) {
    std::set<PayMeasure> measures;
    std::set<MarketIndex> markets;
    std::set<std::string> currencies;
    const auto look = [&](PayMeasure measure, const auto& stated) {
        measures.insert(measure);
        currencies.insert(stated.currency);
        if (stated.market) markets.insert(*stated.market);
    };
    for (const RoleIndex role : roles) {
        for (const PayLine& line : publishedLinesOf(catalogue, role)) {
            look(line.measure, *line.record);
        }
        for (const std::uint32_t position : catalogue.observationsOf(role)) {
            const Observation& one = catalogue.observations()[position];
            look(one.measure.value_or(PayMeasure::Base), one);
        }
    }
    addWider(catalogue, markets);
    addReachable(catalogue, currencies);
    return {.measures = {measures.begin(), measures.end()},
            .markets = inOrder(catalogue, markets),
            .currencies = {currencies.begin(), currencies.end()}};
}

} // namespace rungwise
