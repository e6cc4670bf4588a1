// SPDX-License-Identifier: GPL-3.0-or-later
// Boxes, labels and runs of lines become rectangles; a sweep from left to right finds those that
// come near each other, and each pair is judged by what the two are.
#include "core/layout/layout_faults.h"

#include "core/layout/picture_pieces.h"

#include <cmath>
#include <string_view>
#include <utility>

namespace rungwise {

namespace {

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
                     [this](const PicturePiece& a, const PicturePiece& b) { checkPair(a, b); });
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
    void checkInside(const PicturePiece& piece);
    void checkPair(const PicturePiece& a, const PicturePiece& b);
    void checkParallel(const PicturePiece& a, const PicturePiece& b);
    [[nodiscard]] bool mayJoin(std::size_t a, std::size_t b) const;

    const LayeredGraph& graph_;
    const LayeredLayout& layout_;
    std::vector<PicturePiece> pieces_;
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
        if (row.from > row.to + pictureTolerance || !isLike(row.to, below)) {
            say("row " + std::to_string(i) + " does not follow the one below it");
        }
    }
    for (std::size_t i = 0; i < layout_.lanes.size(); ++i) {
        const DrawnSpan& lane = layout_.lanes[i];
        const double before = i == 0 ? lane.from : layout_.lanes[i - 1].to;
        if (lane.from > lane.to + pictureTolerance || !isLike(lane.from, before)) {
            say("lane " + std::to_string(i) + " does not follow the one before it");
        }
    }
}

void Faults::checkInside(const PicturePiece& piece) {
    const bool isInside = piece.left > -pictureTolerance && piece.top > -pictureTolerance &&
                          piece.right < layout_.width + pictureTolerance &&
                          piece.bottom < layout_.height + pictureTolerance;
    if (!isInside) say(named(piece) + " leaves the picture");
}

void Faults::checkNode(std::size_t node) {
    const PicturePiece box = pieceOf(PieceKind::Box, node, layout_.nodes[node]);
    const LayeredNode& asked = graph_.nodes[node];
    if (box.right - box.left < asked.size.width - pictureTolerance ||
        box.bottom - box.top < asked.size.height - pictureTolerance) {
        say(named(box) + " is smaller than its text");
    }
    if (box.top < layout_.rows[asked.highest].from - pictureTolerance ||
        box.bottom > layout_.rows[asked.lowest].to + pictureTolerance ||
        box.top > layout_.rows[asked.highest].to || box.bottom < layout_.rows[asked.lowest].from) {
        say(named(box) + " is not on its rows");
    }
    const DrawnSpan& lane = layout_.lanes[asked.lane];
    if (box.left < lane.from - pictureTolerance || box.right > lane.to + pictureTolerance) {
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
        const PicturePiece label = pieceOf(PieceKind::Label, edge, *drawn.label);
        const DrawnSize& asked = graph_.edges[edge].label;
        if (drawn.label->width < asked.width - pictureTolerance ||
            drawn.label->height < asked.height - pictureTolerance) {
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
        const PicturePiece run = runOf(edge, points[i - 1], points[i]);
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
    const bool isBeside =
        end.x > box.x - pictureTolerance && end.x < box.right() + pictureTolerance;
    const bool isAlong =
        end.y > box.y - pictureTolerance && end.y < box.bottom() + pictureTolerance;
    const bool isAbove = isBeside && isLike(end.y, box.y) && next.y < end.y;
    const bool isBelow = isBeside && isLike(end.y, box.bottom()) && next.y > end.y;
    const bool isLeft = isAlong && isLike(end.x, box.x) && next.x < end.x;
    const bool isRight = isAlong && isLike(end.x, box.right()) && next.x > end.x;
    if (isAbove || isBelow || isLeft || isRight) return;
    say("edge " + std::to_string(edge) + " does not " + std::string{name} +
        " on the border of box " + std::to_string(node));
}

void Faults::checkPair(const PicturePiece& a, const PicturePiece& b) {
    const bool isRunA = a.kind == PieceKind::Run;
    const bool isRunB = b.kind == PieceKind::Run;
    if (isRunA && isRunB) {
        checkParallel(a, b);
    } else if (isRunA || isRunB) {
        const PicturePiece& run = isRunA ? a : b;
        const PicturePiece& area = isRunA ? b : a;
        if (passes(run, area)) say(named(run) + " passes through " + named(area));
    } else if (covers(a, b)) {
        say(named(a) + " and " + named(b) + " cover each other");
    }
}

bool Faults::mayJoin(std::size_t a, std::size_t b) const {
    return graph_.edges[a].to == graph_.edges[b].to &&
           graph_.edges[a].style == graph_.edges[b].style;
}

void Faults::checkParallel(const PicturePiece& a, const PicturePiece& b) {
    if (a.owner == b.owner || a.isUpright() != b.isUpright() || mayJoin(a.owner, b.owner)) return;
    const double along = a.isUpright() ? overlapY(a, b) : overlapX(a, b);
    const double apart = a.isUpright() ? std::abs(a.left - b.left) : std::abs(a.top - b.top);
    if (along > pictureTolerance && apart < nearRuns) {
        say(named(a) + " and " + named(b) + " lie on each other");
    }
}

} // namespace

std::vector<std::string> layoutFaults(const LayeredGraph& graph, const LayeredLayout& layout) {
    return Faults{graph, layout}.run();
}

} // namespace rungwise
