// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the open route anew and keeps its arrows in step with the cards.
#include "app/pages/route_sides.h"

#include "app/diagram/ladder_diagram.h"
#include "app/pages/route_glance.h"
#include "app/pages/route_view.h"
#include "app/pages/route_words.h"

#include <QApplication>

#include <utility>

namespace rungwise::app {

namespace {

/// Of the width, in percent, for the way at a glance: what its ladder wants, between these.
constexpr int leastShare = 28;
constexpr int mostShare = 45;

} // namespace

RouteSides::RouteSides(const QtWording& wording, std::string language, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent), wording_{wording}, language_{std::move(language)},
      drawn_{std::make_unique<LadderView>()} {
    setObjectName(QStringLiteral("routeSplitter"));
    setChildrenCollapsible(false);
    setHandleWidth(1);
    list_ = new RouteList(wording_, language_, this);
    glance_ = new RouteGlance(this);
    addWidget(list_);
    addWidget(glance_);
    setStretchFactor(0, 1);
    connectAll();
}

RouteSides::~RouteSides() {
    // It shows a member of this, and nobody is told of its end.
    blockSignals(true);
    delete glance_;
}

void RouteSides::connectAll() {
    connect(this, &QSplitter::splitterMoved, this, [this] { isSplitByHand_ = true; });
    connect(list_, &RouteList::routeChanged, this, &RouteSides::draw);
    connect(list_, &RouteList::stepChanged, this, &RouteSides::followList);
    connect(glance_, &RouteGlance::wantedWidthChanged, this, &RouteSides::fit);
    connect(&glance_->diagram(), &LadderDiagram::currentChanged, this, &RouteSides::followDiagram);
    connect(&glance_->diagram(), &LadderDiagram::edgeActivated, this, &RouteSides::sourcesWanted);
}

void RouteSides::display(const MoveView& view, const Catalogue& catalogue,
                         const std::vector<RoleIndex>& compared) {
    view_ = &view;
    catalogue_ = &catalogue;
    compared_ = compared;
    list_->display(view, catalogue);
}

void RouteSides::clear() {
    isInStep_ = false;
    list_->clear();
    glance_->clear();
    drawn_ = std::make_unique<LadderView>();
    isInStep_ = true;
}

void RouteSides::draw() {
    isInStep_ = false;
    const auto route = list_->route();
    glance_->setVisible(route.has_value());
    if (QWidget* last = list_->lastInTabOrder()) glance_->followInTabOrder(*last);
    auto next = std::make_unique<LadderView>();
    if (route) {
        const Route& shown = view_->routes[*route];
        *next = routeView(*catalogue_, shown, compared_, language_);
        glance_->display(*next, wording_, totalCard(shown, wording_));
    } else {
        glance_->clear();
    }
    drawn_ = std::move(next);
    isInStep_ = true;
    fit();
    followList();
}

/// The arrows of the drawing stand in the order of the steps.
void RouteSides::followList() {
    if (!isInStep_) return;
    isInStep_ = false;
    if (list_->route()) glance_->diagram().setCurrentEdge(list_->step());
    isInStep_ = true;
    emit stepChanged();
}

void RouteSides::followDiagram() {
    const auto edge = glance_->diagram().currentEdge();
    if (!isInStep_ || !edge) return;
    isInStep_ = false;
    list_->setStep(edge);
    isInStep_ = true;
    emit stepChanged();
}

void RouteSides::takeFocus() {
    list_->takeFocus();
}

void RouteSides::changeSides() {
    if (glance_->isAncestorOf(QApplication::focusWidget()) || glance_->isHidden()) {
        list_->takeFocus();
    } else {
        glance_->diagram().setFocus(Qt::ShortcutFocusReason);
    }
}

void RouteSides::followInTabOrder(QWidget& before) {
    list_->followInTabOrder(before);
}

void RouteSides::fit() {
    if (isSplitByHand_ || glance_->isHidden()) return;
    const int share =
        qBound(width() * leastShare / 100, glance_->wantedWidth(), width() * mostShare / 100);
    setSizes({width() - share - handleWidth(), share});
}

void RouteSides::resizeEvent(QResizeEvent* event) {
    QSplitter::resizeEvent(event);
    fit();
}

} // namespace rungwise::app
