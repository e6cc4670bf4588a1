// SPDX-License-Identifier: GPL-3.0-or-later
// Keyboard, mouse and tool tips of the pay chart.
#include "app/charts/pay_chart_scene.h"
#include "app/charts/pay_chart_view.h"
#include "app/text/plain_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace rungwise::app {

std::optional<std::size_t> PayChartView::target(int key) const {
    const std::size_t rows = plan().rows.size();
    if (rows == 0) return std::nullopt;
    const std::size_t last = rows - 1;
    const RowStack& stack = scene_->stack();
    const qreal page = scene_->rowsPlace().height();
    switch (key) {
    case Qt::Key_Up: return current_ ? *current_ - std::min<std::size_t>(*current_, 1) : last;
    case Qt::Key_Down: return current_ ? std::min(*current_ + 1, last) : 0;
    case Qt::Key_Home: return 0;
    case Qt::Key_End: return last;
    case Qt::Key_PageUp: {
        const std::size_t from = current_.value_or(0);
        const std::size_t above = stack.rowAt(std::max(0.0, stack.tops.at(from) - page));
        return std::min(above, from - std::min<std::size_t>(from, 1));
    }
    case Qt::Key_PageDown: {
        const std::size_t from = current_.value_or(0);
        return std::max(stack.rowAt(stack.tops.at(from) + page), std::min(from + 1, last));
    }
    default: return std::nullopt;
    }
}

void PayChartView::keyPressEvent(QKeyEvent* event) {
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && current_ && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        activate(*current_);
        return;
    }
    if (const auto row = isPlain ? target(event->key()) : std::nullopt) {
        goTo(*row);
        showTip(*row, viewport()->mapToGlobal(rowRect(*row).center()));
        return;
    }
    event->ignore();
}

void PayChartView::focusInEvent(QFocusEvent* event) {
    QGraphicsView::focusInEvent(event);
    const bool isByKey = event->reason() == Qt::TabFocusReason ||
                         event->reason() == Qt::BacktabFocusReason ||
                         event->reason() == Qt::ShortcutFocusReason;
    if (isByKey && !current_ && !plan().rows.empty()) goTo(0);
    markCurrent();
    if (isByKey && current_)
        showTip(*current_, viewport()->mapToGlobal(rowRect(*current_).center()));
}

void PayChartView::focusOutEvent(QFocusEvent* event) {
    QGraphicsView::focusOutEvent(event);
    markCurrent();
}

void PayChartView::mouseMoveEvent(QMouseEvent* event) {
    if (const auto row = rowAt(event->position().toPoint())) setCurrentPlace(row);
}

void PayChartView::mousePressEvent(QMouseEvent* event) {
    pressed_ =
        event->button() == Qt::LeftButton ? rowAt(event->position().toPoint()) : std::nullopt;
    if (pressed_) setCurrentPlace(pressed_);
}

void PayChartView::mouseReleaseEvent(QMouseEvent* event) {
    const auto row = rowAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && row && row == std::exchange(pressed_, std::nullopt)) {
        activate(*row);
    }
}

void PayChartView::showTip(std::size_t place, const QPoint& globalPoint) {
    QToolTip::showText(globalPoint, toolTipText(sentence(place)), viewport(), rowRect(place));
}

bool PayChartView::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QGraphicsView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const auto row = rowAt(help->pos()))
        showTip(*row, help->globalPos());
    else
        QToolTip::hideText();
    return true;
}

} // namespace rungwise::app
