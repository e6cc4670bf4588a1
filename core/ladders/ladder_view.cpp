// SPDX-License-Identifier: GPL-3.0-or-later
// Puts rows, lanes, moves and words of ladders together.
#include "core/ladders/ladder_view.h"

#include "core/ladders/ladder_lanes.h"
#include "core/ladders/ladder_remarks.h"
#include "core/ladders/ladder_rows.h"
#include "core/ladders/name_lists.h"
#include "core/ladders/pay_glance.h"
#include "core/ladders/shown_ladders.h"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace rungwise {

namespace {

/// "also Lead PM, Technical PM and 2 more"; each title once.
Phrase otherTitleWords(const Catalogue& catalogue, const Role& role, std::string_view language) {
    constexpr std::size_t most = 3;
    NameList titles{most};
    std::unordered_set<std::string_view> known;
    for (const OtherTitle& other : role.otherTitles) {
        const std::string_view title = catalogue.text(other.title, language).text;
        if (!title.empty() && known.insert(title).second) titles.add(title);
    }
    if (titles.isEmpty()) return {};
    return phrase(RW_TEXT("Ladders", "also {0}"), std::move(titles).words());
}

class Assembly {
public:
    Assembly(const Catalogue& catalogue, const LadderRequest& request)
        : catalogue_{catalogue}, request_{request}, sources_{catalogue, request.language},
          steps_{catalogue, sources_, request.language}, glances_{catalogue, sources_,
                                                                  request.language},
          shown_{shownLadders(catalogue, request)} {}

    LadderView take() {
        addTitles();
        addNodes();
        addEdges();
        addPay();
        view_.remarks = ladderRemarks(catalogue_, request_, shown_, view_);
        view_.sources = sources_.listed();
        return std::move(view_);
    }

private:
    void addTitles() {
        const CatalogueTitle& about = catalogue_.about();
        view_.catalogueId = about.id;
        view_.catalogueTitle = catalogue_.text(about.title, request_.language).text;
        view_.catalogueVersion = about.version;
        const auto& table = catalogue_.ladders();
        for (const LadderIndex index : shown_.ladders) {
            const Ladder& ladder = table[index];
            const ChosenText name = catalogue_.nameIn(table, index, request_.language);
            view_.ladders.push_back({.ladder = index,
                                     .id = ladder.id.text(),
                                     .name = Phrase::verbatim(name.text),
                                     .note = ladder.note,
                                     .sources = sources_.cite(ladder.sources)});
        }
    }

    void addNodes() {
        LadderRows rows = ladderRows(catalogue_, shown_, request_.language);
        LadderLanes lanes = ladderLanes(catalogue_, shown_, request_.language);
        view_.levels = std::move(rows.levels);
        view_.lanes = std::move(lanes.lanes);
        std::vector<std::size_t> order(shown_.roles.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, {}, [&](std::size_t at) {
            return std::tuple{rows.places[at].lowest, lanes.places[at].lane};
        });
        nodeOfRole_.resize(order.size());
        view_.nodes.reserve(order.size());
        for (const std::size_t at : order) {
            nodeOfRole_[at] = view_.nodes.size();
            view_.nodes.push_back(nodeAt(at, rows.places[at], lanes.places[at]));
        }
    }

    [[nodiscard]] LadderNode nodeAt(std::size_t at, const RowPlace& row, const LanePlace& lane) {
        const RoleIndex index = shown_.roles[at];
        const auto& roles = catalogue_.roles();
        const Role& role = roles[index];
        LadderNode node{.role = index,
                        .id = role.id.text(),
                        .name =
                            std::string{catalogue_.nameIn(roles, index, request_.language).text}};
        node.isKnown = roles.isKnown(index);
        node.letter = letterOf(request_, index);
        node.isHere = request_.here == index;
        node.lowest = row.lowest;
        node.highest = row.highest;
        node.rowOrigin = row.origin;
        node.lane = lane.lane;
        node.laneOrigin = lane.origin;
        node.otherTitles = otherTitleWords(catalogue_, role, request_.language);
        node.ladders = std::move(shown_.laddersOf[at]);
        return node;
    }

    void addEdges() {
        view_.edges.reserve(shown_.moves.size());
        for (std::size_t i = 0; i < shown_.moves.size(); ++i) {
            const ShownMove& move = shown_.moves[i];
            const NamedMove& named = shown_.named[i];
            LadderEdge edge{.from = nodeOfRole_[move.from],
                            .to = nodeOfRole_[move.to],
                            .kind = move.kind,
                            .statements = statementsOf(named, sources_),
                            .closesCircle = move.closesCircle};
            edge.size = steps_.between(named.from, named.to);
            edge.label = stepLabel(edge.size);
            view_.edges.push_back(std::move(edge));
        }
    }

    /// Last, so that the numbers of sources begin with those of the ladders.
    void addPay() {
        for (LadderNode& node : view_.nodes) {
            node.pay = glances_.of(node.role);
            if (!node.pay) node.noPay = glances_.silence(node.role);
        }
    }

    const Catalogue& catalogue_;
    const LadderRequest& request_;
    CitedSources sources_;
    StepSizes steps_;
    PayGlances glances_;
    ShownLadders shown_;
    std::vector<std::size_t> nodeOfRole_; ///< by position in `shown_.roles`
    LadderView view_;
};

/// The entries of a table that these ids define; each once, in their order.
template <class Table, class EntryId>
auto definedIn(const Table& table, const std::vector<EntryId>& ids) {
    std::vector<typename Table::EntryIndex> found;
    for (const EntryId& id : ids) {
        const auto index = table.find(id.text());
        if (index && std::ranges::find(found, *index) == found.end()) found.push_back(*index);
    }
    return found;
}

} // namespace

std::optional<std::size_t> LadderView::nodeOf(RoleIndex role) const {
    const auto found = std::ranges::find(nodes, role, &LadderNode::role);
    if (found == nodes.end()) return std::nullopt;
    return static_cast<std::size_t>(found - nodes.begin());
}

LadderView ladderView(const Catalogue& catalogue, const LadderRequest& request) {
    return Assembly{catalogue, request}.take();
}

LadderRequest ladderRequest(const Catalogue& catalogue, const LadderChoice& choice,
                            std::vector<RoleIndex> compared, std::string language) {
    return {.ladders = definedIn(catalogue.ladders(), choice.ladders),
            .sources = definedIn(catalogue.sources(), choice.sources),
            .compared = std::move(compared),
            .here = std::nullopt,
            .language = std::move(language)};
}

LayeredGraph graphOf(const LadderView& view) {
    LayeredGraph graph{.rows = view.levels.size(), .lanes = view.lanes.size()};
    graph.nodes.reserve(view.nodes.size());
    for (const LadderNode& node : view.nodes) {
        graph.nodes.push_back({.lowest = node.lowest, .highest = node.highest, .lane = node.lane});
    }
    graph.edges.reserve(view.edges.size());
    for (const LadderEdge& edge : view.edges) {
        graph.edges.push_back({.from = edge.from, .to = edge.to, .style = lineStyle(edge.kind)});
    }
    return graph;
}

LineStyle lineStyle(MoveKind kind) {
    const bool isDashed = kind == MoveKind::Lateral || kind == MoveKind::TrackChange;
    return isDashed ? LineStyle::Dashed : LineStyle::Solid;
}

} // namespace rungwise
