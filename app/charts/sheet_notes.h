// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above and below the rows: title, subtitle, axis texts, legend and sources.
#pragma once

#include "app/charts/chart_look.h"
#include "app/charts/mark_layout.h"
#include "app/charts/pay_chart_plan.h"
#include "app/charts/placed_text.h"

#include <QGraphicsItem>

#include <vector>

namespace rungwise::app {

/// A chart on the screen scrolls and leaves title and subtitle to its page; one in a file says
/// everything.
enum class SheetKind { Screen, File };

struct PlacedSign {
    LegendEntry::Sign sign = LegendEntry::Sign::Band;
    std::optional<PayMeasure> part;
    QRectF place;
};

/// Texts and signs that do not scroll with the rows.
struct SheetNotes {
    std::vector<PlacedText> texts;
    std::vector<PlacedSign> signs;
    std::vector<QLineF> ownPayLine; ///< one or none: where the own pay is, through all rows
};

/// The texts of the sheet, measured once.
class NoteMeasures {
public:
    NoteMeasures() = default;
    NoteMeasures(const PayChartPlan& plan, const ChartLook& look);

    // Each adds its part from `top` on, over a sheet of this width, and gives its bottom.
    qreal addHead(SheetNotes& to, SheetKind kind, qreal width, qreal top, Side side) const;
    qreal addOwnPay(SheetNotes& to, const ChartScale& scale, qreal width, qreal top) const;
    qreal addTicks(SheetNotes& to, const PayAxis& axis, const ChartScale& scale, qreal width,
                   qreal top) const;
    qreal addFoot(SheetNotes& to, SheetKind kind, qreal width, qreal top, Side side) const;
    /// In the middle of the room for rows, when there are none.
    void addEmpty(SheetNotes& to, const QRectF& room) const;

private:
    qreal addLegend(SheetNotes& to, qreal width, qreal top, Side side) const;

    ChartLook look_;
    WrappingText title_;
    WrappingText subtitle_;
    WrappingText empty_;
    WrappingText notDrawn_;
    WrappingText ownPay_;
    std::optional<double> ownPayAmount_;
    std::vector<WrappingText> ticks_;
    std::vector<WrappingText> sources_;
    std::vector<LegendEntry> legend_;
    std::vector<WrappingText> legendTexts_;
};

/// Paints the notes of a sheet.
class NotesItem : public QGraphicsItem {
public:
    void display(SheetNotes notes, const QRectF& bounds, const ChartLook& look);
    [[nodiscard]] const SheetNotes& notes() const { return notes_; }

    [[nodiscard]] QRectF boundingRect() const override { return bounds_; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    SheetNotes notes_;
    QRectF bounds_;
    ChartLook look_;
};

} // namespace rungwise::app
