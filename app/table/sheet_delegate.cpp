// SPDX-License-Identifier: GPL-3.0-or-later
// Lets the style draw, on a ground of ours.
#include "app/table/sheet_delegate.h"

#include "app/items/sheet_roles.h"
#include "app/look/badge.h"
#include "app/look/colours.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPixmap>

namespace rungwise::app {

namespace {

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

int SheetDelegate::paddingOf(const QFontMetrics& metrics) {
    return metrics.averageCharWidth() * 2 / 3;
}

void SheetDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(MissingRole).toBool()) {
        option->palette.setColor(QPalette::Text, quietText(option->palette));
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
    if (option.state.testFlag(QStyle::State_Selected)) {
        const bool isActive = option.state.testFlag(QStyle::State_Active);
        painter->fillRect(option.rect,
                          option.palette.color(isActive ? QPalette::Active : QPalette::Inactive,
                                               QPalette::Highlight));
    }
    QStyleOptionViewItem padded = option;
    const int padding = paddingOf(option.fontMetrics);
    padded.rect.adjust(padding, 0, -padding, 0);
    QStyledItemDelegate::paint(painter, padded, index);
    painter->setPen(rule(option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

} // namespace rungwise::app
