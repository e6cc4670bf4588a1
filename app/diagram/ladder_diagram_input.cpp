// SPDX-License-Identifier: GPL-3.0-or-later
// Keyboard, mouse, wheel and touch of the diagram.
#include "app/diagram/ladder_diagram.h"
#include "app/diagram/ladder_steps.h"
#include "app/text/plain_text.h"

#include <QApplication>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace rungwise::app {

namespace {

constexpr double wheelUnitsForTwice = 480; ///< four notches of a wheel

std::optional<LadderStep> stepOf(int key, bool isWithControl) {
    switch (key) {
    case Qt::Key_Up: return LadderStep::Up;
    case Qt::Key_Down: return LadderStep::Down;
    case Qt::Key_Left: return LadderStep::Left;
    case Qt::Key_Right: return LadderStep::Right;
    case Qt::Key_Home: return isWithControl ? LadderStep::Top : LadderStep::RowStart;
    case Qt::Key_End: return isWithControl ? LadderStep::Bottom : LadderStep::RowEnd;
    default: return std::nullopt;
    }
}

double zoomWithin(double zoom) {
    return std::clamp(zoom, LadderCamera::leastZoom, LadderCamera::mostZoom);
}

} // namespace

bool LadderDiagram::zoomKey(QKeyEvent& event) {
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomIn(); return true;
    case Qt::Key_Minus: zoomOut(); return true;
    case Qt::Key_0: setZoomPercent(100); return true;
    case Qt::Key_F: fit(); return true;
    default: return false;
    }
}

bool LadderDiagram::panKey(QKeyEvent& event) {
    const int step = camera_.body().height() / 5;
    const QPoint here = camera_.scroll;
    const bool isShift = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_PageUp: scrollTo(here - QPoint(0, camera_.body().height() * 4 / 5)); break;
    case Qt::Key_PageDown: scrollTo(here + QPoint(0, camera_.body().height() * 4 / 5)); break;
    case Qt::Key_Up: scrollTo(here - QPoint(0, isShift ? step : 0)); return isShift;
    case Qt::Key_Down: scrollTo(here + QPoint(0, isShift ? step : 0)); return isShift;
    case Qt::Key_Left: scrollTo(here - QPoint(isShift ? step : 0, 0)); return isShift;
    case Qt::Key_Right: scrollTo(here + QPoint(isShift ? step : 0, 0)); return isShift;
    default: return false;
    }
    isPlacedByReader_ = true;
    return true;
}

bool LadderDiagram::stepKey(QKeyEvent& event) {
    const auto step = stepOf(event.key(), event.modifiers().testFlag(Qt::ControlModifier));
    if (!step || walk_.empty()) return false;
    if (!current_) {
        goTo(walk_.front());
    } else if (const auto next = stepFrom(drawing_, *current_, *step)) {
        goTo(*next);
    }
    return true;
}

bool LadderDiagram::actKey(QKeyEvent& event) {
    if (!current_) return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: activate(LadderElement{*current_}); return true;
    case Qt::Key_Space:
        if (const auto node = currentNode()) emit nodeToggled(*node);
        return true;
    case Qt::Key_Escape:
        QToolTip::hideText();
        setCurrent(std::nullopt);
        return true;
    default: return false;
    }
}

void LadderDiagram::keyPressEvent(QKeyEvent* event) {
    const bool isAlt = event->modifiers().testFlag(Qt::AltModifier);
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    if (!isAlt && !isControl && (zoomKey(*event) || panKey(*event) || actKey(*event))) return;
    if (!isAlt && stepKey(*event)) return;
    event->ignore();
}

void LadderDiagram::goTo(const LadderElement& element) {
    setCurrent(element);
    ensureVisible(element);
    showTip(element);
}

/// Tab goes through boxes and lines, and out behind the last one; Escape ends the walk before.
bool LadderDiagram::focusNextPrevChild(bool next) {
    const auto here = current_ ? std::ranges::find(walk_, *current_) : walk_.end();
    const bool isAtEnd =
        here == walk_.end() || (next ? here + 1 == walk_.end() : here == walk_.begin());
    if (!hasFocus() || isAtEnd) return QAbstractScrollArea::focusNextPrevChild(next);
    goTo(next ? *(here + 1) : *(here - 1));
    return true;
}

void LadderDiagram::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    const bool isForward = event->reason() == Qt::TabFocusReason;
    const bool isByKey = isForward || event->reason() == Qt::BacktabFocusReason ||
                         event->reason() == Qt::ShortcutFocusReason;
    if (isByKey && !current_ && !walk_.empty()) goTo(walk_.front());
    viewport()->update();
}

void LadderDiagram::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void LadderDiagram::mousePressEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    const bool isPan = event->button() == Qt::MiddleButton;
    if (event->button() != Qt::LeftButton && !isPan) {
        if (const auto element = elementAt(at)) setCurrent(element);
        return;
    }
    press_ = Press{at, camera_.scroll, isPan ? std::nullopt : elementAt(at), isOnMap(at), isPan};
    if (press_->isOnMap) goToMapPoint(at);
}

