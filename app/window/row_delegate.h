// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the cells of the comparison: wrapped plain text with room around it and a rule below.
#pragma once

#include <QStyledItemDelegate>

namespace rungwise::app {

class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// Uses the width of the rectangle that `option` gives.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

} // namespace rungwise::app
