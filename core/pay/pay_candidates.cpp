// SPDX-License-Identifier: GPL-3.0-or-later
// Collects lines and counts those that stay outside.
#include "core/pay/pay_candidates.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace rungwise {

namespace {

/// What a request lets through.
class Sieve {
public:
    Sieve(const Catalogue& catalogue, const PayRequest& request,
          std::span<const PayMeasure> measures)
        : measures_{measures} {
        if (request.market) markets_ = withWiderMarkets(catalogue, *request.market);
    }

    /// Counts what it does not let through, by the first reason.
    [[nodiscard]] bool letsThrough(const PayLine& line, PayLeftOut& leftOut) const {
        if (std::ranges::find(measures_, line.measure) == measures_.end()) {
            ++leftOut.otherMeasures;
            return false;
        }
        const auto& market = line.record->market;
        if (markets_.empty() || !market || std::ranges::count(markets_, *market) > 0) return true;
        ++leftOut.otherMarkets;
        return false;
    }

private:
    std::span<const PayMeasure> measures_;
    std::vector<MarketIndex> markets_; ///< empty: all
};

void appendObserved(const Catalogue& catalogue, const PayRequest& request, std::size_t role,
                    const Sieve& sieve, PayCandidates& found) {
    auto samples = observedPay(catalogue, request.roles[role], request.observedBy);
    for (ObservedSample& sample : samples) {
        PayRow row;
        row.line = observedLine(std::make_shared<const PayRecord>(std::move(sample.record)));
        if (!sieve.letsThrough(row.line, found.leftOut)) continue;
        row.role = role;
        row.since = sample.since;
        row.amounts = std::move(sample.amounts);
        found.rows.push_back(std::move(row));
    }
}

} // namespace

std::vector<MarketIndex> withWiderMarkets(const Catalogue& catalogue, MarketIndex market) {
    std::vector<MarketIndex> markets;
    std::optional<MarketIndex> next = market;
    while (next && std::ranges::count(markets, *next) == 0) {
        markets.push_back(*next);
        next = catalogue.markets()[*next].parent;
    }
    return markets;
}

PayCandidates payCandidates(const Catalogue& catalogue, const PayRequest& request,
                            std::span<const PayMeasure> measures) {
    const Sieve sieve{catalogue, request, measures};
    PayCandidates found;
    for (std::size_t i = 0; i < request.roles.size(); ++i) {
        const std::size_t before = found.leftOut.total();
        for (PayLine& line : publishedLinesOf(catalogue, request.roles[i])) {
            if (!sieve.letsThrough(line, found.leftOut)) continue;
            PayRow row;
            row.line = std::move(line);
            row.role = i;
            found.rows.push_back(std::move(row));
        }
        appendObserved(catalogue, request, i, sieve, found);
        found.leftOutOf.push_back(found.leftOut.total() - before);
    }
    return found;
}

} // namespace rungwise
