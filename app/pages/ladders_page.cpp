// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the view anew at each change and says what can be done about what is current.
#include "app/pages/ladders_page.h"

#include "app/items/role_words.h"
#include "app/pages/invitation.h"
#include "app/pages/ladder_bar.h"
#include "app/pages/ladder_copy.h"
#include "app/pages/ladder_sides.h"
#include "app/pages/placeholder.h"
#include "app/pages/remarks_line.h"
#include "app/text/plain_text.h"
#include "app/text/to_qt.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rungwise::app {

LaddersPage::LaddersPage(const ReaderLanguage& reader, QWidget* parent)
    : QWidget(parent), reader_{reader}, wording_{reader.locale},
      catalogue_{std::make_shared<const Catalogue>()} {
    buildParts();
    connectAll();
}

LaddersPage::~LaddersPage() {
    // It shows a member of this page, and nobody is told of its end.
    blockSignals(true);
    delete sides_;
}

void LaddersPage::display(const CatalogueRef& catalogue, const ComparisonChoice& choice,
                          const ComparisonRequest& roles) {
    // What is shown points into the catalogue until it is replaced.
    const CatalogueRef before = std::exchange(catalogue_, catalogue);
    choice_ = choice;
    bar_->display(catalogue, choice);
    auto next = std::make_unique<LadderView>(ladderView(
        *catalogue, ladderRequest(*catalogue, choice.ladder, roles.roles, reader_.language)));
    // The sides find what is current by the view that they have had so far.
    if (sides_ != nullptr) sides_->display(*next, choice.ladder.labels);
    view_ = std::move(next);
    showView();
    showCurrent();
}

void LaddersPage::showView() {
    bar_->offerViewsOf(hasNodes() ? LadderBar::Drawn::Something : LadderBar::Drawn::Nothing);
    if (hasNodes()) {
        QStringList remarks;
        for (const Phrase& each : view_->remarks) remarks.append(toQString(wording_.say(each)));
        remarks_->display(remarks);
        showParts(Parts::Sides);
        // Who has the page read aloud is not to hear of parts that are replaced at once.
        if (QAccessible::isActive()) complete();
        return;
    }
    remarks_->display({});
    if (invitation_ == nullptr) {
        invitation_ = new Invitation(this);
        column_->insertWidget(column_->indexOf(remarks_), invitation_, 1);
    }
    if (catalogue_->ladders().inOrder().empty()) {
        invitation_->display(tr("This catalogue has no ladders"),
                             tr("Help, How to write a catalogue, shows how a ladder is written."),
                             Invitation::Offer::Nothing);
    } else {
        QStringList reasons;
        for (const Phrase& each : view_->remarks) reasons.append(toQString(wording_.say(each)));
        invitation_->display(tr("These ladders show no roles"), reasons.join(u'\n'),
                             Invitation::Offer::Nothing);
    }
    showParts(Parts::Invitation);
}

void LaddersPage::complete() {
    if (parts_ != Parts::Sides || sides_ != nullptr || !hasNodes()) return;
    buildSides();
    sides_->display(*view_, choice_.ladder.labels);
    showParts(Parts::Sides);
    layOutAtOnce();
    if (const auto wanted = std::exchange(wanted_, std::nullopt)) goTo(*wanted);
}

QString LaddersPage::arrangement() const {
    return sides_ == nullptr ? arrangement_ : sides_->arrangement();
}

void LaddersPage::arrange(const QString& arrangement) {
    arrangement_ = arrangement;
    if (sides_ != nullptr) sides_->restore(arrangement);
}

void LaddersPage::showParts(Parts parts) {
    const QWidget* focus = QApplication::focusWidget();
    const auto holds = [&](const QWidget* part) {
        return part != nullptr && part->isAncestorOf(focus);
    };
    const bool wasInside = holds(sidesToCome_) || holds(sides_) || holds(invitation_);
    parts_ = parts;
    sidesToCome_->setVisible(parts == Parts::Sides && sides_ == nullptr);
    if (sides_ != nullptr) sides_->setVisible(parts == Parts::Sides);
    if (invitation_ != nullptr) invitation_->setVisible(parts == Parts::Invitation);
    // Whoever works on the page goes on there; a focus that is hidden would leave the page.
    if (wasInside && QApplication::focusWidget() != focus) takeFocus();
}

void LaddersPage::takeFocus() {
    if (parts_ == Parts::Invitation) {
        bar_->takeFocus();
    } else if (sides_ != nullptr) {
        sides_->takeFocus();
    } else {
        sidesToCome_->setFocus(Qt::OtherFocusReason);
    }
}

std::optional<LadderElement> LaddersPage::current() const {
    if (!hasNodes() || sides_ == nullptr) return std::nullopt;
    return sides_->current();
}

std::optional<std::size_t> LaddersPage::currentNode() const {
    const auto element = current();
    if (!element || element->kind != LadderElement::Kind::Node) return std::nullopt;
    return element->at;
}

