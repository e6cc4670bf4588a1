// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the view anew at each change and keeps chart, table and words around them in step.
#include "app/pages/pay_page.h"

#include "app/charts/pay_chart_plan.h"
#include "app/pages/guide_view.h"
#include "app/pages/invitation.h"
#include "app/pages/own_pay_field.h"
#include "app/pages/pay_bar.h"
#include "app/pages/pay_notes.h"
#include "app/pages/pay_picker_words.h"
#include "app/pages/pay_rows.h"
#include "app/pages/placeholder.h"
#include "app/text/to_qt.h"
#include "app/text/today.h"

#include <QAccessible>
#include <QApplication>
#include <QVBoxLayout>

#include <utility>

namespace rungwise::app {

PayPage::PayPage(const ReaderLanguage& reader, QWidget* parent)
    : QWidget(parent), reader_{reader}, wording_{reader.locale},
      catalogue_{std::make_shared<const Catalogue>()} {
    buildParts();
    connectAll();
}

PayPage::~PayPage() {
    // They show members of this page, and nobody is told of their end.
    blockSignals(true);
    delete guideView_;
    delete rows_;
}

const PayView* PayPage::view() const {
    return guide_ ? &guide_->view : view_.get();
}

bool PayPage::hasRows() const {
    return view() != nullptr && !view()->rows.empty();
}

std::vector<std::size_t> PayPage::currentRows() const {
    if (!guide_) {
        const auto row = rows_ != nullptr ? rows_->currentRow() : std::nullopt;
        return row ? std::vector{*row} : std::vector<std::size_t>{};
    }
    const int line = guideView_->table().currentSheetRow();
    const int market = guideView_->table().currentSheetColumn() - 1;
    if (line < 0 || market < 0) return {};
    return guide_->lines[static_cast<std::size_t>(line)]
        .cells[static_cast<std::size_t>(market)]
        .rows;
}

void PayPage::display(const CatalogueRef& catalogue, const ComparisonChoice& choice,
                      const ComparisonRequest& roles, const std::optional<OwnPay>& ownPay) {
    // What is shown points into the catalogue until it is replaced.
    const CatalogueRef before = std::exchange(catalogue_, catalogue);
    choice_ = choice;
    roles_ = roles;
    wishedPay_ = ownPay;
    bar_->ownPay().display(ownPay);
    if (choice.pay.picture == PayPicture::Guide) {
        showGuide();
    } else if (roles.roles.empty()) {
        showInvitation();
    } else {
        showView();
    }
    showCurrentRow();
}

PayRequest PayPage::request() const {
    PayRequest request =
        payRequest(*catalogue_, choice_.pay, roles_.roles, roles_.baseline, reader_.language);
    request.today = today();
    request.ownPay = wishedPay_;
    return request;
}

void PayPage::showBar(const PayView& view, const PictureReasons& reasons) {
    PayOffer offer;
    offer.choices = payChoices(*catalogue_, roles_.roles);
    if (!view.rows.empty()) offer.unit = view.unit;
    offer.pictureReasons = reasons;
    if (roles_.roles.empty()) offer.noRoles = tr("Choose roles to see what they are paid.");
    bar_->display(catalogue_, choice_, offer);
}

void PayPage::showView() {
    auto next = std::make_unique<PayView>(payView(*catalogue_, request()));
    const PictureReasons reasons = pictureReasons(*catalogue_, *next);
    showBar(*next, reasons);
    const auto wanted = choice_.pay.picture;
    const QString& reason = reasons[static_cast<std::size_t>(wanted)];
    picture_ = reason.isEmpty() ? wanted : PayPicture::Ranges;
    guide_.reset();
    // The rows find what is current by the view that they have had so far.
    if (rows_ != nullptr) rows_->display(*next, *catalogue_, picture_);
    view_ = std::move(next);
    QString leftOut = leftOutText(*view_, wishedPay_, wording_);
    if (!reason.isEmpty()) leftOut = tr("Ranges are shown. %1").arg(reason) + u' ' + leftOut;
    std::vector<PayHeadline::Link> links;
    if (view_->leftOut.otherMeasures > 0) links.push_back(PayHeadline::Link::AllMeasures);
    if (view_->leftOut.otherMarkets > 0) links.push_back(PayHeadline::Link::AllMarkets);
    if (view_->leftOut.agreeing > 0) links.push_back(PayHeadline::Link::AllRows);
    headline_->display(toQString(wording_.say(view_->finding.words)), subtitle(), leftOut.trimmed(),
                       links);
    showParts(view_->rows.empty() ? Parts::NoRows : Parts::Rows);
    // Who has the page read aloud is not to hear of parts that are replaced at once.
    if (QAccessible::isActive()) complete();
}

QString PayPage::subtitle() const {
    if (view_->rows.empty()) return {};
    return rows_ != nullptr ? rows_->subtitle() : payChartPlan(*view_, wording_, picture_).subtitle;
}

void PayPage::complete() {
    if (parts_ != Parts::Rows || rows_ != nullptr) return;
    buildRows();
    rows_->display(*view_, *catalogue_, picture_);
    showParts(Parts::Rows);
    layOutAtOnce();
}

void PayPage::forgetRows() {
    if (rows_ != nullptr) rows_->clear();
    view_.reset();
}

void PayPage::showGuide() {
    if (guideView_ == nullptr) buildGuide();
    const PayRequest as = request();
    picture_ = PayPicture::Guide;
    guide_ = std::make_unique<SalaryGuide>(salaryGuide(*catalogue_, {.roles = {},
                                                                     .rows = guideView_->rows(),
                                                                     .measures = as.measures,
                                                                     .currency = as.currency,
                                                                     .period = as.period,
                                                                     .today = as.today,
                                                                     .language = as.language}));
    forgetRows();
    const PictureReasons reasons = pictureReasons(*catalogue_, guide_->view);
    showBar(guide_->view, reasons);
    guideView_->display(*guide_, wording_);
    const QString& reason = reasons[static_cast<std::size_t>(PayPicture::Guide)];
    if (reason.isEmpty()) {
        std::vector<PayHeadline::Link> links;
        if (guide_->view.leftOut.otherMeasures > 0) links = {PayHeadline::Link::AllMeasures};
        headline_->display(toQString(wording_.say(guide_->view.finding.words)),
                           guideSubtitle(*guide_, wording_),
                           toQString(wording_.say(guide_->view.finding.context)), links);
    } else {
        headline_->display(reason, {}, {}, {});
    }
    showParts(guide_->lines.empty() ? Parts::NoRows : Parts::Guide);
}

void PayPage::showInvitation() {
    guide_.reset();
    forgetRows();
    picture_ = PayPicture::Ranges;
    const PayView none;
    showBar(none, pictureReasons(*catalogue_, none));
    if (invitation_ == nullptr) {
        invitation_ = new Invitation(this);
        column_->addWidget(invitation_, 1);
        connect(invitation_, &Invitation::roleWanted, this, &PayPage::roleWanted);
    }
    const bool hasRoles = !catalogue_->roles().inOrder().empty();
    invitation_->display(
        hasRoles ? tr("No role is chosen yet") : tr("This catalogue has no roles"),
        hasRoles ? tr("Choose one to five roles in the list to see what they are paid, or find one "
                      "by name or other title.")
                 : tr("Open another catalogue, or add roles to its files."),
        hasRoles ? Invitation::Offer::FindRole : Invitation::Offer::Nothing);
    showParts(Parts::Invitation);
}

void PayPage::showParts(Parts parts) {
    const QWidget* focus = QApplication::focusWidget();
    const auto holds = [&](const QWidget* part) {
        return part != nullptr && part->isAncestorOf(focus);
    };
    const bool wasInside =
        holds(rowsToCome_) || holds(rows_) || holds(guideView_) || holds(invitation_);
    parts_ = parts;
    setPresence(*headline_, parts == Parts::Invitation ? Presence::Absent : Presence::Present);
    rowsToCome_->setVisible(parts == Parts::Rows && rows_ == nullptr);
    if (rows_ != nullptr) rows_->setVisible(parts == Parts::Rows);
    rest_->setVisible(parts == Parts::NoRows);
    if (guideView_ != nullptr) guideView_->setVisible(parts == Parts::Guide);
    if (invitation_ != nullptr) invitation_->setVisible(parts == Parts::Invitation);
    // Whoever works on the page goes on there; a focus that is hidden would leave the page.
    if (wasInside && QApplication::focusWidget() != focus) takeFocus();
}

// A focus proxy would do, but Tab then passes over the rest of the page.
void PayPage::takeFocus() {
    switch (parts_) {
    case Parts::Rows:
        if (rows_ != nullptr)
            rows_->takeFocus();
        else
            rowsToCome_->setFocus(Qt::OtherFocusReason);
        return;
    case Parts::NoRows: bar_->takeFocus(); return;
    case Parts::Guide: guideView_->table().setFocus(Qt::OtherFocusReason); return;
    case Parts::Invitation: invitation_->setFocus(Qt::OtherFocusReason); return;
    }
}

void PayPage::showCurrentRow() {
    showStanding();
    emit currentRowChanged();
}

void PayPage::showStanding() {
    const auto rows = currentRows();
    const auto row = rows.empty() ? std::nullopt : std::optional(rows.front());
    QString words;
    if (view_) words = standingText(*view_, row, wording_);
    if (guide_ && wishedPay_) {
        words = guideStandingText(*catalogue_, *guide_, row, *wishedPay_, wording_);
    }
    bar_->ownPay().showStanding(words);
}

void PayPage::follow(PayHeadline::Link link) {
    PayChoice next = choice_.pay;
    switch (link) {
    case PayHeadline::Link::AllMeasures:
        next.measures = guide_ ? std::vector<PayMeasure>(allMeasures.begin(), allMeasures.end())
                               : payChoices(*catalogue_, roles_.roles).measures;
        emit edited(lookingAtPay(choice_, next, tr("Show all measures of pay")));
        return;
    case PayHeadline::Link::AllMarkets:
        next.market.reset();
        emit edited(lookingAtPay(choice_, next, tr("All markets")));
        return;
    case PayHeadline::Link::AllRows: break;
    }
    next.filter = PayFilter::All;
    emit edited(lookingAtPay(choice_, next, tr("Show all pay rows")));
}

void PayPage::copy(SheetTable::Copy what) {
    complete();
    if (guide_) {
        guideView_->table().copy(what);
    } else if (rows_ != nullptr) {
        rows_->copy(what);
    }
}

} // namespace rungwise::app
