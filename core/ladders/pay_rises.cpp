// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses a topic that most steps have records on, and multiplies their changes.
#include "core/ladders/pay_rises.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <utility>

namespace rungwise {

namespace {

using Distances = std::vector<PayDistance>;
/// By position of the move.
using DistancesOfMoves = std::map<std::uint32_t, Distances>;

PayTopic topicOf(const PayDistance& distance) {
    return {.measure = distance.line->measure, .market = distance.line->record->market};
}

DistancesOfMoves distancesOf(std::span<const PossibleMove> moves,
                             const std::vector<EdgeRoute>& routes, PayOfRoles& pay) {
    DistancesOfMoves distances;
    for (const EdgeRoute& route : routes) {
        for (const std::uint32_t move : route) {
            const auto [place, isNew] = distances.try_emplace(move);
            if (isNew) place->second = pay.distances(moves[move].from, moves[move].to);
        }
    }
    return distances;
}

/// The topic of most moves; among equals the weightiest, then the first market.
std::optional<PayTopic> leadingTopic(const Catalogue& catalogue,
                                     const DistancesOfMoves& distances) {
    std::map<PayOrder, std::pair<PayTopic, std::size_t>> counts;
    for (const auto& [move, ofMove] : distances) {
        for (const PayDistance& distance : ofMove) {
            const auto place = counts.try_emplace(payOrder(catalogue, *distance.line),
                                                  topicOf(distance), std::size_t{0});
            ++place.first->second.second;
        }
    }
    if (counts.empty()) return std::nullopt;
    return std::ranges::max_element(counts, {},
                                    [](const auto& entry) { return entry.second.second; })
        ->second.first;
}

std::optional<double> riseOf(const EdgeRoute& route, const DistancesOfMoves& distances,
                             const PayTopic& topic) {
    std::optional<double> factor;
    for (const std::uint32_t move : route) {
        const Distances& ofMove = distances.at(move);
        const auto found = std::ranges::find(ofMove, topic, topicOf);
        if (found != ofMove.end()) factor = factor.value_or(1) * (1 + found->percent / 100);
    }
    if (!factor) return std::nullopt;
    return (*factor - 1) * 100;
}

} // namespace

RatedRoutes byPayRise(const Catalogue& catalogue, std::span<const PossibleMove> moves,
                      std::vector<EdgeRoute> routes, PayOfRoles& pay) {
    const DistancesOfMoves distances = distancesOf(moves, routes, pay);
    RatedRoutes rated{.topic = leadingTopic(catalogue, distances), .routes = {}};
    for (EdgeRoute& route : routes) {
        const auto rise = rated.topic ? riseOf(route, distances, *rated.topic) : std::nullopt;
        rated.routes.push_back({.route = std::move(route), .rise = rise});
    }
    std::ranges::stable_sort(rated.routes, std::greater<>{}, [](const RatedRoute& one) {
        return one.rise.value_or(-std::numeric_limits<double>::infinity());
    });
    return rated;
}

} // namespace rungwise
