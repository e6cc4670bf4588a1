// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for views and words what they hold.
#include "tests/core/ladders/seen_ladders.h"

#include "core/ladders/ladder_names.h"
#include "core/load/load_catalogue.h"
#include "core/wording/wording.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <limits>

namespace rungwise::test {

namespace {

template <class Table>
auto indices(const Table& table, std::initializer_list<std::string_view> ids) {
    std::vector<typename Table::EntryIndex> found;
    for (const std::string_view id : ids) {
        const auto index = table.mentioned(id);
        EXPECT_TRUE(index.has_value()) << id;
        if (index) found.push_back(*index);
    }
    return found;
}

std::string withMark(const LadderNode& node, PlaceOrigin origin) {
    switch (origin) {
    case PlaceOrigin::Stated: break;
    case PlaceOrigin::Neighbours: return node.id + "?";
    case PlaceOrigin::Order: return node.id + "#";
    }
    return node.id;
}

void append(std::string& line, const std::string& name) {
    line += (line.ends_with(':') ? " " : ", ") + name;
}

} // namespace

CatalogueRef faultyCatalogueOf(std::string_view yaml) {
    TemporaryFolder folder;
    const std::string head = "rungwise: 1\ncatalogue: {id: test, title: Test catalogue}\n";
    return loadCatalogue(folder.write("catalogue.yaml", head + std::string{yaml})).catalogue;
}

LadderView seen(const CatalogueRef& catalogue, std::initializer_list<std::string_view> compared) {
    return ladderView(*catalogue, {.compared = indices(catalogue->roles(), compared)});
}

LadderView seenBy(const CatalogueRef& catalogue, std::initializer_list<std::string_view> sources) {
    return ladderView(*catalogue, {.sources = indices(catalogue->sources(), sources)});
}

std::vector<std::string> rowsSeen(const LadderView& view) {
    std::vector<std::string> lines;
    for (const LadderLevel& level : view.levels) lines.push_back(inEnglish(level.name) + ":");
    for (const LadderNode& node : view.nodes) {
        for (std::size_t row = node.lowest; row <= node.highest; ++row) {
            append(lines[row], withMark(node, node.rowOrigin));
        }
    }
    return lines;
}

std::vector<std::string> lanesSeen(const LadderView& view) {
    std::vector<std::string> lines;
    for (const LadderLane& lane : view.lanes) lines.push_back(inEnglish(lane.name) + ":");
    for (const LadderNode& node : view.nodes) {
        append(lines[node.lane], withMark(node, node.laneOrigin));
    }
    return lines;
}

std::vector<std::string> movesSeen(const LadderView& view) {
    std::vector<std::string> lines;
    for (const LadderEdge& edge : view.edges) {
        std::string line = view.nodes[edge.from].id + " > " + view.nodes[edge.to].id + " " +
                           std::string{stableName(edge.kind)};
        if (edge.closesCircle) line += " circle";
        lines.push_back(line);
    }
    return lines;
}

std::vector<std::string> remarksSeen(const LadderView& view) {
    std::vector<std::string> lines;
    for (const Phrase& remark : view.remarks) lines.push_back(inEnglish(remark));
    return lines;
}

const LadderNode& nodeIn(const LadderView& view, std::string_view id) {
    for (const LadderNode& node : view.nodes) {
        if (node.id == id) return node;
    }
    ADD_FAILURE() << "no node " << id;
    return view.nodes.front();
}

std::size_t edgeIn(const LadderView& view, std::string_view from, std::string_view to) {
    for (std::size_t i = 0; i < view.edges.size(); ++i) {
        const LadderEdge& edge = view.edges[i];
        if (view.nodes[edge.from].id == from && view.nodes[edge.to].id == to) return i;
    }
    ADD_FAILURE() << "no move from " << from << " to " << to;
    return 0;
}

std::string inEnglish(const Phrase& phrase) {
    return Wording{}.say(phrase);
}

std::string manyIds(std::size_t count) {
    std::string ids;
    for (std::size_t i = 1; i <= count; ++i) ids += (i > 1 ? ", a" : "a") + std::to_string(i);
    return ids;
}

double secondsFor(const std::function<void()>& work) {
    double shortest = std::numeric_limits<double>::infinity();
    for (int i = 0; i < 5; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
        shortest = std::min(shortest, taken.count());
    }
    return shortest;
}

} // namespace rungwise::test
