// SPDX-License-Identifier: GPL-3.0-or-later
// Counts all rows, also those that the filter hides.
#include "app/table/corner_summary.h"

#include "app/text/plain_text.h"
#include "app/text/to_qt.h"
#include "core/report/report_words.h"

#include <QPainter>

namespace rungwise::app {

namespace {

constexpr int mostLines = 3;

} // namespace

CornerSummary::CornerSummary(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("comparisonSummary"));
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void CornerSummary::display(const RoleComparison& comparison, const Wording& wording,
                            const TableLook& look) {
    look_ = look;
    const std::string rows = wording.say(rowCountWords(comparison));
    const std::string kinds = rowKindWords(comparison, wording);
    const TableMeasures& measures = look.measures;
    rows_.emplace(paragraph(rows),
                  BlockStyle{.font = look.body, .line = measures.line, .mostLines = 2}, look);
    kinds_.emplace(
        paragraph(kinds),
        BlockStyle{.font = look.small, .line = measures.smallLine, .mostLines = mostLines}, look);
    setAccessibleName(toQString(rows));
    setAccessibleDescription(toQString(kinds));
    setToolTip(toolTipText(toQString(rows) + QChar(u'\n') + toQString(kinds)));
    update();
}

void CornerSummary::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const TableColours& colours = look_.colours;
    painter.fillRect(rect(), colours.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.rule);
    painter.fillRect(QRect(look_.isMirrored() ? 0 : width() - 1, 0, 1, height()), colours.rule);
    if (!rows_) return;
    const int left = look_.measures.padAcross;
    const BlockWidth room{.width = width() - 2 * left, .indent = 0};
    const int both = rows_->layOut(room) + kinds_->layOut(room);
    const bool fits = both + look_.measures.padDown <= height();
    const int top = (height() - (fits ? both : rows_->height())) / 2;
    painter.setPen(colours.text);
    rows_->draw(painter, QPointF(left, top));
    painter.setPen(colours.quiet);
    if (fits) kinds_->draw(painter, QPointF(left, top + rows_->height()));
}

Phrase rowCountWords(const RoleComparison& comparison) {
    if (comparison.hidden() == 0) {
        return pluralPhrase(RW_PLURAL("ComparisonTable", "%n row(s)"), comparison.total());
    }
    return phrase(RW_TEXT("ComparisonTable", "{0} of {1} rows shown"), comparison.shown(),
                  comparison.total());
}

std::string rowKindWords(const RoleComparison& comparison, const Wording& wording) {
    std::size_t differing = 0;
    std::size_t same = 0;
    std::size_t silent = 0;
    for (const Section& section : comparison.sections) {
        differing += section.differing + section.onlyInSome;
        same += section.same;
        silent += section.noData;
    }
    std::vector<std::string> parts{
        wording.say(phrase(RW_TEXT("ComparisonTable", "{0} differ"), differing)),
        wording.say(phrase(RW_TEXT("ComparisonTable", "{0} the same"), same))};
    if (silent > 0) {
        parts.push_back(
            wording.say(phrase(RW_TEXT("ComparisonTable", "{0} without data"), silent)));
    }
    return joinedParts(parts);
}

} // namespace rungwise::app
