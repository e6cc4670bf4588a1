// SPDX-License-Identifier: GPL-3.0-or-later
// The small pieces that every part of a report is made of.
#include "app/report/report_cursor.h"

#include "app/report/report_style.h"
#include "app/text/to_qt.h"

#include <QStringList>
#include <QTextBlock>

namespace rungwise::app {

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
        if (!isFirst) insert(QStringLiteral(" "), format);
        const QString text = documentText(span.text);
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
    // A word joiner between them keeps the numbers on one line.
    QStringList texts;
    for (const int number : numbers) texts.append(QStringLiteral("[%1]").arg(number));
    insert(texts.join(QChar(0x2060)), format);
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
