// SPDX-License-Identifier: GPL-3.0-or-later
// Takes what it needs out of the view of all ladders, and adds roles that none of them has.
#include "app/pages/route_view.h"

#include "core/ladders/pay_glance.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <utility>

namespace rungwise::app {

namespace {

class RouteLadder {
public:
    RouteLadder(const Catalogue& catalogue, const std::vector<RoleIndex>& compared,
                const std::string& language)
        : catalogue_{catalogue}, compared_{compared}, language_{language},
          all_{ladderView(catalogue, {.ladders = {},
                                      .sources = {},
                                      .compared = compared,
                                      .here = std::nullopt,
                                      .language = language})} {}

    LadderView take(const Route& route) {
        if (route.steps.empty()) return {};
        addRole(route.steps.front().from);
        for (const RouteStep& step : route.steps) addRole(step.to);
        for (const RouteStep& step : route.steps) addMove(step);
        view_.catalogueId = all_.catalogueId;
        view_.catalogueTitle = all_.catalogueTitle;
        view_.catalogueVersion = all_.catalogueVersion;
        view_.sources = all_.sources;
        addTitles(route);
        keepWhatIsUsed();
        return std::move(view_);
    }

private:
    void addRole(RoleIndex role) {
        if (view_.nodeOf(role)) return;
        if (const auto known = all_.nodeOf(role)) {
            view_.nodes.push_back(all_.nodes[*known]);
        } else {
            view_.nodes.push_back(strayNode(role));
        }
    }

    /// A role that stands on no ladder.
    LadderNode strayNode(RoleIndex role) {
        const auto& roles = catalogue_.roles();
        const Role& entry = roles[role];
        LadderNode node{.role = role, .id = entry.id.text()};
        node.name = std::string{catalogue_.nameIn(roles, role, language_).text};
        node.isKnown = roles.isKnown(role);
        const auto place = std::ranges::find(compared_, role);
        if (place != compared_.end()) {
            node.letter = static_cast<char>('A' + (place - compared_.begin()));
        }
        placeRow(node, entry);
        placeLane(node, entry);
        CitedSources sources{catalogue_, language_};
        PayGlances glances{catalogue_, sources, language_};
        node.pay = glances.of(role);
        if (node.pay) {
            node.pay->sources = {}; // numbered for another list
        } else {
            node.noPay = glances.silence(role);
        }
        return node;
    }

    void placeRow(LadderNode& node, const Role& entry) {
        if (entry.level) {
            node.lowest = rowOf(entry.level->from);
            node.highest = rowOf(entry.level->to);
        } else {
            if (all_.levels.empty()) {
                all_.levels.push_back({.level = std::nullopt,
                                       .id = {},
                                       .name = phrase(RW_TEXT("Ladders", "No level"))});
            }
            node.lowest = view_.nodes.empty() ? 0 : view_.nodes.back().highest;
            node.highest = node.lowest;
            node.rowOrigin = PlaceOrigin::Neighbours;
        }
    }

    /// The row of a level, which is put among the others where it is missing.
    std::size_t rowOf(LevelIndex level) {
        const auto& levels = catalogue_.levels();
        const auto isBelow = [&](const LadderLevel& each) {
            return !each.level || levels.rank(*each.level) < levels.rank(level);
        };
        const auto found = std::ranges::find_if_not(all_.levels, isBelow);
        const auto row = static_cast<std::size_t>(found - all_.levels.begin());
        if (found != all_.levels.end() && found->level == level) return row;
        all_.levels.insert(
            found, {.level = level,
                    .id = levels[level].id.text(),
                    .name = Phrase::verbatim(catalogue_.nameIn(levels, level, language_).text)});
        for (auto* nodes : {&all_.nodes, &view_.nodes}) {
            for (LadderNode& each : *nodes) {
                if (each.lowest >= row) ++each.lowest;
                if (each.highest >= row) ++each.highest;
            }
        }
        return row;
    }

    void placeLane(LadderNode& node, const Role& entry) {
        const auto found = std::ranges::find(all_.lanes, entry.track, &LadderLane::track);
        node.lane = static_cast<std::size_t>(found - all_.lanes.begin());
        if (found != all_.lanes.end()) return;
        if (!entry.track && !view_.nodes.empty()) {
            node.lane = view_.nodes.back().lane;
            node.laneOrigin = PlaceOrigin::Neighbours;
            return;
        }
        LadderLane lane{
            .track = entry.track, .id = {}, .name = phrase(RW_TEXT("Ladders", "No track"))};
        if (entry.track) {
            const auto& tracks = catalogue_.tracks();
            lane.id = tracks[*entry.track].id.text();
            lane.name = Phrase::verbatim(catalogue_.nameIn(tracks, *entry.track, language_).text);
        }
        all_.lanes.push_back(std::move(lane));
    }

    void addMove(const RouteStep& step) {
        const auto from = view_.nodeOf(step.from);
        const auto to = view_.nodeOf(step.to);
        const auto isThis = [&](const LadderEdge& edge) {
            return all_.nodes[edge.from].role == step.from && all_.nodes[edge.to].role == step.to;
        };
        const auto known = std::ranges::find_if(all_.edges, isThis);
        LadderEdge edge = known != all_.edges.end() ? *known : LadderEdge{};
        if (known == all_.edges.end()) {
            edge.kind = step.kind;
            edge.size = step.size;
            edge.label = stepLabel(step.size);
        }
        edge.from = *from;
        edge.to = *to;
        view_.edges.push_back(std::move(edge));
    }

    void addTitles(const Route& route) {
        const auto isNamed = [&](const LadderTitle& ladder) {
            return std::ranges::any_of(route.steps, [&](const RouteStep& step) {
                return std::ranges::find(step.statements, ladder.ladder, &MoveStatement::ladder) !=
                       step.statements.end();
            });
        };
        std::ranges::copy_if(all_.ladders, std::back_inserter(view_.ladders), isNamed);
    }

    /// Rows from the lowest to the highest in use, and lanes in use.
    void keepWhatIsUsed() {
        std::size_t lowest = all_.levels.size();
        std::size_t highest = 0;
        std::vector<bool> isUsed(all_.lanes.size());
        for (const LadderNode& node : view_.nodes) {
            lowest = std::min(lowest, node.lowest);
            highest = std::max(highest, node.highest);
            isUsed[node.lane] = true;
        }
        for (std::size_t row = lowest; row <= highest && row < all_.levels.size(); ++row) {
            view_.levels.push_back(all_.levels[row]);
        }
        std::vector<std::size_t> laneNow(all_.lanes.size());
        for (std::size_t lane = 0; lane < all_.lanes.size(); ++lane) {
            if (!isUsed[lane]) continue;
            laneNow[lane] = view_.lanes.size();
            view_.lanes.push_back(all_.lanes[lane]);
        }
        for (LadderNode& node : view_.nodes) {
            node.lowest -= lowest;
            node.highest -= lowest;
            node.lane = laneNow[node.lane];
        }
    }

    const Catalogue& catalogue_;
    const std::vector<RoleIndex>& compared_;
    const std::string& language_;
    LadderView all_;
    LadderView view_;
};

} // namespace

LadderView routeView(const Catalogue& catalogue, const Route& route,
                     const std::vector<RoleIndex>& compared, const std::string& language) {
    return RouteLadder(catalogue, compared, language).take(route);
}

} // namespace rungwise::app
