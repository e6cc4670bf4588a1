// SPDX-License-Identifier: GPL-3.0-or-later
// Shapes first, then texts into the room that is left.
#include "app/charts/mark_layout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace rungwise::app {

namespace {

using Shape = MarkShape::Kind;

constexpr qreal overshoot = 4;  ///< of a tick beyond its bar
constexpr qreal textGap = 2;    ///< between the upper texts and a tick
constexpr qreal gap = 5;        ///< between an end and its text
constexpr qreal leastWidth = 4; ///< of a bar whose ends are equal
constexpr qreal dotHalf = 5;
constexpr qreal arrowLength = 16;
constexpr qreal arrowHalf = 5;
constexpr qreal diamondHalf = 6;

class Layout {
public:
    Layout(const PayChartRow& row, const ChartScale& scale, const MarkRoom& room,
           const ChartLook& look)
        : row_{row}, scale_{scale}, area_{room.area}, look_{look}, bar_{room.barHeight} {
        const qreal spare = std::max(0.0, area_.height() - markHeight(look, bar_));
        textLine_ = QFontMetricsF(look.middle).height();
        top_ = area_.top() + spare / 2;
        centre_ = top_ + barCentre(look, bar_);
    }

    void add(const RangeMark& mark) {
        if (mark.thin) addShape(Shape::ThinLine, span(*mark.thin, 3));
        if (mark.thick) addShape(Shape::ThickBar, span(*mark.thick, bar_));
        if (mark.band) addShape(Shape::Band, span(*mark.band, bar_));
        addArrows(mark);
        if (mark.average) addShape(Shape::AverageDot, dotAt(*mark.average));
        if (mark.tick) addShape(tickKind(mark.tick->figure), tickAt(mark.tick->amount));
        addOwnPay();
        if (mark.tick) addMiddle(mark.tick->amount);
        if (const auto reach = mark.span()) addEnds(*reach, mark.tick.has_value());
    }

    void add(const PartsMark& mark) {
        double from = 0;
        for (const PartsMark::Part& part : mark.parts) {
            const QRectF place = span({from, from + part.amount}, bar_);
            made_.shapes.push_back({Shape::Part, place, part.measure});
            addInPart(part.text, place);
            from += part.amount;
        }
        addOwnPay();
    }

    void add(const SpreadMark& mark) {
        if (mark.median) {
            QRectF tick = tickAt(*mark.median);
            tick.setTop(area_.top() + textLine_);
            tick.setBottom(area_.bottom());
            addShape(Shape::MedianTick, tick);
            top_ = area_.top();
            addMiddle(*mark.median);
        }
        centre_ = area_.bottom() - diamondHalf;
        addOwnPay();
    }

    void setOwnPay(std::optional<double> amount) { ownPay_ = amount; }

    MarkLayout take() { return std::move(made_); }

private:
    static Shape tickKind(PayFigure figure) {
        if (figure == PayFigure::Median) return Shape::MedianTick;
        return figure == PayFigure::Mean ? Shape::AverageTick : Shape::OtherTick;
    }

    QRectF span(const AmountSpan& span, qreal height) const {
        const qreal a = scale_.at(span.from);
        const qreal b = scale_.at(span.to);
        const qreal width = std::max(std::abs(b - a), leastWidth);
        return {(a + b - width) / 2, centre_ - height / 2, width, height};
    }

    QRectF tickAt(double amount) const {
        const qreal x = scale_.at(amount);
        const qreal half = bar_ / 2 + overshoot;
        return {x - 1.5, centre_ - half, 3, 2 * half};
    }

    QRectF dotAt(double amount) const {
        return {scale_.at(amount) - dotHalf, centre_ - dotHalf, 2 * dotHalf, 2 * dotHalf};
    }

    void addShape(Shape kind, const QRectF& place) { made_.shapes.push_back({kind, place}); }

    void addArrow(double amount, bool isRightward) {
        const qreal x = scale_.at(amount);
        // Held inside the plot, over the end of the bar if need be.
        const qreal from = isRightward ? std::min(x, area_.right() - arrowLength)
                                       : std::max(x - arrowLength, area_.left());
        addShape(isRightward ? Shape::ArrowRight : Shape::ArrowLeft,
                 {from, centre_ - arrowHalf, arrowLength, 2 * arrowHalf});
    }

    void addArrows(const RangeMark& mark) {
        const auto amounts = amountsOf(mark);
        if (amounts.empty()) return;
        const auto [least, most] = std::ranges::minmax(amounts);
        if (mark.isOpenBelow) addArrow(least, scale_.isReversed());
        if (mark.isOpenAbove) addArrow(most, !scale_.isReversed());
    }

