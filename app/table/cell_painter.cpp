// SPDX-License-Identifier: GPL-3.0-or-later
// Ground, hairlines, text and the frame of the current cell.
#include "app/table/cell_painter.h"

#include <QHeaderView>

#include <algorithm>

namespace rungwise::app {

namespace {

void paintFrame(QPainter& painter, const QRect& place, int width, const QColor& colour) {
    painter.fillRect(QRect(place.left(), place.top(), place.width(), width), colour);
    painter.fillRect(QRect(place.left(), place.bottom() + 1 - width, place.width(), width), colour);
    painter.fillRect(QRect(place.left(), place.top(), width, place.height()), colour);
    painter.fillRect(QRect(place.right() + 1 - width, place.top(), width, place.height()), colour);
}

} // namespace

CellPainter::CellPainter(const ComparisonModel& model, LineLayouts& layouts, QObject* parent)
    : QAbstractItemDelegate(parent), model_{model}, layouts_{layouts} {}

void CellPainter::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    if (model_.rowAt(index.row()) == nullptr) {
        paintBand(*painter, option, index);
    } else {
        paintCell(*painter, option, index);
    }
}

QSize CellPainter::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return {option.rect.width(), layouts_.measure(index.row())};
}

void CellPainter::paintCell(QPainter& painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    // Qt clips the bands away, which no cell reaches into; letters are drawn much faster without.
    if (painter.hasClipping()) painter.setClipping(false);
    const TableLook& look = layouts_.look();
    const TableColours& colours = look.colours;
    const QRect& place = option.rect;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor& usual =
        isTinted(*model_.rowAt(index.row())) ? colours.difference : colours.ground;
    painter.fillRect(place, isSelected ? colours.chosen : usual);
    painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), colours.rule);
    const int edge = look.isMirrored() ? place.left() : place.right();
    painter.fillRect(QRect(edge, place.top(), 1, place.height()), colours.rule);

    painter.setPen(colours.text);
    const TableMeasures& measures = look.measures;
    layouts_.cell(index.row(), index.column())
        .paint(painter, place.topLeft() + QPoint(measures.padAcross, measures.padDown), look);

    const auto* view = qobject_cast<const QTableView*>(option.widget);
    if (view != nullptr && view->currentIndex() == index) {
        paintCurrent(painter, *view, place, colours);
    }
}

void CellPainter::paintBand(QPainter& painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    if (view == nullptr) return;
    const TableLook& look = layouts_.look();
    const TableColours& colours = look.colours;
    const int across = view->viewport()->width();
    const int label = view->verticalHeader()->width();
    const QRect seen(0, option.rect.top(), across, option.rect.height());
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(seen, isSelected ? colours.chosen : colours.section);
    painter.fillRect(QRect(0, seen.bottom(), across, 1), colours.rule);
    // The title begins above the labels and goes on here, wherever the columns are scrolled to.
    const QRect band =
        seen.adjusted(look.isMirrored() ? 0 : -label, 0, look.isMirrored() ? label : 0, 0);
    layouts_.heading(index.row()).paint(painter, band, model_.foldAt(index.row()), look);
    if (view->currentIndex().row() != index.row()) return;
    const QRect frame = seen.adjusted(look.isMirrored() ? 0 : -currentFrame, 0,
                                      look.isMirrored() ? currentFrame : 0, 0);
    paintCurrent(painter, *view, frame, colours);
}

void paintCurrent(QPainter& painter, const QTableView& view, const QRect& place,
                  const TableColours& colours) {
    const bool hasKeys = view.hasFocus() || view.viewport()->hasFocus();
    paintFrame(painter, place, hasKeys ? currentFrame : 1, hasKeys ? colours.link : colours.quiet);
}

bool isTinted(const Row& row) {
    if (row.state == RowState::Different || !row.disagreement.isEmpty()) return true;
    if (row.state != RowState::OnlyInSome) return false;
    const auto has = [&row](CellState state) {
        return std::ranges::find(row.cells, state, &Cell::state) != row.cells.end();
    };
    return has(CellState::Value) && has(CellState::NotAskedFor);
}

} // namespace rungwise::app
