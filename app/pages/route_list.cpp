// SPDX-License-Identifier: GPL-3.0-or-later
// Written anew whenever another route is opened: no more cards than can be read.
#include "app/pages/route_list.h"

#include "app/pages/route_head.h"
#include "app/pages/route_words.h"
#include "app/pages/step_card.h"

#include <QApplication>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rungwise::app {

RouteList::RouteList(const QtWording& wording, std::string language, QWidget* parent)
    : QScrollArea(parent), wording_{wording}, language_{std::move(language)} {
    setObjectName(QStringLiteral("routeList"));
    setAccessibleName(tr("Ways"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    setBackgroundRole(QPalette::Base);
    // Heads and cards take the focus, the room around them does not.
    setFocusPolicy(Qt::NoFocus);
}

void RouteList::display(const MoveView& view, const Catalogue& catalogue) {
    const std::string move = view.fromId + '\n' + view.toId;
    const bool isSame = std::exchange(shownMove_, move) == move;
    view_ = &view;
    catalogue_ = &catalogue;
    const bool stays = isSame && route_ && *route_ < view.routes.size();
    if (!stays) {
        route_ = view.routes.empty() ? std::nullopt : std::optional<std::size_t>(0);
        step_.reset();
    } else if (step_ && *step_ >= view.routes[*route_].steps.size()) {
        step_.reset();
    }
    const int place = verticalScrollBar()->value();
    write();
    verticalScrollBar()->setValue(stays ? place : 0);
    emit routeChanged();
}

void RouteList::clear() {
    view_ = nullptr;
    route_.reset();
    step_.reset();
    shownMove_.clear();
    heads_.clear();
    steps_.clear();
    lastInTabOrder_ = tabsAfter_;
    delete takeWidget();
}

void RouteList::write() {
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    heads_.clear();
    steps_.clear();
    auto* all = new QWidget;
    all->setAutoFillBackground(true);
    all->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(all);
    const int room = fontMetrics().averageCharWidth();
    column->setContentsMargins(2 * room, room, 2 * room, 2 * room);
    column->setSpacing(room);
    for (std::size_t route = 0; route < view_->routes.size(); ++route) addRoute(*column, route);
    if (showsDirect()) {
        addCard(*column, QStringLiteral("directCard"))->display(directCard(*view_, wording_));
    }
    if (!view_->sources.empty()) {
        addCard(*column, QStringLiteral("moveSources"))->display(sourcesCard(*view_, wording_));
    }
    column->addStretch(1);
    setWidget(all); // deletes the one before
    orderTabs();
    if (step_) steps_[*step_]->setCurrent(true);
    if (hadFocus) takeFocus();
}

/// What changes in all, unless the step of a route says just that.
bool RouteList::showsDirect() const {
    return view_->from != view_->to && std::ranges::none_of(view_->routes, [](const Route& route) {
               return route.steps.size() == 1;
           });
}

StepCard* RouteList::addCard(QVBoxLayout& column, const QString& name) {
    auto* card = new StepCard(column.parentWidget());
    card->setObjectName(name);
    column.addWidget(card);
    return card;
}

void RouteList::addRoute(QVBoxLayout& column, std::size_t route) {
    auto* head = new RouteHead(routeTitle(*view_, route),
                               routeSummary(view_->routes[route], wording_), column.parentWidget());
    head->setObjectName(QStringLiteral("routeHead%1").arg(route));
    head->setChecked(route == route_);
    column.addWidget(head);
    heads_.push_back(head);
    connect(head, &RouteHead::clicked, this, [this, route] { openRoute(route); });
    if (route != route_) return;
    const Route& shown = view_->routes[route];
    for (std::size_t step = 0; step < shown.steps.size(); ++step) {
        StepCard* card = addCard(column, QStringLiteral("stepCard%1").arg(step));
        card->display(stepCard(shown, step, *catalogue_, language_, wording_));
        steps_.push_back(card);
        connect(card, &StepCard::entered, this, [this, step] { setStep(step); });
    }
}

/// Heads and cards are made late, and each time anew.
void RouteList::orderTabs() {
    if (tabsAfter_ == nullptr) return;
    QWidget* before = tabsAfter_;
    const QLayout& column = *widget()->layout();
    for (int at = 0; at < column.count(); ++at) {
        QWidget* part = column.itemAt(at)->widget();
        if (part == nullptr) continue;
        setTabOrder(before, part);
        before = part;
    }
    lastInTabOrder_ = before;
}

void RouteList::openRoute(std::size_t route) {
    if (route == route_) {
        heads_[route]->setChecked(true); // one is always open
        return;
    }
    route_ = route;
    step_.reset();
    // Not while the head that was clicked is still at work.
    QMetaObject::invokeMethod(
        this,
        [this, route] {
            if (view_ == nullptr || route_ != route || route >= heads_.size()) return;
            write();
            heads_[route]->setFocus(Qt::OtherFocusReason);
            ensureWidgetVisible(heads_[route], 0, 0);
            emit routeChanged();
        },
        Qt::QueuedConnection);
}

void RouteList::setStep(std::optional<std::size_t> step) {
    if (step && *step >= steps_.size()) step.reset();
    if (step == step_) return;
    if (step_ && *step_ < steps_.size()) steps_[*step_]->setCurrent(false);
    step_ = step;
    if (step) {
        steps_[*step]->setCurrent(true);
        if (!steps_[*step]->hasFocus()) ensureWidgetVisible(steps_[*step], 0, 0);
    }
    emit stepChanged();
}

QString RouteList::stepText() const {
    if (!step_ || !route_) return {};
    return plainCard(stepCard(view_->routes[*route_], *step_, *catalogue_, language_, wording_));
}

QString RouteList::text() const {
    QStringList texts;
    for (std::size_t route = 0; route < view_->routes.size(); ++route) {
        const Route& shown = view_->routes[route];
        texts.append(routeTitle(*view_, route) + u'\n' + routeSummary(shown, wording_));
        for (std::size_t step = 0; step < shown.steps.size(); ++step) {
            texts.append(plainCard(stepCard(shown, step, *catalogue_, language_, wording_)));
        }
    }
    if (showsDirect()) texts.append(plainCard(directCard(*view_, wording_)));
    if (!view_->sources.empty()) texts.append(plainCard(sourcesCard(*view_, wording_)));
    return texts.join(QStringLiteral("\n\n"));
}

void RouteList::takeFocus() {
    QWidget* taker = this;
    if (step_) {
        taker = steps_[*step_];
    } else if (route_) {
        taker = heads_[*route_];
    } else if (auto* card = findChild<StepCard*>()) {
        taker = card;
    }
    taker->setFocus(Qt::OtherFocusReason);
}

} // namespace rungwise::app
