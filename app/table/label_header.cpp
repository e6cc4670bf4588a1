// SPDX-License-Identifier: GPL-3.0-or-later
// Paints each line itself; a press on a heading toggles instead of choosing a row.
#include "app/table/label_header.h"

#include "app/table/cell_painter.h"

#include <QMouseEvent>
#include <QTableView>

#include <utility>

namespace rungwise::app {

LabelHeader::LabelHeader(const ComparisonModel& model, LineLayouts& layouts, QWidget* parent)
    : QHeaderView(Qt::Vertical, parent), model_{model}, layouts_{layouts} {
    setObjectName(QStringLiteral("comparisonLabels"));
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Rows of the comparison"));
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void LabelHeader::paintSection(QPainter* painter, const QRect& place, int line) const {
    if (line < 0 || line >= model_.rowCount()) return;
    if (model_.rowAt(line) == nullptr) {
        paintHeading(*painter, place, line);
    } else {
        paintLabel(*painter, place, line);
    }
}

void LabelHeader::paintHeading(QPainter& painter, const QRect& place, int line) const {
    const auto* view = qobject_cast<const QTableView*>(parentWidget());
    const TableLook& look = layouts_.look();
    const int across = view != nullptr ? view->viewport()->width() : 0;
    const bool isChosen = view != nullptr && view->selectionModel() != nullptr &&
                          view->selectionModel()->isSelected(model_.index(line, 0));
    painter.fillRect(place, isChosen ? look.colours.chosen : look.colours.section);
    painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), look.colours.rule);
    const QRect band =
        place.adjusted(look.isMirrored() ? -across : 0, 0, look.isMirrored() ? 0 : across, 0);
    layouts_.heading(line).paint(painter, band, model_.foldAt(line), look);
    if (view == nullptr || view->currentIndex().row() != line) return;
    // The other part of the band has the fourth side.
    const QRect frame = place.adjusted(look.isMirrored() ? -currentFrame : 0, 0,
                                       look.isMirrored() ? 0 : currentFrame, 0);
    paintCurrent(painter, *view, frame, look.colours);
}

void LabelHeader::paintLabel(QPainter& painter, const QRect& place, int line) const {
    const TableLook& look = layouts_.look();
    const TableMeasures& measures = look.measures;
    painter.fillRect(place, look.colours.panel);
    painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), look.colours.rule);
    const int edge = look.isMirrored() ? place.left() : place.right();
    painter.fillRect(QRect(edge, place.top(), 1, place.height()), look.colours.rule);
    layouts_.label(line).paint(
        painter, place.topLeft() + QPoint(measures.padAcross, measures.padDown), look);
}

void LabelHeader::mousePressEvent(QMouseEvent* event) {
    const int line = logicalIndexAt(event->position().toPoint());
    const bool isHeading = line >= 0 && model_.rowAt(line) == nullptr;
    pressed_ = isHeading && event->button() == Qt::LeftButton ? line : -1;
    if (pressed_ < 0) QHeaderView::mousePressEvent(event);
}

void LabelHeader::mouseReleaseEvent(QMouseEvent* event) {
    if (pressed_ < 0) {
        QHeaderView::mouseReleaseEvent(event);
        return;
    }
    const int line = std::exchange(pressed_, -1);
    if (logicalIndexAt(event->position().toPoint()) == line) emit headingClicked(line);
}

} // namespace rungwise::app
