// SPDX-License-Identifier: GPL-3.0-or-later
// Puts headers, delegate and heights together and keeps the place across changes.
#include "app/table/comparison_table.h"

#include "app/table/cell_painter.h"
#include "app/table/corner_summary.h"
#include "app/table/label_header.h"
#include "app/table/role_header.h"
#include "app/table/row_heights.h"
#include "app/table/table_place.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace rungwise::app {

ComparisonTable::ComparisonTable(QWidget* parent) : QTableView(parent) {
    buildView();
    buildHeads();
    connectAll();
}

ComparisonTable::~ComparisonTable() = default;

void ComparisonTable::buildView() {
    setObjectName(QStringLiteral("comparisonTable"));
    setAccessibleName(tr("Comparison"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    // Cells have a ground of their own; filling it twice is what a paint would cost most.
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setItemDelegate(new CellPainter(model_, layouts_, this));
    heights_ = new RowHeights(*this, model_, layouts_);
}

void ComparisonTable::buildHeads() {
    roles_ = new RoleHeader(model_, layouts_, this);
    setHorizontalHeader(roles_);
    labels_ = new LabelHeader(model_, layouts_, this);
    setVerticalHeader(labels_);
    setModel(&model_);
    corner_ = new CornerSummary(this);
    corner_->hide();
    roles_->hide();
    labels_->hide();
}

void ComparisonTable::connectAll() {
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (isHeading(index)) toggle(index.row());
    });
    connect(labels_, &LabelHeader::headingClicked, this, [this](int line) {
        setCurrentIndex(model_.index(line, 0));
        toggle(line);
    });
    connect(labels_, &QWidget::customContextMenuRequested, this, [this](const QPoint& place) {
        const int line = labels_->logicalIndexAt(place);
        if (line < 0) return;
        const int column = std::max(0, currentIndex().column());
        setCurrentIndex(model_.index(line, column));
        openMenu(currentIndex(), labels_->viewport()->mapToGlobal(place));
    });
    connect(roles_, &QWidget::customContextMenuRequested, this, [this](const QPoint& place) {
        openRoleMenu(roles_->logicalIndexAt(place), roles_->viewport()->mapToGlobal(place));
    });
    connect(roles_, &QHeaderView::sectionDoubleClicked, this, [this](int column) {
        const auto number = static_cast<std::size_t>(column);
        if (number >= choice_.roles.size()) return;
        const QString name = model_.headerData(column, Qt::Horizontal).toString();
        emit edited(asBaseline(choice_, choice_.roles[number], name));
    });
    // Of the table's own: as wide as the widest cell, which no cell of text is.
    disconnect(roles_, &QHeaderView::sectionHandleDoubleClicked, this, nullptr);
    connect(roles_, &QHeaderView::sectionHandleDoubleClicked, this, [this] {
        columns_.share(columns_.widths().size());
        applyWidths();
    });
    connect(roles_, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (isApplyingWidths_ || isDisplaying_) return;
        columns_.moveBorder(static_cast<std::size_t>(column), width);
        applyWidths();
    });
    connect(heights_, &RowHeights::lengthChanged, this, [this] { updateGeometries(); });
}

void ComparisonTable::display(const RoleComparison& comparison, const ComparisonChoice& choice,
                              const Wording& wording) {
    const bool isSameRoles = model_.comparison() && choice.roles == choice_.roles;
    const TablePlace place = TablePlace::of(*this, model_);
    const QSize inView = currentInView(viewport()->size());
    {
        const QScopedValueRollback<bool> displaying(isDisplaying_, true);
        choice_ = choice;
        model_.show(comparison, choice, wording);
        search_.forget();
        executeDelayedItemsLayout();
        renewLook();
        takeLines();
        if (!isSameRoles) columns_.share(comparison.roles.size());
        fitWidths();
        if (const auto top = place.top(model_)) {
            updateGeometries();
            verticalScrollBar()->setValue(verticalHeader()->sectionPosition(top->line) -
                                          top->offset);
        }
        heights_->measureVisible();
        place.restoreCells(*this, model_);
    }
    // Other lines may need a scroll bar, or none, beside the columns.
    const int before = viewport()->width();
    updateGeometries();
    if (viewport()->width() != before || roles_->length() != before) fitWidths();
    keepInView(inView);
    search();
    viewport()->update();
    emit currentCellChanged();
}

void ComparisonTable::clear() {
    const QScopedValueRollback<bool> displaying(isDisplaying_, true);
    model_.clear();
    choice_ = {};
    search_.forget();
    renewLook();
    takeLines();
    search();
    emit currentCellChanged();
}

