// SPDX-License-Identifier: GPL-3.0-or-later
// The other half of the Pay page: what it is built of, and how much room each part has.
#include "app/charts/pay_chart_view.h"
#include "app/pages/guide_view.h"
#include "app/pages/own_pay_field.h"
#include "app/pages/pay_bar.h"
#include "app/pages/pay_page.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace rungwise::app {

namespace {

/// The table takes at most so many percent of what it shares with the chart.
constexpr int mostOfTable = 32;
constexpr int fewestChartLines = 8;

} // namespace

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

void PayPage::buildGuide() {
    guideView_ = new GuideView(this);
    column_->insertWidget(column_->indexOf(rows_), guideView_, 1);
    connect(guideView_, &GuideView::rowsChanged, this, [this] {
        showGuide();
        showStanding();
        emit currentRowChanged();
    });
    SheetTable& table = guideView_->table();
    connect(&table, &SheetTable::currentCellChanged, this, [this] {
        showStanding();
        emit currentRowChanged();
    });
    connect(&table, &SheetTable::sheetRowActivated, this, &PayPage::sourcesWanted);
    QList<QAction*> actions;
    for (const auto* name : {u"showPaySources", u"saveTable"}) {
        actions.append(findChild<QAction*>(QString::fromUtf16(name)));
    }
    table.setMenuActions(actions);
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

void PayPage::changeSides() {
    if (guide_) {
        guideView_->table().setFocus(Qt::ShortcutFocusReason);
    } else if (view_ && !view_->rows.empty()) {
        const bool isInTable = table_->hasFocus();
        (isInTable ? static_cast<QWidget*>(chart_) : table_)->setFocus(Qt::ShortcutFocusReason);
    }
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
