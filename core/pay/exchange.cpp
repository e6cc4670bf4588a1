// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the best step between any two currencies and joins two of them where none leads there.
#include "core/pay/exchange.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace rungwise {

namespace {

/// Year, month and day; the last ones where they are not known.
std::tuple<int, int, int> lastDay(const PartialDate& date) {
    return {date.year(), date.month() > 0 ? date.month() : 12, date.day() > 0 ? date.day() : 31};
}

} // namespace

ExchangeTable::ExchangeTable(std::span<const ExchangeRate> rates) : rates_{rates} {
    for (std::size_t i = 0; i < rates.size(); ++i) {
        const ExchangeRate& rate = rates[i];
        if (rate.rate <= Decimal{} || rate.from == rate.to) continue;
        links_.push_back({rate.from, rate.to, {i, RateStep::Way::Direct}});
        links_.push_back({rate.to, rate.from, {i, RateStep::Way::Inverse}});
    }
    // The best step of a pair comes first, and is the one that stays.
    std::ranges::sort(links_, [this](const Link& a, const Link& b) {
        const auto pair = [](const Link& one) {
            return std::tuple{one.from, one.to, one.step.way};
        };
        if (pair(a) != pair(b)) return pair(a) < pair(b);
        if (dateOf(a) != dateOf(b)) return dateOf(a) > dateOf(b);
        return a.step.position < b.step.position;
    });
    const auto repeated = std::ranges::unique(links_, {}, [](const Link& one) {
        return std::pair{one.from, one.to};
    });
    links_.erase(repeated.begin(), repeated.end());
}

const PartialDate& ExchangeTable::dateOf(const Link& link) const {
    return rates_[link.step.position].date;
}

double ExchangeTable::factorOf(const Link& link) const {
    const double rate = rates_[link.step.position].rate.toDouble();
    return link.step.way == RateStep::Way::Direct ? rate : 1 / rate;
}

const ExchangeTable::Link* ExchangeTable::link(std::string_view from, std::string_view to) const {
    const auto pair = [](const Link& one) { return std::pair{one.from, one.to}; };
    const auto found = std::ranges::lower_bound(links_, std::pair{from, to}, {}, pair);
    return found != links_.end() && pair(*found) == std::pair{from, to} ? &*found : nullptr;
}

std::optional<ExchangeRoute> ExchangeTable::route(std::string_view from,
                                                  std::string_view to) const {
    if (const Link* only = link(from, to)) {
        return ExchangeRoute{
            .steps = {only->step}, .over = {}, .factor = factorOf(*only), .oldest = dateOf(*only)};
    }
    if (from == to) return std::nullopt;
    std::optional<ExchangeRoute> best;
    for (const Link& first : std::ranges::equal_range(links_, from, {}, &Link::from)) {
        const Link* second = link(first.to, to);
        if (second == nullptr) continue;
        const PartialDate& older = std::min(dateOf(first), dateOf(*second));
        if (best && older <= best->oldest) continue;
        best = ExchangeRoute{.steps = {first.step, second->step},
                             .over = std::string{first.to},
                             .factor = factorOf(first) * factorOf(*second),
                             .oldest = older};
    }
    return best;
}

bool isOutdated(const PartialDate& date, const PartialDate& today) {
    auto [year, month, day] = lastDay(date);
    return std::tuple{year + 1, month, day} < lastDay(today);
}

} // namespace rungwise
