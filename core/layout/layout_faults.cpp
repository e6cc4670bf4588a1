// SPDX-License-Identifier: GPL-3.0-or-later
// Boxes, labels and runs of lines become rectangles; a sweep from left to right finds those that
// come near each other, and each pair is judged by what the two are.
#include "core/layout/layout_faults.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>
#include <utility>

namespace rungwise {

namespace {

/// Places that differ by less are the same.
constexpr double tolerance = 0.01;
/// Parallel runs of unlike lines that are nearer look like one.
constexpr double nearRuns = 3;

enum class PieceKind { Box, Label, Run };

struct Piece {
    PieceKind kind = PieceKind::Box;
    std::size_t owner = 0; ///< node or edge
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;

    [[nodiscard]] bool isUpright() const { return bottom - top > right - left; }
};

bool isLike(double a, double b) {
    return std::abs(a - b) < tolerance;
}

/// How far two spans overlap; negative: how far they are apart.
double overlap(double from, double to, double otherFrom, double otherTo) {
    return std::min(to, otherTo) - std::max(from, otherFrom);
}

double overlapX(const Piece& a, const Piece& b) {
    return overlap(a.left, a.right, b.left, b.right);
}

double overlapY(const Piece& a, const Piece& b) {
    return overlap(a.top, a.bottom, b.top, b.bottom);
}

/// Whether both have points in common other than of their borders.
bool covers(const Piece& a, const Piece& b) {
    return overlapX(a, b) > tolerance && overlapY(a, b) > tolerance;
}

/// A run has no width: it need only be inside.
bool passes(const Piece& run, const Piece& area) {
    if (run.isUpright()) {
        return run.left > area.left + tolerance && run.left < area.right - tolerance &&
               overlapY(run, area) > tolerance;
    }
    return run.top > area.top + tolerance && run.top < area.bottom - tolerance &&
           overlapX(run, area) > tolerance;
}

Piece pieceOf(PieceKind kind, std::size_t owner, const DrawnBox& box) {
    return {kind, owner, box.x, box.right(), box.y, box.bottom()};
}

Piece runOf(std::size_t edge, const DrawnPoint& from, const DrawnPoint& to) {
    return {PieceKind::Run,         edge,
            std::min(from.x, to.x), std::max(from.x, to.x),
            std::min(from.y, to.y), std::max(from.y, to.y)};
}

std::string named(const Piece& piece) {
    const std::string number = std::to_string(piece.owner);
    switch (piece.kind) {
    case PieceKind::Box: return "box " + number;
    case PieceKind::Label: return "the label of edge " + number;
    case PieceKind::Run: return "edge " + number;
    }
    return number;
}

/// Calls `visit` with pairs of pieces that overlap or are nearer than `nearRuns`.
template <class Visit> void forNearPairs(std::vector<Piece> pieces, const Visit& visit) {
    std::sort(pieces.begin(), pieces.end(),
              [](const Piece& a, const Piece& b) { return a.left < b.left; });
    std::vector<const Piece*> open;
    for (const Piece& next : pieces) {
        std::size_t kept = 0;
        for (const Piece* other : open) {
            if (other->right < next.left - nearRuns) continue;
            open[kept++] = other;
            if (overlapY(*other, next) > -nearRuns) visit(*other, next);
        }
        open.resize(kept);
        open.push_back(&next);
    }
}

class Faults {
public:
    Faults(const LayeredGraph& graph, const LayeredLayout& layout)
        : graph_{graph}, layout_{layout} {}

    std::vector<std::string> run() {
        checkCounts();
        if (!faults_.empty()) return std::move(faults_);
        checkSpans();
        for (std::size_t i = 0; i < graph_.nodes.size(); ++i) checkNode(i);
        for (std::size_t i = 0; i < graph_.edges.size(); ++i) checkEdge(i);
        forNearPairs(std::move(pieces_),
                     [this](const Piece& a, const Piece& b) { checkPair(a, b); });
        return std::move(faults_);
    }

private:
    void say(std::string fault) { faults_.push_back(std::move(fault)); }
    void checkCounts();
    void checkSpans();
    void checkNode(std::size_t node);
    void checkEdge(std::size_t edge);
    void checkRuns(std::size_t edge);
    void checkEnd(std::size_t edge, std::size_t node, const DrawnPoint& end, const DrawnPoint& next,
                  std::string_view name);
    void checkInside(const Piece& piece);
    void checkPair(const Piece& a, const Piece& b);
    void checkParallel(const Piece& a, const Piece& b);
    [[nodiscard]] bool mayJoin(std::size_t a, std::size_t b) const;

