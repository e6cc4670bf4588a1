// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of a plain table: badges, quiet dashes, the current row on a light ground.
#pragma once

#include <QStyledItemDelegate>

namespace rungwise::app {

class SheetDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Between either edge of a cell and its text.
    [[nodiscard]] static int marginOf(const QFontMetrics& metrics);

    /// A text as it is painted: one word of a hundred letters wraps too.
    [[nodiscard]] static QString shown(const QString& text);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace rungwise::app
