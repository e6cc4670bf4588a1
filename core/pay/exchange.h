// SPDX-License-Identifier: GPL-3.0-or-later
// Ways from one currency to another over the dated rates of a catalogue, and no others.
#pragma once

#include "core/model/pay.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rungwise {

/// A rate as the catalogue states it, and which way it is used.
struct RateStep {
    enum class Way { Direct, Inverse };
    std::size_t position = 0; ///< in Catalogue::exchangeRates()
    Way way = Way::Direct;

    friend bool operator==(const RateStep&, const RateStep&) = default;
};

/// One rate, or two over a common currency.
struct ExchangeRoute {
    std::vector<RateStep> steps;
    std::string over;   ///< the common currency; empty for a single step
    double factor = 1;  ///< finite, above zero
    PartialDate oldest; ///< of the rates used

    friend bool operator==(const ExchangeRoute&, const ExchangeRoute&) = default;
};

/// Finds routes; lives within the life of the rates. Rates that are not above zero, and those from
/// a currency to itself, do not count.
class ExchangeTable {
public:
    explicit ExchangeTable(std::span<const ExchangeRate> rates);

    /// The newest direct rate, else the newest inverse one, else the pair over a common currency
    /// whose older rate is newest (the first by name among equals). Nothing without one, and for
    /// equal currencies. Of two rates of one date the one that comes first counts.
    [[nodiscard]] std::optional<ExchangeRoute> route(std::string_view from,
                                                     std::string_view to) const;

private:
    /// The one step that leads from one currency to another.
    struct Link {
        std::string_view from;
        std::string_view to;
        RateStep step;
    };

    [[nodiscard]] const Link* link(std::string_view from, std::string_view to) const;
    [[nodiscard]] const PartialDate& dateOf(const Link& link) const;
    [[nodiscard]] double factorOf(const Link& link) const;

    std::span<const ExchangeRate> rates_;
    std::vector<Link> links_; ///< rising by `from`, then `to`; each pair once
};

/// Whether a rate of this date is more than 12 months older than `today`. A date known only to the
/// year or month counts as its last day.
[[nodiscard]] bool isOutdated(const PartialDate& date, const PartialDate& today);

} // namespace rungwise
