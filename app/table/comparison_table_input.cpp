// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, menus and the clipboard of the comparison table.
#include "app/table/comparison_table.h"
#include "app/table/role_actions.h"
#include "app/table/table_copy.h"
#include "app/text/plain_text.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <string_view>

namespace rungwise::app {

namespace {

// Keys of the window that the menu shows.
constexpr QKeyCombination wholeTableKey = Qt::CTRL | Qt::SHIFT | Qt::Key_C;
constexpr QKeyCombination sourcesKey = Qt::Key_F9;
constexpr QKeyCombination payKey = Qt::CTRL | Qt::SHIFT | Qt::Key_P;
constexpr QKeyCombination ladderKey = Qt::CTRL | Qt::SHIFT | Qt::Key_L;
/// What the ids of rows of pay begin with.
constexpr std::string_view payRows = "pay:";
/// The same of rows about a ladder.
constexpr std::string_view ladderRows = "ladder:";

/// Shows a key that is taken elsewhere, by the table or its window.
void showKey(QAction* action, const QKeySequence& key) {
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
}

bool asksForMenu(const QKeyEvent& event) {
    return event.key() == Qt::Key_Menu ||
           (event.key() == Qt::Key_F10 && event.modifiers() == Qt::ShiftModifier);
}

} // namespace

void ComparisonTable::toggle(int line) {
    const Section& section = model_.sectionAt(line);
    if (model_.foldAt(line) == SectionFold::Nothing) return;
    const QString title = model_.headerData(line, Qt::Vertical).toString();
    emit edited(toggling(choice_, section.kind, title));
}

bool ComparisonTable::toggleByKey(int key) {
    const QModelIndex current = currentIndex();
    if (!isHeading(current)) return false;
    const bool isCollapsed = model_.foldAt(current.row()) == SectionFold::Collapsed;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int opening = isMirrored ? Qt::Key_Left : Qt::Key_Right;
    const int closing = isMirrored ? Qt::Key_Right : Qt::Key_Left;
    const bool toggles = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space ||
                         (isCollapsed ? key == opening : key == closing);
    if (toggles) toggle(current.row());
    // A band has no cells beside each other to go to.
    return toggles || key == opening || key == closing;
}

bool ComparisonTable::scrollWithinCell(int key) {
    const QModelIndex current = currentIndex();
    if (!current.isValid()) return false;
    const QRect place = visualRect(current);
    if (place.height() <= viewport()->height()) return false;
    const int step = 3 * layouts_.look().measures.line;
    const bool isDown = key == Qt::Key_Down && place.bottom() >= viewport()->height();
    const bool isUp = key == Qt::Key_Up && place.top() < 0;
    if (!isDown && !isUp) return false;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + (isDown ? step : -step));
    return true;
}

void ComparisonTable::keyPressEvent(QKeyEvent* event) {
    const bool isPlain =
        event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (event->matches(QKeySequence::Copy)) {
        copy(Copy::Cells);
    } else if (asksForMenu(*event)) {
        const QPoint place = visualRect(currentIndex()).bottomLeft();
        openMenu(currentIndex(), viewport()->mapToGlobal(place));
    } else if (!isPlain || !(toggleByKey(event->key()) || scrollWithinCell(event->key()))) {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void ComparisonTable::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QPoint place = visualRect(currentIndex()).bottomLeft();
        openMenu(currentIndex(), viewport()->mapToGlobal(place));
        return;
    }
    const QModelIndex index = indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid()) return;
    if (!selectionModel()->isSelected(index)) setCurrentIndex(index);
    openMenu(index, event->globalPos());
}

void ComparisonTable::openMenu(const QModelIndex& index, const QPoint& globalPlace) {
    if (!index.isValid()) return;
    auto* menu = new QMenu(this);
    const auto add = [&](const QString& text, const QString& name, Copy what) {
        QAction* action = menu->addAction(text, this, [this, what] { copy(what); });
        action->setObjectName(name);
        return action;
    };
    const bool isBand = isHeading(index);
    const bool isMany = selectionModel()->selectedIndexes().size() > 1;
    QAction* first = nullptr;
    if (isBand) {
        first = add(tr("&Copy section"), QStringLiteral("copyRow"), Copy::Row);
    } else {
        first = add(isMany ? tr("&Copy cells") : tr("&Copy cell"), QStringLiteral("copyCells"),
                    Copy::Cells);
        add(tr("Copy &row"), QStringLiteral("copyRow"), Copy::Row);
    }
    showKey(first, QKeySequence::Copy);
    showKey(add(tr("Copy &table"), QStringLiteral("copyTable"), Copy::Table), wholeTableKey);
    if (!isBand) {
        QAction* sources =
            menu->addAction(tr("Show &sources"), this, [this] { emit sourcesWanted(); });
        sources->setObjectName(QStringLiteral("showSources"));
        showKey(sources, sourcesKey);
        const std::string rowId = model_.rowAt(index.row())->id;
        if (rowId.starts_with(payRows)) {
            QAction* pay = menu->addAction(tr("Show on the &Pay page"), this,
                                           [this, rowId] { emit payWanted(rowId); });
            pay->setObjectName(QStringLiteral("showPay"));
            showKey(pay, payKey);
        }
        if (rowId.starts_with(ladderRows)) {
            QAction* ladder = menu->addAction(tr("Show on the &Ladders page"), this,
                                              [this, rowId] { emit ladderWanted(rowId); });
            ladder->setObjectName(QStringLiteral("showLadder"));
            showKey(ladder, ladderKey);
        }
        const int column = index.column();
        const QString name = model_.headerData(column, Qt::Horizontal).toString();
        menu->addSection(menuText(name));
        addRoleActions(*menu, {choice_, static_cast<std::size_t>(column), name}, layoutDirection(),
                       [this](const ChoiceEdit& edit) { emit edited(edit); });
    }
    popUp(menu, globalPlace);
}

void ComparisonTable::openRoleMenu(int column, const QPoint& globalPlace) {
    if (column < 0 || column >= model_.columnCount()) return;
    auto* menu = new QMenu(this);
    const QString name = model_.headerData(column, Qt::Horizontal).toString();
    addRoleActions(*menu, {choice_, static_cast<std::size_t>(column), name}, layoutDirection(),
                   [this](const ChoiceEdit& edit) { emit edited(edit); });
    popUp(menu, globalPlace);
}

void ComparisonTable::popUp(QMenu* menu, const QPoint& globalPlace) {
    // Some platforms ask for the menu themselves after the key has done so.
    if (menu_ != nullptr) menu_->close();
    menu_ = menu;
    menu->setObjectName(QStringLiteral("comparisonTableMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(globalPlace);
}

void ComparisonTable::copy(Copy what) {
    if (!model_.comparison()) return;
    if (what == Copy::Table) {
        copyToClipboard(model_, wholeTable(*model_.comparison()));
        return;
    }
    const QModelIndex current = currentIndex();
    if (what == Copy::Row) {
        if (current.isValid()) copyToClipboard(model_, excerptOfLine(model_, current.row()));
        return;
    }
    QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.isEmpty() && current.isValid()) cells.append(current);
    copyToClipboard(model_, excerptOfCells(model_, cells));
}

} // namespace rungwise::app
