// SPDX-License-Identifier: GPL-3.0-or-later
// From back to front: the mark of the current row, the grid, notes, rows.
#include "app/charts/pay_chart_scene.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rungwise::app {

namespace {

constexpr qreal leastRoom = 60; ///< for rows, however low the view is

QGraphicsRectItem* plainItem(QGraphicsItem* parent) {
    auto* item = new QGraphicsRectItem(parent);
    item->setPen(Qt::NoPen);
    return item;
}

} // namespace

PayChartScene::PayChartScene(SheetKind kind) : kind_{kind} {
    setItemIndexMethod(NoIndex);
    buildItems();
}

PayChartScene::~PayChartScene() = default;

void PayChartScene::buildItems() {
    sheet_ = plainItem(nullptr);
    addItem(sheet_);
    back_ = plainItem(sheet_);
    marker_ = plainItem(back_);
    marker_->hide();
    frame_ = new ChartFrame;
    frame_->setParentItem(sheet_);
    notesItem_ = new NotesItem;
    notesItem_->setParentItem(sheet_);
    front_ = plainItem(sheet_);
    if (kind_ == SheetKind::Screen) {
        // Files get no clip: some formats would turn what is cut into pixels.
        back_->setFlag(QGraphicsItem::ItemClipsChildrenToShape);
        front_->setFlag(QGraphicsItem::ItemClipsChildrenToShape);
    }
}

void PayChartScene::display(PayChartPlan plan, const ChartLook& look,
                            Qt::LayoutDirection direction) {
    items_.clear();
    plan_ = std::move(plan);
    look_ = look;
    side_ = direction == Qt::RightToLeft ? Side::Right : Side::Left;
    rows_ = RowMeasures(plan_, look_);
    measures_ = NoteMeasures(plan_, look_);
    stack_ = {};
    offset_ = 0;
    marked_.reset();
    setBackgroundBrush(look_.ground());
    frame_->display(plan_.axis, side_ == Side::Right ? Growth::Leftward : Growth::Rightward, look_);
    frame_->setVisible(!plan_.rows.empty());
}

void PayChartScene::layOutNotes(qreal width, qreal height) {
    SheetNotes notes;
    qreal top = measures_.addHead(notes, kind_, width, 0, side_);
    // The foot is as high as it turns out; only then is it known where it begins.
    SheetNotes foot;
    const qreal footHeight = measures_.addFoot(foot, kind_, width, 0, side_);
    const qreal axisHeight = measures_.addTicks(foot, plan_.axis, {}, width, 0);
    const qreal ownPayHeight = measures_.addOwnPay(foot, {}, width, 0);
    const qreal room = kind_ == SheetKind::File
                           ? std::numeric_limits<qreal>::max()
                           : height - top - footHeight - axisHeight - ownPayHeight;
    stack_ = rows_.stack(width, room);
    columns_ = side_ == Side::Right ? mirrored(stack_.columns, width) : stack_.columns;
    const QRectF& plot = columns_.plot;
    const qreal rowsHeight = kind_ == SheetKind::File
                                 ? stack_.height()
                                 : std::min(stack_.height(), std::max(room, leastRoom));
    if (plan_.rows.empty()) {
        const qreal emptyRoom =
            kind_ == SheetKind::File ? 2 * leastRoom : std::max(room, leastRoom);
        rowsPlace_ = QRectF(0, top, width, emptyRoom);
        measures_.addEmpty(notes, rowsPlace_.adjusted(width / 8, 0, -width / 8, 0));
        top = measures_.addFoot(notes, kind_, width, rowsPlace_.bottom(), side_);
        height = std::max(height, top);
    } else {
        // On whole pixels, or cutting the rows off at its edges would cost as much as painting
        // them.
        rowsPlace_ = QRectF(0, std::ceil(top + ownPayHeight), width, std::floor(rowsHeight));
        scale_ = frame_->place(
            {plot.left(), rowsPlace_.top(), std::max(1.0, plot.width()), rowsPlace_.height()});
        measures_.addOwnPay(notes, scale_, width, top);
        for (QLineF& line : notes.ownPayLine) line.setP2({line.x2(), rowsPlace_.bottom()});
        const qreal bottom =
            measures_.addTicks(notes, plan_.axis, scale_, width, rowsPlace_.bottom());
        top = measures_.addFoot(notes, kind_, width, bottom, side_);
        height = std::max(height, top);
    }
    notesItem_->display(std::move(notes), QRectF(0, 0, width, height), look_);
}

