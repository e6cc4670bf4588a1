// SPDX-License-Identifier: GPL-3.0-or-later
// Shaping text is what costs; a block therefore knows for which widths its lines stay as they are.
#include "app/table/text_block.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace rungwise::app {

namespace {

constexpr int anyWidth = std::numeric_limits<int>::max();
/// Rounding, and letters that reach over their width.
constexpr double slack = 2;

QTextCharFormat formatOf(TextStyle style, const TableLook& look) {
    QTextCharFormat format;
    switch (style) {
    case TextStyle::Plain: break;
    case TextStyle::Silence:
        format.setForeground(look.colours.quiet);
        format.setFontItalic(true);
        break;
    case TextStyle::Note:
        format.setForeground(look.colours.quiet);
        format.setFont(look.small, QTextCharFormat::FontPropertiesSpecifiedOnly);
        break;
    case TextStyle::Number:
        format.setForeground(look.colours.link);
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        break;
    case TextStyle::Change:
        format.setForeground(look.colours.change);
        format.setFontWeight(QFont::Bold);
        break;
    }
    return format;
}

QList<QTextLayout::FormatRange> formatsOf(const StyledText& text, const TableLook& look) {
    QList<QTextLayout::FormatRange> ranges;
    ranges.reserve(static_cast<qsizetype>(text.runs.size()));
    for (const StyledRun& run : text.runs) {
        ranges.append({run.start, run.length, formatOf(run.style, look)});
    }
    return ranges;
}

/// Letters or controls that make some of the text run the other way; all beyond the first plane of
/// Unicode are taken for such.
bool mayRunBothWays(const QString& text) {
    return std::ranges::any_of(text, [](QChar character) {
        const char16_t code = character.unicode();
        if (code < 0x0590) return false;
        const bool isControl = code == 0x200E || code == 0x200F ||
                               (code >= 0x202A && code <= 0x202E) ||
                               (code >= 0x2066 && code <= 0x2069);
        const QChar::Direction direction = character.direction();
        return isControl || character.isSurrogate() || direction == QChar::DirR ||
               direction == QChar::DirAL;
    });
}

/// Scripts from here on break lines between letters.
constexpr char16_t firstWithoutSpaces = 0x0E00;

} // namespace

TextBlock::TextBlock(const StyledText& text, const BlockStyle& style, const TableLook& look)
    : layout_{std::make_unique<QTextLayout>(text.text, style.font)}, style_{style},
      isMirrored_{look.isMirrored()}, runsBothWays_{mayRunBothWays(text.text)},
      font_{.ascent = QFontMetricsF(style.font).ascent(),
            .descent = QFontMetricsF(style.font).descent()},
      ellipsisWidth_{
          static_cast<int>(std::ceil(QFontMetricsF(style.font).horizontalAdvance(QChar(0x2026))))} {
    QTextOption option(look.leading());
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    layout_->setTextOption(option);
    layout_->setCacheEnabled(true);
    if (!text.runs.empty()) layout_->setFormats(formatsOf(text, look));
}

int TextBlock::layOut(const BlockWidth& wanted) {
    const bool isAlike =
        wanted.indent == laidOut_.indent && wanted.width >= fromWidth_ && wanted.width <= toWidth_;
    if (isAlike) {
        shift_ = isMirrored_ ? wanted.width - laidOut_.width : 0;
        return height_;
    }
    laidOut_ = wanted;
    shift_ = 0;
    breakLines();
    return height_;
}

void TextBlock::breakLines() {
    textWidth_ = 0;
    ellipsis_.isShown = false;
    layout_->beginLayout();
    for (int count = 0; count < style_.mostLines && !ellipsis_.isShown; ++count) {
        QTextLine line = layout_->createLine();
        if (!line.isValid()) break;
        const int room = std::max(1, laidOut_.width - (count == 0 ? laidOut_.indent : 0));
        line.setLineWidth(room);
        const bool isLast = count + 1 == style_.mostLines;
        if (isLast && line.textStart() + line.textLength() < layout_->text().size()) {
            line.setLineWidth(std::max(1, room - ellipsisWidth_));
            ellipsis_.isShown = true;
        }
        placeLine(line, count == 0);
        const int dots = ellipsis_.isShown ? ellipsisWidth_ : 0;
        textWidth_ =
            std::max(textWidth_, static_cast<int>(std::ceil(line.naturalTextWidth())) + dots);
    }
    layout_->endLayout();
    noteSameBreaks();
}

