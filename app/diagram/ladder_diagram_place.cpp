// SPDX-License-Identifier: GPL-3.0-or-later
// Zoom and place of the diagram, and its painting.
#include "app/diagram/ladder_diagram.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace rungwise::app {

namespace {

constexpr std::array<int, 15> zoomSteps{25,  33,  50,  67,  75,  90,  100, 110,
                                        125, 150, 175, 200, 250, 300, 400};

} // namespace

QPoint LadderDiagram::scrollOfBars() const {
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

/// Sizes and ranges follow drawing, font, viewport and zoom; the place is kept as far as it exists.
void LadderDiagram::measureCamera() {
    camera_.layout = {drawing_.layout.width, drawing_.layout.height};
    camera_.viewport = viewport()->size();
    camera_.rowHeads = static_cast<int>(std::ceil(drawing_.rowHeadWidth));
    camera_.laneHeads = static_cast<int>(std::ceil(drawing_.laneHeadHeight));
    camera_.direction = drawing_.direction;
    const QSize map = LadderOverview::sizeOf(camera_);
    camera_.below = map.isEmpty() ? 0 : map.height() + 2 * LadderOverview::margin;
    const QPoint most = camera_.mostScroll();
    const QRect body = camera_.body();
    horizontalScrollBar()->setRange(0, most.x());
    horizontalScrollBar()->setPageStep(body.width());
    horizontalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    verticalScrollBar()->setRange(0, most.y());
    verticalScrollBar()->setPageStep(body.height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    camera_.scroll = scrollOfBars();
}

void LadderDiagram::scrollTo(const QPoint& scroll) {
    horizontalScrollBar()->setValue(scroll.x());
    verticalScrollBar()->setValue(scroll.y());
}

/// Until somebody moves it: all of it where it stays readable, else from what matters most.
void LadderDiagram::startView() {
    camera_.zoom = std::max(camera_.fittingZoom(), leastStart_ / 100.0);
    measureCamera();
    const auto area = areaOfInterest();
    if (!area) return;
    scrollTo(camera_.scrollFor(area->center(), QRectF(camera_.body()).center()));
}

/// The reader's role and the compared ones, from A on, as many as can be seen together; else the
/// first role.
std::optional<QRectF> LadderDiagram::areaOfInterest() const {
    std::vector<std::pair<int, std::size_t>> wanted;
    for (std::size_t node = 0; node < drawing_.roles.size(); ++node) {
        const DrawnRole& role = drawing_.roles.at(node);
        if (role.isHere) {
            wanted.emplace_back(0, node);
        } else if (role.letter) {
            wanted.emplace_back(*role.letter, node);
        }
    }
    std::ranges::sort(wanted);
    if (wanted.empty()) wanted.emplace_back(0, 0);
    const QSizeF room = QSizeF(camera_.body().size()) / camera_.zoom;
    std::optional<QRectF> area;
    for (const auto& [order, node] : wanted) {
        if (node >= drawing_.layout.nodes.size()) continue;
        const QRectF box = rectOf(drawing_.layout.nodes.at(node));
        const QRectF both = area ? *area | box : box;
        if (!area || (both.width() <= room.width() && both.height() <= room.height())) area = both;
    }
    return area;
}

std::optional<LadderDiagram::Anchor> LadderDiagram::anchor() const {
    if (drawing_.layout.nodes.empty()) return std::nullopt;
    const QPointF centre = QRectF(camera_.body()).center();
    const auto placeOf = [&](std::size_t node) {
        return camera_.toViewport(rectOf(drawing_.layout.nodes.at(node)).center());
    };
    std::optional<std::size_t> nearest = currentNode();
    if (!nearest || !camera_.body().contains(placeOf(*nearest).toPoint())) {
        double least = std::numeric_limits<double>::infinity();
        for (std::size_t node = 0; node < drawing_.layout.nodes.size(); ++node) {
            const QPointF away = placeOf(node) - centre;
            const double distance = std::hypot(away.x(), away.y());
            if (distance >= least) continue;
            least = distance;
            nearest = node;
        }
    }
    return Anchor{keyOf({LadderElement::Kind::Node, *nearest}), placeOf(*nearest)};
}

void LadderDiagram::restore(const std::optional<Anchor>& anchor) {
    measureCamera();
    const int before = zoomPercent();
    const auto element = anchor ? find(anchor->key) : std::nullopt;
    if (!isPlacedByReader_ || !element) {
        startView();
    } else {
        const QRectF box = rectOf(drawing_.layout.nodes.at(element->at));
        scrollTo(camera_.scrollFor(box.center(), anchor->place));
    }
    viewport()->update();
    if (zoomPercent() != before) emit zoomChanged(zoomPercent());
}

int LadderDiagram::zoomPercent() const {
    return std::max(1, static_cast<int>(std::lround(camera_.zoom * 100)));
}

void LadderDiagram::zoomAround(double zoom, const QPointF& point) {
    const QPointF held = camera_.toLayout(point);
    const int before = zoomPercent();
    isPlacedByReader_ = true;
    isZooming_ = true;
    camera_.zoom = zoom;
    measureCamera();
    scrollTo(camera_.scrollFor(held, point));
    isZooming_ = false;
    beginMotion();
    viewport()->update();
    if (zoomPercent() != before) emit zoomChanged(zoomPercent());
}

void LadderDiagram::setZoomPercent(int percent) {
    zoomAround(std::clamp(percent, leastZoom, mostZoom) / 100.0, QRectF(camera_.body()).center());
}

void LadderDiagram::zoomIn() {
    const auto next = std::ranges::upper_bound(zoomSteps, zoomPercent());
    if (next != zoomSteps.end()) setZoomPercent(*next);
}

void LadderDiagram::zoomOut() {
    const auto here = std::ranges::lower_bound(zoomSteps, zoomPercent());
    if (here != zoomSteps.begin()) setZoomPercent(*std::prev(here));
}

void LadderDiagram::fit() {
    zoomAround(camera_.fittingZoom(), QRectF(camera_.body()).center());
    // Without bars there is more room than there was.
    if (camera_.fittingZoom() > camera_.zoom) {
        zoomAround(camera_.fittingZoom(), QRectF(camera_.body()).center());
    }
}

void LadderDiagram::beginMotion() {
    motion_ = Motion::Moving;
    motionEnd_.start();
}

void LadderDiagram::endMotion() {
    motion_ = Motion::Still;
    viewport()->update();
}

QRectF LadderDiagram::areaOf(const LadderElement& element) const {
    if (element.kind == LadderElement::Kind::Node) {
        return rectOf(drawing_.layout.nodes.at(element.at));
    }
    const DrawnEdge& edge = drawing_.layout.edges.at(element.at);
    QRectF area;
    for (const DrawnPoint& point : edge.points) {
        area |= QRectF(point.x - 1, point.y - 1, 2, 2);
    }
    return edge.label ? area | rectOf(*edge.label) : area;
}

QRect LadderDiagram::rectOfElement(const LadderElement& element) const {
    return camera_.toViewport(areaOf(element)).toAlignedRect();
}

void LadderDiagram::ensureVisible(const LadderElement& element) {
    isPlacedByReader_ = true;
    scrollTo(camera_.scrollToShow(areaOf(element)));
}

std::optional<LadderElement> LadderDiagram::elementAt(const QPoint& point) const {
    constexpr double reach = 12; // pixels to either side: hit areas are 24 wide
    if (!index_ || !camera_.body().contains(point) || isOnMap(point)) return std::nullopt;
    return index_->at(camera_.toLayout(QPointF(point)), reach / std::max(camera_.zoom, 0.3));
}

bool LadderDiagram::isOnMap(const QPoint& point) const {
    const auto map = LadderOverview::place(camera_);
    return map && map->contains(point);
}

void LadderDiagram::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    measureCamera();
    if (isPlacedByReader_) return;
    const int before = zoomPercent();
    startView();
    if (zoomPercent() != before) emit zoomChanged(zoomPercent());
}

/// Moves the pixels that stay in view and paints the strip that comes into it.
void LadderDiagram::scrollContentsBy(int /*dx*/, int /*dy*/) {
    const QPoint next = scrollOfBars();
    const QPoint moved = camera_.scroll - next;
    if (moved.isNull()) return;
    camera_.scroll = next;
    beginMotion();
    if (isZooming_) return;
    viewport()->scroll(moved.x(), moved.y(), camera_.body());
    if (moved.x() != 0) viewport()->update(camera_.laneHeadArea());
    if (moved.y() != 0) viewport()->update(camera_.rowHeadArea());
    if (const auto map = LadderOverview::place(camera_)) {
        viewport()->update(*map);
        viewport()->update(map->translated(moved).intersected(camera_.body()));
    }
}

LadderDress LadderDiagram::dress() const {
    return {.palette = palette(), .motion = motion_, .zoom = camera_.zoom, .emphasis = emphasis_};
}

void LadderDiagram::paintBodyWithin(QPainter& painter, const QRect& area) {
    painter.save();
    painter.setClipRect(area);
    painter.translate(camera_.origin());
    painter.scale(camera_.zoom, camera_.zoom);
    // What stands beside a box, its mark and thick border, belongs to it.
    const QRectF exposed = camera_.toLayout(QRectF(area));
    const QRectF around = exposed.adjusted(-16, -16, 16, 16);
    const LadderDress worn = dress();
    paintBody(painter, drawing_, worn, exposed, index_->within(around));
    if (current_) {
        paintCurrent(painter, drawing_, worn, *current_,
                     hasFocus() ? CurrentMark::Focused : CurrentMark::Unfocused);
    }
    painter.restore();
}

void LadderDiagram::paintHeads(QPainter& painter, const QRegion& region) {
    const QPointF origin = camera_.origin();
    if (region.intersects(camera_.rowHeadArea())) {
        painter.setClipRect(camera_.rowHeadArea());
        paintRowHeads(painter, drawing_, palette(), camera_.rowHeadArea(),
                      {origin.y(), camera_.zoom});
    }
    painter.setClipping(false);
    if (!region.intersects(QRect(0, 0, camera_.viewport.width(), camera_.laneHeads))) return;
    const QRect corner(camera_.rowHeadArea().left(), 0, camera_.rowHeads, camera_.laneHeads);
    painter.fillRect(corner, palette().color(QPalette::Base));
    paintLaneHeads(painter, drawing_, palette(), camera_.laneHeadArea(),
                   {origin.x(), camera_.zoom});
}

void LadderDiagram::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    if (!index_ || drawing_.isEmpty()) {
        painter.fillRect(event->rect(), palette().color(QPalette::Base));
        return;
    }
    for (const QRect& area : event->region().intersected(camera_.body())) {
        paintBodyWithin(painter, area);
    }
    paintHeads(painter, event->region());
    overview_.paint(painter, drawing_, camera_, palette());
}

} // namespace rungwise::app
