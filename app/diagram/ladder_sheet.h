// SPDX-License-Identifier: GPL-3.0-or-later
// Ladders for a file: diagram, what stands above and below it, on white.
#pragma once

#include "app/diagram/ladder_drawing.h"

#include <QPainter>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

namespace rungwise::app {

/// Made in the colours of paper and in text of one size, whatever the screen has.
class LadderSheet {
public:
    LadderSheet(const LadderView& view, EdgeLabels labels, const Wording& wording);

    [[nodiscard]] QSizeF size() const { return size_; }
    [[nodiscard]] const QString& title() const { return title_; }
    [[nodiscard]] const QString& subtitle() const { return subtitle_; }
    [[nodiscard]] const LadderDrawing& drawing() const { return drawing_; }
    /// At the painter's origin.
    void paint(QPainter& painter) const;

private:
    struct Line {
        DrawnText text;
        QPointF place;
        QFont font;
        LadderInk ink = LadderInk::Quiet;
    };
    enum class Sign { Solid, Dashed, Circle, Here, Unknown, Pay };
    struct LegendEntry {
        Sign sign = Sign::Solid;
        QRectF place;
    };

    void addLines(const QString& words, const QFont& font, LadderInk ink);
    void addHead();
    void addLegend(const Wording& wording);
    void addFoot(const LadderView& view, const Wording& wording);
    [[nodiscard]] QRectF mirroredWhereNeeded(QRectF rect) const;
    void paintSign(QPainter& painter, const LegendEntry& entry) const;

    LadderDrawing drawing_;
    QFont titleFont_;
    QString title_;
    QString subtitle_;
    std::vector<Line> lines_;
    std::vector<LegendEntry> legend_;
    QPointF diagram_; ///< its top left corner
    double top_ = 0;  ///< where the next line goes
    QSizeF size_;
};

} // namespace rungwise::app
