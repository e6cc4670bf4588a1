// SPDX-License-Identifier: GPL-3.0-or-later
// Draws one-line lists: badge, name, something quiet behind it, something at the far end.
#pragma once

#include <QStyledItemDelegate>

namespace rungwise::app {

/// What lines have room for beside their name and the quiet text.
enum class LineParts {
    Name,           ///< nothing else
    BadgeAndRemove, ///< a badge, and a cross to remove the line where the mouse or the choice is
    BadgeAndText    ///< a badge, and a text at the far end
};

/// Names are shortened before what stands beside them. A name is edited over its whole line.
class LineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit LineDelegate(LineParts parts, QObject* parent = nullptr);

    /// The part of a line that removes it: its whole height at the trailing edge.
    [[nodiscard]] static QRect removePlace(const QRect& line, Qt::LayoutDirection direction);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

signals:
    /// Somebody clicked the cross.
    void removalWanted(int row);

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    void paintBadgeOf(QPainter& painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const;
    void paintNames(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                    QRect place) const;
    [[nodiscard]] int paintEnd(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const;

    LineParts parts_;
};

} // namespace rungwise::app
