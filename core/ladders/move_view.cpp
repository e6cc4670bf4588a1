// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for routes, puts them in order and gathers what is known of them.
#include "core/ladders/move_view.h"

#include "core/ladders/move_finding.h"
#include "core/ladders/move_network.h"
#include "core/ladders/pay_rises.h"
#include "core/ladders/route_steps.h"
#include "core/ladders/shortest_routes.h"
#include "core/ladders/step_pay.h"
#include "core/model/kind_words.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace rungwise {

namespace {

MoveView emptyView(const Catalogue& catalogue, const MoveRequest& request) {
    const auto& roles = catalogue.roles();
    const auto nameOf = [&](RoleIndex role) {
        return std::string{catalogue.nameIn(roles, role, request.language).text};
    };
    MoveView view;
    view.catalogueId = catalogue.about().id;
    view.catalogueTitle = catalogue.text(catalogue.about().title, request.language).text;
    view.catalogueVersion = catalogue.about().version;
    view.from = request.from;
    view.to = request.to;
    view.fromId = roles[request.from].id.text();
    view.toId = roles[request.to].id.text();
    view.fromName = nameOf(request.from);
    view.toName = nameOf(request.to);
    view.order = request.order;
    view.suggested = request.suggested;
    return view;
}

RouteCost costOf(const PossibleMove& move, RouteOrder order, StepSizes& sizes) {
    const double gap = std::round(sizes.total(move.from, move.to) * 100);
    if (order == RouteOrder::Gap) return {.first = gap, .second = 1};
    return {.first = 1, .second = gap};
}

std::vector<EdgeRoute> cheapest(const Catalogue& catalogue, const MoveRequest& request,
                                std::span<const PossibleMove> moves, StepSizes& sizes,
                                std::size_t most) {
    std::vector<RouteEdge> edges;
    edges.reserve(moves.size());
    for (const PossibleMove& move : moves) {
        edges.push_back({.from = static_cast<std::uint32_t>(move.from.value()),
                         .to = static_cast<std::uint32_t>(move.to.value()),
                         .cost = costOf(move, request.order, sizes)});
    }
    return shortestRoutes(catalogue.roles().size(), edges,
                          static_cast<std::uint32_t>(request.from.value()),
                          static_cast<std::uint32_t>(request.to.value()), most);
}

Phrase topicWords(const Catalogue& catalogue, const PayTopic& topic, std::string_view language) {
    Phrase measure = measureWords(topic.measure);
    if (!topic.market) return measure;
    Phrase market =
        Phrase::verbatim(catalogue.nameIn(catalogue.markets(), *topic.market, language).text);
    return Phrase::plain(Phrases{std::move(measure), std::move(market)});
}

/// The best routes first, at most as many as were asked for.
RatedRoutes bestRoutes(const Catalogue& catalogue, const MoveRequest& request,
                       std::span<const PossibleMove> moves, StepSizes& sizes) {
    const std::size_t wanted = std::clamp<std::size_t>(request.most, 1, mostRoutes);
    if (request.order == RouteOrder::Pay) {
        PayOfRoles pay{catalogue};
        RatedRoutes rated = byPayRise(
            catalogue, moves, cheapest(catalogue, request, moves, sizes, routesSeenForPay), pay);
        rated.routes.resize(std::min(rated.routes.size(), wanted));
        return rated;
    }
    RatedRoutes rated;
    for (EdgeRoute& route : cheapest(catalogue, request, moves, sizes, wanted)) {
        rated.routes.push_back({.route = std::move(route), .rise = std::nullopt});
    }
    return rated;
}

void addRoutes(const Catalogue& catalogue, const MoveRequest& request, const MoveNetwork& network,
               CitedSources& sources, StepSizes& sizes, MoveView& view) {
    const std::vector<PossibleMove> moves = network.between(request.from, request.to);
    const RatedRoutes best = bestRoutes(catalogue, request, moves, sizes);
    if (best.topic) view.payTopic = topicWords(catalogue, *best.topic, request.language);
    RouteSteps steps{catalogue, request.language, sources, sizes};
    for (const RatedRoute& rated : best.routes) {
        std::vector<PossibleMove> taken;
        for (const std::uint32_t move : rated.route) taken.push_back(moves[move]);
        view.routes.push_back(steps.route(taken));
        view.routes.back().payRise = rated.rise;
    }
}

bool isThereAWay(const Catalogue& catalogue, const MoveRequest& request) {
    const MoveNetwork network{catalogue, SuggestedMoves::Included};
    return !network.between(request.from, request.to).empty();
}

} // namespace

MoveView moveView(const Catalogue& catalogue, const MoveRequest& request) {
    MoveView view = emptyView(catalogue, request);
    if (request.from != request.to) {
        CitedSources sources{catalogue, request.language};
        StepSizes sizes{catalogue, sources, request.language};
        const MoveNetwork network{catalogue, request.suggested};
        addRoutes(catalogue, request, network, sources, sizes, view);
        view.remarks = networkRemarks(network);
        view.direct = sizes.between(request.from, request.to);
        view.wouldSuggestionsHelp = view.routes.empty() &&
                                    request.suggested == SuggestedMoves::LeftOut &&
                                    isThereAWay(catalogue, request);
        view.sources = sources.listed();
    }
    view.finding = moveFinding(view);
    return view;
}

} // namespace rungwise