QSizeF PayChartScene::layOut(const QSizeF& room) {
    width_ = room.width();
    layOutNotes(width_, room.height());
    for (QGraphicsRectItem* clip : {back_, front_}) {
        clip->setRect(QRectF(QPointF(0, 0), rowsPlace_.size()));
        clip->setPos(rowsPlace_.topLeft());
    }
    const qreal hidden = stack_.rows() == 0 ? 0 : stack_.height() - rowsPlace_.height();
    const qreal height = kind_ == SheetKind::Screen ? room.height() + std::max(0.0, hidden)
                                                    : notesItem_->boundingRect().height();
    scrollTo(std::clamp(offset_, 0.0, std::max(0.0, hidden)));
    return {width_, std::ceil(height)};
}

void PayChartScene::scrollTo(qreal offset) {
    offset_ = offset;
    sheet_->setPos(0, offset_);
    placeRows();
    placeMark();
}

RowRoom PayChartScene::roomOf(std::size_t row) const {
    return {.columns = columns_,
            .width = width_,
            .height = stack_.tops.at(row + 1) - stack_.tops.at(row),
            .barHeight = stack_.barHeight,
            .scaleFrom = scale_.atFrom,
            .scaleTo = scale_.atTo,
            .side = side_};
}

void PayChartScene::placeRows() {
    if (stack_.rows() == 0) return;
    const std::size_t first = stack_.rowAt(offset_);
    const std::size_t last = stack_.rowAt(offset_ + rowsPlace_.height());
    std::erase_if(items_,
                  [&](const auto& item) { return item.first < first || item.first > last; });
    for (std::size_t row = first; row <= last; ++row) {
        auto& item = items_[row];
        if (!item) item = std::make_unique<RowItem>(plan_, row, rows_.texts(row), look_, front_);
        item->place(roomOf(row));
        item->setPos(0, stack_.tops.at(row) - offset_);
    }
}

std::optional<std::size_t> PayChartScene::rowAt(const QPointF& place) const {
    if (stack_.rows() == 0 || !rowsPlace_.contains(place)) return std::nullopt;
    return stack_.rowAt(place.y() - rowsPlace_.top() + offset_);
}

QRectF PayChartScene::placeOf(std::size_t row) const {
    if (row >= stack_.rows()) return {};
    const qreal top = stack_.tops.at(row);
    return {0, rowsPlace_.top() + top - offset_, width_, stack_.tops.at(row + 1) - top};
}

qreal PayChartScene::offsetShowing(std::size_t row) const {
    if (row >= stack_.rows()) return offset_;
    const qreal top = stack_.tops.at(row);
    const qreal bottom = stack_.tops.at(row + 1);
    return std::min(top, std::max(offset_, bottom - rowsPlace_.height()));
}

void PayChartScene::mark(std::optional<std::size_t> row, Mark mark) {
    marked_ = row;
    mark_ = mark;
    placeMark();
}

void PayChartScene::placeMark() {
    const bool isShown = marked_ && *marked_ < stack_.rows() && mark_ != Mark::None;
    marker_->setVisible(isShown);
    if (!isShown) return;
    const bool isFocused = mark_ == Mark::Focused;
    const QRectF row = placeOf(*marked_).translated(-rowsPlace_.topLeft());
    marker_->setRect(row.adjusted(3, 2, -3, -2));
    marker_->setBrush(look_.current());
    const QColor edge = look_.palette.color(QPalette::Highlight);
    marker_->setPen(isFocused ? QPen(edge, 2) : QPen(Qt::NoPen));
}

const RowItem* PayChartScene::item(std::size_t row) const {
    const auto found = items_.find(row);
    return found == items_.end() ? nullptr : found->second.get();
}

} // namespace rungwise::app