void TextBlock::placeLine(QTextLine& line, bool isFirst) {
    // Raised numbers make a line higher by little; the distance between base lines allows for it.
    const double room = style_.line - font_.ascent - font_.descent;
    if (isFirst) {
        baseLine_ = std::round(std::max(font_.ascent + room / 2, line.ascent() - room));
    } else {
        baseLine_ += std::max<double>(style_.line, std::round(descent_ + line.ascent() - 2 * room));
    }
    descent_ = line.descent();
    double x = isFirst && !isMirrored_ ? laidOut_.indent : 0;
    // The dots stand where the text itself ends, whichever way the window runs.
    const bool endsLeft = ellipsis_.isShown && layout_->text().isRightToLeft();
    if (endsLeft) x += ellipsisWidth_;
    line.setPosition({x, baseLine_ - line.ascent()});
    if (ellipsis_.isShown) {
        const QRectF text = line.naturalTextRect();
        ellipsis_.place = {endsLeft ? text.left() - ellipsisWidth_ : text.right(), baseLine_};
    }
    height_ = static_cast<int>(std::ceil(baseLine_ + std::max(descent_, font_.descent) + room / 2));
}

void TextBlock::noteSameBreaks() {
    double from = 0;
    double to = anyWidth;
    for (int i = 0; i < layout_->lineCount(); ++i) {
        const QTextLine line = layout_->lineAt(i);
        const double width = line.naturalTextWidth() + (i == 0 ? laidOut_.indent : 0);
        from = std::max(from, width + slack);
        if (i + 1 < layout_->lineCount()) to = std::min(to, width + pieceWidth(i + 1) - slack);
    }
    const bool isExact = runsBothWays_ || ellipsis_.isShown;
    fromWidth_ = isExact ? laidOut_.width : std::min(laidOut_.width, static_cast<int>(from) + 1);
    toWidth_ = isExact ? laidOut_.width : std::max(laidOut_.width, static_cast<int>(to));
}

double TextBlock::pieceWidth(int number) const {
    const QTextLine line = layout_->lineAt(number);
    const QString& text = layout_->text();
    const int start = line.textStart();
    if (text.at(start - 1) == QChar::LineSeparator) return anyWidth;
    const auto isWithin = [&text](int at) {
        return text.at(at).isLetterOrNumber() && text.at(at).unicode() < firstWithoutSpaces;
    };
    int end = start + 1;
    const int lineEnd = start + line.textLength();
    if (text.at(start - 1).isSpace() && isWithin(start)) {
        while (end < lineEnd && isWithin(end)) ++end;
    }
    return line.cursorToX(end) - line.cursorToX(start);
}

void TextBlock::draw(QPainter& painter, QPointF topLeft) const {
    const QPointF place = topLeft + QPointF(shift_, 0);
    layout_->draw(&painter, place);
    if (!ellipsis_.isShown) return;
    painter.setFont(style_.font);
    painter.drawText(place + ellipsis_.place, QString(QChar(0x2026)));
}

void TextBlock::drawGround(QPainter& painter, QPointF topLeft,
                           const std::vector<FoundPlace>& places, const QColor& ground) const {
    for (const FoundPlace& found : places) {
        for (int i = 0; i < layout_->lineCount(); ++i) {
            const QTextLine line = layout_->lineAt(i);
            const int start = std::max(found.start, line.textStart());
            const int end =
                std::min(found.start + found.length, line.textStart() + line.textLength());
            if (start >= end) continue;
            const double from = line.cursorToX(start);
            const double to = line.cursorToX(end);
            const double top = line.y() + line.ascent() - font_.ascent;
            painter.fillRect(QRectF(topLeft.x() + shift_ + std::min(from, to), topLeft.y() + top,
                                    std::abs(to - from), font_.ascent + font_.descent),
                             ground);
        }
    }
}

} // namespace rungwise::app
