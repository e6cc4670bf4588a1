// SPDX-License-Identifier: GPL-3.0-or-later
// Puts together what tool tips of the comparison say.
#include "app/items/comparison_tips.h"

#include "app/text/plain_text.h"
#include "app/text/to_qt.h"
#include "core/report/report_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace rungwise::app {

namespace {

constexpr qsizetype longText = 240; ///< characters that may not all be seen in a cell
constexpr qsizetype longestTip = 600;
constexpr qsizetype leastText = 240; ///< of a cell, however many sources it names

QString cutText(const QString& text, qsizetype length) {
    if (text.size() <= length) return text;
    const qsizetype end = text.at(length - 1).isHighSurrogate() ? length - 1 : length;
    return text.left(end) + QChar(0x2026);
}

std::vector<int> sourcesOf(const Cell& cell) {
    std::vector<int> numbers = cell.sources;
    for (const CellItem& item : cell.items) {
        numbers.insert(numbers.end(), item.sources.begin(), item.sources.end());
    }
    std::ranges::sort(numbers);
    numbers.erase(std::ranges::unique(numbers).begin(), numbers.end());
    return numbers;
}

} // namespace

QString plainCell(const Cell& cell, const Wording& wording) {
    QStringList lines;
    for (const ReportLine& line : cellLines(cell, wording)) {
        QStringList parts;
        for (const ReportSpan& span : line) {
            const QString text = toQString(span.text);
            const bool isRemark = span.emphasis == Emphasis::Remark;
            parts.append(isRemark ? QStringLiteral("(%1)").arg(text) : text);
        }
        lines.append(parts.join(u' '));
    }
    return lines.join(u'\n');
}

QString cellTip(const RoleComparison& comparison, const Cell& cell, const QString& text,
                const Wording& wording) {
    QStringList lines;
    for (const int number : sourcesOf(cell)) {
        const auto source = std::ranges::find(comparison.sources, number, &NumberedSource::number);
        if (source == comparison.sources.end()) continue;
        const QString words = toQString(wording.say(source->words));
        lines.append(QStringLiteral("[%1] %2").arg(QString::number(number), words));
    }
    QString sources = lines.join(u'\n');
    if (text.size() <= longText) return toolTipText(cutText(sources, longestTip));
    sources = cutText(sources, longestTip - leastText);
    const QString words = cutText(text, longestTip - sources.size());
    return toolTipText(sources.isEmpty() ? words : words + QChar(u'\n') + sources);
}

QString labelTip(const Row& row, const Wording& wording) {
    QStringList lines;
    if (!row.definition.empty()) lines.append(toQString(row.definition.view()));
    if (!row.disagreement.isEmpty()) {
        lines.append(toQString(disagreementMark) + QChar(u' ') +
                     toQString(wording.say(row.disagreement)));
    }
    if (!row.remark.isEmpty()) lines.append(toQString(wording.say(row.remark)));
    return toolTipText(cutText(lines.join(u'\n'), longestTip));
}

QString headingTip(const RoleHeading& heading) {
    const QString details = headingDetails(heading);
    const QString name = toQString(heading.name);
    return toolTipText(details.isEmpty() ? name : name + QChar(u'\n') + details);
}

QString headingDetails(const RoleHeading& heading) {
    if (!heading.isKnown) {
        return QCoreApplication::translate("ComparisonTable", "not in the catalogue any more");
    }
    return toQString(joinedParts({heading.level, heading.track, heading.family}));
}

} // namespace rungwise::app
