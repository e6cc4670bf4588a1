// SPDX-License-Identifier: GPL-3.0-or-later
// Turns events into rows; the scene does the drawing.
#include "app/charts/pay_chart_view.h"

#include "app/charts/pay_chart_accessible.h"
#include "app/charts/pay_chart_scene.h"
#include "app/charts/plain_scroll_bar.h"
#include "app/text/to_qt.h"
#include "core/pay/pay_sentences.h"

#include <QFontMetrics>
#include <QScrollBar>

#include <algorithm>
#include <string>

namespace rungwise::app {

struct PayChartView::RowKey {
    std::string role;
    std::optional<std::size_t> position;
    PayMeasure measure = PayMeasure::Total;
    bool isPart = false;

    friend bool operator==(const RowKey&, const RowKey&) = default;
};

PayChartView::PayChartView(QWidget* parent)
    : QGraphicsView{parent}, scene_{std::make_unique<PayChartScene>(SheetKind::Screen)} {
    // Before anything is told of the view: what was asked first is what tools go on asking.
    installChartAccessibility();
    buildView();
}

PayChartView::~PayChartView() = default;

void PayChartView::buildView() {
    setObjectName(QStringLiteral("payChart"));
    setAccessibleName(tr("Pay chart"));
    setScene(scene_.get());
    setVerticalScrollBar(new PlainScrollBar);
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setInteractive(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Everything moves when rows scroll: the grid stays, and the rows pass under it.
    setViewportUpdateMode(FullViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    // The scene paints the whole ground; the widget need not do it first.
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
}

void PayChartView::display(const PayView& view, PayPicture picture, const QtWording& wording) {
    view_ = &view;
    wording_ = &wording;
    picture_ = picture;
    renew();
}

void PayChartView::renew() {
    if (view_ == nullptr) return;
    const std::optional<std::size_t> before = current_;
    current_.reset();
    pressed_.reset();
    scene_->display(payChartPlan(*view_, *wording_, picture_), chartLook(font(), palette()),
                    layoutDirection());
    if (hasItsSize()) relayout();
    forgetRows(*this);
    if (currentKey_) current_ = find(*currentKey_);
    if (!current_) currentKey_.reset();
    markCurrent();
    if (before != current_) emit currentRowChanged();
}

void PayChartView::clear() {
    view_ = nullptr;
    const bool hadCurrent = current_.has_value();
    current_.reset();
    currentKey_.reset();
    pressed_.reset();
    scene_->display({}, chartLook(font(), palette()), layoutDirection());
    if (hasItsSize()) relayout();
    forgetRows(*this);
    markCurrent();
    if (hadCurrent) emit currentRowChanged();
}

const PayChartPlan& PayChartView::plan() const {
    return scene_->plan();
}

/// Before it is first shown it has none: a layout for that would cost as much as the right one, and
/// show a scroll bar that goes when the right one is known.
bool PayChartView::hasItsSize() const {
    return !viewport()->testAttribute(Qt::WA_PendingResizeEvent);
}

void PayChartView::relayout() {
    const QSizeF needed = scene_->layOut(viewport()->size());
    verticalScrollBar()->setSingleStep(QFontMetrics(font()).height() * 2);
    // May show or hide the scroll bar, which brings another size and comes here again.
    setSceneRect(QRectF(QPointF(0, 0), needed));
    scene_->scrollTo(verticalScrollBar()->value());
}

std::optional<std::size_t> PayChartView::currentRow() const {
    if (!current_) return std::nullopt;
    return plan().rows.at(*current_).row;
}

void PayChartView::setCurrentRow(std::optional<std::size_t> row) {
    const auto& rows = plan().rows;
    const auto found = row ? std::ranges::find(rows, *row, &PayChartRow::row) : rows.end();
    if (found == rows.end()) return setCurrentPlace(std::nullopt);
    goTo(static_cast<std::size_t>(found - rows.begin()));
}

std::optional<PayChartView::RowKey> PayChartView::keyOf(std::size_t place) const {
    if (view_ == nullptr) return std::nullopt;
    const PayRow& row = view_->rows.at(plan().rows.at(place).row);
    const std::string role = row.role < view_->roles.size() ? view_->roles.at(row.role).id : "";
    return RowKey{role, row.line.position, row.line.measure, row.line.isPart};
}

std::optional<std::size_t> PayChartView::find(const std::optional<RowKey>& key) const {
    for (std::size_t place = 0; key && place < plan().rows.size(); ++place) {
        if (keyOf(place) == key) return place;
    }
    return std::nullopt;
}

void PayChartView::setCurrentPlace(std::optional<std::size_t> place) {
    if (place == current_) return;
    current_ = place;
    const auto key = place ? keyOf(*place) : std::nullopt;
    currentKey_ = key ? std::make_unique<RowKey>(*key) : nullptr;
    markCurrent();
    if (place && hasFocus()) announceRow(*this, *place);
    emit currentRowChanged();
}

void PayChartView::markCurrent() {
    using Mark = PayChartScene::Mark;
    scene_->mark(current_, hasFocus() ? Mark::Focused : Mark::Current);
    setAccessibleDescription(current_ ? sentence(*current_) : plan().subtitle);
}

void PayChartView::scrollTo(std::size_t place) {
    verticalScrollBar()->setValue(qRound(scene_->offsetShowing(place)));
}

void PayChartView::goTo(std::size_t place) {
    scrollTo(place);
    setCurrentPlace(place);
}

QString PayChartView::sentence(std::size_t place) const {
    if (view_ == nullptr || place >= plan().rows.size()) return {};
    return toQString(wording_->say(rowSentence(*view_, plan().rows.at(place).row)));
}

QRect PayChartView::rowRect(std::size_t place) const {
    return scene_->placeOf(place).toAlignedRect();
}

std::optional<std::size_t> PayChartView::rowAt(const QPoint& point) const {
    return scene_->rowAt(point);
}

void PayChartView::activate(std::size_t place) {
    emit rowActivated(plan().rows.at(place).row);
}

QSize PayChartView::sizeHint() const {
    const int line = QFontMetrics(font()).height();
    return {line * 50, line * 26};
}

QSize PayChartView::minimumSizeHint() const {
    const int line = QFontMetrics(font()).height();
    return {line * 22, line * 12};
}

void PayChartView::changeEvent(QEvent* event) {
    QGraphicsView::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::StyleChange: renew(); break;
    default: break;
    }
}

void PayChartView::resizeEvent(QResizeEvent* /*event*/) {
    const bool isFirst = scene_->stack().rows() == 0;
    relayout();
    if (isFirst && current_) scrollTo(*current_);
}

void PayChartView::scrollContentsBy(int dx, int dy) {
    scene_->scrollTo(verticalScrollBar()->value());
    QGraphicsView::scrollContentsBy(dx, dy);
}

} // namespace rungwise::app
