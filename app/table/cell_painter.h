// SPDX-License-Identifier: GPL-3.0-or-later
// Paints cells and section bands from layouts that exist already.
#pragma once

#include "app/table/line_layouts.h"

#include <QAbstractItemDelegate>
#include <QTableView>

namespace rungwise::app {

/// The delegate of a ComparisonTable.
class CellPainter : public QAbstractItemDelegate {
    Q_OBJECT

public:
    CellPainter(const ComparisonModel& model, LineLayouts& layouts, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// As high as the line is; the widths are the table's own.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    void paintCell(QPainter& painter, const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;
    void paintBand(QPainter& painter, const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;

    const ComparisonModel& model_;
    LineLayouts& layouts_;
};

/// How wide the frame of the current cell is while the table has the keys, in pixels.
inline constexpr int currentFrame = 2;
/// The frame of the current cell; thinner while the keys go elsewhere.
void paintCurrent(QPainter& painter, const QTableView& view, const QRect& place,
                  const TableColours& colours);

/// Whether a row has the tint of what differs: its values do, its sources do, or one role asks for
/// what another does not. Silence of other roles is no difference.
[[nodiscard]] bool isTinted(const Row& row);

} // namespace rungwise::app
