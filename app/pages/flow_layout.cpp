// SPDX-License-Identifier: GPL-3.0-or-later
// Fills line after line; the middle of each line is common to all that stand in it.
#include "app/pages/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace rungwise::app {

namespace {

bool expands(const QLayoutItem& item) {
    return item.expandingDirections().testFlag(Qt::Horizontal);
}

int heightAt(const QLayoutItem& item, int width) {
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {}

FlowLayout::~FlowLayout() {
    qDeleteAll(items_);
}

void FlowLayout::addItem(QLayoutItem* item) {
    items_.append(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return items_.value(index, nullptr);
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < items_.size() ? items_.takeAt(index) : nullptr;
}

QList<FlowLayout::Placed> FlowLayout::placed(int width, int& height) const {
    QList<Placed> all;
    const int gap = std::max(0, spacing());
    int top = 0;
    for (qsizetype next = 0; next < items_.size();) {
        QList<Placed> line;
        int used = 0;
        for (; next < items_.size(); ++next) {
            QLayoutItem* item = items_[next];
            if (item->isEmpty()) continue;
            const int wanted = std::min(item->sizeHint().width(), width);
            if (!line.isEmpty() && used + gap + wanted > width) break;
            if (!line.isEmpty()) used += gap;
            line.append({item, QRect(used, top, wanted, 0)});
            used += wanted;
        }
        if (line.isEmpty()) continue;
        if (expands(*line.last().item)) line.last().place.setRight(width - 1);
        int high = 0;
        for (Placed& each : line) {
            each.place.setHeight(heightAt(*each.item, each.place.width()));
            high = std::max(high, each.place.height());
        }
        for (Placed& each : line) {
            each.place.moveTop(top + (high - each.place.height()) / 2);
            all.append(each);
        }
        top += high + gap;
    }
    height = std::max(0, top - gap);
    return all;
}

int FlowLayout::heightForWidth(int width) const {
    const QMargins around = contentsMargins();
    int height = 0;
    static_cast<void>(placed(width - around.left() - around.right(), height));
    return height + around.top() + around.bottom();
}

QSize FlowLayout::sizeHint() const {
    QSize size;
    for (const QLayoutItem* item : items_) {
        if (item->isEmpty()) continue;
        const QSize wanted = item->sizeHint();
        size = {size.width() + wanted.width() + std::max(0, spacing()),
                std::max(size.height(), wanted.height())};
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : items_) {
        if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& place) {
    QLayout::setGeometry(place);
    const QRect room = place.marginsRemoved(contentsMargins());
    const auto direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int height = 0;
    for (const Placed& each : placed(room.width(), height)) {
        const QRect at = each.place.translated(room.topLeft());
        each.item->setGeometry(QStyle::visualRect(direction, room, at));
    }
}

FlowLabel::FlowLabel(QWidget* parent) : SelectableLabel(parent) {}

QSize FlowLabel::sizeHint() const {
    const QMargins around = contentsMargins();
    const QSize words(fontMetrics().horizontalAdvance(text()) + 1, fontMetrics().height());
    return words.grownBy(around);
}

} // namespace rungwise::app
