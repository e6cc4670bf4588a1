// SPDX-License-Identifier: GPL-3.0-or-later
// Everything is placed as if lines ran from left to right, then mirrored where they do not.
#include "app/items/line_delegate.h"

#include "app/items/line_painting.h"
#include "app/items/line_roles.h"
#include "app/look/badge.h"
#include "app/look/colours.h"
#include "app/look/hit_area.h"

#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

namespace rungwise::app {

namespace {

constexpr int longestTitle = 120;

int badgeRoom(const QFontMetrics& metrics) {
    return badgeSize(metrics) + 2 * linePadding(metrics);
}

void paintCross(QPainter& painter, const QRect& place, const QColor& colour) {
    const qreal reach = qMin(place.width(), place.height()) / 6.0;
    const QPointF middle = QRectF(place).center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(middle - QPointF(reach, reach), middle + QPointF(reach, reach));
    painter.drawLine(middle - QPointF(reach, -reach), middle + QPointF(reach, -reach));
    painter.restore();
}

/// Rounded up, so that a text is never shortened in the room that it asked for.
int widthOf(const QString& text, const QFont& font) {
    return text.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(text) + 2;
}

bool isPointedAt(const QStyleOptionViewItem& option) {
    return option.state.testFlag(QStyle::State_MouseOver) ||
           option.state.testFlag(QStyle::State_HasFocus);
}

} // namespace

LineDelegate::LineDelegate(LineParts parts, QObject* parent)
    : QStyledItemDelegate(parent), parts_{parts} {}

QRect LineDelegate::removePlace(const QRect& line, Qt::LayoutDirection direction) {
    QRect end = line;
    end.setLeft(line.right() + 1 - qMax(leastHit, line.height()));
    return QStyle::visualRect(direction, line, end);
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem& option,
                             const QModelIndex& /*index*/) const {
    const int text = qMax(option.fontMetrics.height(), badgeSize(option.fontMetrics));
    return {leastHit, qMax(leastHit, text + 2 * linePadding(option.fontMetrics))};
}

void LineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    QStyleOptionViewItem ground = option;
    // A choice that only keys act on is quiet until keys reach the list.
    const bool keysReachIt = option.widget == nullptr || option.widget->hasFocus();
    if (parts_ != LineParts::BadgeAndText && !keysReachIt) {
        ground.state.setFlag(QStyle::State_Selected, false);
    }
    paintLineGround(*painter, ground);
    const int padding = linePadding(option.fontMetrics);
    const bool hasBadge = parts_ != LineParts::Name;
    if (hasBadge) paintBadgeOf(*painter, option, index);
    const int end = paintEnd(*painter, option, index);
    paintNames(*painter, option, index,
               option.rect.adjusted(hasBadge ? badgeRoom(option.fontMetrics) : padding, 0,
                                    -padding - end, 0));
}

void LineDelegate::paintBadgeOf(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    const QVariant letter = index.data(LetterRole);
    if (!letter.isValid()) return;
    const int size = badgeSize(option.fontMetrics);
    QRect place(option.rect.left() + linePadding(option.fontMetrics),
                option.rect.top() + (option.rect.height() - size) / 2, size, size);
    place = QStyle::visualRect(option.direction, option.rect, place);
    paintBadge(painter, place, letter.toChar().toLatin1(), option.palette);
}

int LineDelegate::paintEnd(QPainter& painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const QColor quiet = quietText(option.palette);
    if (parts_ == LineParts::BadgeAndRemove && isPointedAt(option)) {
        const QRect place = removePlace(option.rect, option.direction);
        paintCross(painter, place, quiet);
        return place.width();
    }
    const QString text = index.data(TrailingRole).toString();
    if (parts_ != LineParts::BadgeAndText || text.isEmpty()) return 0;
    const QFont font = smallFont(option.font);
    const int padding = linePadding(option.fontMetrics);
    const int width = qMin(widthOf(text, font), option.rect.width() / 3);
    QRect place = option.rect.adjusted(0, 0, -padding, 0);
    place.setLeft(place.right() + 1 - width);
    place = QStyle::visualRect(option.direction, option.rect, place);
    paintLineText(painter, place, {text}, {font, quiet}, option.direction);
    return width + padding;
}

void LineDelegate::paintNames(QPainter& painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index, QRect place) const {
    const bool faded = index.data(AbsentRole).toBool() || index.data(BlockedRole).toBool() ||
                       !index.flags().testFlag(Qt::ItemIsEnabled);
    const QColor quiet = quietText(option.palette);
    const QColor ink = faded ? quiet : option.palette.color(QPalette::Text);
    QFont font = option.font;
    font.setItalic(index.data(AbsentRole).toBool());
    const QFont small = smallFont(option.font);
    const QString aside = index.data(QuietRole).toString();
    const int gap = aside.isEmpty() ? 0 : linePadding(option.fontMetrics) * 3 / 2;
    // The name keeps at least half of the line.
    const int asideWidth = qMin(widthOf(aside, small), place.width() / 2 - gap);
    QRect name = place;
    name.setWidth(place.width() - qMax(0, asideWidth) - gap);
    const auto visual = [&](const QRect& part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    const int width = paintLineText(painter, visual(name), {index.data().toString()}, {font, ink},
                                    option.direction);
    place.setLeft(place.left() + qMin(width, name.width()) + gap);
    paintLineText(painter, visual(place), {aside}, {small, quiet}, option.direction);
}

bool LineDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                               const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (parts_ != LineParts::BadgeAndRemove || event->type() != QEvent::MouseButtonRelease) {
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    }
    const auto& click = static_cast<const QMouseEvent&>(*event);
    const QRect cross = removePlace(option.rect, option.direction);
    if (click.button() != Qt::LeftButton || !cross.contains(click.position().toPoint())) {
        return false;
    }
    emit removalWanted(index.row());
    return true;
}

QWidget* LineDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                    const QModelIndex& /*index*/) const {
    auto* line = new QLineEdit(parent);
    line->setObjectName(QStringLiteral("lineTitle"));
    line->setAccessibleName(tr("Title"));
    line->setMaxLength(longestTitle);
    return line;
}

void LineDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex& /*index*/) const {
    editor->setGeometry(option.rect);
}

} // namespace rungwise::app
