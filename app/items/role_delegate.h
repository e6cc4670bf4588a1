// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a role of the browser in two lines, or the heading of a group.
#pragma once

#include <QStyledItemDelegate>

namespace rungwise::app {

/// All lines are equally high, so that a list of any length costs nothing to lay out.
class RoleDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The part of a line that ticks the role: its whole height at the leading edge.
    [[nodiscard]] static QRect boxPlace(const QRect& line, const QFontMetrics& metrics,
                                        Qt::LayoutDirection direction);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

protected:
    /// A click on the box or the space bar ticks the role.
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    static void paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index);
    static void paintBox(QPainter& painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index);
    static void paintTexts(QPainter& painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index);
};

} // namespace rungwise::app
