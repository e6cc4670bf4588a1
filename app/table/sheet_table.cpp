// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes, keys and menu; sorting and copying have files of their own.
#include "app/table/sheet_table.h"

#include "app/items/sheet_roles.h"
#include "app/look/badge.h"
#include "app/look/hit_area.h"
#include "app/table/sheet_copy.h"
#include "app/table/sheet_delegate.h"
#include "app/table/sheet_heads.h"
#include "app/table/sheet_order.h"
#include "app/text/plain_text.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <numeric>

namespace rungwise::app {

namespace {

// In characters. Longer texts wrap, and where room is short those do that are wider than the least.
constexpr int widestColumn = 34;
constexpr int widestLastColumn = 72;
constexpr int leastColumn = 12;
constexpr int fewestRows = 2;
/// Against rounding: a text drawn may be a pixel wider than it measures.
constexpr int slack = 2;
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

bool isNumeric(const QModelIndex& index) {
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    return alignment.testFlag(Qt::AlignRight);
}

} // namespace

SheetTable::SheetTable(QWidget* parent)
    : QTableView(parent), order_{new SheetOrder(this)}, heads_{new SheetHeads(this)} {
    buildView();
}

void SheetTable::buildView() {
    setItemDelegate(new SheetDelegate(this));
    setHorizontalHeader(heads_);
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
    texts_ = SheetTexts(font());
    headTexts_ = SheetTexts(heads_->titleFont());
    needs_.clear();
    for (int column = 0; column < order_->columnCount(); ++column) needs_.push_back(needOf(column));
    shareOut();
}

/// The room beside the text of a cell.
int SheetTable::beside(const QModelIndex& index) const {
    const int badge = index.data(LetterRole).isValid()
                          ? badgeSize(fontMetrics()) + SheetDelegate::marginOf(fontMetrics())
                          : 0;
    return badge + 2 * SheetDelegate::marginOf(fontMetrics()) + slack;
}

SheetColumnNeed SheetTable::needOf(int column) {
    const int character = fontMetrics().averageCharWidth();
    const bool isLast = column + 1 == order_->columnCount();
    const int most = character * (isLast ? widestLastColumn : widestColumn);
    const QString title =
        SheetDelegate::shown(order_->headerData(column, Qt::Horizontal).toString());
    const int besideTitle = 2 * SheetDelegate::marginOf(fontMetrics()) + slack;
    const int whole = headTexts_.width(title);
    const int least =
        besideTitle + (whole <= leastColumn * character ? whole : headTexts_.widestWord(title));
    SheetColumnNeed need{.wanted = std::max(least, std::min(whole + besideTitle, most)),
                         .least = least};
    for (int row = 0; row < order_->rowCount(); ++row) {
        const QModelIndex index = order_->index(row, column);
        const QString text = SheetDelegate::shown(index.data().toString());
        const int around = beside(index);
        const int wanted = texts_.width(text);
        const int narrowest = isNumeric(index) || wanted <= leastColumn * character
                                  ? wanted
                                  : std::max(texts_.widestWord(text), leastColumn * character);
        need.least = std::max(need.least, narrowest + around);
        need.wanted = std::max({need.wanted, std::min(wanted, most) + around, need.least});
    }
    return need;
}

/// Gives the columns the width of the view, and rows and heads the height that their texts then
/// have.
void SheetTable::shareOut() {
    // Before it is first shown it has no width that is worth the measuring.
    if (viewport()->testAttribute(Qt::WA_PendingResizeEvent)) return;
    // Told of each size, the view would paint a first time now and a second time after them all.
    const QSignalBlocker quietColumns(horizontalHeader());
    const QSignalBlocker quietRows(verticalHeader());
    const auto widths = sheetWidths(needs_, roomOfColumns());
    for (std::size_t i = 0; i < widths.size(); ++i) {
        setColumnWidth(static_cast<int>(i), widths[i]);
    }
    sharedWidth_ = viewport()->width();
    const int line = std::max(leastHit, fontMetrics().height() * 3 / 2);
    for (int row = 0; row < order_->rowCount(); ++row) {
        int height = line;
        for (int column = 0; column < order_->columnCount(); ++column) {
            const QModelIndex index = order_->index(row, column);
            const QString text = SheetDelegate::shown(index.data().toString());
            const int room = columnWidth(column) - beside(index);
            if (texts_.width(text) <= room && !text.contains(u'\n')) continue;
            height = std::max(height, texts_.height(text, room) + line - fontMetrics().height());
        }
        setRowHeight(row, height);
    }
    updateGeometries();
    viewport()->update();
}

/// Columns that would have to scroll beside a scroll bar do so without one, too: else rows could be
/// low beside it and high without, and it would come and go for ever.
int SheetTable::roomOfColumns() const {
    const QScrollBar& bar = *verticalScrollBar();
    const int all = viewport()->width();
    const int beside = all - (bar.isVisible() ? 0 : bar.sizeHint().width());
    return fitInto(needs_, beside) ? all : beside;
}

void SheetTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (viewport()->width() != sharedWidth_) shareOut();
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
