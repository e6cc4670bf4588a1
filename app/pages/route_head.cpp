// SPDX-License-Identifier: GPL-3.0-or-later
// Wraps its texts while painting.
#include "app/pages/route_head.h"

#include "app/look/colours.h"
#include "app/look/hit_area.h"
#include "app/look/leading_edge.h"
#include "app/text/plain_text.h"

#include <QPainter>

namespace rungwise::app {

namespace {

constexpr int longestWord = 30;
constexpr int tallest = 10000;

} // namespace

RouteHead::RouteHead(const QString& title, const QString& summary, QWidget* parent)
    : QAbstractButton(parent), title_{breakable(title, longestWord)}, summary_{breakable(
                                                                          summary, longestWord)} {
    setText(menuText(title));
    setAccessibleName(title);
    setAccessibleDescription(summary);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int RouteHead::padding() const {
    return fontMetrics().averageCharWidth();
}

QFont RouteHead::titleFont() const {
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

QString RouteHead::shownTitle() const {
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QString mark = isChecked()  ? QStringLiteral("▾ ")
                         : isMirrored ? QStringLiteral("◂ ")
                                      : QStringLiteral("▸ ");
    return mark + title_;
}

int RouteHead::heightOf(const QString& text, const QFont& font, int width) const {
    const QRect room(0, 0, qMax(width - 2 * padding(), 1), tallest);
    return QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, text).height();
}

int RouteHead::heightForWidth(int width) const {
    const int texts =
        heightOf(shownTitle(), titleFont(), width) + heightOf(summary_, font(), width);
    return qMax(leastHit, texts + 2 * padding());
}

QSize RouteHead::sizeHint() const {
    const int wide = fontMetrics().averageCharWidth() * 60;
    return {wide, heightForWidth(qMax(width(), wide))};
}

QSize RouteHead::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 20, leastHit};
}

void RouteHead::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = isChecked()                ? chosenGround(palette())
                          : underMouse() || isDown() ? sectionGround(palette())
                                                     : panelGround(palette());
    painter.setBrush(ground);
    painter.setPen(hasFocus() ? QPen(linkText(palette()), 1.5) : QPen(rule(palette())));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    const auto flags =
        static_cast<int>(leadingEdge(layoutDirection()) | Qt::AlignTop) | Qt::TextWordWrap;
    QRect place = rect().adjusted(padding(), padding(), -padding(), -padding());
    painter.setFont(titleFont());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(place, flags, shownTitle());
    place.setTop(place.top() + heightOf(shownTitle(), titleFont(), width()));
    painter.setFont(font());
    painter.setPen(quietText(palette()));
    painter.drawText(place, flags, summary_);
}

} // namespace rungwise::app
