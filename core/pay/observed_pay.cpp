// SPDX-License-Identifier: GPL-3.0-or-later
// Sorts observations into samples by small numbers and takes the statistics of each.
#include "core/pay/observed_pay.h"

#include "core/pay/pay_conversion.h"
#include "core/pay/rising_amounts.h"
#include "core/pay/sample_numbers.h"
#include "core/pay/source_set.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <utility>

namespace rungwise {

namespace {

/// Observations of one sample, as they come in.
struct Gathered {
    const Observation* first = nullptr;
    std::size_t count = 0;
    std::vector<double> amounts;
    std::optional<PartialDate> since;
    std::optional<PartialDate> until;
    Citations sources;
    int places = 2;           ///< decimal places of the most exact amount
    bool isConverted = false; ///< some amounts were of another period
};

/// Each source once; a place in it only where all observations name the same.
void gatherSources(Citations& gathered, const Citations& citations) {
    for (Citation& one : gathered) {
        if (one.where.empty()) continue;
        const auto isOther = [&one](const Citation& other) {
            return other.source == one.source && other.where != one.where;
        };
        if (std::ranges::any_of(citations, isOther)) one.where.clear();
    }
}

Citations onceEach(const Citations& citations) {
    Citations sources;
    for (const SourceIndex source : sourceSet(citations)) {
        sources.push_back(*std::ranges::find(citations, source, &Citation::source));
    }
    return sources;
}

/// The amount, per period of the first observation.
double amountIn(Gathered& sample, const Observation& one) {
    const double amount = one.amount.toDouble();
    if (one.period == sample.first->period) return amount;
    sample.isConverted = true;
    return amount * periodStep(one.period, sample.first->period, std::nullopt).factor;
}

void gather(Gathered& sample, const Observation& one) {
    if (sample.first == nullptr) {
        sample.first = &one;
        sample.sources = onceEach(one.sources);
    }
    ++sample.count;
    sample.places = std::max(sample.places, one.amount.scale());
    if (one.asOf) {
        if (!sample.since || *one.asOf < *sample.since) sample.since = one.asOf;
        if (!sample.until || *sample.until < *one.asOf) sample.until = one.asOf;
    }
    gatherSources(sample.sources, one.sources);
}

/// The samples in the order of their first observation. Amounts are set aside until it is known
/// how many a sample has.
std::vector<Gathered> gathered(const Catalogue& catalogue, RoleIndex role, ObservedBy by) {
    struct Place {
        std::size_t sample;
        double amount;
    };
    const auto& positions = catalogue.observationsOf(role);
    if (positions.empty()) return {};
    std::vector<Place> places;
    places.reserve(positions.size());
    std::vector<Gathered> samples;
    SampleNumbers numbers{by};
    for (const std::uint32_t position : positions) {
        const Observation& one = catalogue.observations()[position];
        const std::size_t number = numbers.of(one);
        if (number == samples.size()) samples.emplace_back();
        gather(samples[number], one);
        places.push_back({number, amountIn(samples[number], one)});
    }
    for (Gathered& sample : samples) sample.amounts.reserve(sample.count);
    for (const Place& place : places) samples[place.sample].amounts.push_back(place.amount);
    return samples;
}

/// The number as near as a decimal can come to it.
Decimal nearest(double value, int places) {
    constexpr int mostPlaces = 6;
    for (int i = std::min(places, mostPlaces); i > 0; --i) {
        if (const auto found = Decimal::nearest(value, i)) return *found;
    }
    return Decimal::nearest(value, 0).value_or(largestAmount);
}

PayFigures statisticsOf(const std::vector<double>& rising, int places, Precision precision) {
    constexpr std::pair<PayFigure, double> quantiles[] = {
        {PayFigure::Low, 0},      {PayFigure::P10, 0.1},  {PayFigure::P25, 0.25},
        {PayFigure::Median, 0.5}, {PayFigure::P75, 0.75}, {PayFigure::P90, 0.9},
        {PayFigure::High, 1}};
    const auto amount = [&](double value) {
        return PayAmount{.amount = nearest(value, places), .precision = precision};
    };
    PayFigures figures;
    for (const auto& [figure, p] : quantiles) figures[figure] = amount(quantileR7(rising, p));
    const double sum = std::accumulate(rising.begin(), rising.end(), 0.0);
    figures[PayFigure::Mean] = amount(sum / static_cast<double>(rising.size()));
    return figures;
}

ObservedSample sampleOf(Gathered gathered, RoleIndex role, ObservedBy by) {
    const Observation& first = *gathered.first;
    ObservedSample sample;
    sample.amounts = std::move(gathered.amounts);
    sortRising(sample.amounts);
    sample.since = gathered.since;
    PayRecord& record = sample.record;
    record.subject.roles = {role};
    if (by == ObservedBy::RoleAndLevel) record.subject.level = first.level;
    record.sources = std::move(gathered.sources);
    record.market = first.market;
    record.currency = first.currency;
    record.period = first.period;
    record.asOf = gathered.until;
    record.measure = first.measure.value_or(PayMeasure::Base);
    record.sample = Decimal{static_cast<std::int64_t>(sample.amounts.size())};
    if (sample.amounts.size() >= smallestSample) {
        record.figures = statisticsOf(sample.amounts, gathered.places,
                                      gathered.isConverted ? Precision::About : Precision::Exact);
    }
    return sample;
}

} // namespace

double quantileR7(std::span<const double> rising, double p) {
    const double place = static_cast<double>(rising.size() - 1) * p;
    const auto below = static_cast<std::size_t>(place);
    if (below + 1 >= rising.size()) return rising.back();
    return std::lerp(rising[below], rising[below + 1], place - std::floor(place));
}

std::vector<ObservedSample> observedPay(const Catalogue& catalogue, RoleIndex role, ObservedBy by) {
    std::vector<ObservedSample> samples;
    for (Gathered& one : gathered(catalogue, role, by)) {
        samples.push_back(sampleOf(std::move(one), role, by));
    }
    return samples;
}

} // namespace rungwise
