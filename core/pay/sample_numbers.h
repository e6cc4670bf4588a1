// SPDX-License-Identifier: GPL-3.0-or-later
// Which observations belong together.
#pragma once

#include "core/pay/observed_pay.h"
#include "core/pay/source_set.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

namespace rungwise {

/// What observations of one sample have in common, each as a number.
struct SampleKey {
    std::uint32_t measure = 0;
    std::uint32_t market = 0; ///< this and the next: 0 for none
    std::uint32_t level = 0;
    std::uint32_t currency = 0;
    std::uint32_t sources = 0;

    friend bool operator==(const SampleKey&, const SampleKey&) = default;
};

/// Numbers samples in the order of their first observation. The observations must outlive this.
class SampleNumbers {
public:
    explicit SampleNumbers(ObservedBy by) : by_{by} {}

    /// From 0; that of an alike observation when there was one.
    [[nodiscard]] std::size_t of(const Observation& one) { return numberOf(keyOf(one)); }

private:
    [[nodiscard]] SampleKey keyOf(const Observation& one);
    [[nodiscard]] std::uint32_t currencyOf(std::string_view currency);
    [[nodiscard]] std::uint32_t sourcesOf(const Citations& citations);
    [[nodiscard]] std::size_t numberOf(const SampleKey& key);
    [[nodiscard]] std::size_t placeOf(const SampleKey& key) const;
    void grow();

    ObservedBy by_;
    std::map<std::string_view, std::uint32_t> currencies_;
    std::pair<std::string_view, std::uint32_t> lastCurrency_{{}, 0};
    std::map<SourceSet, std::uint32_t> sourceSets_;
    std::vector<SampleKey> keys_; ///< by number
    /// Numbers from 1 at places that the keys' hashes name or the next free ones; 0: free. A power
    /// of two, at most half of them taken.
    std::vector<std::uint32_t> places_ = std::vector<std::uint32_t>(64, 0);
};

} // namespace rungwise
