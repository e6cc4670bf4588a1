// SPDX-License-Identifier: GPL-3.0-or-later
// Lets the style draw, on a ground of ours.
#include "app/table/sheet_delegate.h"

#include "app/items/sheet_roles.h"
#include "app/look/badge.h"
#include "app/look/colours.h"
#include "app/text/plain_text.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QPixmap>
#include <QStyle>

#include <algorithm>

namespace rungwise::app {

namespace {

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);
constexpr int longestWord = 30;

/// What the style keeps free on either side of a text by itself.
int styleMargin(const QStyleOptionViewItem& option) {
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    return style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
}

QIcon badgeIcon(char letter, int size, const QStyleOptionViewItem& option) {
    const qreal ratio = option.widget != nullptr ? option.widget->devicePixelRatioF() : 1;
    QPixmap picture(QSize(size, size) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setFont(option.font);
    paintBadge(painter, QRectF(0, 0, size, size), letter, option.palette);
    painter.end();
    QIcon icon;
    // The style would tint the badge of a selected cell.
    for (const auto mode : {QIcon::Normal, QIcon::Selected, QIcon::Active}) {
        icon.addPixmap(picture, mode);
    }
    return icon;
}

} // namespace

QString SheetDelegate::shown(const QString& text) {
    return breakable(text, longestWord);
}

int SheetDelegate::marginOf(const QFontMetrics& metrics) {
    return metrics.averageCharWidth() * 4 / 3;
}

void SheetDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(MissingRole).toBool()) {
        option->palette.setColor(QPalette::Text, quietText(option->palette));
    }
    option->text = shown(option->text);
    // A text runs as its first letter does, and a number from left to right, whichever way the
    // table is laid out; else "+17.1 %" becomes "% 17.1+".
    if (option->direction == Qt::RightToLeft) {
        option->text = firstStrongIsolate + option->text + popIsolate;
    }
    const QChar letter = index.data(LetterRole).toChar();
    if (letter.isNull()) return;
    const int size = badgeSize(option->fontMetrics);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(size, size);
    option->icon = badgeIcon(letter.toLatin1(), size, *option);
}

void SheetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool isCurrent = view != nullptr && view->currentIndex().row() == index.row();
    if (isCurrent) painter->fillRect(option.rect, chosenGround(option.palette));
    const bool isLeft = isCurrent && !view->hasFocus() && view->currentIndex() == index;
    if (option.state.testFlag(QStyle::State_Selected) && !isLeft) {
        const bool isActive = option.state.testFlag(QStyle::State_Active);
        painter->fillRect(option.rect,
                          option.palette.color(isActive ? QPalette::Active : QPalette::Inactive,
                                               QPalette::Highlight));
    }
    QStyleOptionViewItem padded = option;
    // While the focus is elsewhere, in the chart say, the light ground of the row is enough.
    if (isLeft) padded.state &= ~QStyle::State_Selected;
    const int padding = std::max(0, marginOf(option.fontMetrics) - styleMargin(option));
    padded.rect.adjust(padding, 0, -padding, 0);
    QStyledItemDelegate::paint(painter, padded, index);
    painter->setPen(rule(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

} // namespace rungwise::app
