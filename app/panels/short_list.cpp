// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for exactly the height that its lines take.
#include "app/panels/short_list.h"

#include "app/panels/role_drag.h"

#include <QEvent>

namespace rungwise::app {

ShortList::ShortList(LineParts parts, int mostLines, QWidget* parent)
    : QListView(parent), mostLines_{mostLines} {
    auto* delegate = new LineDelegate(parts, this);
    connect(delegate, &LineDelegate::removalWanted, this, &ShortList::removalWanted);
    setItemDelegate(delegate);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

QAction* ShortList::addCommand(const QString& objectName, const QString& text,
                               const QList<QKeySequence>& keys) {
    auto* action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    addAction(action);
    return action;
}

void ShortList::setModel(QAbstractItemModel* model) {
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
}

QSize ShortList::sizeHint() const {
    const int lines = model() == nullptr ? 0 : model()->rowCount();
    const int height = lines == 0 ? 0 : sizeHintForRow(0);
    return {fontMetrics().averageCharWidth() * 12, height * qMin(lines, mostLines_)};
}

void ShortList::choose(int row) {
    const int last = model()->rowCount() - 1;
    if (last >= 0) setCurrentIndex(model()->index(qBound(0, row, last), 0));
}

void ShortList::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateGeometry();
}

void ShortList::focusInEvent(QFocusEvent* event) {
    QListView::focusInEvent(event);
    if (!currentIndex().isValid()) choose(0);
    viewport()->update();
}

void ShortList::startDrag(Qt::DropActions actions) {
    dragChosen(*this, actions, defaultDropAction());
}

void ShortList::dragLeaveEvent(QDragLeaveEvent* event) {
    QListView::dragLeaveEvent(event);
    forgetHover(*this);
}

void ShortList::dropEvent(QDropEvent* event) {
    QListView::dropEvent(event);
    forgetHover(*this);
}

} // namespace rungwise::app