void ComparisonTable::renewLook() {
    layouts_.reset(TableLook::of(font(), palette(), layoutDirection()));
    labels_->setFixedWidth(layouts_.look().measures.labelWidth);
    roles_->renew();
    if (model_.comparison()) {
        corner_->display(*model_.comparison(), model_.wording(), layouts_.look());
    }
}

void ComparisonTable::takeLines() {
    const bool isShown = model_.comparison().has_value();
    for (QWidget* part : {static_cast<QWidget*>(corner_), static_cast<QWidget*>(roles_),
                          static_cast<QWidget*>(labels_)}) {
        part->setVisible(isShown);
    }
    clearSpans();
    const int columns = model_.columnCount();
    for (int line = 0; columns > 1 && line < model_.rowCount(); ++line) {
        if (model_.rowAt(line) == nullptr) setSpan(line, 0, 1, columns);
    }
    heights_->restore();
}

void ComparisonTable::fitWidths() {
    if (!model_.comparison()) return;
    columns_.fit(viewport()->width(), layouts_.look().measures.leastColumn);
    applyWidths();
}

void ComparisonTable::applyWidths() {
    const QSize inView = currentInView(viewport()->size());
    {
        const QScopedValueRollback<bool> applying(isApplyingWidths_, true);
        const std::vector<int>& widths = columns_.widths();
        for (std::size_t i = 0; i < widths.size(); ++i) {
            roles_->resizeSection(static_cast<int>(i), widths[i]);
        }
    }
    layouts_.setWidths(
        {.label = layouts_.look().measures.labelWidth, .columns = columns_.widths()});
    fitHeads();
    if (!isDisplaying_) heights_->measureVisible();
    keepInView(inView);
    viewport()->update();
}

void ComparisonTable::fitHeads() {
    roles_->fit(height(), corner_->heightFor(labels_->width()));
    if (roles_->sizeHint().height() != roles_->height()) updateGeometries();
}

bool ComparisonTable::isHeading(const QModelIndex& index) const {
    return index.isValid() && model_.rowAt(index.row()) == nullptr;
}

const Row* ComparisonTable::currentRow() const {
    const QModelIndex current = currentIndex();
    return current.isValid() ? model_.rowAt(current.row()) : nullptr;
}

void ComparisonTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (isDisplaying_) return;
    foundInView_.reset();
    // The frame of a band is painted with its whole width.
    viewport()->update();
    emit currentCellChanged();
}

void ComparisonTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange: break;
    default: return;
    }
    if (!model_.comparison()) return;
    if (event->type() == QEvent::FontChange) heights_->forget();
    renewLook();
    layouts_.markFound(needle_);
    fitWidths();
    updateGeometries();
}

void ComparisonTable::paintEvent(QPaintEvent* event) {
    const QRect all = viewport()->rect();
    const int down = model_.rowCount() > 0 ? labels_->length() - labels_->offset() : 0;
    const int across = model_.rowCount() > 0 ? roles_->length() - roles_->offset() : 0;
    if (down < all.height() || across < all.width()) {
        QPainter painter(viewport());
        const QColor& ground = palette().color(QPalette::Base);
        painter.fillRect(all.adjusted(0, down, 0, 0), ground);
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        painter.fillRect(all.adjusted(isMirrored ? 0 : across, 0, isMirrored ? -across : 0, 0),
                         ground);
    }
    QTableView::paintEvent(event);
}

void ComparisonTable::resizeEvent(QResizeEvent* event) {
    const QSize inView = currentInView(event->oldSize());
    QTableView::resizeEvent(event);
    if (isDisplaying_) return;
    fitWidths();
    keepInView(inView);
}

void ComparisonTable::scrollContentsBy(int dx, int dy) {
    QTableView::scrollContentsBy(dx, dy);
    // Titles and counts of sections stay where they are while columns move below them.
    if (dx != 0) viewport()->update();
    if (!isDisplaying_) heights_->measureVisible();
}

void ComparisonTable::updateGeometries() {
    QTableView::updateGeometries();
    // Qt calls this while the table is being built.
    if (corner_ == nullptr) return;
    const QRect body = viewport()->geometry();
    const QRect labels = labels_->geometry();
    const QRect heads = roles_->geometry();
    corner_->setGeometry(labels.left(), heads.top(), labels.width(), body.top() - heads.top());
    corner_->raise();
}

} // namespace rungwise::app
