// SPDX-License-Identifier: GPL-3.0-or-later
// The order that somebody asked for by the head of a column.
#pragma once

#include <QSortFilterProxyModel>

namespace rungwise::app {

/// Sorts by SortRole: numbers by size, texts as the reader's language does. Cells without a value,
/// and rows that count in another unit (ApartRole), stand last whichever way the order runs.
class SheetOrder : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit SheetOrder(QObject* parent = nullptr);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
};

} // namespace rungwise::app
