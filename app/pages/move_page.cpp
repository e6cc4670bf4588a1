// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the view anew at each change and keeps cards, diagram and headline in step.
#include "app/pages/move_page.h"

#include "app/items/role_words.h"
#include "app/pages/invitation.h"
#include "app/pages/ladder_copy.h"
#include "app/pages/move_bar.h"
#include "app/pages/move_headline.h"
#include "app/pages/placeholder.h"
#include "app/pages/route_sides.h"
#include "app/text/plain_text.h"
#include "app/text/to_qt.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rungwise::app {

MovePage::MovePage(const ReaderLanguage& reader, QWidget* parent)
    : QWidget(parent), reader_{reader}, wording_{reader.locale},
      catalogue_{std::make_shared<const Catalogue>()} {
    buildParts();
    connectAll();
}

MovePage::~MovePage() {
    // They show members of this page, and nobody is told of their end.
    blockSignals(true);
    delete routes_;
}

/// Start and goal as chosen, else the baseline and the first other role of the comparison. A role
/// that the catalogue no longer has is none.
void MovePage::resolve(const ComparisonRequest& roles) {
    const auto known = [&](const std::optional<RoleId>& id) {
        return id ? catalogue_->roles().find(id->text()) : std::nullopt;
    };
    const auto firstBut = [&](std::optional<RoleIndex> other) -> std::optional<RoleIndex> {
        const auto found = std::ranges::find_if(
            roles.roles, [&](RoleIndex role) { return std::optional(role) != other; });
        return found == roles.roles.end() ? std::nullopt : std::optional(*found);
    };
    from_ = known(choice_.move.from);
    to_ = known(choice_.move.to);
    if (!choice_.move.from && !roles.roles.empty()) {
        const RoleIndex baseline = roles.roles[roles.baseline];
        from_ = baseline == to_ ? firstBut(to_) : baseline;
    }
    if (!choice_.move.to) to_ = firstBut(from_);
}

void MovePage::display(const CatalogueRef& catalogue, const ComparisonChoice& choice,
                       const ComparisonRequest& roles) {
    // What is shown points into the catalogue until it is replaced.
    const CatalogueRef before = std::exchange(catalogue_, catalogue);
    choice_ = choice;
    roles_ = roles;
    resolve(roles);
    bar_->display(catalogue, choice, from_, to_);
    if (from_ && to_) {
        showView();
    } else {
        showInvitation();
    }
    showCurrent();
}

void MovePage::showView() {
    auto next =
        std::make_unique<MoveView>(moveView(*catalogue_, {.from = *from_,
                                                          .to = *to_,
                                                          .order = choice_.move.order,
                                                          .suggested = choice_.move.suggested,
                                                          .language = reader_.language}));
    if (routes_ != nullptr) routes_->display(*next, *catalogue_, roles_.roles);
    view_ = std::move(next);
    headline_->display(toQString(wording_.say(view_->finding)),
                       view_->wouldSuggestionsHelp ? MoveHeadline::Offer::Suggestions
                                                   : MoveHeadline::Offer::Nothing);
    showParts(Parts::Routes);
    // Who has the page read aloud is not to hear of parts that are replaced at once.
    if (QAccessible::isActive()) complete();
}

void MovePage::complete() {
    if (parts_ != Parts::Routes || routes_ != nullptr) return;
    buildRoutes();
    routes_->display(*view_, *catalogue_, roles_.roles);
    showParts(Parts::Routes);
    layOutAtOnce();
}

void MovePage::showInvitation() {
    if (routes_ != nullptr && view_) routes_->clear();
    view_.reset();
    if (invitation_ == nullptr) {
        invitation_ = new Invitation(this);
        column_->addWidget(invitation_, 1);
        connect(invitation_, &Invitation::roleWanted, this, &MovePage::roleWanted);
    }
    QStringList gone;
    for (const auto& [id, role] : {std::pair{choice_.move.from, from_}, {choice_.move.to, to_}}) {
        if (id && !role) gone.append(toQString(id->text()));
    }
    const bool hasRoles = !catalogue_->roles().inOrder().empty();
    QString title = tr("From where to where?");
    QString advice =
        tr("Choose both in the bar above, or compare two roles: the way leads from the "
           "baseline to the other one.");
    if (from_ || to_) {
        const QString name =
            isolated(RoleWords(*catalogue_, reader_.language).name(from_ ? *from_ : *to_));
        //: A question; %1 is a role.
        title = from_ ? tr("From %1 to where?").arg(name) : tr("From where to %1?").arg(name);
        advice = tr("Choose the other role in the bar above, or add it to the comparison.");
    }
    if (!gone.isEmpty()) {
        advice = tr("The catalogue has no role “%1”.").arg(gone.join(tr("”, “"))) + u' ' + advice;
    }
    if (!hasRoles) advice = tr("Open another catalogue, or add roles to its files.");
    invitation_->display(hasRoles ? title : tr("This catalogue has no roles"), advice,
                         hasRoles ? Invitation::Offer::FindRole : Invitation::Offer::Nothing);
    showParts(Parts::Invitation);
}

