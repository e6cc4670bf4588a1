// SPDX-License-Identifier: GPL-3.0-or-later
// Counts all rows, also those that the filter hides.
#include "app/table/corner_summary.h"

#include "app/text/plain_text.h"
#include "app/text/to_qt.h"
#include "core/report/report_words.h"

#include <QEvent>
#include <QPainter>

namespace rungwise::app {

namespace {

constexpr int mostLines = 6;

/// Lines break behind the dots only.
std::string heldTogether(const std::string& parts) {
    QString text = toQString(parts);
    text.replace(u' ', QChar::Nbsp);
    text.replace(QStringLiteral("·\u00A0"), QStringLiteral("· "));
    return toUtf8(text);
}

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
    words_ = toolTipText(toQString(rows) + QChar(u'\n') + toQString(kinds));
    rows_.emplace(paragraph(rows),
                  BlockStyle{.font = look.body, .line = measures.line, .mostLines = 2}, look);
    kinds_.emplace(
        paragraph(heldTogether(kinds)),
        BlockStyle{.font = look.small, .line = measures.smallLine, .mostLines = mostLines}, look);
    setAccessibleName(toQString(rows));
    setAccessibleDescription(toQString(kinds));
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
    const bool fits = heightFor(width()) <= height();
    const int top = fits ? look_.measures.headPad : (height() - rows_->height()) / 2;
    painter.setPen(colours.text);
    rows_->draw(painter, QPointF(left, top));
    painter.setPen(colours.quiet);
    if (fits) kinds_->draw(painter, QPointF(left, top + rows_->height()));
}

int CornerSummary::heightFor(int width) {
    if (!rows_) return 0;
    const BlockWidth room{.width = width - 2 * look_.measures.padAcross, .indent = 0};
    return rows_->layOut(room) + kinds_->layOut(room) + 2 * look_.measures.headPad + 1;
}

bool CornerSummary::event(QEvent* event) {
    // Words that are in view need no tool tip.
    if (event->type() == QEvent::ToolTip) {
        setToolTip(heightFor(width()) > height() ? words_ : QString{});
    }
    return QWidget::event(event);
}

Phrase rowCountWords(const RoleComparison& comparison) {
    if (comparison.hidden() == 0) {
        return pluralPhrase(RW_PLURAL("ComparisonTable", "%n row(s)"), comparison.total());
    }
    return phrase(RW_TEXT("ComparisonTable", "{0} of {1} rows shown"), comparison.shown(),
                  comparison.total());
}

std::string rowKindWords(const RoleComparison& comparison, const Wording& wording) {
    const auto sum = [&](std::size_t Section::*count) {
        std::size_t all = 0;
        for (const Section& section : comparison.sections) all += section.*count;
        return all;
    };
    std::vector<std::string> parts;
    const auto add = [&](TranslatableText text, std::size_t count) {
        if (count > 0) parts.push_back(wording.say(phrase(text, count)));
    };
    add(RW_TEXT("ComparisonTable", "{0} differ"), sum(&Section::differing));
    add(RW_TEXT("ComparisonTable", "{0} only in some"), sum(&Section::onlyInSome));
    add(RW_TEXT("ComparisonTable", "{0} the same"), sum(&Section::same));
    add(RW_TEXT("ComparisonTable", "{0} without data"), sum(&Section::noData));
    return joinedParts(parts);
}

} // namespace rungwise::app
