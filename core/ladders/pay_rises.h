// SPDX-License-Identifier: GPL-3.0-or-later
// Which routes rise most in pay, as far as comparable records say.
#pragma once

#include "core/ladders/move_network.h"
#include "core/ladders/shortest_routes.h"
#include "core/ladders/step_pay.h"

#include <optional>
#include <span>
#include <vector>

namespace rungwise {

/// What pay is compared on all along.
struct PayTopic {
    PayMeasure measure = PayMeasure::Total;
    std::optional<MarketIndex> market;

    friend bool operator==(const PayTopic&, const PayTopic&) = default;
};

struct RatedRoute {
    EdgeRoute route;
    std::optional<double> rise; ///< in percent; nothing where no step has records on the topic
};

struct RatedRoutes {
    std::optional<PayTopic> topic;  ///< nothing where no step has comparable records
    std::vector<RatedRoute> routes; ///< those that rise most first, else in the order given
};

/// See `moveView` on the order Pay. Routes hold positions in `moves`.
[[nodiscard]] RatedRoutes byPayRise(const Catalogue& catalogue, std::span<const PossibleMove> moves,
                                    std::vector<EdgeRoute> routes, PayOfRoles& pay);

} // namespace rungwise
