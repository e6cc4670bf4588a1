// SPDX-License-Identifier: GPL-3.0-or-later
// A table with open places, so that an observation takes no memory of its own and little time.
#include "core/pay/sample_numbers.h"

#include <algorithm>

namespace rungwise {

namespace {

std::uint64_t joined(std::uint32_t a, std::uint32_t b) {
    return std::uint64_t{a} << 32 | b;
}

/// Multiplying spreads the differences to the upper half, which is then folded onto the lower.
std::size_t hashOf(const SampleKey& key) {
    const std::uint64_t product = joined(key.market, key.level) * 0x9E3779B97F4A7C15 ^
                                  joined(key.sources, key.currency) * 0xC2B2AE3D27D4EB4F ^
                                  key.measure * 0x165667B19E3779F9;
    return static_cast<std::size_t>(product ^ product >> 32);
}

template <class Tag> std::uint32_t numberOfIndex(const std::optional<Index<Tag>>& index) {
    return index ? static_cast<std::uint32_t>(index->value() + 1) : 0;
}

} // namespace

SampleKey SampleNumbers::keyOf(const Observation& one) {
    return {.measure = static_cast<std::uint32_t>(one.measure.value_or(PayMeasure::Base)),
            .market = numberOfIndex(one.market),
            .level = by_ == ObservedBy::RoleAndLevel ? numberOfIndex(one.level) : 0,
            .currency = currencyOf(one.currency),
            .sources = sourcesOf(one.sources)};
}

/// Neighbours tend to be alike, so the last answer is kept at hand.
std::uint32_t SampleNumbers::currencyOf(std::string_view currency) {
    if (lastCurrency_.second == 0 || lastCurrency_.first != currency) {
        const auto next = static_cast<std::uint32_t>(currencies_.size() + 1);
        lastCurrency_ = *currencies_.try_emplace(currency, next).first;
    }
    return lastCurrency_.second;
}

/// Single sources have odd numbers, so that only sets of several take a look-up.
std::uint32_t SampleNumbers::sourcesOf(const Citations& citations) {
    if (citations.empty()) return 0;
    const SourceIndex first = citations.front().source;
    const bool isOne = std::ranges::all_of(
        citations, [&](const Citation& citation) { return citation.source == first; });
    if (isOne) return static_cast<std::uint32_t>(2 * first.value() + 1);
    const auto next = static_cast<std::uint32_t>(sourceSets_.size() + 1);
    return 2 * sourceSets_.try_emplace(sourceSet(citations), next).first->second;
}

std::size_t SampleNumbers::numberOf(const SampleKey& key) {
    const std::size_t place = placeOf(key);
    if (places_[place] != 0) return places_[place] - 1;
    keys_.push_back(key);
    places_[place] = static_cast<std::uint32_t>(keys_.size());
    if (2 * keys_.size() > places_.size()) grow();
    return keys_.size() - 1;
}

/// Where the key stands, or would stand.
std::size_t SampleNumbers::placeOf(const SampleKey& key) const {
    const std::size_t last = places_.size() - 1;
    std::size_t place = hashOf(key) & last;
    while (places_[place] != 0 && keys_[places_[place] - 1] != key) place = (place + 1) & last;
    return place;
}

void SampleNumbers::grow() {
    places_.assign(4 * places_.size(), 0);
    for (std::size_t i = 0; i < keys_.size(); ++i) {
        places_[placeOf(keys_[i])] = static_cast<std::uint32_t>(i + 1);
    }
}

} // namespace rungwise
