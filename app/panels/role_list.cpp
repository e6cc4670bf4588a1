// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of the list; ticking is the delegate's part.
#include "app/panels/role_list.h"

#include "app/items/role_delegate.h"
#include "app/panels/role_drag.h"

#include <QKeyEvent>

namespace rungwise::app {

namespace {

bool isRole(const QModelIndex& index) {
    return index.flags().testFlag(Qt::ItemIsEnabled);
}

} // namespace

RoleList::RoleList(QWidget* parent) : QListView(parent) {
    setObjectName(QStringLiteral("roles"));
    setAccessibleName(tr("Roles"));
    setItemDelegate(new RoleDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setDragDropMode(DragOnly);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
}

void RoleList::keyboardSearch(const QString& text) {
    if (!text.isEmpty() && text.front().isPrint()) emit typed(text);
}

void RoleList::keyPressEvent(QKeyEvent* event) {
    const bool isForSearch = event->key() == Qt::Key_Escape || event->key() == Qt::Key_Backspace;
    if (isForSearch) {
        emit keyForSearch(event);
        return;
    }
    const QModelIndex before = currentIndex();
    QListView::keyPressEvent(event);
    if (event->key() == Qt::Key_Up && currentIndex() == before) emit leftUpwards();
}

void RoleList::startDrag(Qt::DropActions actions) {
    dragChosen(*this, actions, Qt::CopyAction);
}

QModelIndex RoleList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const QModelIndex target = QListView::moveCursor(action, modifiers);
    if (!target.isValid() || isRole(target)) return target;
    const bool upwards = action == MoveUp || action == MovePageUp || action == MovePrevious;
    const QModelIndex above = target.siblingAtRow(target.row() - 1);
    const QModelIndex below = target.siblingAtRow(target.row() + 1);
    return upwards && above.isValid() ? above : below;
}

} // namespace rungwise::app
