// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps chart and table in step, and shares the room between them.
#include "app/pages/pay_rows.h"

#include "app/charts/pay_chart_view.h"
#include "app/pages/pay_notes.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

#include <utility>

namespace rungwise::app {

namespace {

/// The table takes at most so many percent of what it shares with the chart.
constexpr int mostOfTable = 32;
constexpr int fewestChartLines = 8;

} // namespace

PayRows::PayRows(const QtWording& wording, std::string language, QWidget* parent)
    : QSplitter(Qt::Vertical, parent), wording_{wording}, language_{std::move(language)} {
    setObjectName(QStringLiteral("paySplitter"));
    setChildrenCollapsible(false);
    buildParts();
    connectAll();
}

PayRows::~PayRows() {
    // It shows a member of this, and nobody is told of its end.
    blockSignals(true);
    delete table_;
}

void PayRows::buildParts() {
    chart_ = new PayChartView(this);
    chart_->setObjectName(QStringLiteral("payChart"));
    chart_->setAccessibleName(tr("Pay as a picture"));
    chart_->setMinimumHeight(fontMetrics().height() * fewestChartLines);
    chart_->setContextMenuPolicy(Qt::CustomContextMenu);
    table_ = new SheetTable(this);
    table_->setObjectName(QStringLiteral("payTable"));
    table_->setSheet(model_, SheetTable::Sorting::ByHead, tr("Pay in numbers"));
    addWidget(chart_);
    addWidget(table_);
    setStretchFactor(0, 1);
}

void PayRows::connectAll() {
    connect(this, &QSplitter::splitterMoved, this, [this] { isSplitByHand_ = true; });
    connect(chart_, &PayChartView::currentRowChanged, this, [this] { goTo(chart_->currentRow()); });
    connect(chart_, &PayChartView::rowActivated, this, [this](std::size_t row) {
        goTo(row);
        emit sourcesWanted();
    });
    connect(chart_, &QWidget::customContextMenuRequested, this, [this](const QPoint& place) {
        auto* menu = new QMenu(chart_);
        menu->setObjectName(QStringLiteral("payChartMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(menuActions_);
        menu->popup(chart_->viewport()->mapToGlobal(place));
    });
    connect(table_, &SheetTable::currentCellChanged, this, [this] {
        const int row = table_->currentSheetRow();
        if (row >= 0) goTo(static_cast<std::size_t>(row));
    });
    connect(table_, &SheetTable::sheetRowActivated, this, &PayRows::sourcesWanted);
}

void PayRows::setMenuActions(const QList<QAction*>& actions) {
    menuActions_ = actions;
    table_->setMenuActions(actions);
}

void PayRows::display(const PayView& view, const Catalogue& catalogue, PayPicture picture) {
    const bool follows = std::exchange(isInStep_, false);
    const auto before = currentRow();
    const QString key =
        before && *before < view_->rows.size() ? rowKey(*view_, *before, wording_) : QString();
    chart_->display(view, picture, wording_);
    model_.display(view, catalogue, wording_, language_);
    view_ = &view;
    const auto row = key.isEmpty() ? std::nullopt : rowOfKey(view, key, wording_);
    table_->setCurrentSheetRow(row ? static_cast<int>(*row) : -1);
    chart_->setCurrentRow(row);
    isInStep_ = follows;
    fit();
}

void PayRows::clear() {
    chart_->clear();
    model_.clear();
    view_ = nullptr;
}

std::optional<std::size_t> PayRows::currentRow() const {
    const int row = view_ != nullptr ? table_->currentSheetRow() : -1;
    if (row < 0) return std::nullopt;
    return static_cast<std::size_t>(row);
}

QString PayRows::subtitle() const {
    return chart_->plan().subtitle;
}

void PayRows::goTo(std::optional<std::size_t> row) {
    if (!isInStep_ || view_ == nullptr) return;
    isInStep_ = false;
    if (chart_->currentRow() != row) chart_->setCurrentRow(row);
    table_->setCurrentSheetRow(row ? static_cast<int>(*row) : -1);
    isInStep_ = true;
    emit currentRowChanged();
}

void PayRows::copy(SheetTable::Copy what) {
    table_->copy(what);
}

void PayRows::takeFocus() {
    table_->setFocus(Qt::OtherFocusReason);
}

void PayRows::changeSides() {
    const bool isInTable = table_->hasFocus();
    (isInTable ? static_cast<QWidget*>(chart_) : table_)->setFocus(Qt::ShortcutFocusReason);
}

void PayRows::followInTabOrder(QWidget& before) {
    setTabOrder(&before, chart_);
    setTabOrder(chart_, table_);
}

/// The table has what it needs and the chart the rest, until somebody moves the border.
void PayRows::fit() {
    if (isSplitByHand_ || !isVisible()) return;
    const int all = height() - handleWidth();
    int wanted = table_->horizontalHeader()->sizeHint().height() +
                 table_->horizontalScrollBar()->sizeHint().height();
    for (int row = 0; row < model_.rowCount(); ++row) wanted += table_->rowHeight(row);
    const int share = qMin(wanted, all * mostOfTable / 100);
    setSizes({all - share, share});
}

void PayRows::resizeEvent(QResizeEvent* event) {
    QSplitter::resizeEvent(event);
    fit();
}

/// Only now the table has its width, and its rows their heights.
void PayRows::showEvent(QShowEvent* event) {
    QSplitter::showEvent(event);
    fit();
    // Scroll bars come and go by calls that are posted; the first frame would have those that
    // columns of other widths needed.
    QCoreApplication::sendPostedEvents(table_, QEvent::MetaCall);
}

} // namespace rungwise::app
