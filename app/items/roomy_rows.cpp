// SPDX-License-Identifier: GPL-3.0-or-later
// Adds half a line to the height of a row.
#include "app/items/roomy_rows.h"

#include "app/look/hit_area.h"

namespace rungwise::app {

QSize RoomyRows::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rheight() += option.fontMetrics.lineSpacing() / 2;
    return size.expandedTo({0, leastHit});
}

} // namespace rungwise::app
