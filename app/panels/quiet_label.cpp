// SPDX-License-Identifier: GPL-3.0-or-later
// Takes font and colour from the parent, so that its own never feed back.
#include "app/panels/quiet_label.h"

#include "app/items/line_painting.h"
#include "app/look/colours.h"
#include "app/look/leading_edge.h"

#include <QEvent>

namespace rungwise::app {

QuietLabel::QuietLabel(QuietText kind, const QString& text, QWidget* parent)
    : QLabel(parent), kind_{kind} {
    setTextFormat(Qt::PlainText);
    setText(text);
    setWordWrap(kind == QuietText::Note);
    parent->installEventFilter(this);
    dress();
    colour();
    align();
}

void QuietLabel::dress() {
    const QFont around = parentWidget()->font();
    const int padding = linePadding(QFontMetrics(around));
    if (kind_ == QuietText::Heading) {
        setFont(headingFont(around));
        setContentsMargins(padding, padding, padding, padding / 2);
    } else {
        setFont(smallFont(around));
        setContentsMargins(padding, padding / 2, padding, padding / 2);
    }
}

void QuietLabel::colour() {
    const QColor wanted = quietText(parentWidget()->palette());
    if (palette().color(QPalette::WindowText) == wanted) return;
    QPalette mine;
    mine.setColor(QPalette::WindowText, wanted);
    setPalette(mine);
}

void QuietLabel::align() {
    setAlignment(leadingEdge(layoutDirection()) | Qt::AlignVCenter);
}

/// A font that was set does not follow the parent's by itself.
bool QuietLabel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::FontChange) dress();
    return QLabel::eventFilter(watched, event);
}

void QuietLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) colour();
    if (event->type() == QEvent::LayoutDirectionChange) align();
}

} // namespace rungwise::app