    const LayeredGraph& graph_;
    const LayeredLayout& layout_;
    std::vector<Piece> pieces_;
    std::vector<std::string> faults_;
};

void Faults::checkCounts() {
    if (layout_.nodes.size() != graph_.nodes.size()) say("not one box for each node");
    if (layout_.edges.size() != graph_.edges.size()) say("not one line for each edge");
    if (layout_.rows.size() != graph_.rows) say("not one span for each row");
    if (layout_.lanes.size() != graph_.lanes) say("not one span for each lane");
}

void Faults::checkSpans() {
    for (std::size_t i = 0; i < layout_.rows.size(); ++i) {
        const DrawnSpan& row = layout_.rows[i];
        const double below = i == 0 ? layout_.height : layout_.rows[i - 1].from;
        if (row.from > row.to + tolerance || !isLike(row.to, below)) {
            say("row " + std::to_string(i) + " does not follow the one below it");
        }
    }
    for (std::size_t i = 0; i < layout_.lanes.size(); ++i) {
        const DrawnSpan& lane = layout_.lanes[i];
        const double before = i == 0 ? lane.from : layout_.lanes[i - 1].to;
        if (lane.from > lane.to + tolerance || !isLike(lane.from, before)) {
            say("lane " + std::to_string(i) + " does not follow the one before it");
        }
    }
}

void Faults::checkInside(const Piece& piece) {
    const bool isInside = piece.left > -tolerance && piece.top > -tolerance &&
                          piece.right < layout_.width + tolerance &&
                          piece.bottom < layout_.height + tolerance;
    if (!isInside) say(named(piece) + " leaves the picture");
}

void Faults::checkNode(std::size_t node) {
    const Piece box = pieceOf(PieceKind::Box, node, layout_.nodes[node]);
    const LayeredNode& asked = graph_.nodes[node];
    if (box.right - box.left < asked.size.width - tolerance ||
        box.bottom - box.top < asked.size.height - tolerance) {
        say(named(box) + " is smaller than its text");
    }
    if (box.top < layout_.rows[asked.highest].from - tolerance ||
        box.bottom > layout_.rows[asked.lowest].to + tolerance ||
        box.top > layout_.rows[asked.highest].to || box.bottom < layout_.rows[asked.lowest].from) {
        say(named(box) + " is not on its rows");
    }
    const DrawnSpan& lane = layout_.lanes[asked.lane];
    if (box.left < lane.from - tolerance || box.right > lane.to + tolerance) {
        say(named(box) + " is not in its lane");
    }
    checkInside(box);
    pieces_.push_back(box);
}

void Faults::checkEdge(std::size_t edge) {
    const DrawnEdge& drawn = layout_.edges[edge];
    const std::string name = "edge " + std::to_string(edge);
    const bool wantsLabel = graph_.edges[edge].label.width > 0;
    if (wantsLabel != drawn.label.has_value()) say(name + " has a label too few or too many");
    if (drawn.label) {
        const Piece label = pieceOf(PieceKind::Label, edge, *drawn.label);
        const DrawnSize& asked = graph_.edges[edge].label;
        if (drawn.label->width < asked.width - tolerance ||
            drawn.label->height < asked.height - tolerance) {
            say(named(label) + " is smaller than its words");
        }
        checkInside(label);
        pieces_.push_back(label);
    }
    if (drawn.points.size() < 2) {
        say(name + " has no way");
        return;
    }
    checkRuns(edge);
    const auto& points = drawn.points;
    checkEnd(edge, graph_.edges[edge].from, points.front(), points[1], "begin");
    checkEnd(edge, graph_.edges[edge].to, points.back(), points[points.size() - 2], "end");
}

void Faults::checkRuns(std::size_t edge) {
    const auto& points = layout_.edges[edge].points;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const Piece run = runOf(edge, points[i - 1], points[i]);
        const bool isUpright = isLike(run.left, run.right);
        const bool isLevel = isLike(run.top, run.bottom);
        if (isUpright == isLevel) {
            say(named(run) + (isLevel ? " has a run without length" : " has a slanting run"));
        }
        checkInside(run);
        pieces_.push_back(run);
    }
}

/// The end must lie on a side of the box, and the line must come from outside that side.
void Faults::checkEnd(std::size_t edge, std::size_t node, const DrawnPoint& end,
                      const DrawnPoint& next, std::string_view name) {
    const DrawnBox& box = layout_.nodes[node];
    const bool isBeside = end.x > box.x - tolerance && end.x < box.right() + tolerance;
    const bool isAlong = end.y > box.y - tolerance && end.y < box.bottom() + tolerance;
    const bool isAbove = isBeside && isLike(end.y, box.y) && next.y < end.y;
    const bool isBelow = isBeside && isLike(end.y, box.bottom()) && next.y > end.y;
    const bool isLeft = isAlong && isLike(end.x, box.x) && next.x < end.x;
    const bool isRight = isAlong && isLike(end.x, box.right()) && next.x > end.x;
    if (isAbove || isBelow || isLeft || isRight) return;
    say("edge " + std::to_string(edge) + " does not " + std::string{name} +
        " on the border of box " + std::to_string(node));
}

void Faults::checkPair(const Piece& a, const Piece& b) {
    const bool isRunA = a.kind == PieceKind::Run;
    const bool isRunB = b.kind == PieceKind::Run;
    if (isRunA && isRunB) {
        checkParallel(a, b);
    } else if (isRunA || isRunB) {
        const Piece& run = isRunA ? a : b;
        const Piece& area = isRunA ? b : a;
        if (passes(run, area)) say(named(run) + " passes through " + named(area));
    } else if (covers(a, b)) {
        say(named(a) + " and " + named(b) + " cover each other");
    }
}

bool Faults::mayJoin(std::size_t a, std::size_t b) const {
    return graph_.edges[a].to == graph_.edges[b].to &&
           graph_.edges[a].style == graph_.edges[b].style;
}

void Faults::checkParallel(const Piece& a, const Piece& b) {
    if (a.owner == b.owner || a.isUpright() != b.isUpright() || mayJoin(a.owner, b.owner)) return;
    const double along = a.isUpright() ? overlapY(a, b) : overlapX(a, b);
    const double apart = a.isUpright() ? std::abs(a.left - b.left) : std::abs(a.top - b.top);
    if (along > tolerance && apart < nearRuns) {
        say(named(a) + " and " + named(b) + " lie on each other");
    }
}

} // namespace

std::vector<std::string> layoutFaults(const LayeredGraph& graph, const LayeredLayout& layout) {
    return Faults{graph, layout}.run();
}

} // namespace rungwise
