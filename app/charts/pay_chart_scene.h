// SPDX-License-Identifier: GPL-3.0-or-later
// A pay chart as graphics items: the one drawing that screen and files share.
#pragma once

#include "app/charts/chart_frame.h"
#include "app/charts/pay_chart_plan.h"
#include "app/charts/row_item.h"
#include "app/charts/row_stack.h"
#include "app/charts/sheet_notes.h"

#include <QGraphicsRectItem>
#include <QGraphicsScene>

#include <map>
#include <optional>

namespace rungwise::app {

/// Lays a plan out for any width. Rows scroll between head and axis, which stay where they are;
/// only rows that can be seen exist as items.
class PayChartScene : public QGraphicsScene {
public:
    explicit PayChartScene(SheetKind kind);
    ~PayChartScene() override;

    void display(PayChartPlan plan, const ChartLook& look, Qt::LayoutDirection direction);
    [[nodiscard]] const PayChartPlan& plan() const { return plan_; }

    /// Fits the sheet into this room and gives the size that it needs; rows that do not fit make it
    /// higher. A sheet in a file shows all rows, whatever the room.
    QSizeF layOut(const QSizeF& room);
    /// Scrolls the rows by this much; head and foot keep their place in the view.
    void scrollTo(qreal offset);

    /// Rows count from 0, as in the plan; places are those in the view, empty before a layout.
    [[nodiscard]] std::optional<std::size_t> rowAt(const QPointF& place) const;
    [[nodiscard]] QRectF placeOf(std::size_t row) const;
    /// How far to scroll so that the row is in view; the present offset when it is.
    [[nodiscard]] qreal offsetShowing(std::size_t row) const;
    [[nodiscard]] QRectF rowsPlace() const { return rowsPlace_; }

    enum class Mark { None, Current, Focused };
    /// Marks one row.
    void mark(std::optional<std::size_t> row, Mark mark);

    /// Null when the row cannot be seen.
    [[nodiscard]] const RowItem* item(std::size_t row) const;
    [[nodiscard]] std::size_t itemCount() const { return items_.size(); }
    [[nodiscard]] const SheetNotes& notes() const { return notesItem_->notes(); }
    [[nodiscard]] const ChartFrame& frame() const { return *frame_; }
    [[nodiscard]] const RowStack& stack() const { return stack_; }

private:
    void buildItems();
    void layOutNotes(qreal width, qreal height);
    void placeRows();
    void placeMark();
    [[nodiscard]] RowRoom roomOf(std::size_t row) const;

    SheetKind kind_;
    PayChartPlan plan_;
    ChartLook look_;
    Side side_ = Side::Left;
    RowMeasures rows_;
    NoteMeasures measures_;
    RowStack stack_;
    ChartColumns columns_; ///< of the stack, mirrored where they have to be
    ChartScale scale_;
    QRectF rowsPlace_;
    qreal width_ = 0;
    qreal offset_ = 0;
    std::optional<std::size_t> marked_;
    Mark mark_ = Mark::None;

    QGraphicsRectItem* sheet_ = nullptr; ///< moves against the scrolling of the view
    QGraphicsRectItem* back_ = nullptr;  ///< cuts off what stands behind the rows
    QGraphicsRectItem* front_ = nullptr; ///< and the rows
    QGraphicsRectItem* marker_ = nullptr;
    ChartFrame* frame_ = nullptr;
    NotesItem* notesItem_ = nullptr;
    std::map<std::size_t, std::unique_ptr<RowItem>> items_;
};

} // namespace rungwise::app
