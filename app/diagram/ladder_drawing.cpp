// SPDX-License-Identifier: GPL-3.0-or-later
// Measures texts, asks the core for the layout, and mirrors it.
#include "app/diagram/ladder_drawing.h"

#include "app/diagram/ladder_words.h"
#include "app/diagram/role_measure.h"
#include "app/look/wrapping_text.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace rungwise::app {

namespace {

/// Of the column with the names of the levels, in lines of their font.
constexpr double leastRowHead = 4;
constexpr double mostRowHead = 9;
constexpr double headGap = 0.75;
constexpr double laneHead = 2;

struct HeadRoom {
    double width;
    double widest = 0;

    void add(std::vector<DrawnText>& to, const QString& words, const QFont& font) {
        for (TextLine& line : WrappingText(words, font).lines(width)) {
            widest = std::max(widest, line.width);
            to.emplace_back(std::move(line.text), line.width);
        }
    }
};

void addRowHeads(LadderDrawing& drawing, const LadderWords& words, std::size_t count) {
    const double line = drawing.fonts.lineHeight(LadderFace::Head);
    HeadRoom room{mostRowHead * line};
    for (std::size_t row = 0; row < count; ++row) {
        const HeadWords level = words.level(row);
        DrawnHead head;
        room.add(head.strong, level.strong, drawing.fonts.head);
        room.add(head.quiet, level.quiet, drawing.fonts.small);
        drawing.rows.push_back(std::move(head));
    }
    drawing.rowHeadWidth = std::max(room.widest, leastRowHead * line) + 2 * headGap * line;
}

void addLaneHeads(LadderDrawing& drawing, const LadderWords& words, std::size_t count) {
    for (std::size_t lane = 0; lane < count; ++lane) {
        DrawnHead head;
        head.strong.push_back(drawnText(words.lane(lane), drawing.fonts.head));
        drawing.lanes.push_back(std::move(head));
    }
    drawing.laneHeadHeight = std::ceil(laneHead * drawing.fonts.lineHeight(LadderFace::Head));
}

DrawnBox mirrored(DrawnBox box, double width) {
    box.x = width - box.right();
    return box;
}

LayeredLayout mirrored(LayeredLayout layout) {
    for (DrawnBox& box : layout.nodes) box = mirrored(box, layout.width);
    for (DrawnEdge& edge : layout.edges) {
        for (DrawnPoint& point : edge.points) point.x = layout.width - point.x;
        if (edge.label) edge.label = mirrored(*edge.label, layout.width);
    }
    for (DrawnSpan& lane : layout.lanes) {
        lane = {layout.width - lane.to, layout.width - lane.from};
    }
    return layout;
}

} // namespace

bool LadderDrawing::hasDashed() const {
    return std::ranges::any_of(
        moves, [](const DrawnMove& move) { return move.style == LineStyle::Dashed; });
}

bool LadderDrawing::hasCircle() const {
    return std::ranges::any_of(moves, &DrawnMove::closesCircle);
}

QSizeF LadderDrawing::size() const {
    return {rowHeadWidth + layout.width, laneHeadHeight + layout.height};
}

LadderDrawing measuredLadder(const LadderView& view, const Wording& wording, EdgeLabels labels,
                             const QFont& font) {
    LadderDrawing drawing;
    drawing.graph = graphOf(view);
    drawing.fonts = ladderFonts(font);
    drawing.direction = QGuiApplication::layoutDirection();
    const LadderWords words(view, wording);
    for (std::size_t node = 0; node < view.nodes.size(); ++node) {
        MeasuredRole measured = measuredRole(words.role(node), view.nodes.at(node), drawing.fonts);
        drawing.graph.nodes.at(node).size = measured.size;
        drawing.roles.push_back(std::move(measured.role));
    }
    const double labelHeight = drawing.fonts.lineHeight(LadderFace::Small);
    for (std::size_t edge = 0; edge < view.edges.size(); ++edge) {
        DrawnText label = drawnText(words.label(edge, labels), drawing.fonts.small);
        if (!label.isEmpty()) drawing.graph.edges.at(edge).label = {label.width(), labelHeight};
        drawing.moves.push_back({std::move(label), drawing.graph.edges.at(edge).style,
                                 view.edges.at(edge).closesCircle});
    }
    addRowHeads(drawing, words, view.levels.size());
    addLaneHeads(drawing, words, view.lanes.size());
    return drawing;
}

void place(LadderDrawing& drawing, LayeredLayout layout) {
    const bool isMirrored = drawing.direction == Qt::RightToLeft;
    drawing.layout = isMirrored ? mirrored(std::move(layout)) : std::move(layout);
}

LadderDrawing ladderDrawing(const LadderView& view, const Wording& wording, EdgeLabels labels,
                            LayoutEffort effort, const QFont& font) {
    LadderDrawing drawing = measuredLadder(view, wording, labels, font);
    if (auto layout = layeredLayout(drawing.graph, effort)) place(drawing, std::move(*layout));
    return drawing;
}

} // namespace rungwise::app
