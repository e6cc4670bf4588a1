// SPDX-License-Identifier: GPL-3.0-or-later
// Breaks lines where Unicode allows it, else between characters.
#include "app/look/wrapping_text.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>

#include <cmath>

namespace rungwise::app {

namespace {

QString withoutSpacesBehind(const QString& text) {
    qsizetype length = text.size();
    while (length > 0 && text.at(length - 1).isSpace()) --length;
    return text.left(length);
}

} // namespace

WrappingText::WrappingText(const QString& text, const QFont& font, qreal widestWord)
    : text_{text}, font_{font}, widestWord_{widestWord} {
    const QFontMetricsF metrics(font_);
    // Rounded up, so that a text always fits into the width it reports.
    width_ = text_.isEmpty() ? 0 : std::ceil(metrics.horizontalAdvance(text_));
    lineHeight_ = std::ceil(metrics.height());
}

void WrappingText::addPiece(const QString& text, qreal limit) const {
    const QFontMetricsF metrics(font_);
    const Piece whole{text.size(), metrics.horizontalAdvance(text),
                      metrics.horizontalAdvance(withoutSpacesBehind(text))};
    if (whole.width <= limit) {
        pieces_.push_back(whole);
        return;
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        const QString character = text.mid(from, to - from);
        const qreal advance = metrics.horizontalAdvance(character);
        pieces_.push_back({to - from, advance, character.trimmed().isEmpty() ? 0 : advance});
        from = to;
    }
}

void WrappingText::measurePieces() const {
    if (!pieces_.empty()) return;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text_);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        addPiece(text_.mid(from, to - from), widestWord_ * lineHeight_);
        from = to;
    }
}

template <class Take> void WrappingText::eachLine(qreal width, Take take) const {
    if (text_.isEmpty()) return;
    if (width_ <= width) {
        take(qsizetype{0}, text_.size(), width_);
        return;
    }
    measurePieces();
    qsizetype from = 0;
    qsizetype to = 0;
    qreal advance = 0;
    qreal filled = 0;
    for (const Piece& piece : pieces_) {
        if (to > from && advance + piece.width > width) {
            take(from, to - from, filled);
            from = to;
            advance = 0;
        }
        filled = advance + piece.width;
        advance += piece.advance;
        to += piece.length;
    }
    take(from, to - from, filled);
}

std::vector<TextLine> WrappingText::lines(qreal width) const {
    std::vector<TextLine> lines;
    eachLine(width, [&](qsizetype from, qsizetype length, qreal filled) {
        lines.push_back({withoutSpacesBehind(text_.mid(from, length)), filled});
    });
    return lines;
}

std::size_t WrappingText::lineCount(qreal width) const {
    std::size_t count = 0;
    eachLine(width, [&](qsizetype, qsizetype, qreal) { ++count; });
    return count;
}

} // namespace rungwise::app
