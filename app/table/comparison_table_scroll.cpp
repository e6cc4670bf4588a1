// SPDX-License-Identifier: GPL-3.0-or-later
// Going to cells, and keeping the current one in view while widths and heights change.
#include "app/table/comparison_table.h"
#include "app/table/row_heights.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace rungwise::app {

bool ComparisonTable::goTo(const std::string& rowId, int column) {
    const auto line = model_.lineOf(rowId);
    if (!line || column < 0 || column >= model_.columnCount()) return false;
    setCurrentIndex(model_.index(*line, column));
    scrollTo(currentIndex());
    return true;
}

void ComparisonTable::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (isDisplaying_ || !index.isValid()) return;
    heights_->measureLine(index.row());
    updateGeometries();
    QTableView::scrollTo(index, hint);
    // What has come into view may be higher than it was taken for.
    heights_->measureVisible();
    QTableView::scrollTo(index, hint);
}

QSize ComparisonTable::currentInView(const QSize& view) const {
    const QModelIndex current = currentIndex();
    if (!current.isValid()) return {0, 0};
    QRect place = visualRect(current);
    // Positions count from the side where lines begin, which a change of width has moved.
    if (layoutDirection() == Qt::RightToLeft) {
        place.translate(view.width() - viewport()->width(), 0);
    }
    return place.intersected(QRect({0, 0}, view)).size();
}

void ComparisonTable::keepInView(const QSize& before) {
    const QModelIndex current = currentIndex();
    if (before.isEmpty() || !current.isValid() || isDisplaying_) return;
    scrollBack();
    const QSize whole = visualRect(current).size().boundedTo(viewport()->size());
    const QSize wanted = before.boundedTo(whole);
    const QSize seen = currentInView(viewport()->size());
    const bool isLower = seen.height() < wanted.height();
    const bool isNarrower = !isHeading(current) && seen.width() < wanted.width();
    if (!isLower && !isNarrower) return;
    const bool wasAside = isAside();
    const int down = verticalScrollBar()->value();
    const int across = horizontalScrollBar()->value();
    scrollTo(current);
    if (!isLower) verticalScrollBar()->setValue(down);
    if (!isNarrower) horizontalScrollBar()->setValue(across);
    const int now = verticalScrollBar()->value();
    if (now <= down) return;
    if (!wasAside) aside_ = Aside{.from = down};
    aside_->to = now;
    aside_->width = viewport()->width();
}

bool ComparisonTable::isAside() const {
    if (!aside_ || aside_->width != viewport()->width()) return false;
    // A higher table may not be scrolled that far.
    const QScrollBar& bar = *verticalScrollBar();
    return bar.value() == std::min(aside_->to, bar.maximum());
}

void ComparisonTable::scrollBack() {
    if (!isAside()) return;
    const int free = viewport()->height() - visualRect(currentIndex()).bottom() - 1;
    const int now = verticalScrollBar()->value();
    const int shift = std::min(free, now - aside_->from);
    if (shift <= 0) return;
    aside_->to = now - shift;
    verticalScrollBar()->setValue(aside_->to);
    if (aside_->to == aside_->from) aside_.reset();
}

void ComparisonTable::makeRoomBelow(int line) {
    const int room = std::min(4 * layouts_.look().measures.line, viewport()->height() / 3);
    const int top = rowViewportPosition(line);
    const int beyond = top + rowHeight(line) + room - viewport()->height();
    const int shift = std::min(beyond, top);
    if (shift > 0) verticalScrollBar()->setValue(verticalScrollBar()->value() + shift);
}

} // namespace rungwise::app
