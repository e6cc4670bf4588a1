// SPDX-License-Identifier: GPL-3.0-or-later
// A list of a few lines, as high as its lines.
#pragma once

#include "app/items/line_delegate.h"

#include <QAction>
#include <QListView>

namespace rungwise::app {

/// Scrolls only beyond `mostLines`. Stands on the ground of its surroundings without a frame.
class ShortList : public QListView {
    Q_OBJECT

public:
    ShortList(LineParts parts, int mostLines, QWidget* parent);

    void setModel(QAbstractItemModel* model) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// A command on the current row, in the context menu and on these keys.
    QAction* addCommand(const QString& objectName, const QString& text,
                        const QList<QKeySequence>& keys);
    /// Makes a row current and chosen, or the nearest one that there is.
    void choose(int row);

signals:
    /// Somebody clicked the cross of a line.
    void removalWanted(int row);

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    int mostLines_;
};

} // namespace rungwise::app
