// SPDX-License-Identifier: GPL-3.0-or-later
// Fingers press without coming first.
#include "app/pages/selectable_label.h"

namespace rungwise::app {

namespace {

constexpr int readableLine = 80;

} // namespace

SelectableLabel::SelectableLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

QSize SelectableLabel::sizeHint() const {
    return sizeOf(readableLine);
}

QSize SelectableLabel::minimumSizeHint() const {
    return sizeOf(longestWord);
}

int SelectableLabel::heightForWidth(int width) const {
    if (answer_.width != width || answer_.text != text() || answer_.font != font()) {
        answer_ = {text(), font(), width, QLabel::heightForWidth(width)};
    }
    return answer_.height;
}

QSize SelectableLabel::sizeOf(int letters) const {
    const QFontMetrics metrics = fontMetrics();
    return QSize(letters * metrics.averageCharWidth(), metrics.height()).grownBy(contentsMargins());
}

void SelectableLabel::makeSelectable() {
    const auto wanted = Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;
    if (textInteractionFlags() != wanted) setTextInteractionFlags(wanted);
}

void SelectableLabel::enterEvent(QEnterEvent* event) {
    makeSelectable();
    QLabel::enterEvent(event);
}

void SelectableLabel::mousePressEvent(QMouseEvent* event) {
    makeSelectable();
    QLabel::mousePressEvent(event);
}

} // namespace rungwise::app
