// SPDX-License-Identifier: GPL-3.0-or-later
// Two pickers of roles with a button between them that swaps them, and how routes are ordered.
#include "app/pages/move_bar.h"

#include "app/items/role_words.h"
#include "app/look/bar.h"
#include "app/look/colours.h"
#include "app/look/flat_button.h"
#include "app/pages/flow_layout.h"
#include "app/pages/picker_button.h"
#include "app/pages/role_picker.h"
#include "app/text/plain_text.h"

#include <QActionGroup>
#include <QCoreApplication>

#include <array>

namespace rungwise::app {

namespace {

constexpr std::array allOrders{RouteOrder::Steps, RouteOrder::Gap, RouteOrder::Pay};

QString capitalised(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString routeOrderText(RouteOrder order) {
    switch (order) {
    case RouteOrder::Steps: break;
    case RouteOrder::Gap: return QCoreApplication::translate("MoveBar", "smallest gap");
    case RouteOrder::Pay: return QCoreApplication::translate("MoveBar", "best pay");
    }
    return QCoreApplication::translate("MoveBar", "fewest steps");
}

MoveBar::MoveBar(const ReaderLanguage& reader, QWidget* parent)
    : QWidget(parent), reader_{reader}, catalogue_{std::make_shared<const Catalogue>()} {
    buildPickers();
}

void MoveBar::buildPickers() {
    auto* flow = new FlowLayout(this);
    const int room = fontMetrics().averageCharWidth();
    flow->setContentsMargins(2 * room, room, 2 * room, room);
    flow->setSpacing(room);
    from_ = new RolePicker(tr("F&rom: %1"), reader_, this);
    from_->setObjectName(QStringLiteral("moveFrom"));
    swap_ = new FlatButton(FlatLook::Plain, tr("S&wap ⇄"), this);
    swap_->setObjectName(QStringLiteral("moveSwap"));
    swap_->setAccessibleName(tr("Swap start and goal"));
    swap_->setToolTip(tr("Swap start and goal"));
    to_ = new RolePicker(tr("&To: %1"), reader_, this);
    to_->setObjectName(QStringLiteral("moveTo"));
    order_ = new PickerButton(tr("&Best by: %1"), this);
    order_->setObjectName(QStringLiteral("moveOrder"));
    suggested_ = new FlatButton(FlatLook::Plain, tr("Su&ggestions"), this);
    suggested_->setObjectName(QStringLiteral("moveSuggested"));
    suggested_->setAccessibleName(tr("Also moves that no ladder names"));
    suggested_->setToolTip(toolTipText(
        tr("Also moves that no ladder names: to the next level of the same family. They are "
           "marked as suggestions.")));
    suggested_->setCheckable(true);
    for (QWidget* part : std::initializer_list<QWidget*>{from_, swap_, to_, order_, suggested_}) {
        flow->addWidget(part);
    }
    connect(from_, &RolePicker::chosen, this, [this](RoleIndex role) { choose(End::From, role); });
    connect(to_, &RolePicker::chosen, this, [this](RoleIndex role) { choose(End::To, role); });
    connect(swap_, &QToolButton::clicked, this, &MoveBar::swap);
    connect(order_, &PickerButton::aboutToShow, this, &MoveBar::fillOrders);
    connect(suggested_, &QToolButton::clicked, this, [this](bool isChecked) {
        MoveChoice next = choice_.move;
        next.suggested = isChecked ? SuggestedMoves::Included : SuggestedMoves::LeftOut;
        change(next, isChecked ? tr("Also moves that no ladder names")
                               : tr("Only moves that ladders name"));
    });
}

void MoveBar::fillOrders() {
    QMenu& menu = order_->menu();
    menu.clear();
    delete menu.findChild<QActionGroup*>();
    auto* group = new QActionGroup(&menu);
    for (const RouteOrder order : allOrders) {
        const QString name = routeOrderText(order);
        QAction* action = menu.addAction(capitalised(name));
        action->setCheckable(true);
        action->setChecked(order == choice_.move.order);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, order, name] {
            MoveChoice next = choice_.move;
            next.order = order;
            //: %1 is “fewest steps”, “smallest gap” or “best pay”.
            change(next, tr("Ways by %1").arg(name));
        });
    }
}

void MoveBar::choose(End end, RoleIndex role) {
    MoveChoice next = choice_.move;
    (end == End::From ? next.from : next.to) = catalogue_->roles()[role].id;
    const QString name = isolated(RoleWords(*catalogue_, reader_.language).name(role));
    //: What Undo names the change by; %1 is a role.
    change(next, end == End::From ? tr("Move from %1").arg(name) : tr("Move to %1").arg(name));
}

void MoveBar::swap() {
    if (!start_ || !goal_) return;
    MoveChoice next = choice_.move;
    next.from = catalogue_->roles()[*goal_].id;
    next.to = catalogue_->roles()[*start_].id;
    change(next, tr("Swap start and goal"));
}

void MoveBar::change(const MoveChoice& next, const QString& words) {
    emit edited(lookingAtMove(choice_, next, words));
}

void MoveBar::display(const CatalogueRef& catalogue, const ComparisonChoice& choice,
                      std::optional<RoleIndex> from, std::optional<RoleIndex> to) {
    catalogue_ = catalogue;
    choice_ = choice;
    start_ = from;
    goal_ = to;
    from_->offer(catalogue, choice, from);
    to_->offer(catalogue, choice, to);
    swap_->setEnabled(from && to);
    order_->display(routeOrderText(choice.move.order));
    suggested_->setChecked(choice.move.suggested == SuggestedMoves::Included);
}

void MoveBar::takeFocus() {
    (start_ ? to_ : from_)->setFocus(Qt::OtherFocusReason);
}

void MoveBar::paintEvent(QPaintEvent* /*event*/) {
    paintBar(*this, panelGround(palette()));
}

} // namespace rungwise::app
