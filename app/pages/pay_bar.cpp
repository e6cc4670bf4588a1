// SPDX-License-Identifier: GPL-3.0-or-later
// Menus are filled when they open; the one that stays open while boxes are ticked keeps them.
#include "app/pages/pay_bar.h"

#include "app/items/role_words.h"
#include "app/look/bar.h"
#include "app/look/colours.h"
#include "app/pages/flow_layout.h"
#include "app/pages/own_pay_field.h"
#include "app/pages/pay_picker_words.h"
#include "app/pages/picker_button.h"
#include "app/text/plain_text.h"
#include "app/text/to_qt.h"
#include "core/model/kind_words.h"
#include "core/pay/pay_words.h"

#include <QActionGroup>

#include <algorithm>
#include <utility>

namespace rungwise::app {

namespace {

QString capitalised(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

QActionGroup* emptied(QMenu& menu) {
    menu.clear();
    delete menu.findChild<QActionGroup*>();
    return new QActionGroup(&menu);
}

} // namespace

PayBar::PayBar(const Wording& wording, std::string language, QWidget* parent)
    : QWidget(parent), wording_{wording}, language_{std::move(language)},
      catalogue_{std::make_shared<const Catalogue>()} {
    buildButtons();
}

void PayBar::buildButtons() {
    auto* flow = new FlowLayout(this);
    const int room = fontMetrics().averageCharWidth();
    flow->setContentsMargins(2 * room, room, 2 * room, room);
    flow->setSpacing(room);
    const auto add = [&](const QString& caption, const char16_t* name) {
        auto* button = new PickerButton(caption, this);
        button->setObjectName(QString::fromUtf16(name));
        flow->addWidget(button);
        return button;
    };
    measures_ = add(tr("&Measure: %1"), u"payMeasures");
    market_ = add(tr("Mar&ket: %1"), u"payMarket");
    unit_ = add(tr("&Show in: %1"), u"payUnit");
    grouping_ = add(tr("&Group by: %1"), u"payGrouping");
    picture_ = add(tr("&Picture: %1"), u"payPicture");
    disagreeing_ = new FlatButton(FlatLook::Plain, tr("Sources &disagree"), this);
    disagreeing_->setObjectName(QStringLiteral("payDisagreeing"));
    disagreeing_->setAccessibleName(tr("Only where sources disagree"));
    disagreeing_->setCheckable(true);
    flow->addWidget(disagreeing_);
    ownPay_ = new OwnPayField(this);
    flow->addWidget(ownPay_);
    connect(measures_, &PickerButton::aboutToShow, this, &PayBar::fillMeasures);
    connect(market_, &PickerButton::aboutToShow, this, &PayBar::fillMarkets);
    connect(unit_, &PickerButton::aboutToShow, this, &PayBar::fillUnits);
    connect(grouping_, &PickerButton::aboutToShow, this, &PayBar::fillGroupings);
    connect(picture_, &PickerButton::aboutToShow, this, &PayBar::fillPictures);
    connect(disagreeing_, &QToolButton::clicked, this, [this](bool isChecked) {
        PayChoice next = choice_.pay;
        next.filter = isChecked ? PayFilter::Disagreeing : PayFilter::All;
        change(next, isChecked ? tr("Show where pay sources disagree") : tr("Show all pay rows"));
    });
}

void PayBar::fillMeasures() {
    if (usual_ == nullptr) buildMeasures();
    showMeasures();
}

void PayBar::buildMeasures() {
    QMenu& menu = measures_->menu();
    usual_ = menu.addAction(tr("Base and &total"));
    usual_->setCheckable(true);
    auto* alone = new QActionGroup(&menu);
    alone->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    alone->addAction(usual_);
    connect(usual_, &QAction::triggered, this, [this] {
        PayChoice next = choice_.pay;
        next.measures.clear();
        change(next, tr("Measure: %1").arg(measuresText({}, wording_)));
    });
    menu.addSeparator();
    for (std::size_t i = 0; i < allMeasures.size(); ++i) {
        const PayMeasure measure = allMeasures[i];
        QAction* box = menu.addAction(menuText(toQString(wording_.say(measureLabel(measure)))));
        box->setCheckable(true);
        connect(box, &QAction::triggered, this, [this, measure] {
            PayChoice next = choice_.pay;
            next.measures = withMeasureToggled(next.measures, measure);
            change(next, tr("Measure: %1").arg(measuresText(next.measures, wording_)));
            showMeasures(); // nothing may have changed, and yet the box was ticked
        });
        measureBoxes_[i] = box;
    }
}

void PayBar::takeFocus() {
    measures_->setFocus(Qt::OtherFocusReason);
}

void PayBar::change(const PayChoice& next, const QString& words) {
    emit edited(lookingAtPay(choice_, next, words));
}

QAction* PayBar::addChoice(QMenu& menu, QActionGroup& group, const QString& text, bool isChosen,
                           const PayChoice& next, const QString& words) {
    QAction* action = menu.addAction(menuText(text));
    // Its tip would else be the text itself, read as markup.
    action->setToolTip(toolTipText(text));
    action->setCheckable(true);
    action->setChecked(isChosen);
    group.addAction(action);
    connect(action, &QAction::triggered, this, [this, next, words] { change(next, words); });
    return action;
}

void PayBar::fillMarkets() {
    QMenu& menu = market_->menu();
    QActionGroup& group = *emptied(menu);
    PayChoice next = choice_.pay;
    next.market.reset();
    addChoice(menu, group, tr("All markets"), !choice_.pay.market, next, tr("All markets"));
    menu.addSeparator();
    for (const auto& [market, depth] : inTreeOrder(*catalogue_, offer_.choices.markets)) {
        next.market = catalogue_->markets()[market].id;
        const QString name =
            toQString(catalogue_->nameIn(catalogue_->markets(), market, language_).text);
        const QString indent(4 * depth, QChar(QChar::Nbsp));
        //: What Undo names the change by. %1 is a place or a part of the economy.
        addChoice(menu, group, indent + name, next.market == choice_.pay.market, next,
                  tr("Market %1").arg(isolated(name)));
    }
}

void PayBar::fillUnits() {
    QMenu& menu = unit_->menu();
    QActionGroup& currencies = *emptied(menu);
    auto& periods = *new QActionGroup(&currencies);
    const auto addUnit = [&](QActionGroup& group, const QString& text, bool isChosen,
                             const PayChoice& next) {
        addChoice(menu, group, text, isChosen, next, tr("Show pay: %1").arg(text));
    };
    menu.addSection(tr("Currency"));
    PayChoice next = choice_.pay;
    next.currency.reset();
    addUnit(currencies, tr("Currency of most rows"), !choice_.pay.currency, next);
    for (const std::string& currency : offer_.choices.currencies) {
        next.currency = currency;
        addUnit(currencies, toQString(currency), next.currency == choice_.pay.currency, next);
    }
    menu.addSection(tr("Period"));
    next = choice_.pay;
    next.period.reset();
    addUnit(periods, tr("Period of most rows"), !choice_.pay.period, next);
    for (const PayPeriod period : allPeriods) {
        next.period = period;
        addUnit(periods, toQString(wording_.say(periodWords(period))),
                next.period == choice_.pay.period, next);
    }
}

void PayBar::fillGroupings() {
    QMenu& menu = grouping_->menu();
    QActionGroup& group = *emptied(menu);
    PayChoice next = choice_.pay;
    for (const PayGrouping grouping : allGroupings) {
        next.grouping = grouping;
        const QString name = groupingText(grouping);
        addChoice(menu, group, capitalised(name), grouping == choice_.pay.grouping, next,
                  tr("Group pay by %1").arg(name));
    }
}

void PayBar::fillPictures() {
    QMenu& menu = picture_->menu();
    QActionGroup& group = *emptied(menu);
    PayChoice next = choice_.pay;
    for (const PayPicture picture : allPictures) {
        next.picture = picture;
        const QString name = pictureText(picture);
        QAction* action = addChoice(menu, group, capitalised(name), picture == choice_.pay.picture,
                                    next, tr("Picture of pay: %1").arg(name));
        const QString& reason = offer_.pictureReasons[static_cast<std::size_t>(picture)];
        action->setEnabled(reason.isEmpty());
        if (!reason.isEmpty()) action->setToolTip(toolTipText(reason));
    }
}

void PayBar::display(const CatalogueRef& catalogue, const ComparisonChoice& choice,
                     const PayOffer& offer) {
    catalogue_ = catalogue;
    choice_ = choice;
    offer_ = offer;
    showReasons();
    const PayChoice& pay = choice.pay;
    measures_->display(measuresText(pay.measures, wording_));
    market_->display(marketText(*catalogue, pay.market, language_));
    const PayUnit unit =
        offer.unit.value_or(PayUnit{.currency = pay.currency.value_or(std::string{}),
                                    .period = pay.period.value_or(PayPeriod::Year)});
    unit_->display(toQString(wording_.say(unitWords(unit))).trimmed());
    grouping_->display(groupingText(pay.grouping));
    picture_->display(pictureText(pay.picture));
    disagreeing_->setChecked(pay.filter == PayFilter::Disagreeing);
    if (usual_ != nullptr) showMeasures();
}

void PayBar::showMeasures() {
    usual_->setChecked(choice_.pay.measures.empty());
    const auto& offered = offer_.choices.measures;
    for (std::size_t i = 0; i < allMeasures.size(); ++i) {
        const PayMeasure measure = allMeasures[i];
        const bool isShown = showsMeasure(choice_.pay.measures, measure);
        const bool hasLines =
            std::ranges::find(offered, measure) != offered.end() || !offer_.noRoles.isEmpty();
        measureBoxes_[i]->setChecked(isShown);
        // What is ticked can be taken away, whether or not it shows anything.
        measureBoxes_[i]->setEnabled(hasLines || isShown);
        measureBoxes_[i]->setToolTip(
            hasLines ? QString() : toolTipText(tr("No data: these roles have no such figures.")));
    }
}

void PayBar::showReasons() {
    const bool isGuide = choice_.pay.picture == PayPicture::Guide;
    const QString beside =
        isGuide ? tr("The salary guide shows every level and market, each by itself.")
                : offer_.noRoles;
    market_->disable(beside);
    grouping_->disable(beside);
    const QString unitReason = isGuide ? QString() : offer_.noRoles;
    unit_->disable(unitReason);
    disagreeing_->setEnabled(beside.isEmpty());
    disagreeing_->setToolTip(toolTipText(
        beside.isEmpty() ? tr("Only where two sources of one measure and market do not overlap or "
                              "differ by more than 10 %")
                         : beside));
}

void PayBar::paintEvent(QPaintEvent* /*event*/) {
    paintBar(*this, panelGround(palette()));
}

} // namespace rungwise::app
