// SPDX-License-Identifier: GPL-3.0-or-later
// The layout program `dot` of Graphviz, called as a library, for comparison only.
#pragma once

#include "core/layout/layered_layout.h"

#include <memory>
#include <vector>

struct Agraph_s;
struct GVC_s;

namespace rungwise::bench {

using Polyline = std::vector<DrawnPoint>;

/// A context of Graphviz, which reads its list of plug-ins once.
class GraphvizContext {
public:
    GraphvizContext();
    GraphvizContext(const GraphvizContext&) = delete;
    GraphvizContext& operator=(const GraphvizContext&) = delete;
    ~GraphvizContext();

    [[nodiscard]] GVC_s* handle() const { return context_; }

private:
    GVC_s* context_;
};

/// The same boxes with their sizes, rows as ranks, edges, and words as labels of their size. Lanes
/// and boxes over several rows cannot be told to it.
class GraphvizGraph {
public:
    GraphvizGraph(const GraphvizContext& context, const LayeredGraph& graph);
    GraphvizGraph(const GraphvizGraph&) = delete;
    GraphvizGraph& operator=(const GraphvizGraph&) = delete;
    ~GraphvizGraph();

    /// Boxes, lines and labels get their places; once. False when Graphviz cannot do it.
    [[nodiscard]] bool layOut();
    /// The curves as short straight pieces, one polyline per edge.
    [[nodiscard]] std::vector<Polyline> lines() const;

private:
    void addRows(const LayeredGraph& graph);

    GVC_s* context_;
    Agraph_s* graph_;
    std::vector<void*> edges_;
    bool isLaidOut_ = false;
};

} // namespace rungwise::bench
