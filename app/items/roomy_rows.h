// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a list with room around their text, high enough to be hit with ease.
#pragma once

#include <QStyledItemDelegate>

namespace rungwise::app {

/// Draws as the style does, at least 24 pixels high.
class RoomyRows : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

} // namespace rungwise::app
