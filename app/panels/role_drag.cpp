// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's own picture is the whole opaque line under the pointer.
#include "app/panels/role_drag.h"

#include "app/items/line_painting.h"
#include "app/items/line_roles.h"
#include "app/look/badge.h"
#include "app/look/colours.h"

#include <QApplication>
#include <QDrag>
#include <QHoverEvent>
#include <QMimeData>
#include <QPointer>
#include <QStyle>

namespace rungwise::app {

namespace {

constexpr qreal opacity = 0.6;
constexpr int mostCharacters = 30;
/// From the pointer to the picture.
constexpr int aside = 12;

void paintMark(QPainter& painter, const QRect& place, const QModelIndex& line,
               const QPalette& palette) {
    const QVariant letter = line.data(LetterRole);
    if (letter.isValid()) {
        paintBadge(painter, place, letter.toChar().toLatin1(), palette);
    } else {
        paintEmptyBox(painter, place, BoxState::Open, palette);
    }
}

QPixmap clearPixmap(const QSize& size, qreal ratio) {
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

/// As a whole, so that what lies above the ground does not gather strength.
QPixmap faded(const QPixmap& picture) {
    QPixmap pale =
        clearPixmap(picture.deviceIndependentSize().toSize(), picture.devicePixelRatio());
    QPainter painter(&pale);
    painter.setOpacity(opacity);
    painter.drawPixmap(0, 0, picture);
    return pale;
}

} // namespace

QPixmap dragPicture(const QAbstractItemView& view, const QModelIndex& line) {
    const QFontMetrics metrics = view.fontMetrics();
    const QString title = metrics.elidedText(line.data().toString(), Qt::ElideRight,
                                             metrics.averageCharWidth() * mostCharacters);
    const int padding = linePadding(metrics);
    const int mark = badgeSize(metrics);
    const QRect around{0, 0, metrics.horizontalAdvance(title) + mark + 3 * padding + 2,
                       mark + padding};
    QPixmap picture = clearPixmap(around.size(), view.devicePixelRatioF());
    QPainter painter(&picture);
    const Qt::LayoutDirection direction = view.layoutDirection();
    painter.setPen(emptyPip(view.palette()));
    painter.setBrush(view.palette().color(QPalette::Base));
    painter.drawRect(around.adjusted(0, 0, -1, -1));
    const QRect box{padding, padding / 2, mark, mark};
    paintMark(painter, QStyle::visualRect(direction, around, box), line, view.palette());
    const QRect words = around.adjusted(mark + 2 * padding, 0, -padding, 0);
    paintLineText(painter, QStyle::visualRect(direction, around, words), {title},
                  {view.font(), view.palette().color(QPalette::Text)}, direction);
    painter.end();
    return faded(picture);
}

void dragChosen(QAbstractItemView& view, Qt::DropActions actions, Qt::DropAction preferred) {
    const QModelIndex line = view.currentIndex();
    QMimeData* carried = line.isValid() ? view.model()->mimeData({line}) : nullptr;
    if (carried == nullptr) return;
    auto* drag = new QDrag(&view);
    drag->setMimeData(carried);
    const QPixmap picture = dragPicture(view, line);
    const bool isMirrored = view.layoutDirection() == Qt::RightToLeft;
    const int width = qRound(picture.deviceIndependentSize().width());
    drag->setPixmap(picture);
    drag->setHotSpot({isMirrored ? width + aside : -aside, -aside});
    const QPointer<QAbstractItemView> still(&view);
    drag->exec(actions, preferred);
    if (still) forgetHover(*still);
}

void forgetHover(QAbstractItemView& view) {
    const QPointF nowhere(-1, -1);
    QHoverEvent leave(QEvent::HoverLeave, nowhere, nowhere, nowhere);
    QApplication::sendEvent(view.viewport(), &leave);
}

} // namespace rungwise::app
