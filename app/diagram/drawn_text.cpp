// SPDX-License-Identifier: GPL-3.0-or-later
// Static text for pixels, plain text for files.
#include "app/diagram/drawn_text.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPaintEngine>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace rungwise::app {

namespace {

constexpr int leastPixels = 9;

QFont sized(const QFont& font, double factor, QFont::Weight weight) {
    QFont made = font;
    const int pixels = QFontInfo(font).pixelSize();
    made.setPixelSize(std::max(leastPixels, static_cast<int>(std::lround(pixels * factor))));
    made.setWeight(weight);
    return made;
}

Qt::LayoutDirection directionOf(const QString& text) {
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

} // namespace

LadderFonts ladderFonts(const QFont& font) {
    return {.title = sized(font, 1.0, QFont::Bold),
            .small = sized(font, 0.88, QFont::Normal),
            .head = sized(font, 0.95, QFont::Bold)};
}

const QFont& LadderFonts::of(LadderFace face) const {
    switch (face) {
    case LadderFace::Title: return title;
    case LadderFace::Small: return small;
    case LadderFace::Head: return head;
    }
    return small;
}

double LadderFonts::lineHeight(LadderFace face) const {
    return std::ceil(QFontMetricsF(of(face)).height());
}

void DrawnText::shape(const QFont& font) const {
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(directionOf(text_));
    shaped_.setTextFormat(Qt::PlainText);
    shaped_.setTextOption(option);
    shaped_.setPerformanceHint(QStaticText::AggressiveCaching);
    shaped_.setText(text_);
    shaped_.prepare({}, font);
    // With glyphs of a second font the line has another ascent, and its place would be another.
    const double height = QFontMetricsF(font).height();
    const bool isOfOneFont = std::abs(shaped_.size().height() - height) < 0.5;
    shape_ = isOfOneFont ? Shape::OfOneFont : Shape::OfSeveralFonts;
    if (!isOfOneFont) shaped_ = {};
}

void DrawnText::paint(QPainter& painter, const QPointF& topLeft, const QFont& font) const {
    painter.setFont(font);
    if (painter.paintEngine()->type() == QPaintEngine::Raster) {
        if (shape_ == Shape::Unknown) shape(font);
        if (shape_ == Shape::OfOneFont) {
            painter.drawStaticText(topLeft, shaped_);
            return;
        }
    }
    painter.setLayoutDirection(directionOf(text_));
    painter.drawText(topLeft + QPointF(0, QFontMetricsF(font).ascent()), text_);
}

DrawnText drawnText(const QString& text, const QFont& font) {
    return {text, std::ceil(QFontMetricsF(font).horizontalAdvance(text))};
}

} // namespace rungwise::app
