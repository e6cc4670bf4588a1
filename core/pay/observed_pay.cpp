// SPDX-License-Identifier: GPL-3.0-or-later
// Sorts observations into samples by small numbers and takes the statistics of each.
#include "core/pay/observed_pay.h"

#include "core/pay/pay_conversion.h"
#include "core/pay/source_set.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <numeric>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace rungwise {

namespace {

/// What observations of one sample have in common; 0 stands for nothing stated.
struct SampleKey {
    std::uint32_t measure = 0;
    std::uint32_t market = 0;
    std::uint32_t level = 0;
    std::uint32_t currency = 0;
    std::uint32_t sources = 0;

    friend bool operator==(const SampleKey&, const SampleKey&) = default;
};

struct SampleKeyHash {
    std::size_t operator()(const SampleKey& key) const {
        constexpr std::uint64_t prime = 0x9E3779B97F4A7C15;
        std::uint64_t hash = key.measure;
        for (const std::uint32_t part : {key.market, key.level, key.currency, key.sources}) {
            hash = (hash ^ part) * prime;
            hash ^= hash >> 32;
        }
        return static_cast<std::size_t>(hash);
    }
};

/// Gives out numbers from 1, in the order of first mention. Neighbours tend to be alike, so the
/// last answer is kept at hand.
template <class Value> class Numbering {
public:
    [[nodiscard]] std::uint32_t of(const Value& value) {
        if (last_ != nullptr && last_->first == value) return last_->second;
        const auto next = static_cast<std::uint32_t>(numbers_.size() + 1);
        last_ = &*numbers_.emplace(value, next).first;
        return last_->second;
    }

private:
    std::map<Value, std::uint32_t> numbers_;
    const std::pair<const Value, std::uint32_t>* last_ = nullptr;
};

template <class Tag> std::uint32_t numberOf(const std::optional<Index<Tag>>& index) {
    return index ? static_cast<std::uint32_t>(index->value() + 1) : 0;
}

class SampleKeys {
public:
    explicit SampleKeys(ObservedBy by) : by_{by} {}

    [[nodiscard]] SampleKey of(const Observation& one) {
        return {.measure = static_cast<std::uint32_t>(one.measure.value_or(PayMeasure::Base)),
                .market = numberOf(one.market),
                .level = by_ == ObservedBy::RoleAndLevel ? numberOf(one.level) : 0,
                .currency = currencies_.of(one.currency),
                .sources = numberOfSources(one.sources)};
    }

private:
    /// Single sources have odd numbers, so that only sets of several take a look-up.
    [[nodiscard]] std::uint32_t numberOfSources(const Citations& citations) {
        if (citations.empty()) return 0;
        const auto& first = citations.front();
        const bool isOne = std::ranges::all_of(
            citations, [&](const Citation& one) { return one.source == first.source; });
        if (isOne) return static_cast<std::uint32_t>(2 * first.source.value() + 1);
        return 2 * sets_.of(sourceSet(citations));
    }

    ObservedBy by_;
    Numbering<std::string_view> currencies_;
    Numbering<SourceSet> sets_;
};

/// Observations of one sample, as they come in.
struct Gathered {
    const Observation* first = nullptr;
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

void gather(Gathered& sample, const Observation& one) {
    if (sample.first == nullptr) {
        sample.first = &one;
        sample.sources = onceEach(one.sources);
    }
    double amount = one.amount.toDouble();
    if (one.period != sample.first->period) {
        amount *= periodStep(one.period, sample.first->period, std::nullopt).factor;
        sample.isConverted = true;
    }
    sample.amounts.push_back(amount);
    sample.places = std::max(sample.places, one.amount.scale());
    if (one.asOf) {
        if (!sample.since || *one.asOf < *sample.since) sample.since = one.asOf;
        if (!sample.until || *sample.until < *one.asOf) sample.until = one.asOf;
    }
    gatherSources(sample.sources, one.sources);
}

/// The samples in the order of their first observation.
std::vector<Gathered> gathered(const Catalogue& catalogue, RoleIndex role, ObservedBy by) {
    const auto& observations = catalogue.observations();
    std::vector<Gathered> samples;
    std::unordered_map<SampleKey, std::size_t, SampleKeyHash> places;
    SampleKeys keys{by};
    SampleKey lastKey;
    std::size_t last = 0;
    for (const std::uint32_t position : catalogue.observationsOf(role)) {
        const Observation& one = observations[position];
        const SampleKey key = keys.of(one);
        if (samples.empty() || key != lastKey) {
            const auto [place, isNew] = places.emplace(key, samples.size());
            if (isNew) samples.emplace_back();
            last = place->second;
            lastKey = key;
        }
        gather(samples[last], one);
    }
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
    std::ranges::sort(sample.amounts);
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
