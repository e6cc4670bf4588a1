// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the view anew at each change and keeps chart, table and words around them in step.
#include "app/pages/pay_page.h"

#include "app/charts/pay_chart_view.h"
#include "app/pages/guide_view.h"
#include "app/pages/invitation.h"
#include "app/pages/own_pay_field.h"
#include "app/pages/pay_bar.h"
#include "app/pages/pay_notes.h"
#include "app/pages/pay_picker_words.h"
#include "app/text/to_qt.h"

#include <QApplication>
#include <QDate>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace rungwise::app {

namespace {

/// The table takes at most so many percent of what it shares with the chart.
constexpr int mostOfTable = 40;
constexpr int fewestChartLines = 8;

std::optional<PartialDate> today() {
    return PartialDate::parse(toUtf8(QDate::currentDate().toString(Qt::ISODate)));
}

} // namespace

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

void PayPage::buildParts() {
    bar_ = new PayBar(wording_, reader_.language, this);
    headline_ = new PayHeadline(this);
    buildRows();
    rest_ = new QWidget(this);
    column_ = new QVBoxLayout(this);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(0);
    column_->addWidget(bar_);
    column_->addWidget(headline_);
    column_->addWidget(rows_, 1);
    column_->addWidget(rest_, 1);
    rest_->hide();
    buildActions();
}

void PayPage::buildRows() {
    rows_ = new QSplitter(Qt::Vertical, this);
    rows_->setObjectName(QStringLiteral("paySplitter"));
    rows_->setChildrenCollapsible(false);
    chart_ = new PayChartView(rows_);
    chart_->setObjectName(QStringLiteral("payChart"));
    chart_->setAccessibleName(tr("Pay as a picture"));
    chart_->setMinimumHeight(fontMetrics().height() * fewestChartLines);
    table_ = new SheetTable(rows_);
    table_->setObjectName(QStringLiteral("payTable"));
    table_->setSheet(model_, SheetTable::Sorting::ByHead, tr("Pay in numbers"));
    rows_->addWidget(chart_);
    rows_->addWidget(table_);
    rows_->setStretchFactor(0, 1);
    setTabOrder(chart_, table_);
}

void PayPage::buildActions() {
    const auto add = [this](const QString& text, const char16_t* name, const QString& ending) {
        auto* action = new QAction(text, this);
        action->setObjectName(QString::fromUtf16(name));
        connect(action, &QAction::triggered, this, [this, ending] { emit exportWanted(ending); });
        return action;
    };
    auto* sources = new QAction(tr("Show &sources"), this);
    sources->setObjectName(QStringLiteral("showPaySources"));
    connect(sources, &QAction::triggered, this, &PayPage::sourcesWanted);
    QAction* chart = add(tr("Save c&hart as…"), u"saveChart", QStringLiteral("svg"));
    QAction* table = add(tr("Save ta&ble as…"), u"saveTable", QStringLiteral("csv"));
    const QList<QAction*> actions{sources, chart, table};
    table_->setMenuActions(actions);
    chart_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(chart_, &QWidget::customContextMenuRequested, this,
            [this, actions](const QPoint& place) {
                auto* menu = new QMenu(chart_);
                menu->setObjectName(QStringLiteral("payChartMenu"));
                menu->setAttribute(Qt::WA_DeleteOnClose);
                menu->addActions(actions);
                menu->popup(chart_->viewport()->mapToGlobal(place));
            });
    auto* sides = new QShortcut(Qt::Key_F6, this);
    sides->setContext(Qt::WidgetWithChildrenShortcut);
    connect(sides, &QShortcut::activated, this, &PayPage::changeSides);
}

void PayPage::connectAll() {
    connect(bar_, &PayBar::edited, this, &PayPage::edited);
    connect(&bar_->ownPay(), &OwnPayField::edited, this, &PayPage::ownPayEdited);
    connect(headline_, &PayHeadline::linkChosen, this, &PayPage::follow);
    connect(rows_, &QSplitter::splitterMoved, this, [this] { isSplitByHand_ = true; });
    connect(chart_, &PayChartView::currentRowChanged, this, [this] { goTo(chart_->currentRow()); });
    connect(chart_, &PayChartView::rowActivated, this, [this](std::size_t row) {
        goTo(row);
        emit sourcesWanted();
    });
    connect(table_, &SheetTable::currentCellChanged, this, [this] {
        const int row = table_->currentSheetRow();
        if (row >= 0) goTo(static_cast<std::size_t>(row));
    });
    connect(table_, &SheetTable::sheetRowActivated, this, &PayPage::sourcesWanted);
}