const LadderEdge* LaddersPage::currentEdge() const {
    const auto element = current();
    if (!element || element->kind != LadderElement::Kind::Edge) return nullptr;
    return &view_->edges[element->at];
}

RoleId LaddersPage::idOf(std::size_t node) const {
    return catalogue_->roles()[view_->nodes[node].role].id;
}

QString LaddersPage::nameOf(std::size_t node) const {
    return toQString(view_->nodes[node].name);
}

void LaddersPage::goTo(const RoleId& role) {
    if (sides_ == nullptr) {
        wanted_ = role;
        return;
    }
    const auto index = catalogue_->roles().mentioned(role.text());
    const auto node = index && view_ ? view_->nodeOf(*index) : std::nullopt;
    if (node) sides_->setCurrent(LadderElement{LadderElement::Kind::Node, *node});
}

QList<QAction*> LaddersPage::commands() const {
    if (currentNode()) return {toggle_, waysFrom_, waysTo_};
    if (currentEdge() != nullptr) return {compareBoth_, showMove_};
    return {};
}

/// Why these roles cannot be compared as well; empty when they can.
QString LaddersPage::blockedReason(const std::vector<std::size_t>& nodes) const {
    std::size_t more = 0;
    for (const std::size_t node : nodes) {
        if (!choice_.positionOf(idOf(node))) ++more;
    }
    return choice_.roles.size() + more > maxCompared ? RoleWords::fullAdvice() : QString();
}

void LaddersPage::showCurrent() {
    for (QAction* action : {toggle_, waysFrom_, waysTo_}) {
        action->setVisible(currentNode().has_value());
    }
    for (QAction* action : {compareBoth_, showMove_}) {
        action->setVisible(currentEdge() != nullptr);
    }
    showSources_->setEnabled(current().has_value());
    if (const auto node = currentNode()) updateNodeCommands(view_->nodes[*node]);
    if (const LadderEdge* edge = currentEdge()) updateEdgeCommands(*edge);
    emit currentChanged();
}

void LaddersPage::updateNodeCommands(const LadderNode& node) {
    const bool isCompared = node.letter.has_value();
    const QString reason = isCompared ? QString() : blockedReason({*currentNode()});
    toggle_->setText(isCompared ? tr("&Remove from the comparison") : tr("&Add to the comparison"));
    toggle_->setEnabled(reason.isEmpty());
    toggle_->setToolTip(toolTipText(reason));
}

void LaddersPage::updateEdgeCommands(const LadderEdge& edge) {
    const QString reason = blockedReason({edge.from, edge.to});
    compareBoth_->setEnabled(reason.isEmpty());
    compareBoth_->setToolTip(toolTipText(reason));
}

void LaddersPage::toggleRole(std::size_t node) {
    const RoleId id = idOf(node);
    const QString name = nameOf(node);
    if (choice_.positionOf(id)) {
        emit edited(removing(choice_, id, name));
        return;
    }
    const QString reason = blockedReason({node});
    if (reason.isEmpty()) {
        emit edited(adding(choice_, id, name));
    } else {
        remarks_->tell(reason);
    }
}

void LaddersPage::compareBoth() {
    const LadderEdge* edge = currentEdge();
    if (edge == nullptr) return;
    const std::size_t from = edge->from;
    const std::size_t to = edge->to;
    const ComparisonChoice next = withRole(withRole(choice_, idOf(from)), idOf(to));
    //: What Undo names the change by; %1 and %2 are roles.
    emit edited({next, tr("Compare %1 and %2").arg(isolated(nameOf(from)), isolated(nameOf(to)))});
    emit comparisonWanted();
}

void LaddersPage::showMove() {
    const LadderEdge* edge = currentEdge();
    if (edge == nullptr) return;
    MoveChoice next = choice_.move;
    next.from = idOf(edge->from);
    next.to = idOf(edge->to);
    //: What Undo names the change by; %1 and %2 are roles.
    emit edited(lookingAtMove(
        choice_, next,
        tr("Move from %1 to %2").arg(isolated(nameOf(edge->from)), isolated(nameOf(edge->to)))));
    emit moveWanted();
}

void LaddersPage::lookForWays(Ways which) {
    const auto node = currentNode();
    if (!node) return;
    const bool fromHere = which == Ways::FromHere;
    MoveChoice next = choice_.move;
    (fromHere ? next.from : next.to) = idOf(*node);
    const QString words = fromHere ? tr("Move from %1") : tr("Move to %1");
    emit edited(lookingAtMove(choice_, next, words.arg(isolated(nameOf(*node)))));
    emit moveWanted();
}

void LaddersPage::copy(Copy what) {
    if (!hasNodes()) return;
    complete();
    switch (what) {
    case Copy::Current: copyText(current() ? sides_->currentText() : sides_->wholeText()); return;
    case Copy::Outline: copyText(sides_->wholeText()); return;
    case Copy::Picture: copyLadder(*view_, labels(), wording_); return;
    }
}

} // namespace rungwise::app