void LadderDiagram::goToMapPoint(const QPoint& point) {
    const auto map = LadderOverview::place(camera_);
    if (!map) return;
    isPlacedByReader_ = true;
    const QPointF wanted = LadderOverview::toLayout(camera_, *map, point);
    scrollTo(camera_.scrollFor(wanted, QRectF(camera_.body()).center()));
}

void LadderDiagram::mouseMoveEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    if (!press_) {
        viewport()->setCursor(elementAt(at) || isOnMap(at) ? Qt::PointingHandCursor
                                                           : Qt::ArrowCursor);
        return;
    }
    if (press_->isOnMap) {
        goToMapPoint(at);
        return;
    }
    const QPoint moved = at - press_->at;
    press_->isPanning =
        press_->isPanning || moved.manhattanLength() >= QApplication::startDragDistance();
    if (!press_->isPanning) return;
    isPlacedByReader_ = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    scrollTo(press_->scroll - moved);
}

void LadderDiagram::mouseReleaseEvent(QMouseEvent* event) {
    const auto press = std::exchange(press_, std::nullopt);
    if (!press) return;
    viewport()->setCursor(Qt::ArrowCursor);
    const auto element = elementAt(event->position().toPoint());
    if (press->isOnMap || press->isPanning || element != press->element) return;
    setCurrent(element);
    if (!element) return;
    if (element->kind == LadderElement::Kind::Edge) {
        emit edgeActivated(element->at);
    } else if (event->modifiers().testFlag(Qt::ControlModifier)) {
        emit nodeToggled(element->at);
    }
}

void LadderDiagram::mouseDoubleClickEvent(QMouseEvent* event) {
    const auto element = elementAt(event->position().toPoint());
    const bool isNode = element && element->kind == LadderElement::Kind::Node;
    const bool isToggle = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->button() == Qt::LeftButton && isNode && !isToggle) {
        emit nodeActivated(element->at);
    } else {
        mousePressEvent(event);
    }
}

void LadderDiagram::wheelEvent(QWheelEvent* event) {
    const QPoint turned = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const double factor = std::exp2(turned.y() / wheelUnitsForTwice);
        zoomAround(zoomWithin(camera_.zoom * factor), event->position());
        event->accept();
        return;
    }
    isPlacedByReader_ = true;
    if (event->modifiers().testFlag(Qt::ShiftModifier) && turned.x() == 0) {
        const int lines = QApplication::wheelScrollLines();
        scrollTo(camera_.scroll -
                 QPoint(turned.y() * lines * horizontalScrollBar()->singleStep() / 120, 0));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

bool LadderDiagram::pinch(QGestureEvent& event) {
    const auto* gesture = static_cast<QPinchGesture*>(event.gesture(Qt::PinchGesture));
    if (gesture == nullptr) return false;
    const QPointF centre = viewport()->mapFromGlobal(gesture->centerPoint());
    zoomAround(zoomWithin(camera_.zoom * gesture->scaleFactor()), centre);
    event.accept();
    return true;
}

bool LadderDiagram::nativePinch(QNativeGestureEvent& event) {
    if (event.gestureType() != Qt::ZoomNativeGesture) return false;
    zoomAround(zoomWithin(camera_.zoom * (1 + event.value())), event.position());
    event.accept();
    return true;
}

void LadderDiagram::showTip(const LadderElement& element) {
    const QRect place = rectOfElement(element);
    const QPoint below(place.center().x(), place.bottom() + fontMetrics().height() / 2);
    QToolTip::showText(viewport()->mapToGlobal(below), toolTipText(sentence(element)), viewport(),
                       place);
}

/// Of a box or line its sentence; of a level or lane its name, which may be cut.
QString LadderDiagram::tipAt(const QPoint& point) const {
    if (const auto element = elementAt(point)) return sentence(*element);
    const QPointF place = camera_.toLayout(QPointF(point));
    const auto named = [](const std::vector<DrawnSpan>& spans, const std::vector<DrawnHead>& heads,
                          double at) {
        QStringList words;
        for (std::size_t i = 0; i < spans.size() && i < heads.size(); ++i) {
            if (at < spans[i].from || at >= spans[i].to) continue;
            for (const DrawnText& text : heads[i].strong) words += text.text();
            for (const DrawnText& text : heads[i].quiet) words += text.text();
        }
        return words.join(u' ');
    };
    if (camera_.rowHeadArea().contains(point)) {
        return named(drawing_.layout.rows, drawing_.rows, place.y());
    }
    if (camera_.laneHeadArea().contains(point)) {
        return named(drawing_.layout.lanes, drawing_.lanes, place.x());
    }
    return {};
}

bool LadderDiagram::viewportEvent(QEvent* event) {
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), toolTipText(tipAt(help->pos())), viewport());
        return true;
    }
    case QEvent::Gesture: return pinch(*static_cast<QGestureEvent*>(event));
    case QEvent::NativeGesture:
        return nativePinch(*static_cast<QNativeGestureEvent*>(event)) ||
               QAbstractScrollArea::viewportEvent(event);
    default: return QAbstractScrollArea::viewportEvent(event);
    }
}

} // namespace rungwise::app
