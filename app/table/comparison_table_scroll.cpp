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
    const QSize whole = visualRect(current).size().boundedTo(viewport()->size());
    const QSize wanted = before.boundedTo(whole);
    const QSize now = currentInView(viewport()->size());
    const bool isLower = now.height() < wanted.height();
    const bool isNarrower = !isHeading(current) && now.width() < wanted.width();
    if (!isLower && !isNarrower) return;
    const int down = verticalScrollBar()->value();
    const int across = horizontalScrollBar()->value();
    scrollTo(current);
    if (!isLower) verticalScrollBar()->setValue(down);
    if (!isNarrower) horizontalScrollBar()->setValue(across);
}

void ComparisonTable::makeRoomBelow(int line) {
    const int room = std::min(4 * layouts_.look().measures.line, viewport()->height() / 3);
    const int top = rowViewportPosition(line);
    const int beyond = top + rowHeight(line) + room - viewport()->height();
    const int shift = std::min(beyond, top);
    if (shift > 0) verticalScrollBar()->setValue(verticalScrollBar()->value() + shift);
}

} // namespace rungwise::app
