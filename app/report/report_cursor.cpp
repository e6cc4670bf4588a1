// SPDX-License-Identifier: GPL-3.0-or-later
// The small pieces that every part of a report is made of.
#include "app/report/report_cursor.h"

#include "app/report/report_style.h"
#include "app/text/to_qt.h"

#include <QTextBlock>

namespace rungwise::app {

namespace {

constexpr qsizetype longestMark = 4;

} // namespace

void ReportCursor::startBlock(const QTextBlockFormat& format) {
    const QTextBlock block = cursor_.block();
    if (block.length() == 1 && block.textList() == nullptr) {
        cursor_.setBlockFormat(format);
    } else {
        cursor_.insertBlock(format);
    }
}

void ReportCursor::insert(const QString& text, const QTextCharFormat& format) {
    cursor_.insertText(text, format);
}

void ReportCursor::insert(const ReportLine& line) {
    bool isFirst = true;
    for (const ReportSpan& span : line) {
        const QTextCharFormat format = characters(span.emphasis, paper::bodySize);
        const QString text = documentText(span.text);
        // Marks such as "(a)" do not begin a line.
        const bool isMark = text.size() <= longestMark;
        if (!isFirst) insert(isMark ? QChar(QChar::Nbsp) : QChar(QChar::Space), format);
        insert(span.emphasis == Emphasis::Remark ? QLatin1Char('(') + text + QLatin1Char(')')
                                                 : text,
               format);
        insertSources(span.sources);
        isFirst = false;
    }
}

void ReportCursor::insertSources(const std::vector<int>& numbers) {
    if (numbers.empty()) return;
    QTextCharFormat format = characters(Emphasis::Normal, paper::bodySize);
    format.setForeground(QColor::fromRgb(paper::sourceNumber));
    format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    // Word joiners keep the numbers on the line of the word before them.
    QString text;
    for (const int number : numbers) text += QChar(0x2060) + QStringLiteral("[%1]").arg(number);
    insert(text, format);
}

void ReportCursor::insertBadge(char letter) {
    QTextCharFormat format = characters(Emphasis::Strong, paper::bodySize);
    format.setForeground(Qt::white);
    format.setBackground(badgeColour(letter));
    insert(QChar(0x00A0) + QString(QLatin1Char(letter)) + QChar(0x00A0), format);
}

QString documentText(std::string_view utf8) {
    QString text = toQString(utf8);
    for (QChar& character : text) {
        const char16_t code = character.unicode();
        const bool isInternal = (code >= 0xFDD0 && code <= 0xFDEF) || code == 0xFFFC;
        if (code == u'\n' || code == 0x2029) character = QChar::LineSeparator;
        if (isInternal) character = QChar::ReplacementCharacter;
    }
    return text;
}

QTextCharFormat characters(Emphasis emphasis, qreal points) {
    QTextCharFormat format;
    format.setFont(paperFont(points));
    const bool isMuted = emphasis == Emphasis::Muted || emphasis == Emphasis::Remark;
    format.setForeground(QColor::fromRgb(isMuted ? paper::muted : paper::ink));
    if (emphasis == Emphasis::Strong) format.setFontWeight(QFont::Bold);
    if (isMuted) format.setFontItalic(true);
    return format;
}

QTextBlockFormat paragraph(qreal above, qreal below) {
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    format.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
    return format;
}

} // namespace rungwise::app
