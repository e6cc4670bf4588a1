// SPDX-License-Identifier: GPL-3.0-or-later
// Painted here, since a style neither wraps heads nor keeps them over what stands below.
#include "app/table/sheet_heads.h"

#include "app/look/colours.h"
#include "app/look/hit_area.h"
#include "app/table/sheet_delegate.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace rungwise::app {

SheetHeads::SheetHeads(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), texts_{titleFont()} {}

QFont SheetHeads::titleFont() const {
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

QString SheetHeads::title(int column) const {
    return SheetDelegate::shown(model()->headerData(column, Qt::Horizontal).toString());
}

int SheetHeads::titleHeight(int column) const {
    const int width = sectionSize(column) - 2 * SheetDelegate::marginOf(fontMetrics());
    return texts_.height(title(column), std::max(1, width));
}

QSize SheetHeads::sizeHint() const {
    int height = fontMetrics().height();
    for (int column = 0; column < count(); ++column) {
        height = std::max(height, titleHeight(column));
    }
    return {QHeaderView::sizeHint().width(),
            std::max(leastHit, height + fontMetrics().height() / 2)};
}

void SheetHeads::changeEvent(QEvent* event) {
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::FontChange) texts_ = SheetTexts(titleFont());
}

void SheetHeads::paintSection(QPainter* painter, const QRect& place, int column) const {
    painter->fillRect(place, sectionGround(palette()));
    painter->fillRect(QRect(place.left(), place.bottom(), place.width(), 1), rule(palette()));
    const int margin = SheetDelegate::marginOf(fontMetrics());
    const QRect room = place.adjusted(margin, 0, -margin, 0);
    const auto asked = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    const auto alignment = QStyle::visualAlignment(
        layoutDirection(), Qt::Alignment(asked.isValid() ? asked.toInt() : Qt::AlignLeft));
    if (sectionsClickable() && sortIndicatorSection() == column) {
        QStyleOptionHeader arrow;
        arrow.initFrom(this);
        arrow.sortIndicator = sortIndicatorOrder() == Qt::AscendingOrder
                                  ? QStyleOptionHeader::SortDown
                                  : QStyleOptionHeader::SortUp;
        arrow.rect = QRect(0, 0, margin, margin);
        // On the inner side, where the margin is that of this column alone.
        arrow.rect.moveCenter(place.center());
        if (alignment.testFlag(Qt::AlignRight)) {
            arrow.rect.moveLeft(place.left());
        } else {
            arrow.rect.moveRight(place.right());
        }
        style()->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &arrow, painter, this);
    }
    painter->setFont(titleFont());
    painter->setPen(palette().color(QPalette::Text));
    painter->drawText(room, int(alignment | Qt::AlignVCenter) | Qt::TextWordWrap, title(column));
}

} // namespace rungwise::app
