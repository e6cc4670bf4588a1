// SPDX-License-Identifier: GPL-3.0-or-later
// Hands what concerns the page that is shown to that page.
#include "app/window/pages.h"

#include "app/dialogs/export_dialog.h"
#include "app/pages/compare_page.h"
#include "app/pages/pay_page.h"
#include "app/pages/pay_picker_words.h"
#include "app/panels/pay_passages.h"
#include "app/panels/sources_panel.h"
#include "app/table/comparison_table.h"
#include "app/text/to_qt.h"
#include "core/model/kind_words.h"

#include <QApplication>

#include <algorithm>

namespace rungwise::app {

namespace {

constexpr std::string_view payRow = "pay:";

struct PayPlaceInRows {
    PayMeasure measure;
    std::optional<MarketId> market;
};

/// What a row of the comparison is about: "pay:base" or "pay:base:us".
std::optional<PayPlaceInRows> placeOf(const std::string& rowId) {
    if (!rowId.starts_with(payRow)) return std::nullopt;
    const std::string rest = rowId.substr(payRow.size());
    const std::size_t end = std::min(rest.find(':'), rest.size());
    const auto measure = std::ranges::find_if(
        allMeasures, [&](PayMeasure each) { return rest.compare(0, end, measureId(each)) == 0; });
    if (measure == allMeasures.end()) return std::nullopt;
    return PayPlaceInRows{.measure = *measure,
                          .market = end < rest.size() ? MarketId::parse(rest.substr(end + 1))
                                                      : std::nullopt};
}

ComparisonTable::Copy inComparison(Pages::Copy what) {
    switch (what) {
    case Pages::Copy::Cells: break;
    case Pages::Copy::Row: return ComparisonTable::Copy::Row;
    case Pages::Copy::Table: return ComparisonTable::Copy::Table;
    }
    return ComparisonTable::Copy::Cells;
}

SheetTable::Copy inSheet(Pages::Copy what) {
    switch (what) {
    case Pages::Copy::Cells: break;
    case Pages::Copy::Row: return SheetTable::Copy::Row;
    case Pages::Copy::Table: return SheetTable::Copy::Table;
    }
    return SheetTable::Copy::Cells;
}

} // namespace

QString pageName(Page page) {
    return page == Page::Pay ? QStringLiteral("pay") : QStringLiteral("compare");
}

Page pageOf(const QString& name) {
    return name == pageName(Page::Pay) ? Page::Pay : Page::Compare;
}

Pages::Pages(const ReaderLanguage& reader, QWidget* parent)
    : QStackedWidget(parent), reader_{reader}, wording_{reader.locale}, compare_{new ComparePage(
                                                                            reader, this)} {
    addWidget(compare_);
    connect(compare_, &ComparePage::edited, this, &Pages::edited);
    connect(compare_, &ComparePage::roleWanted, this, &Pages::roleWanted);
    connect(compare_, &ComparePage::currentCellChanged, this, [this] {
        if (page_ == Page::Compare) emit currentChanged();
    });
    const auto wantSources = [this] {
        if (compare_->table().currentRow() != nullptr) emit sourcesWanted();
    };
    connect(&compare_->table(), &QAbstractItemView::activated, this, wantSources);
    connect(&compare_->table(), &ComparisonTable::sourcesWanted, this, wantSources);
    connect(&compare_->table(), &ComparisonTable::payWanted, this, &Pages::goToPay);
}

void Pages::buildPay() {
    pay_ = new PayPage(reader_, this);
    addWidget(pay_);
    connect(pay_, &PayPage::edited, this, &Pages::edited);
    connect(pay_, &PayPage::ownPayEdited, this, &Pages::ownPayEdited);
    connect(pay_, &PayPage::roleWanted, this, &Pages::roleWanted);
    connect(pay_, &PayPage::sourcesWanted, this, &Pages::sourcesWanted);
    connect(pay_, &PayPage::exportWanted, this, &Pages::exportShown);
    connect(pay_, &PayPage::currentRowChanged, this, [this] {
        if (page_ == Page::Pay) emit currentChanged();
    });
}

void Pages::display(const CatalogueRef& catalogue, const ComparisonChoice& choice,
                    const std::optional<OwnPay>& ownPay) {
    choice_ = choice;
    ownPay_ = ownPay;
    compare_->display(catalogue, choice);
    if (page_ == Page::Pay) updatePay();
}

void Pages::updatePay() {
    pay_->display(compare_->catalogue(), choice_, compare_->request(), ownPay_);
}

void Pages::showPage(Page page) {
    if (page == page_) return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    page_ = page;
    if (page == Page::Pay) {
        if (pay_ == nullptr) buildPay();
        updatePay();
        setCurrentWidget(pay_);
    } else {
        setCurrentWidget(compare_);
    }
    if (hadFocus) takeFocus();
    emit pageChanged();
    layOutAtOnce();
}

void Pages::layOutAtOnce() {
    // A scene of graphics items demands its frame at once, before what else is due: all would be
    // painted, get its place and be painted again.
    for (const QEvent::Type due : {QEvent::LayoutRequest, QEvent::UpdateLater}) {
        QCoreApplication::sendPostedEvents(nullptr, due);
    }
}

bool Pages::hasHeightForWidth() const {
    return false;
}

QSize Pages::sizeHint() const {
    return minimumSizeHint();
}

void Pages::takeFocus() {
    if (page_ == Page::Pay) {
        pay_->takeFocus();
    } else {
        compare_->takeFocus();
    }
}

bool Pages::hasContent() const {
    return page_ == Page::Pay ? pay_->hasRows() : compare_->comparison().has_value();
}

void Pages::copy(Copy what) {
    if (page_ == Page::Pay) {
        pay_->copy(inSheet(what));
    } else {
        compare_->table().copy(inComparison(what));
    }
}

void Pages::exportShown(const QString& ending) {
    if (!hasContent()) return;
    if (page_ == Page::Compare) {
        askAndExport(*compare_->comparison(), compare_->catalogue(), wording_, this);
    } else if (const SalaryGuide* guide = pay_->guide()) {
        askAndExportGuide(*guide, pay_->catalogue(), wording_, ending, this);
    } else {
        askAndExportPay(*pay_->view(), pay_->picture(), pay_->catalogue(), wording_, ending, this);
    }
}

void Pages::showSources(SourcesPanel& panel) {
    if (!hasContent()) {
        panel.clear();
        return;
    }
    if (page_ == Page::Pay) {
        panel.display(payPassages(*pay_->view(), pay_->currentRows(), *pay_->catalogue(), wording_,
                                  reader_.language));
        return;
    }
    const Row* row = compare_->table().currentRow();
    const int column = compare_->table().currentIndex().column();
    if (row != nullptr && column >= 0) {
        panel.display(*compare_->comparison(), *row, static_cast<std::size_t>(column), wording_);
    } else {
        panel.displayAll(*compare_->comparison(), wording_);
    }
}

std::optional<std::string> Pages::currentPayRow() const {
    if (page_ != Page::Compare) return std::nullopt;
    const Row* row = compare_->table().currentRow();
    if (row == nullptr || !placeOf(row->id)) return std::nullopt;
    return row->id;
}

void Pages::goToPay(const std::string& rowId) {
    const auto place = placeOf(rowId);
    if (!place) return;
    PayChoice next = choice_.pay;
    next.measures = {place->measure};
    next.market = place->market;
    next.filter = PayFilter::All;
    next.picture = PayPicture::Ranges;
    const QString measure = toQString(wording_.say(measureWords(place->measure)));
    //: What Undo names the change by; %1 is a kind of pay, such as “base pay”.
    emit edited(lookingAtPay(choice_, next, tr("Show %1").arg(measure)));
    showPage(Page::Pay);
    takeFocus();
}

} // namespace rungwise::app
