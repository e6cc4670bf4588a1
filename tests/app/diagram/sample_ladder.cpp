// SPDX-License-Identifier: GPL-3.0-or-later
// Fills in what the diagram reads.
#include "tests/app/diagram/sample_ladder.h"

#include <string>
#include <utility>

namespace rungwise::test {

namespace {

LadderNode node(std::size_t at, std::string name, std::size_t row, std::size_t lane) {
    return {.role = RoleIndex{static_cast<std::uint32_t>(at)},
            .id = "role-" + std::to_string(at),
            .name = std::move(name),
            .lowest = row,
            .highest = row,
            .lane = lane};
}

LadderEdge edge(std::size_t from, std::size_t to, MoveKind kind, std::string_view label) {
    return {.from = from,
            .to = to,
            .kind = kind,
            .statements = {{.ladder = LadderIndex{0}, .kind = kind}},
            .label = label.empty() ? Phrase{} : Phrase::verbatim(label)};
}

PayGlance pay(double low, double middle, double high) {
    return {.words = Phrase::verbatim("some pay"),
            .source = Phrase::verbatim("a survey"),
            .low = low,
            .middle = middle,
            .high = high,
            .currency = "USD"};
}

LadderView emptyView(std::size_t rows, std::size_t lanes) {
    LadderView view;
    view.catalogueTitle = "Sample";
    view.ladders.push_back(
        {.ladder = LadderIndex{0}, .id = "sample", .name = Phrase::verbatim("Sample ladder")});
    for (std::size_t row = 0; row < rows; ++row) {
        const std::string number = std::to_string(row + 1);
        view.levels.push_back({.level = std::nullopt,
                               .id = "l" + number,
                               .name = Phrase::verbatim("Level " + number)});
    }
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        const std::string number = std::to_string(lane + 1);
        view.lanes.push_back({.track = std::nullopt,
                              .id = "t" + number,
                              .name = Phrase::verbatim("Track " + number)});
    }
    return view;
}

} // namespace

LadderView forkedLadder() {
    LadderView view = emptyView(3, 2);
    view.nodes = {node(0, "Junior", 0, 0), node(1, "Senior", 1, 0), node(2, "Manager", 1, 1),
                  node(3, "Director", 2, 1)};
    view.nodes[1].letter = 'A';
    view.nodes[1].pay = pay(64'000, 100'000, 257'000);
    view.edges = {edge(0, 1, MoveKind::Promotion, "+2 skills"),
                  edge(1, 3, MoveKind::Promotion, "+5 skills, 3 higher"),
                  edge(1, 2, MoveKind::TrackChange, ""), edge(0, 2, MoveKind::Promotion, "")};
    return view;
}

LadderView ladderOf(const LayeredGraph& graph) {
    LadderView view = emptyView(graph.rows, graph.lanes);
    for (std::size_t at = 0; at < graph.nodes.size(); ++at) {
        const LayeredNode& shape = graph.nodes[at];
        const std::string number = std::to_string(at);
        LadderNode made = node(at, "Role number " + number, shape.lowest, shape.lane);
        made.highest = shape.highest;
        made.otherTitles = Phrase::verbatim("also Another title " + number);
        if (at % 2 == 0) made.pay = pay(60'000, 80'000 + 100.0 * static_cast<double>(at), 250'000);
        view.nodes.push_back(std::move(made));
    }
    for (const LayeredEdge& shape : graph.edges) {
        const MoveKind kind =
            shape.style == LineStyle::Solid ? MoveKind::Promotion : MoveKind::Lateral;
        view.edges.push_back(
            edge(shape.from, shape.to, kind, shape.label.width > 0 ? "+5 skills, 3 higher" : ""));
    }
    return view;
}

} // namespace rungwise::test
