// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the catalogue to a file and loads it like any other.
#include "tests/core/report/ladder_catalogue.h"

#include "core/diagnostics/render.h"
#include "core/load/load_catalogue.h"
#include "tests/core/report/small_catalogue.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace rungwise::test {

namespace {

constexpr std::string_view yaml = R"(rungwise: 1
catalogue: {id: paths, title: "Paths <b>two</b>", version: "3", language: en}
sources:
  - {id: book, title: The book, publisher: Guild}
  - {id: survey, title: Pay survey, publisher: Bureau}
levels: [{id: l1, name: Junior}, {id: l2, name: Senior}, {id: l3, name: Head}]
tracks: [{id: craft, name: Craft}, {id: people, name: People}]
families: [{id: making, name: Making}]
scales: [{id: steps, name: Steps, steps: [{id: low, name: Low}, {id: mid, name: Mid}, {id: high, name: High}]}]
skills:
  - {id: saw, name: Sawing, scale: steps}
  - {id: plan, name: Planning, scale: steps}
  - {id: glue, name: Gluing, scale: steps}
roles:
  - id: maker
    name: Maker
    level: l1
    track: craft
    family: making
    duties: [{text: Make things, sources: [book]}]
    skills:
      - {skill: saw, level: low, sources: [book]}
      - {skill: glue, level: mid, sources: [book]}
  - id: master
    name: Master
    level: l2
    track: craft
    family: making
    duties: [{text: Teach makers, sources: [book]}]
    skills:
      - {skill: saw, level: high, weight: 2, sources: [book]}
      - {skill: plan, level: mid, necessity: required, sources: [survey]}
  - {id: lead, name: Lead, level: l2, track: people, family: making}
  - {id: head, name: Head, level: l3, track: people, family: making}
  - {id: island, name: Island, level: l3, family: making}
pay:
  - {id: maker-pay, role: maker, sources: [survey], currency: USD, period: year, measure: base, mean: 50000}
  - {id: master-pay, role: master, sources: [survey], currency: USD, period: year, measure: base, low: 50000,
     mean: 60000, high: 80000}
ladders:
  - id: up
    name: Way up
    sources: [{source: book, where: p. 7}]
    note: For those who stay.
    steps: [maker, master, head]
    moves:
      - {from: maker, to: master, kind: promotion, months: {min: 12, max: 24}, note: After a test., sources: [book]}
  - id: across
    name: Way across
    sources: [survey]
    moves:
      - {from: master, to: lead, kind: track-change, sources: [survey]}
      - {from: lead, to: head, kind: promotion, sources: [survey]}
transitions:
  - from: maker
    to: master
    sources: [book]
    signs: [{id: asked, text: "Do others ask you?", sources: [book]}]
    rule: {at_least: most}
    advice: [{text: Build a chair, sources: [book]}]
)";

} // namespace

CatalogueRef ladderCatalogue() {
    TemporaryFolder folder;
    const Loaded loaded = loadCatalogue(folder.write("paths.yaml", yaml));
    EXPECT_EQ(renderText(loaded.diagnostics), "");
    return loaded.catalogue;
}

LadderView sampleLadder(const Catalogue& catalogue) {
    LadderRequest request;
    request.compared = {roleIn(catalogue, "maker")};
    request.here = roleIn(catalogue, "maker");
    return ladderView(catalogue, request);
}

LayeredLayout layoutOf(const LadderView& view) {
    LayeredGraph graph = graphOf(view);
    for (LayeredNode& node : graph.nodes) node.size = {120, 40};
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        if (!view.edges[i].label.isEmpty()) graph.edges[i].label = {60, 12};
    }
    return layeredLayout(graph, LayoutEffort::Refined).value();
}

MoveView sampleMove(const Catalogue& catalogue, std::string_view from, std::string_view to,
                    RouteOrder order) {
    return moveView(catalogue, {.from = roleIn(catalogue, from),
                                .to = roleIn(catalogue, to),
                                .order = order,
                                .language = {}});
}

} // namespace rungwise::test
