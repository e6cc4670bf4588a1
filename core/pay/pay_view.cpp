// SPDX-License-Identifier: GPL-3.0-or-later
// Collects rows, converts them, puts them in order and says what can be said of them.
#include "core/pay/pay_view.h"

#include "core/pay/pay_candidates.h"
#include "core/pay/pay_comparison.h"
#include "core/pay/pay_finding.h"
#include "core/pay/pay_grouping.h"
#include "core/pay/pay_origin.h"
#include "core/pay/pay_remarks.h"
#include "core/pay/pay_sentences.h"
#include "core/pay/row_unit.h"

#include <algorithm>
#include <span>
#include <utility>

namespace rungwise {

namespace {

std::vector<PayMeasure> soundMeasures(std::vector<PayMeasure> measures) {
    if (measures.empty()) return usualMeasures();
    std::ranges::sort(measures);
    const auto repeated = std::ranges::unique(measures);
    measures.erase(repeated.begin(), repeated.end());
    return measures;
}

std::vector<PayRole> rolesOf(const Catalogue& catalogue, const PayRequest& request) {
    constexpr std::size_t letters = 5;
    std::vector<PayRole> roles;
    roles.reserve(request.roles.size());
    for (const RoleIndex role : request.roles) {
        PayRole entry{
            .role = role,
            .letter = std::nullopt,
            .id = catalogue.roles()[role].id.text(),
            .name = std::string{catalogue.nameIn(catalogue.roles(), role, request.language).text},
            .isKnown = catalogue.roles().isKnown(role)};
        if (roles.size() < letters) entry.letter = static_cast<char>('A' + roles.size());
        roles.push_back(std::move(entry));
    }
    return roles;
}

Phrase marketName(const Catalogue& catalogue, const std::optional<MarketIndex>& market,
                  std::string_view language) {
    if (!market) return {};
    return Phrase::verbatim(catalogue.nameIn(catalogue.markets(), *market, language).text);
}

/// A view without rows.
PayView headOf(const Catalogue& catalogue, const PayRequest& request) {
    const CatalogueTitle& about = catalogue.about();
    PayView view;
    view.catalogueId = about.id;
    view.catalogueTitle = std::string{catalogue.text(about.title, request.language).text};
    view.catalogueVersion = about.version;
    view.roles = rolesOf(catalogue, request);
    view.baseline = request.baseline < view.roles.size() ? request.baseline : 0;
    view.measures = soundMeasures(request.measures);
    view.market = request.market;
    view.marketName = request.market ? marketName(catalogue, request.market, request.language)
                                     : phrase(RW_TEXT("Pay", "all markets"));
    view.grouping = request.grouping;
    view.filter = request.filter;
    return view;
}

void dropAgreeing(PayView& view) {
    if (view.filter != PayFilter::Disagreeing) return;
    for (const PayRow& row : view.rows) {
        if (!row.disagrees) ++view.roles[row.role].leftOut;
    }
    view.leftOut.agreeing =
        std::erase_if(view.rows, [](const PayRow& row) { return !row.disagrees; });
}

void nameRows(const Catalogue& catalogue, const PayRequest& request, const CitedSources& sources,
              PayView& view) {
    for (PayRow& row : view.rows) {
        row.market = marketName(catalogue, row.line.record->market, request.language);
        row.source = originWords(catalogue, sources, row.line.record->sources);
    }
}

bool saysAnything(const PayStanding& standing) {
    return standing.penetration || standing.compaRatio || standing.percentile;
}

void addStandings(const PayRequest& request, const ExchangeTable& rates, PayView& view) {
    if (!request.ownPay) return;
    view.ownPay = inUnit(*request.ownPay, view.unit, rates);
    for (PayRow& row : view.rows) {
        const auto pay = row.line.unit == view.unit ? view.ownPay
                                                    : inUnit(*request.ownPay, row.line.unit, rates);
        if (!pay) continue;
        const PayStanding found = standing(pay->amount.toDouble(), row.line);
        if (saysAnything(found)) row.standing = found;
    }
}

/// The market of every row, if it is the same.
std::optional<MarketIndex> commonMarket(std::span<const PayRow> rows) {
    if (rows.empty()) return std::nullopt;
    const auto& first = rows.front().line.record->market;
    const auto isThere = [&first](const PayRow& row) { return row.line.record->market == first; };
    return std::ranges::all_of(rows, isThere) ? first : std::nullopt;
}

/// What all rows have in common need not be said of each.
void nameMarket(PayView& view) {
    const auto common = commonMarket(view.rows);
    view.isOneMarket = common && (!view.market || view.market == common);
    if (view.isOneMarket) view.marketName = view.rows.front().market;
}

/// Rates are cited after the figures, so that the sources of figures have the first numbers.
void citeSources(const Catalogue& catalogue, CitedSources& sources, PayView& view) {
    for (PayRow& row : view.rows) row.sources = sources.cite(row.line.record->sources);
    for (PayRow& row : view.rows) {
        if (!row.conversion || !row.conversion->route) continue;
        for (const RateStep& step : row.conversion->route->steps) {
            const auto& rate = catalogue.exchangeRates()[step.position];
            for (const int number : sources.cite(rate.sources)) row.sources.insert(number);
        }
    }
    view.sources = sources.listed();
}

} // namespace

const PayComparison* PayView::comparisonOf(std::size_t row) const {
    const auto found = std::ranges::find(comparisons, row, &PayComparison::row);
    return found == comparisons.end() ? nullptr : &*found;
}

std::vector<std::size_t> PayView::silentRoles() const {
    std::vector<char> speaks(roles.size(), 0);
    for (const PayRow& row : rows) speaks[row.role] = 1;
    std::vector<std::size_t> silent;
    for (std::size_t i = 0; i < roles.size(); ++i) {
        if (speaks[i] == 0) silent.push_back(i);
    }
    return silent;
}

std::vector<PayMeasure> usualMeasures() {
    return {PayMeasure::Base, PayMeasure::TotalCash, PayMeasure::Total};
}

PayView payView(const Catalogue& catalogue, const PayRequest& request) {
    PayView view = headOf(catalogue, request);
    PayCandidates candidates = payCandidates(catalogue, request, view.measures);
    view.rows = std::move(candidates.rows);
    view.leftOut = candidates.leftOut;
    for (std::size_t i = 0; i < view.roles.size(); ++i) {
        view.roles[i].leftOut = candidates.leftOutOf[i];
    }
    view.unit = viewUnit(view.rows, request);
    const ExchangeTable rates{catalogue.exchangeRates()};
    for (PayRow& row : view.rows) putInto(view.unit, rates, row);
    markDisagreement(view.rows);
    dropAgreeing(view);
    view.leading = leadingMeasure(view.rows);
    CitedSources sources{catalogue, request.language};
    nameRows(catalogue, request, sources, view);
    nameMarket(view);
    view.rate = sharedRateWords(catalogue, view, request.language);
    groupRows(catalogue, request.language, view);
    citeSources(catalogue, sources, view);
    for (PayRow& row : view.rows) row.remarks = remarksOf(catalogue, request, view, row);
    addStandings(request, rates, view);
    view.comparisons = payComparisons(view);
    view.finding = payFinding(view);
    return view;
}

PayRequest payRequest(const Catalogue& catalogue, const PayChoice& choice,
                      std::vector<RoleIndex> roles, std::size_t baseline, std::string language) {
    PayRequest request;
    request.roles = std::move(roles);
    request.baseline = baseline;
    request.measures = choice.measures;
    if (choice.market) request.market = catalogue.markets().find(choice.market->text());
    request.currency = choice.currency;
    request.period = choice.period;
    request.grouping = choice.grouping;
    request.filter = choice.filter;
    request.language = std::move(language);
    return request;
}

} // namespace rungwise
