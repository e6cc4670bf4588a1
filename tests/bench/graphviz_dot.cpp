// SPDX-License-Identifier: GPL-3.0-or-later
// A chain of invisible nodes, one per row, keeps the ranks in order.
#include "tests/bench/graphviz_dot.h"

#include "core/layout/layout_spacing.h"

#include <graphviz/gvc.h>
#include <span>
#include <string>

namespace rungwise::bench {

namespace {

constexpr double unitsPerInch = 72;
constexpr int piecesPerCurve = 12;

char* text(const char* constant) {
    return const_cast<char*>(constant);
}

void put(void* object, const char* name, const std::string& value) {
    agsafeset(object, text(name), text(value.c_str()), text(""));
}

std::string inches(double units) {
    return std::to_string(units / unitsPerInch);
}

/// A label of a given size without any letters, so that no font takes time.
void putLabel(Agraph_t* graph, Agedge_t* edge, const DrawnSize& size) {
    const std::string table = "<TABLE BORDER=\"0\" FIXEDSIZE=\"TRUE\" WIDTH=\"" +
                              std::to_string(static_cast<int>(size.width)) + "\" HEIGHT=\"" +
                              std::to_string(static_cast<int>(size.height)) +
                              "\"><TR><TD></TD></TR></TABLE>";
    char* html = agstrdup_html(graph, text(table.c_str()));
    agset(edge, text("label"), html);
    agstrfree(graph, html);
}

double between(double a, double b, double c, double d, double t) {
    const double s = 1 - t;
    return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
}

/// Points along a chain of Bézier curves, whose corners share their ends.
void addCurves(Polyline& line, const bezier& curves) {
    if (curves.sflag != 0) line.push_back({curves.sp.x, curves.sp.y});
    const std::span corners{curves.list, static_cast<std::size_t>(curves.size)};
    for (std::size_t i = 0; i + 3 < corners.size(); i += 3) {
        const auto c = corners.subspan(i, 4);
        for (int piece = 0; piece <= piecesPerCurve; ++piece) {
            const double t = static_cast<double>(piece) / piecesPerCurve;
            const DrawnPoint point{between(c[0].x, c[1].x, c[2].x, c[3].x, t),
                                   between(c[0].y, c[1].y, c[2].y, c[3].y, t)};
            if (line.empty() || line.back() != point) line.push_back(point);
        }
    }
    if (curves.eflag != 0) line.push_back({curves.ep.x, curves.ep.y});
}

} // namespace

GraphvizContext::GraphvizContext() : context_{gvContext()} {}

GraphvizContext::~GraphvizContext() {
    gvFreeContext(context_);
}

GraphvizGraph::GraphvizGraph(const GraphvizContext& context, const LayeredGraph& graph)
    : context_{context.handle()}, graph_{agopen(text("ladder"), Agdirected, nullptr)} {
    put(graph_, "rankdir", "BT");
    put(graph_, "nodesep", inches(boxGap));
    put(graph_, "ranksep", inches(2 * channelEnd + trackGap));
    agattr(graph_, AGEDGE, text("label"), text(""));
    addRows(graph);
    std::vector<Agnode_t*> nodes;
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const LayeredNode& node = graph.nodes[i];
        const std::string row = "row" + std::to_string(node.lowest);
        Agraph_t* rank = agsubg(graph_, text(row.c_str()), 0);
        const std::string name = "n" + std::to_string(i);
        Agnode_t* made = agnode(rank, text(name.c_str()), 1);
        put(made, "shape", "box");
        put(made, "label", "");
        put(made, "fixedsize", "true");
        put(made, "width", inches(node.size.width));
        put(made, "height", inches(node.size.height));
        nodes.push_back(made);
    }
    for (const LayeredEdge& edge : graph.edges) {
        Agedge_t* made = agedge(graph_, nodes[edge.from], nodes[edge.to], nullptr, 1);
        if (edge.label.width > 0) putLabel(graph_, made, edge.label);
        edges_.push_back(made);
    }
}

void GraphvizGraph::addRows(const LayeredGraph& graph) {
    Agnode_t* below = nullptr;
    for (std::size_t row = 0; row < graph.rows; ++row) {
        const std::string name = "row" + std::to_string(row);
        Agraph_t* rank = agsubg(graph_, text(name.c_str()), 1);
        put(rank, "rank", "same");
        const std::string anchorName = "a" + std::to_string(row);
        Agnode_t* anchor = agnode(rank, text(anchorName.c_str()), 1);
        put(anchor, "style", "invis");
        put(anchor, "label", "");
        put(anchor, "width", "0.01");
        put(anchor, "height", "0.01");
        if (below != nullptr) put(agedge(graph_, below, anchor, nullptr, 1), "style", "invis");
        below = anchor;
    }
}

GraphvizGraph::~GraphvizGraph() {
    if (isLaidOut_) gvFreeLayout(context_, graph_);
    agclose(graph_);
}

bool GraphvizGraph::layOut() {
    isLaidOut_ = gvLayout(context_, graph_, "dot") == 0;
    return isLaidOut_;
}

std::vector<Polyline> GraphvizGraph::lines() const {
    std::vector<Polyline> all;
    for (void* edge : edges_) {
        Polyline line;
        const splines* curves = ED_spl(static_cast<Agedge_t*>(edge));
        const int count = curves == nullptr ? 0 : curves->size;
        for (int i = 0; i < count; ++i) addCurves(line, curves->list[i]);
        all.push_back(std::move(line));
    }
    return all;
}

} // namespace rungwise::bench