void MovePage::showParts(Parts parts) {
    const QWidget* focus = QApplication::focusWidget();
    const auto holds = [&](const QWidget* part) {
        return part != nullptr && part->isAncestorOf(focus);
    };
    const bool wasInside = focus == routesToCome_ || holds(routes_) || holds(invitation_);
    parts_ = parts;
    headline_->setVisible(parts == Parts::Routes);
    routesToCome_->setVisible(parts == Parts::Routes && routes_ == nullptr);
    if (routes_ != nullptr) routes_->setVisible(parts == Parts::Routes);
    if (invitation_ != nullptr) invitation_->setVisible(parts == Parts::Invitation);
    // Whoever works on the page goes on there; a focus that is hidden would leave the page.
    if (wasInside && QApplication::focusWidget() != focus) takeFocus();
}

void MovePage::takeFocus() {
    if (parts_ == Parts::Invitation) {
        bar_->takeFocus();
    } else if (routes_ != nullptr) {
        routes_->takeFocus();
    } else {
        routesToCome_->setFocus(Qt::OtherFocusReason);
    }
}

const RouteStep* MovePage::currentStep() const {
    if (!view_ || routes_ == nullptr) return nullptr;
    const auto route = routes_->list().route();
    const auto step = routes_->list().step();
    return route && step ? &view_->routes[*route].steps[*step] : nullptr;
}

QList<QAction*> MovePage::commands() const {
    if (currentStep() == nullptr) return {};
    return {compareBoth_, showOnLadder_};
}

void MovePage::showCurrent() {
    if (const RouteStep* step = currentStep()) {
        std::size_t more = 0;
        for (const RoleIndex role : {step->from, step->to}) {
            if (!choice_.positionOf(catalogue_->roles()[role].id)) ++more;
        }
        const bool fits = choice_.roles.size() + more <= maxCompared;
        compareBoth_->setEnabled(fits);
        compareBoth_->setToolTip(fits ? QString() : toolTipText(RoleWords::fullAdvice()));
    }
    emit currentChanged();
}

void MovePage::compareBoth() {
    const RouteStep* step = currentStep();
    if (step == nullptr) return;
    const auto& roles = catalogue_->roles();
    const ComparisonChoice next =
        withRole(withRole(choice_, roles[step->from].id), roles[step->to].id);
    //: What Undo names the change by; %1 and %2 are roles.
    emit edited(
        {next, tr("Compare %1 and %2")
                   .arg(isolated(toQString(step->fromName)), isolated(toQString(step->toName)))});
    emit comparisonWanted();
}

void MovePage::showOnLadder() {
    const RouteStep* step = currentStep();
    if (step != nullptr) emit ladderWanted(catalogue_->roles()[step->to].id);
}

void MovePage::showSuggestions() {
    MoveChoice next = choice_.move;
    next.suggested = SuggestedMoves::Included;
    emit edited(lookingAtMove(choice_, next, tr("Also moves that no ladder names")));
}

void MovePage::copy(Copy what) {
    if (!view_) return;
    complete();
    switch (what) {
    case Copy::Picture:
        if (routes_->list().route()) {
            copyLadder(routes_->drawn(), EdgeLabels::Changes, wording_);
        }
        return;
    case Copy::Current:
        if (currentStep() != nullptr) {
            copyText(routes_->list().stepText());
            return;
        }
        break;
    case Copy::Everything: break;
    }
    copyText(headline_->text() + QStringLiteral("\n\n") + routes_->list().text());
}

} // namespace rungwise::app
