// SPDX-License-Identifier: GPL-3.0-or-later
// Border, letter, words and the small bar of pay.
#include "app/diagram/box_painting.h"

#include "app/diagram/ladder_index.h"
#include "app/diagram/role_measure.h"
#include "app/look/badge.h"

namespace rungwise::app {

namespace {

constexpr double thinBorder = 1.2;
constexpr double thickBorder = 2.6;
constexpr double radius = 6;

/// Paints one box; places of its words count from where the reader begins.
class BoxPainter {
public:
    BoxPainter(QPainter& painter, const LadderDrawing& drawing, std::size_t node,
               const LadderColours& colours, Standing standing)
        : painter_{painter}, drawing_{drawing}, role_{drawing.roles.at(node)},
          box_{rectOf(drawing.layout.nodes.at(node))}, colours_{colours}, standing_{standing},
          top_{box_.top() + (box_.height() - role_.textHeight) / 2} {}

    void paintFrame(LadderDetail detail) const;
    void paintWords(LadderDetail detail) const;
    void paintLetter() const;

private:
    [[nodiscard]] QPen border() const;
    [[nodiscard]] QColor inkOf(LadderInk ink) const;
    /// The left edge of something that is `width` wide and begins at `x`.
    [[nodiscard]] double leftOf(double x, double width) const {
        const bool isMirrored = drawing_.direction == Qt::RightToLeft;
        return isMirrored ? box_.right() - x - width : box_.left() + x;
    }
    void paintHere() const;
    void paintPay(const PayStroke& bar) const;

    QPainter& painter_;
    const LadderDrawing& drawing_;
    const DrawnRole& role_;
    QRectF box_;
    const LadderColours& colours_;
    Standing standing_;
    double top_;
};

QPen BoxPainter::border() const {
    QPen pen(colours_.border, thinBorder);
    if (standing_ == Standing::Aside) pen.setColor(colours_.rule);
    if (role_.isHere || standing_ == Standing::Emphasised) pen = {colours_.link, thickBorder};
    if (role_.letter) pen = {colours_.letter(*role_.letter), thickBorder};
    if (!role_.isKnown) pen.setStyle(Qt::DashLine);
    return pen;
}

QColor BoxPainter::inkOf(LadderInk ink) const {
    const bool isAside = standing_ == Standing::Aside && ink == LadderInk::Strong;
    return colours_.of(isAside ? LadderInk::Quiet : ink);
}

void BoxPainter::paintFrame(LadderDetail detail) const {
    painter_.setPen(border());
    painter_.setBrush(role_.isHere ? colours_.hereGround : colours_.ground);
    if (detail == LadderDetail::Plain) {
        // A border alone would be too thin to be seen.
        if (role_.letter || role_.isHere) painter_.setBrush(painter_.pen().color());
        painter_.drawRect(box_);
    } else {
        painter_.drawRoundedRect(box_, radius, radius);
    }
}

void BoxPainter::paintHere() const {
    const BoxLine& words = role_.hereLine();
    const double size = hereSignSize(drawing_.fonts);
    const double middle = top_ + words.y + drawing_.fonts.lineHeight(words.face) / 2;
    const double left = leftOf(boxPadding(drawing_.fonts), size);
    paintHereSign(painter_, {left + size / 2, middle}, size, colours_);
}

void BoxPainter::paintPay(const PayStroke& bar) const {
    const double y = top_ + bar.y;
    const auto tick = bar.tick ? std::optional{leftOf(*bar.tick, 0)} : std::nullopt;
    paintPayBar(painter_, {leftOf(bar.from, 0), y, leftOf(bar.to, 0), y}, tick, colours_);
}

void BoxPainter::paintWords(LadderDetail detail) const {
    for (const BoxLine& line : role_.lines) {
        if (detail == LadderDetail::Titles && line.face != LadderFace::Title) continue;
        painter_.setPen(inkOf(line.ink));
        const QPointF place(leftOf(line.x, line.text.width()), top_ + line.y);
        line.text.paint(painter_, place, drawing_.fonts.of(line.face));
    }
    if (detail != LadderDetail::Full) return;
    if (role_.isHere) paintHere();
    if (role_.payBar) paintPay(*role_.payBar);
}

void BoxPainter::paintLetter() const {
    if (!role_.letter) return;
    const double size = letterSize(drawing_.fonts);
    const double x = box_.width() - size - boxPadding(drawing_.fonts) * 0.7;
    const double y = box_.top() + boxPadding(drawing_.fonts) * 0.6;
    paintBadge(painter_, {leftOf(x, size), y, size, size}, *role_.letter, colours_.palette);
}

} // namespace

void paintHereSign(QPainter& painter, const QPointF& centre, double size,
                   const LadderColours& colours) {
    const double half = size / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.link);
    painter.drawPolygon(QPolygonF{centre + QPointF(0, -half), centre + QPointF(half, 0),
                                  centre + QPointF(0, half), centre + QPointF(-half, 0)});
}

void paintPayBar(QPainter& painter, const QLineF& line, std::optional<double> tick,
                 const LadderColours& colours) {
    constexpr double reach = 5;
    painter.setPen(QPen(colours.line, thinBorder));
    painter.drawLine(line);
    if (!tick) return;
    painter.setPen(QPen(colours.ink, 2));
    painter.drawLine(QPointF(*tick, line.y1() - reach), QPointF(*tick, line.y1() + reach));
}

double boxRadius() {
    return radius;
}

void paintBox(QPainter& painter, const LadderDrawing& drawing, std::size_t node,
              const LadderColours& colours, LadderDetail detail, Standing standing) {
    const BoxPainter box(painter, drawing, node, colours, standing);
    box.paintFrame(detail);
    if (detail != LadderDetail::Plain) box.paintWords(detail);
    box.paintLetter();
}

void paintPlainBoxes(QPainter& painter, const LadderDrawing& drawing,
                     const std::vector<std::size_t>& nodes, const LadderColours& colours) {
    QList<QRectF> boxes;
    boxes.reserve(static_cast<qsizetype>(nodes.size()));
    for (const std::size_t node : nodes) boxes += rectOf(drawing.layout.nodes.at(node));
    painter.setPen(QPen(colours.line, 0));
    painter.setBrush(colours.ground);
    painter.drawRects(boxes);
}

} // namespace rungwise::app
