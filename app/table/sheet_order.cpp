// SPDX-License-Identifier: GPL-3.0-or-later
// Compares two cells of a column.
#include "app/table/sheet_order.h"

#include "app/items/sheet_roles.h"

namespace rungwise::app {

SheetOrder::SheetOrder(QObject* parent) : QSortFilterProxyModel(parent) {
    setDynamicSortFilter(true);
}

bool SheetOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    // A falling order asks with the sides exchanged.
    const bool isRising = sortOrder() == Qt::AscendingOrder;
    const bool leftApart = left.data(ApartRole).toBool();
    const bool rightApart = right.data(ApartRole).toBool();
    if (leftApart != rightApart) return leftApart != isRising;
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    if (a.isValid() != b.isValid()) return a.isValid() == isRising;
    if (!a.isValid()) return false;
    if (a.typeId() == QMetaType::Double && b.typeId() == QMetaType::Double) {
        return a.toDouble() < b.toDouble();
    }
    return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
}

} // namespace rungwise::app
