// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the longest line that fits.
#include "app/panels/legend.h"

#include "app/look/colours.h"
#include "app/text/plain_text.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace rungwise::app {

namespace {

struct Meaning {
    QString mark;
    QString words;
};

std::vector<Meaning> meanings() {
    //: Behind a mark in the legend below the table; the shorter the better.
    return {{QStringLiteral("="), Legend::tr("same")},
            {QStringLiteral("≠"), Legend::tr("different")},
            {QStringLiteral("◐"), Legend::tr("only in some")},
            {QStringLiteral("!"), Legend::tr("sources disagree")},
            {QStringLiteral("·"), Legend::tr("no data")},
            {QStringLiteral("°"), Legend::tr("not in your language")}};
}

constexpr int marksOfRows = 4;

/// The first few, and that there are more.
QStringList firstOf(const QStringList& parts) {
    return parts.mid(0, marksOfRows) + QStringList{QStringLiteral("…")};
}

} // namespace

Legend::Legend(QWidget* parent) : QWidget(parent) {
    QStringList parts;
    QStringList marks;
    for (const Meaning& meaning : meanings()) {
        parts.append(meaning.mark + u'\u00a0' + meaning.words);
        marks.append(meaning.mark);
    }
    lines_ = {parts, firstOf(parts), firstOf(marks)};
    setObjectName(QStringLiteral("legend"));
    setAccessibleName(tr("Legend: %1").arg(parts.join(QStringLiteral(", "))));
    setToolTip(toolTipText(parts.join(u'\n')));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

int Legend::gap() const {
    return fontMetrics().averageCharWidth() * 2;
}

int Legend::widthOf(const QStringList& parts) const {
    int width = gap() * static_cast<int>(parts.size() - 1);
    for (const QString& part : parts) width += fontMetrics().horizontalAdvance(part);
    return width;
}

QSize Legend::sizeHint() const {
    return {widthOf(lines_.front()), fontMetrics().height()};
}

QSize Legend::minimumSizeHint() const {
    return {widthOf(lines_.back()), fontMetrics().height()};
}

const QStringList& Legend::partsFor(int width) const {
    const auto fitting = std::ranges::find_if(
        lines_, [&](const QStringList& parts) { return widthOf(parts) <= width; });
    return fitting == lines_.end() ? lines_.back() : *fitting;
}

void Legend::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateGeometry();
}

void Legend::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setPen(quietText(palette()));
    const QStringList& parts = partsFor(width());
    int from = width() - widthOf(parts);
    for (const QString& part : parts) {
        const QRect place{from, 0, fontMetrics().horizontalAdvance(part), height()};
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
                         Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, part);
        from += place.width() + gap();
    }
}

} // namespace rungwise::app
