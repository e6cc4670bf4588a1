// SPDX-License-Identifier: GPL-3.0-or-later
// Shares the height between diagram and card.
#include "app/pages/route_glance.h"

#include "app/diagram/ladder_diagram.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <cmath>

namespace rungwise::app {

namespace {

/// To see all of the way matters more here than to read each word; the cards have them.
constexpr int leastStart = 50;
/// Of the height, in percent, for the card.
constexpr int mostOfCard = 40;

} // namespace

RouteGlance::RouteGlance(QWidget* parent) : QWidget(parent) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    diagram_ = new LadderDiagram(this);
    diagram_->setObjectName(QStringLiteral("routeDiagram"));
    diagram_->setAccessibleName(tr("The way on the ladder"));
    diagram_->setLeastStart(leastStart);
    area_ = new QScrollArea(this);
    area_->setObjectName(QStringLiteral("routeTotal"));
    area_->setAccessibleName(tr("What the way comes to"));
    area_->setFrameShape(QFrame::NoFrame);
    area_->setWidgetResizable(true);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area_->setBackgroundRole(QPalette::Base);
    area_->setFocusPolicy(Qt::NoFocus);
    auto* all = new QWidget;
    all->setAutoFillBackground(true);
    all->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(all);
    const int room = fontMetrics().averageCharWidth();
    column->setContentsMargins(room, room, 2 * room, room);
    total_ = new StepCard(all);
    total_->setObjectName(QStringLiteral("totalCard"));
    column->addWidget(total_);
    column->addStretch(1);
    area_->setWidget(all);
    setMinimumWidth(diagram_->minimumSizeHint().width());
    connect(diagram_, &LadderDiagram::laidOut, this, [this] {
        fit();
        emit wantedWidthChanged();
    });
    connect(diagram_, &LadderDiagram::zoomChanged, this, &RouteGlance::fit);
}

void RouteGlance::display(const LadderView& view, const QtWording& wording, const CardText& total) {
    // Another way begins as if it were the first.
    diagram_->clear();
    diagram_->display(view, EdgeLabels::Changes, wording);
    total_->display(total);
    area_->verticalScrollBar()->setValue(0);
    fit();
}

void RouteGlance::clear() {
    diagram_->clear();
    total_->display({});
}

void RouteGlance::followInTabOrder(QWidget& before) {
    setTabOrder(&before, diagram_);
    setTabOrder(diagram_, total_);
}

int RouteGlance::wantedWidth() const {
    const LadderDrawing& drawing = diagram_->drawing();
    return static_cast<int>(std::ceil(drawing.rowHeadWidth + drawing.layout.width));
}

void RouteGlance::fit() {
    const LadderDrawing& drawing = diagram_->drawing();
    const int wide = area_->widget()->heightForWidth(width());
    const int card = qMin(wide, height() * mostOfCard / 100);
    const double zoom = diagram_->zoomPercent() / 100.0;
    // Not less than at 100 %: smaller for a smaller zoom, the ladder would shrink and shrink.
    const int ladder = static_cast<int>(
        std::ceil(drawing.laneHeadHeight + drawing.layout.height * qMax(zoom, 1.0)));
    const bool isWide = wantedWidth() * qMax(zoom, 1.0) > width();
    const int bar = isWide ? diagram_->horizontalScrollBar()->sizeHint().height() : 0;
    const int room = qMin(height() - card, ladder + bar + 1);
    diagram_->setGeometry(0, 0, width(), room);
    area_->setGeometry(0, room, width(), card);
}

void RouteGlance::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && area_ != nullptr) fit();
}

void RouteGlance::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

} // namespace rungwise::app
