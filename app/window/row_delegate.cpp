// SPDX-License-Identifier: GPL-3.0-or-later
// Lays text out at each paint, which is quick enough for the few rows in view.
#include "app/window/row_delegate.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace rungwise::app {

namespace {

int roomAround(const QStyleOptionViewItem& option) {
    return option.fontMetrics.height() / 3;
}

/// The text in lines of this width; words break only where they are longer than a line.
void layOut(QTextLayout& layout, const QStyleOptionViewItem& option, int width) {
    QTextOption lines;
    lines.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    lines.setTextDirection(option.direction);
    lines.setAlignment(QStyle::visualAlignment(option.direction, option.displayAlignment));
    layout.setTextOption(lines);
    layout.setFont(option.font);
    layout.setText(QString(option.text).replace(u'\n', QChar::LineSeparator));
    qreal bottom = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, bottom});
        bottom += line.height();
    }
    layout.endLayout();
}

QRect textArea(const QStyleOptionViewItem& option) {
    const int room = roomAround(option);
    return option.rect.adjusted(room, room, -room, -room);
}

QColor textColour(const QStyleOptionViewItem& option) {
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    return option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
}

} // namespace

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given,
                        const QModelIndex& index) const {
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    painter->save();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->setPen(option.palette.color(QPalette::Midlight));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setPen(textColour(option));
    const QRect area = textArea(option);
    QTextLayout text;
    layOut(text, option, area.width());
    text.draw(painter, area.topLeft());
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& given, const QModelIndex& index) const {
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const int room = roomAround(option);
    QTextLayout text;
    layOut(text, option, option.rect.width() - 2 * room);
    const QSizeF size = text.boundingRect().size();
    return {static_cast<int>(std::ceil(size.width())) + 2 * room,
            static_cast<int>(std::ceil(size.height())) + 2 * room};
}

} // namespace rungwise::app
