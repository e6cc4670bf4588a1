// SPDX-License-Identifier: GPL-3.0-or-later
// The other half of the Move page: what it is built of.
#include "app/pages/move_bar.h"
#include "app/pages/move_headline.h"
#include "app/pages/move_page.h"
#include "app/pages/placeholder.h"
#include "app/pages/route_sides.h"

#include <QAction>
#include <QShortcut>
#include <QVBoxLayout>

namespace rungwise::app {

void MovePage::buildParts() {
    bar_ = new MoveBar(reader_, this);
    headline_ = new MoveHeadline(this);
    routesToCome_ = new Placeholder(this);
    routesToCome_->setObjectName(QStringLiteral("routesToCome"));
    routesToCome_->setAccessibleName(tr("Ways as cards and as a picture"));
    column_ = new QVBoxLayout(this);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(0);
    column_->addWidget(bar_);
    column_->addWidget(headline_);
    column_->addWidget(routesToCome_, 1);
    headline_->hide();
    routesToCome_->hide();
    compareBoth_ = new QAction(tr("&Compare both roles"), this);
    compareBoth_->setObjectName(QStringLiteral("compareBothOfStep"));
    showOnLadder_ = new QAction(tr("Show on the &ladders"), this);
    showOnLadder_->setObjectName(QStringLiteral("showStepOnLadder"));
    auto* sides = new QShortcut(Qt::Key_F6, this);
    sides->setContext(Qt::WidgetWithChildrenShortcut);
    connect(sides, &QShortcut::activated, this, &MovePage::changeSides);
}

void MovePage::buildRoutes() {
    routes_ = new RouteSides(wording_, reader_.language, this);
    routes_->followInTabOrder(*routesToCome_);
    column_->insertWidget(column_->indexOf(routesToCome_), routes_, 1);
    connect(routes_, &RouteSides::stepChanged, this, &MovePage::showCurrent);
    connect(routes_, &RouteSides::sourcesWanted, this, &MovePage::sourcesWanted);
}

void MovePage::connectAll() {
    connect(bar_, &MoveBar::edited, this, &MovePage::edited);
    connect(headline_, &MoveHeadline::suggestionsWanted, this, &MovePage::showSuggestions);
    connect(routesToCome_, &Placeholder::due, this, &MovePage::complete);
    connect(compareBoth_, &QAction::triggered, this, &MovePage::compareBoth);
    connect(showOnLadder_, &QAction::triggered, this, &MovePage::showOnLadder);
}

void MovePage::changeSides() {
    complete();
    if (routes_ != nullptr && parts_ == Parts::Routes) routes_->changeSides();
}

/// Tab goes to what is still to come, too.
bool MovePage::focusNextPrevChild(bool next) {
    complete();
    return QWidget::focusNextPrevChild(next);
}

} // namespace rungwise::app
