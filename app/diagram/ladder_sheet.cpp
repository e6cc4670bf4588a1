// SPDX-License-Identifier: GPL-3.0-or-later
// Laid out from the top; mirrored as a whole for readers from right to left.
#include "app/diagram/ladder_sheet.h"

#include "app/diagram/box_painting.h"
#include "app/diagram/ladder_colours.h"
#include "app/diagram/ladder_painting.h"
#include "app/diagram/ladder_words.h"
#include "app/diagram/line_painting.h"
#include "app/look/theme.h"
#include "app/look/wrapping_text.h"
#include "app/text/drawable_text.h"
#include "app/text/to_qt.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rungwise::app {

namespace {

constexpr double margin = 20;
constexpr double gap = 10;
constexpr double leastWidth = 640;
constexpr double signWidth = 34;
constexpr int fontPixels = 13;

QFont paperFont() {
    QFont font = QGuiApplication::font();
    font.setPixelSize(fontPixels);
    return font;
}

QString laddersOf(const LadderView& view, const LadderWords& words) {
    QStringList names;
    for (const LadderTitle& ladder : view.ladders) names += words.say(ladder.name);
    return names.join(QStringLiteral(" · "));
}

bool hasRole(const LadderDrawing& drawing, bool (*is)(const DrawnRole&)) {
    return std::ranges::any_of(drawing.roles, is);
}

} // namespace

LadderSheet::LadderSheet(const LadderView& view, EdgeLabels labels, const Wording& wording)
    : drawing_{ladderDrawing(view, wording, labels, LayoutEffort::Refined, paperFont())},
      titleFont_{drawing_.fonts.title} {
    titleFont_.setPixelSize(static_cast<int>(std::lround(fontPixels * 1.4)));
    title_ = drawableText(toQString(view.catalogueTitle));
    subtitle_ = laddersOf(view, LadderWords(view, wording));
    size_.setWidth(std::ceil(std::max(leastWidth, drawing_.size().width()) + 2 * margin));
    top_ = margin;
    addHead();
    diagram_ = {(size_.width() - drawing_.size().width()) / 2, top_};
    if (!drawing_.isEmpty()) top_ += drawing_.size().height() + gap;
    addLegend(wording);
    addFoot(view, wording);
    size_.setHeight(std::ceil(top_ + margin));
}

QRectF LadderSheet::mirroredWhereNeeded(QRectF rect) const {
    if (drawing_.direction == Qt::RightToLeft) rect.moveRight(size_.width() - rect.left());
    return rect;
}

void LadderSheet::addLines(const QString& words, const QFont& font, LadderInk ink) {
    if (words.isEmpty()) return;
    const WrappingText text(words, font);
    for (const TextLine& line : text.lines(size_.width() - 2 * margin)) {
        const QRectF place = mirroredWhereNeeded({margin, top_, line.width, text.lineHeight()});
        lines_.push_back({{line.text, line.width}, place.topLeft(), font, ink});
        top_ += text.lineHeight();
    }
}

void LadderSheet::addHead() {
    addLines(title_, titleFont_, LadderInk::Strong);
    addLines(subtitle_, drawing_.fonts.small, LadderInk::Quiet);
    top_ += gap;
}

void LadderSheet::addLegend(const Wording& wording) {
    struct Words {
        Sign sign;
        bool isNeeded;
        TranslatableText text;
    };
    const auto moves = [&](bool (*is)(const DrawnMove&)) {
        return std::ranges::any_of(drawing_.moves, is);
    };
    const std::array<Words, 6> all{{
        {Sign::Solid, moves([](const DrawnMove& m) { return m.style == LineStyle::Solid; }),
         RW_TEXT("Ladders", "promotion")},
        {Sign::Dashed, drawing_.hasDashed(), RW_TEXT("Ladders", "lateral or change of track")},
        {Sign::Circle, drawing_.hasCircle(), RW_TEXT("Ladders", "closes a circle of promotions")},
        {Sign::Here, hasRole(drawing_, [](const DrawnRole& r) { return r.isHere; }),
         RW_TEXT("Ladders", "you are here")},
        {Sign::Unknown, hasRole(drawing_, [](const DrawnRole& r) { return !r.isKnown; }),
         RW_TEXT("Ladders", "not in this catalogue")},
        {Sign::Pay, hasRole(drawing_, [](const DrawnRole& r) { return r.payBar.has_value(); }),
         RW_TEXT("Ladders", "pay: low to high of one record, with its middle")},
    }};
    const QFont& font = drawing_.fonts.small;
    const double line = drawing_.fonts.lineHeight(LadderFace::Small);
    double left = margin;
    for (const Words& words : all) {
        if (!words.isNeeded) continue;
        DrawnText text = drawnText(drawableText(toQString(wording.say(phrase(words.text)))), font);
        const double width = signWidth + gap + text.width();
        if (left > margin && left + width > size_.width() - margin) {
            left = margin;
            top_ += line + gap / 2;
        }
        legend_.push_back({words.sign, mirroredWhereNeeded({left, top_, signWidth, line})});
        const QRectF place =
            mirroredWhereNeeded({left + signWidth + gap, top_, text.width(), line});
        lines_.push_back({std::move(text), place.topLeft(), font, LadderInk::Quiet});
        left += width + 2 * gap;
    }
    if (!legend_.empty()) top_ += line + gap;
}

void LadderSheet::addFoot(const LadderView& view, const Wording& wording) {
    const LadderWords words(view, wording);
    for (const Phrase& remark : view.remarks) {
        addLines(words.say(remark), drawing_.fonts.small, LadderInk::Warning);
    }
    if (!view.remarks.empty()) top_ += gap;
    for (const NumberedSource& source : view.sources) {
        const QString number = QString::number(source.number);
        addLines(QStringLiteral("[%1] %2").arg(number, words.say(source.words)),
                 drawing_.fonts.small, LadderInk::Quiet);
    }
}

void LadderSheet::paintSign(QPainter& painter, const LegendEntry& entry) const {
    const LadderColours colours(lightPalette());
    const QRectF& place = entry.place;
    const bool isMirrored = drawing_.direction == Qt::RightToLeft;
    QLineF line(place.left(), place.center().y(), place.right(), place.center().y());
    if (isMirrored) line = {line.p2(), line.p1()};
    switch (entry.sign) {
    case Sign::Solid: paintSampleLine(painter, line, colours.line, LineStyle::Solid); break;
    case Sign::Dashed: paintSampleLine(painter, line, colours.line, LineStyle::Dashed); break;
    case Sign::Circle: paintSampleLine(painter, line, colours.warning, LineStyle::Solid); break;
    case Sign::Here: paintHereSign(painter, place.center(), place.height() * 0.6, colours); break;
    case Sign::Unknown:
        painter.setPen(QPen(colours.border, 1.2, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(place.adjusted(4, 2, -4, -2), 3, 3);
        break;
    case Sign::Pay: paintPayBar(painter, line, place.center().x(), colours); break;
    }
}

void LadderSheet::paint(QPainter& painter) const {
    const QPalette palette = lightPalette();
    const LadderColours colours(palette);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.save();
    painter.translate(diagram_);
    if (!drawing_.isEmpty()) paintLadder(painter, drawing_, palette);
    painter.restore();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const LegendEntry& entry : legend_) paintSign(painter, entry);
    for (const Line& line : lines_) {
        painter.setPen(colours.of(line.ink));
        line.text.paint(painter, line.place, line.font);
    }
}

} // namespace rungwise::app
