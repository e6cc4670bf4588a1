// SPDX-License-Identifier: GPL-3.0-or-later
// Everything is placed as if lines ran from left to right, then mirrored where they do not.
#include "app/items/role_delegate.h"

#include "app/items/line_painting.h"
#include "app/items/line_roles.h"
#include "app/look/badge.h"
#include "app/look/colours.h"
#include "app/look/hit_area.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace rungwise::app {

namespace {

int gapBetween(int padding) {
    return padding / 2;
}

int boxWidth(const QFontMetrics& metrics) {
    return qMax(leastHit, badgeSize(metrics) + 2 * linePadding(metrics));
}

QRect centred(const QRect& place, const QSize& size) {
    return QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, size, place);
}

bool isClickIn(const QRect& place, const QEvent& event) {
    const bool isClick =
        event.type() == QEvent::MouseButtonRelease || event.type() == QEvent::MouseButtonDblClick;
    if (!isClick) return false;
    const auto& click = static_cast<const QMouseEvent&>(event);
    return click.button() == Qt::LeftButton && place.contains(click.position().toPoint());
}

bool isSpace(const QEvent& event) {
    if (event.type() != QEvent::KeyPress) return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    return (key.key() == Qt::Key_Space || key.key() == Qt::Key_Select) &&
           key.modifiers() == Qt::NoModifier;
}

} // namespace

QRect RoleDelegate::boxPlace(const QRect& line, const QFontMetrics& metrics,
                             Qt::LayoutDirection direction) {
    QRect box = line;
    box.setWidth(boxWidth(metrics));
    return QStyle::visualRect(direction, line, box);
}

QSize RoleDelegate::sizeHint(const QStyleOptionViewItem& option,
                             const QModelIndex& /*index*/) const {
    const int texts = option.fontMetrics.height() + QFontMetrics(smallFont(option.font)).height();
    const int padding = linePadding(option.fontMetrics);
    return {leastHit, qMax(leastHit, texts + 2 * padding + gapBetween(padding))};
}

void RoleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    if (index.data(HeadingRole).toBool()) {
        paintHeading(*painter, option, index);
        return;
    }
    paintLineGround(*painter, option);
    paintBox(*painter, option, index);
    paintTexts(*painter, option, index);
}

bool RoleDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                               const QStyleOptionViewItem& option, const QModelIndex& index) {
    const bool clicked =
        isClickIn(boxPlace(option.rect, option.fontMetrics, option.direction), *event);
    if (!clicked && !isSpace(*event)) return false;
    // The second click of two is part of the first one.
    if (event->type() == QEvent::MouseButtonDblClick) return true;
    return model->setData(index, Qt::Checked, Qt::CheckStateRole);
}

void RoleDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) {
    const QFont font = headingFont(option.font);
    const int padding = linePadding(option.fontMetrics);
    QRect place = option.rect.adjusted(padding, 0, -padding, -padding);
    place.setTop(place.bottom() + 1 - QFontMetrics(font).height());
    paintLineText(painter, place, {index.data().toString()}, {font, quietText(option.palette)},
                  option.direction);
}

void RoleDelegate::paintBox(QPainter& painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) {
    const QRect place = boxPlace(option.rect, option.fontMetrics, option.direction);
    const QVariant letter = index.data(LetterRole);
    if (letter.isValid()) {
        const int size = badgeSize(option.fontMetrics);
        paintBadge(painter, centred(place, {size, size}), letter.toChar().toLatin1(),
                   option.palette);
        return;
    }
    const int size = option.fontMetrics.ascent() + 1;
    paintEmptyBox(painter, centred(place, {size, size}),
                  index.data(BlockedRole).toBool() ? BoxState::Blocked : BoxState::Open,
                  option.palette);
}

void RoleDelegate::paintTexts(QPainter& painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) {
    const int padding = linePadding(option.fontMetrics);
    QRect place = option.rect.adjusted(boxWidth(option.fontMetrics), padding, -padding, -padding);
    place = QStyle::visualRect(option.direction, option.rect, place);
    QRect upper = place;
    upper.setHeight(option.fontMetrics.height());
    QRect lower = place;
    lower.setTop(upper.bottom() + 1 + gapBetween(padding));
    const QColor quiet = quietText(option.palette);
    const QColor ink =
        index.data(BlockedRole).toBool() ? quiet : option.palette.color(QPalette::Text);
    paintLineText(painter, upper, {index.data().toString()}, {option.font, ink}, option.direction);
    paintLineText(painter, lower, index.data(SecondLineRole).value<MarkedText>(),
                  {smallFont(option.font), quiet}, option.direction);
}

} // namespace rungwise::app
