// SPDX-License-Identifier: GPL-3.0-or-later
// Draws from the palette alone.
#include "app/items/line_painting.h"

#include "app/look/colours.h"

#include <QFontMetrics>
#include <QTextLayout>
#include <QtMath>

namespace rungwise::app {

namespace {

constexpr qreal smallerBy = 0.85;
constexpr qreal cornerRadius = 4;

QTextCharFormat underlined() {
    QTextCharFormat format;
    format.setFontUnderline(true);
    return format;
}

QTextOption oneLine(const QString& text, Qt::LayoutDirection direction) {
    const Qt::Alignment edge = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    QTextOption option(edge | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    return option;
}

} // namespace

QFont smallFont(const QFont& font) {
    QFont small = font;
    if (font.pointSizeF() > 0) {
        small.setPointSizeF(font.pointSizeF() * smallerBy);
    } else {
        small.setPixelSize(qMax(1, qRound(font.pixelSize() * smallerBy)));
    }
    return small;
}

QFont headingFont(const QFont& font) {
    QFont heading = smallFont(font);
    heading.setBold(true);
    heading.setCapitalization(QFont::AllUppercase);
    return heading;
}

int linePadding(const QFontMetrics& metrics) {
    return qMax(4, metrics.height() * 2 / 5);
}

void paintLineGround(QPainter& painter, const QStyleOptionViewItem& option) {
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    if (!chosen && !hovered && !focused) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (hovered) painter.setBrush(sectionGround(option.palette));
    if (chosen) painter.setBrush(chosenGround(option.palette));
    if (focused) painter.setPen(QPen(linkText(option.palette), 1.5));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
    painter.restore();
}

void paintEmptyBox(QPainter& painter, const QRect& place, BoxState state, const QPalette& palette) {
    const bool isOpen = state == BoxState::Open;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isOpen ? emptyPip(palette) : palette.color(QPalette::Mid), 1.4));
    painter.setBrush(isOpen ? palette.brush(QPalette::Base) : QBrush(Qt::NoBrush));
    const qreal radius = place.height() / 5.0;
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

int paintLineText(QPainter& painter, const QRect& place, const MarkedText& text, const Ink& ink,
                  Qt::LayoutDirection direction) {
    if (place.width() <= 0 || text.text.isEmpty()) return 0;
    const QFontMetrics metrics(ink.font);
    const QString shown = metrics.elidedText(text.text, Qt::ElideRight, place.width());
    QTextLayout layout(shown, ink.font, painter.device());
    layout.setTextOption(oneLine(shown, direction));
    const qsizetype length = qMin(text.length, shown.size() - text.from);
    if (length > 0) {
        layout.setFormats({{static_cast<int>(text.from), static_cast<int>(length), underlined()}});
    }
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width());
    layout.endLayout();
    painter.setPen(ink.colour);
    const qreal top = place.top() + (place.height() - line.height()) / 2;
    layout.draw(&painter, QPointF(place.left(), top));
    return qCeil(line.naturalTextWidth());
}

} // namespace rungwise::app
