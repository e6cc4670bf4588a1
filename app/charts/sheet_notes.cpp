// SPDX-License-Identifier: GPL-3.0-or-later
// Lays the notes out around the rows.
#include "app/charts/sheet_notes.h"

#include <algorithm>

namespace rungwise::app {

namespace {

constexpr qreal margin = 10;
constexpr qreal paragraphGap = 6;
constexpr qreal signWidth = 30;
constexpr qreal signGap = 6;
constexpr qreal entryGap = 20;
constexpr qreal leastTickGap = 10;

QRectF columnOf(qreal width) {
    return {margin, 0, std::max(1.0, width - 2 * margin), 0};
}

/// Centred there, but within the sheet.
QRectF centred(const WrappingText& text, qreal x, qreal top, qreal width) {
    const qreal most = std::max(margin, width - margin - text.width());
    const qreal left = std::clamp(x - text.width() / 2, margin, most);
    return {left, top, text.width(), text.lineHeight()};
}

/// Every how many ticks a text has room.
std::size_t strideOf(const std::vector<WrappingText>& texts, const ChartScale& scale,
                     const PayAxis& axis) {
    qreal widest = 0;
    for (const WrappingText& text : texts) widest = std::max(widest, text.width());
    const qreal step = std::abs(scale.at(axis.ticks.at(1)) - scale.at(axis.ticks.at(0)));
    std::size_t stride = 1;
    while (stride < texts.size() && static_cast<qreal>(stride) * step < widest + leastTickGap) {
        ++stride;
    }
    return stride;
}

} // namespace

NoteMeasures::NoteMeasures(const PayChartPlan& plan, const ChartLook& look)
    : look_{look}, title_{plan.title, look.title}, subtitle_{plan.subtitle, look.label},
      empty_{plan.empty, look.heading}, notDrawn_{plan.notDrawn, look.label},
      ownPay_{plan.ownPayText, look.middle}, ownPayAmount_{plan.ownPay}, legend_{plan.legend} {
    for (const QString& tick : plan.tickTexts) ticks_.emplace_back(tick, look.label);
    for (const QString& source : plan.sources) sources_.emplace_back(source, look.label);
    for (const LegendEntry& entry : legend_) legendTexts_.emplace_back(entry.text, look.label);
}

qreal NoteMeasures::addHead(SheetNotes& to, SheetKind kind, qreal width, qreal top,
                            Side side) const {
    if (kind == SheetKind::Screen) return top + paragraphGap;
    if (!title_.isEmpty()) {
        top = addLines(to.texts, title_, columnOf(width), top + margin, side, look_.ink());
    }
    top = addLines(to.texts, subtitle_, columnOf(width), top + 4, side, look_.quiet());
    return top + paragraphGap;
}

qreal NoteMeasures::addOwnPay(SheetNotes& to, const ChartScale& scale, qreal width,
                              qreal top) const {
    if (!ownPayAmount_) return top;
    const qreal x = scale.at(*ownPayAmount_);
    const QRectF place = centred(ownPay_, x, top, width);
    to.texts.push_back({ownPay_.text(), place, ownPay_.font(), look_.ink()});
    to.ownPayLine.emplace_back(x, place.bottom(), x, place.bottom());
    return place.bottom() + 2;
}

qreal NoteMeasures::addTicks(SheetNotes& to, const PayAxis& axis, const ChartScale& scale,
                             qreal width, qreal top) const {
    if (ticks_.empty() || axis.ticks.size() != ticks_.size() || ticks_.size() < 2) return top;
    const std::size_t stride = strideOf(ticks_, scale, axis);
    for (std::size_t tick = 0; tick < ticks_.size(); tick += stride) {
        const WrappingText& text = ticks_.at(tick);
        const QRectF place = centred(text, scale.at(axis.ticks.at(tick)), top + 3, width);
        to.texts.push_back({text.text(), place, text.font(), look_.quiet()});
    }
    return top + ticks_.front().lineHeight() + paragraphGap;
}

qreal NoteMeasures::addLegend(SheetNotes& to, qreal width, qreal top, Side side) const {
    if (legend_.empty()) return top;
    const qreal line = legendTexts_.front().lineHeight() + 4;
    qreal left = margin;
    for (std::size_t entry = 0; entry < legend_.size(); ++entry) {
        const WrappingText& text = legendTexts_.at(entry);
        const qreal needed = signWidth + signGap + text.width();
        if (left > margin && left + needed > width - margin) {
            left = margin;
            top += line;
        }
        QRectF sign(left, top + 1, signWidth, text.lineHeight());
        QRectF words(sign.right() + signGap, top, text.width(), text.lineHeight());
        if (side == Side::Right) {
            sign.moveRight(width - sign.left());
            words.moveRight(width - words.left());
        }
        to.signs.push_back({legend_.at(entry).sign, legend_.at(entry).part, sign});
        to.texts.push_back({text.text(), words, text.font(), look_.quiet()});
        left += needed + entryGap;
    }
    return top + line;
}

qreal NoteMeasures::addFoot(SheetNotes& to, SheetKind kind, qreal width, qreal top,
                            Side side) const {
    top = addLegend(to, width, top, side);
    top = addLines(to.texts, notDrawn_, columnOf(width), top, side, look_.remark());
    if (kind == SheetKind::Screen) return top + paragraphGap;
    top += paragraphGap;
    for (const WrappingText& source : sources_) {
        top = addLines(to.texts, source, columnOf(width), top, side, look_.quiet());
    }
    return top + margin;
}

void NoteMeasures::addEmpty(SheetNotes& to, const QRectF& room) const {
    const qreal top = room.top() + std::max(0.0, room.height() - empty_.height(room.width())) / 2;
    const std::size_t first = to.texts.size();
    addLines(to.texts, empty_, room, top, Side::Left, look_.ink());
    for (std::size_t line = first; line < to.texts.size(); ++line) {
        QRectF& place = to.texts.at(line).place;
        place.moveLeft(room.center().x() - place.width() / 2);
    }
}

} // namespace rungwise::app
