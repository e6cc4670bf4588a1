// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of a plain table: badges, quiet dashes, the current row on a light ground.
#pragma once

#include <QStyledItemDelegate>

namespace rungwise::app {

class SheetDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// On either side of a text, beside the style's own margin.
    [[nodiscard]] static int paddingOf(const QFontMetrics& metrics);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace rungwise::app