    void addOwnPay() {
        if (!ownPay_) return;
        const qreal x = scale_.at(*ownPay_);
        addShape(Shape::Diamond,
                 {x - diamondHalf, centre_ - diamondHalf, 2 * diamondHalf, 2 * diamondHalf});
    }

    /// Shifts sideways into the area; nothing when it is wider than that.
    std::optional<QRectF> inside(QRectF place) const {
        if (place.width() > area_.width()) return std::nullopt;
        if (place.left() < area_.left()) place.moveLeft(area_.left());
        if (place.right() > area_.right()) place.moveRight(area_.right());
        return place;
    }

    bool isFree(const QRectF& place) const {
        const QRectF wide = place.adjusted(-3, 0, 3, 0);
        return std::ranges::none_of(
            made_.texts, [&](const MarkText& text) { return text.place.intersects(wide); });
    }

    /// Ticks, arrows and diamonds, which no text on the line of the bar may touch.
    bool isClearOfMarks(const QRectF& place) const {
        const QRectF wide = place.adjusted(-3, 0, 3, 0);
        return std::ranges::none_of(
            made_.shapes, [&](const MarkShape& shape) { return wide.intersects(shape.place); });
    }

    QSizeF sizeOf(const QString& text, const QFont& font) const {
        return {look_.texts->width(text, font), QFontMetricsF(font).height()};
    }

    void addMiddle(double amount) {
        const QSizeF size = sizeOf(row_.middleText, look_.middle);
        const QRectF place(QPointF(scale_.at(amount) - size.width() / 2, top_), size);
        if (const auto shifted = row_.middleText.isEmpty() ? std::nullopt : inside(place)) {
            made_.texts.push_back({MarkText::Kind::Middle, row_.middleText, *shifted});
        }
    }

    /// Ends that are one and the same say nothing that a tick has not said.
    void addEnds(const AmountSpan& reach, bool hasMiddle) {
        const bool isReversed = scale_.isReversed();
        if (reach.from == reach.to && hasMiddle) return;
        addEnd(row_.highText, scale_.at(reach.to), !isReversed);
        if (reach.from < reach.to) addEnd(row_.lowText, scale_.at(reach.from), isReversed);
    }

    /// Beside the end of the bar (beyond an arrow or a diamond there), else above it, shifted.
    void addEnd(const QString& text, qreal x, bool isRightward) {
        if (text.isEmpty()) return;
        const QSizeF size = sizeOf(text, look_.label);
        QRectF place(QPointF(0, centre_ - size.height() / 2), size);
        for (const qreal beyond : {0.0, diamondHalf, arrowLength, arrowLength + diamondHalf}) {
            if (isRightward)
                place.moveLeft(x + gap + beyond);
            else
                place.moveRight(x - gap - beyond);
            if (place.left() < area_.left() || place.right() > area_.right()) break;
            if (isFree(place) && isClearOfMarks(place)) return put(text, place);
        }
        place.moveTop(top_ + textLine_ - size.height());
        if (isRightward)
            place.moveRight(x);
        else
            place.moveLeft(x);
        const auto shifted = inside(place);
        if (shifted && isFree(*shifted)) put(text, *shifted);
    }

    void put(const QString& text, const QRectF& place) {
        made_.texts.push_back({MarkText::Kind::End, text, place});
    }

    void addInPart(const QString& text, const QRectF& part) {
        // Above the bar it may be wider than its part, where no other text is.
        QRectF place(QPointF(0, 0), sizeOf(text, look_.label));
        place.moveCenter(part.center());
        place.moveBottom(part.top() - 1);
        const auto shifted = inside(place);
        if (shifted && isFree(*shifted)) {
            made_.texts.push_back({MarkText::Kind::InPart, text, *shifted});
        }
    }

    const PayChartRow& row_;
    const ChartScale& scale_;
    QRectF area_;
    const ChartLook& look_;
    qreal bar_;
    qreal textLine_ = 0;
    qreal top_ = 0;
    qreal centre_ = 0;
    std::optional<double> ownPay_;
    MarkLayout made_;
};

} // namespace

qreal markHeight(const ChartLook& look, qreal barHeight) {
    return barCentre(look, barHeight) + barHeight / 2 + overshoot;
}

qreal barCentre(const ChartLook& look, qreal barHeight) {
    return QFontMetricsF(look.middle).height() + textGap + overshoot + barHeight / 2;
}

MarkLayout layOutMark(const PayChartRow& row, const ChartScale& scale, const MarkRoom& room,
                      std::optional<double> ownPay, const ChartLook& look) {
    Layout layout(row, scale, room, look);
    layout.setOwnPay(ownPay);
    std::visit([&](const auto& mark) { layout.add(mark); }, row.mark);
    return layout.take();
}

} // namespace rungwise::app