const PayView* PayPage::view() const {
    return guide_ ? &guide_->view : view_.get();
}

bool PayPage::hasRows() const {
    return view() != nullptr && !view()->rows.empty();
}

std::vector<std::size_t> PayPage::currentRows() const {
    if (!guide_) {
        const int row = view_ ? table_->currentSheetRow() : -1;
        return row < 0 ? std::vector<std::size_t>{} : std::vector{static_cast<std::size_t>(row)};
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
    showStanding();
    emit currentRowChanged();
}

PayRequest PayPage::request() const {
    PayRequest request =
        payRequest(*catalogue_, choice_.pay, roles_.roles, roles_.baseline, reader_.language);
    request.today = today();
    request.ownPay = wishedPay_;
    return request;
}

void PayPage::showBar(const PayView& view) {
    PayOffer offer;
    offer.choices = payChoices(*catalogue_, roles_.roles);
    if (!view.rows.empty()) offer.unit = view.unit;
    offer.pictureReasons = pictureReasons(*catalogue_, view);
    if (roles_.roles.empty()) offer.noRoles = tr("Choose roles to see what they are paid.");
    bar_->display(catalogue_, choice_, offer);
}

void PayPage::showView() {
    auto next = std::make_unique<PayView>(payView(*catalogue_, request()));
    showBar(*next);
    const auto wanted = choice_.pay.picture;
    const QString reason = pictureReasons(*catalogue_, *next)[static_cast<std::size_t>(wanted)];
    picture_ = reason.isEmpty() ? wanted : PayPicture::Ranges;
    displayRows(std::move(next));
    QString leftOut = leftOutText(*view_, wishedPay_, wording_);
    if (!reason.isEmpty()) leftOut = tr("Ranges are shown. %1").arg(reason) + u' ' + leftOut;
    std::vector<PayHeadline::Link> links;
    if (view_->leftOut.otherMeasures > 0) links.push_back(PayHeadline::Link::AllMeasures);
    if (view_->leftOut.otherMarkets > 0) links.push_back(PayHeadline::Link::AllMarkets);
    if (view_->leftOut.agreeing > 0) links.push_back(PayHeadline::Link::AllRows);
    // How to read it the chart says itself.
    headline_->display(toQString(wording_.say(view_->finding.words)), {}, leftOut.trimmed(), links);
    showParts(view_->rows.empty() ? Parts::NoRows : Parts::Rows);
    fitSplitter();
}

void PayPage::displayRows(std::unique_ptr<PayView> next) {
    const bool follows = std::exchange(isInStep_, false);
    const auto current = currentRows();
    const QString key = view_ && !current.empty() && current.front() < view_->rows.size()
                            ? rowKey(*view_, current.front(), wording_)
                            : QString();
    guide_.reset();
    chart_->display(*next, picture_, wording_);
    model_.display(*next, *catalogue_, wording_, reader_.language);
    view_ = std::move(next);
    const auto row = key.isEmpty() ? std::nullopt : rowOfKey(*view_, key, wording_);
    table_->setCurrentSheetRow(row ? static_cast<int>(*row) : -1);
    chart_->setCurrentRow(row);
    isInStep_ = follows;
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
    chart_->clear();
    model_.clear();
    view_.reset();
    showBar(guide_->view);
    guideView_->display(*guide_, wording_);
    const QString reason =
        pictureReasons(*catalogue_, guide_->view)[static_cast<std::size_t>(PayPicture::Guide)];
    if (reason.isEmpty()) {
        std::vector<PayHeadline::Link> links;
        if (guide_->view.leftOut.otherMeasures > 0) links = {PayHeadline::Link::AllMeasures};
        headline_->display(guideHeadline(*guide_), guideSubtitle(*guide_, wording_),
                           leftOutText(guide_->view, {}, wording_), links);
    } else {
        headline_->display(reason, {}, {}, {});
    }
    showParts(guide_->lines.empty() ? Parts::NoRows : Parts::Guide);
}

void PayPage::buildGuide() {
    guideView_ = new GuideView(this);
    column_->insertWidget(column_->indexOf(rows_), guideView_, 1);
    connect(guideView_, &GuideView::rowsChanged, this, [this] {
        showGuide();
        emit currentRowChanged();
    });
    SheetTable& table = guideView_->table();
    connect(&table, &SheetTable::currentCellChanged, this, &PayPage::currentRowChanged);
    connect(&table, &SheetTable::sheetRowActivated, this, &PayPage::sourcesWanted);
    QList<QAction*> actions;
    for (const auto* name : {u"showPaySources", u"saveTable"}) {
        actions.append(findChild<QAction*>(QString::fromUtf16(name)));
    }
    table.setMenuActions(actions);
}

void PayPage::showInvitation() {
    guide_.reset();
    chart_->clear();
    model_.clear();
    view_.reset();
    picture_ = PayPicture::Ranges;
    showBar(PayView{});
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
    QWidget* appearing = parts == Parts::Rows    ? table_
                         : parts == Parts::Guide ? static_cast<QWidget*>(guideView_)
                                                 : invitation_;
    const QWidget* focus = QApplication::focusWidget();
    const auto holds = [&](const QWidget* part) {
        return part != nullptr && (part == focus || part->isAncestorOf(focus));
    };
    const bool wasInside = holds(rows_) || holds(guideView_) || holds(invitation_);
    headline_->setVisible(parts != Parts::Invitation);
    rows_->setVisible(parts == Parts::Rows);
    rest_->setVisible(parts == Parts::NoRows);
    if (guideView_ != nullptr) guideView_->setVisible(parts == Parts::Guide);
    if (invitation_ != nullptr) invitation_->setVisible(parts == Parts::Invitation);
    setFocusProxy(parts == Parts::NoRows ? nullptr : appearing);
    // Whoever works on the page goes on there; a focus that is hidden would leave the page.
    if (!wasInside || QApplication::focusWidget() == focus) return;
    if (appearing != nullptr && parts != Parts::NoRows) {
        appearing->setFocus(Qt::OtherFocusReason);
    } else {
        bar_->setFocus(Qt::OtherFocusReason);
    }
}

void PayPage::goTo(std::optional<std::size_t> row) {
    if (!isInStep_ || !view_) return;
    isInStep_ = false;
    if (chart_->currentRow() != row) chart_->setCurrentRow(row);
    table_->setCurrentSheetRow(row ? static_cast<int>(*row) : -1);
    isInStep_ = true;
    showStanding();
    emit currentRowChanged();
}

void PayPage::showStanding() {
    const auto rows = currentRows();
    const auto row = rows.empty() ? std::nullopt : std::optional(rows.front());
    bar_->ownPay().showStanding(view_ ? standingText(*view_, row, wording_) : QString());
}

void PayPage::changeSides() {
    if (guide_) {
        guideView_->setFocus(Qt::ShortcutFocusReason);
    } else if (view_ && !view_->rows.empty()) {
        const bool isInTable = table_->hasFocus();
        (isInTable ? static_cast<QWidget*>(chart_) : table_)->setFocus(Qt::ShortcutFocusReason);
    }
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
    (guide_ ? guideView_->table() : *table_).copy(what);
}

/// The table has what it needs and the chart the rest, until somebody moves the border.
void PayPage::fitSplitter() {
    if (isSplitByHand_ || !rows_->isVisibleTo(this)) return;
    layout()->activate();
    const int all = rows_->height() - rows_->handleWidth();
    int wanted = table_->horizontalHeader()->sizeHint().height() +
                 table_->horizontalScrollBar()->sizeHint().height();
    for (int row = 0; row < model_.rowCount(); ++row) wanted += table_->rowHeight(row);
    const int share = qMin(wanted, all * mostOfTable / 100);
    rows_->setSizes({all - share, share});
}

void PayPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitSplitter();
}

} // namespace rungwise::app
