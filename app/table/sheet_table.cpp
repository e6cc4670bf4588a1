// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes, keys and menu; sorting and copying have files of their own.
#include "app/table/sheet_table.h"

#include "app/items/sheet_roles.h"
#include "app/look/badge.h"
#include "app/look/hit_area.h"
#include "app/table/sheet_copy.h"
#include "app/table/sheet_delegate.h"
#include "app/table/sheet_order.h"
#include "app/text/plain_text.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <numeric>

namespace rungwise::app {

namespace {

/// Longer texts wrap.
constexpr int widestColumn = 34;
constexpr int widestLastColumn = 72;
constexpr int fewestRows = 2;
// A key of the window that the menu shows.
constexpr QKeyCombination wholeTableKey = Qt::CTRL | Qt::SHIFT | Qt::Key_C;

/// Shows a key that is taken elsewhere, by the table or its window.
void showKey(QAction* action, const QKeySequence& key) {
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
}

bool asksForMenu(const QKeyEvent& event) {
    return event.key() == Qt::Key_Menu ||
           (event.key() == Qt::Key_F10 && event.modifiers() == Qt::ShiftModifier);
}

int widestLine(const QFontMetrics& metrics, const QString& text) {
    int widest = 0;
    for (const QString& line : text.split(u'\n')) {
        widest = std::max(widest, metrics.horizontalAdvance(line));
    }
    return widest;
}

} // namespace

SheetTable::SheetTable(QWidget* parent) : QTableView(parent), order_{new SheetOrder(this)} {
    buildView();
}

void SheetTable::buildView() {
    setItemDelegate(new SheetDelegate(this));
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setShowGrid(false);
    setWordWrap(true);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(leastHit);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (index.isValid()) emit sheetRowActivated(order_->mapToSource(index).row());
    });
}

void SheetTable::setSheet(QAbstractItemModel& sheet, Sorting sorting, const QString& name) {
    setAccessibleName(name);
    sorting_ = sorting;
    order_->setSourceModel(&sheet);
    setModel(order_);
    // Three clicks: rising, falling, as it came.
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorClearable(true);
    setSortingEnabled(sorting == Sorting::ByHead);
    horizontalHeader()->setSectionsClickable(sorting == Sorting::ByHead);
    connect(order_, &QAbstractItemModel::modelReset, this, &SheetTable::fit);
    // Heights belong to places, and other rows stand there now.
    connect(order_, &QAbstractItemModel::layoutChanged, this, &SheetTable::fit);
    fit();
}

void SheetTable::fit() {
    const QFontMetrics metrics = fontMetrics();
    const int margin = 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1);
    const int room = margin + 2 * SheetDelegate::paddingOf(metrics) + 2;
    const int lineHeight = std::max(leastHit, metrics.height() * 3 / 2);
    std::vector<int> heights(static_cast<std::size_t>(order_->rowCount()), lineHeight);
    for (int column = 0; column < order_->columnCount(); ++column) {
        const bool isLast = column + 1 == order_->columnCount();
        const int most = metrics.averageCharWidth() * (isLast ? widestLastColumn : widestColumn);
        QFont bold = font();
        bold.setBold(true);
        const QString title = order_->headerData(column, Qt::Horizontal).toString();
        const int arrow = sorting_ == Sorting::ByHead ? 2 * metrics.averageCharWidth() : 0;
        int width = std::min(widestLine(QFontMetrics(bold), title), most) + arrow;
        int badge = 0;
        for (int row = 0; row < order_->rowCount(); ++row) {
            const QModelIndex index = order_->index(row, column);
            const QString text = index.data().toString();
            if (index.data(LetterRole).isValid()) badge = badgeSize(metrics) + margin;
            const int wanted = widestLine(metrics, text);
            width = std::max(width, std::min(wanted, most));
            if (wanted <= most && !text.contains(u'\n')) continue;
            const QRect wrapped =
                metrics.boundingRect(QRect(0, 0, most, QWIDGETSIZE_MAX), Qt::TextWordWrap, text);
            auto& height = heights[static_cast<std::size_t>(row)];
            height = std::max(height, wrapped.height() + lineHeight - metrics.height());
        }
        setColumnWidth(column, width + badge + room);
    }
    for (int row = 0; row < order_->rowCount(); ++row) {
        setRowHeight(row, heights[static_cast<std::size_t>(row)]);
    }
}

int SheetTable::currentSheetRow() const {
    return currentIndex().isValid() ? order_->mapToSource(currentIndex()).row() : -1;
}

void SheetTable::setCurrentSheetRow(int row) {
    if (row == currentSheetRow()) return;
    const QAbstractItemModel* sheet = order_->sourceModel();
    if (sheet == nullptr || row < 0 || row >= sheet->rowCount()) {
        selectionModel()->clear();
        return;
    }
    const int column = std::max(0, currentIndex().column());
    setCurrentIndex(order_->mapFromSource(sheet->index(row, column)));
}

void SheetTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row()) viewport()->update(); // the grounds of both rows
    emit currentCellChanged();
}

void SheetTable::copy(Copy what) {
    SheetExcerpt excerpt;
    excerpt.columns.resize(order_->columnCount());
    std::iota(excerpt.columns.begin(), excerpt.columns.end(), 0);
    if (what == Copy::Table) {
        excerpt.rows.resize(order_->rowCount());
        std::iota(excerpt.rows.begin(), excerpt.rows.end(), 0);
    } else if (!currentIndex().isValid()) {
        return;
    } else if (what == Copy::Row) {
        excerpt.rows = {currentIndex().row()};
    } else {
        QModelIndexList cells = selectionModel()->selectedIndexes();
        if (cells.isEmpty()) cells.append(currentIndex());
        excerpt.columns.clear();
        for (const QModelIndex& cell : cells) {
            if (!excerpt.rows.contains(cell.row())) excerpt.rows.append(cell.row());
            if (!excerpt.columns.contains(cell.column())) excerpt.columns.append(cell.column());
        }
        std::ranges::sort(excerpt.rows);
        std::ranges::sort(excerpt.columns);
        if (cells.size() == 1) excerpt.heads = SheetExcerpt::Heads::Bare;
    }
    copySheet(*order_, excerpt);
}

void SheetTable::setMenuActions(const QList<QAction*>& actions) {
    menuActions_ = actions;
}

QSize SheetTable::minimumSizeHint() const {
    const int line = std::max(leastHit, fontMetrics().height() * 3 / 2);
    return {fontMetrics().averageCharWidth() * widestColumn,
            horizontalHeader()->sizeHint().height() + line * fewestRows};
}

/// Rising, then falling, then as it came.
void SheetTable::sortByCurrent() {
    const int column = currentIndex().column();
    QHeaderView& heads = *horizontalHeader();
    if (sorting_ == Sorting::Fixed || column < 0) return;
    if (heads.sortIndicatorSection() != column) {
        heads.setSortIndicator(column, Qt::AscendingOrder);
    } else if (heads.sortIndicatorOrder() == Qt::AscendingOrder) {
        heads.setSortIndicator(column, Qt::DescendingOrder);
    } else {
        heads.setSortIndicator(-1, Qt::AscendingOrder);
    }
    scrollTo(currentIndex());
}

void SheetTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copy(Copy::Cells);
    } else if (asksForMenu(*event)) {
        openMenu(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
    } else if (event->key() == Qt::Key_S && event->modifiers() == Qt::NoModifier &&
               sorting_ == Sorting::ByHead) {
        sortByCurrent();
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void SheetTable::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Keyboard) {
        openMenu(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
        return;
    }
    const QModelIndex index = indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (index.isValid() && !selectionModel()->isSelected(index)) setCurrentIndex(index);
    openMenu(event->globalPos());
}

void SheetTable::openMenu(const QPoint& globalPlace) {
    if (menu_ != nullptr) menu_->close();
    auto* menu = new QMenu(this);
    const auto add = [&](const QString& text, const QString& name, Copy what) {
        QAction* action = menu->addAction(text, this, [this, what] { copy(what); });
        action->setObjectName(name);
        return action;
    };
    const bool isMany = selectionModel()->selectedIndexes().size() > 1;
    QAction* cells = add(isMany ? tr("&Copy cells") : tr("&Copy cell"), QStringLiteral("copyCells"),
                         Copy::Cells);
    showKey(cells, QKeySequence::Copy);
    QAction* row = add(tr("Copy &row"), QStringLiteral("copyRow"), Copy::Row);
    cells->setEnabled(currentIndex().isValid());
    row->setEnabled(currentIndex().isValid());
    showKey(add(tr("Copy &table"), QStringLiteral("copyTable"), Copy::Table), wholeTableKey);
    if (sorting_ == Sorting::ByHead && currentIndex().isValid()) {
        const QString title =
            order_->headerData(currentIndex().column(), Qt::Horizontal).toString();
        QAction* sort = menu->addAction(tr("&Sort by “%1”").arg(menuText(title)), this,
                                        &SheetTable::sortByCurrent);
        sort->setObjectName(QStringLiteral("sortByColumn"));
        showKey(sort, Qt::Key_S);
    }
    if (!menuActions_.isEmpty()) {
        menu->addSeparator();
        menu->addActions(menuActions_);
    }
    menu_ = menu;
    menu->setObjectName(QStringLiteral("sheetMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(globalPlace);
}

void SheetTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    const bool isShown = order_ != nullptr && order_->sourceModel() != nullptr;
    if (event->type() == QEvent::FontChange && isShown) fit();
}

} // namespace rungwise::app
