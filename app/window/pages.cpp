// SPDX-License-Identifier: GPL-3.0-or-later
// Hands what concerns the page that is shown to that page.
#include "app/window/pages.h"

#include "app/dialogs/export_dialog.h"
#include "app/pages/compare_page.h"
#include "app/pages/ladders_page.h"
#include "app/pages/move_page.h"
#include "app/pages/pay_page.h"
#include "app/pages/placeholder.h"
#include "app/panels/ladder_passages.h"
#include "app/panels/pay_passages.h"
#include "app/panels/sources_panel.h"
#include "app/table/comparison_table.h"

#include <QApplication>

namespace rungwise::app {

namespace {

ComparisonTable::Copy inComparison(Pages::Copy what) {
    switch (what) {
    case Pages::Copy::Cells:
    case Pages::Copy::Picture: break;
    case Pages::Copy::Row: return ComparisonTable::Copy::Row;
    case Pages::Copy::Table: return ComparisonTable::Copy::Table;
    }
    return ComparisonTable::Copy::Cells;
}

SheetTable::Copy inSheet(Pages::Copy what) {
    switch (what) {
    case Pages::Copy::Cells:
    case Pages::Copy::Picture: break;
    case Pages::Copy::Row: return SheetTable::Copy::Row;
    case Pages::Copy::Table: return SheetTable::Copy::Table;
    }
    return SheetTable::Copy::Cells;
}

/// The table of a ladder is its outline.
LaddersPage::Copy onLadder(Pages::Copy what) {
    switch (what) {
    case Pages::Copy::Cells:
    case Pages::Copy::Row: break;
    case Pages::Copy::Table: return LaddersPage::Copy::Outline;
    case Pages::Copy::Picture: return LaddersPage::Copy::Picture;
    }
    return LaddersPage::Copy::Current;
}

MovePage::Copy onMove(Pages::Copy what) {
    switch (what) {
    case Pages::Copy::Cells:
    case Pages::Copy::Row: break;
    case Pages::Copy::Table: return MovePage::Copy::Everything;
    case Pages::Copy::Picture: return MovePage::Copy::Picture;
    }
    return MovePage::Copy::Current;
}

} // namespace

QString pageName(Page page) {
    switch (page) {
    case Page::Compare: break;
    case Page::Pay: return QStringLiteral("pay");
    case Page::Ladders: return QStringLiteral("ladders");
    case Page::Move: return QStringLiteral("move");
    }
    return QStringLiteral("compare");
}

Page pageOf(const QString& name) {
    for (const Page page : {Page::Pay, Page::Ladders, Page::Move}) {
        if (name == pageName(page)) return page;
    }
    return Page::Compare;
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
    connect(&compare_->table(), &ComparisonTable::ladderWanted, this, &Pages::goToLadder);
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

void Pages::buildLadders() {
    ladders_ = new LaddersPage(reader_, this);
    addWidget(ladders_);
    connect(ladders_, &LaddersPage::edited, this, &Pages::edited);
    connect(ladders_, &LaddersPage::sourcesWanted, this, &Pages::sourcesWanted);
    connect(ladders_, &LaddersPage::exportWanted, this, &Pages::exportShown);
    connect(ladders_, &LaddersPage::comparisonWanted, this, [this] { showPage(Page::Compare); });
    connect(ladders_, &LaddersPage::moveWanted, this, [this] { showPage(Page::Move); });
    connect(ladders_, &LaddersPage::currentChanged, this, [this] {
        if (page_ == Page::Ladders) emit currentChanged();
    });
}

void Pages::buildMove() {
    move_ = new MovePage(reader_, this);
    addWidget(move_);
    connect(move_, &MovePage::edited, this, &Pages::edited);
    connect(move_, &MovePage::roleWanted, this, &Pages::roleWanted);
    connect(move_, &MovePage::sourcesWanted, this, &Pages::sourcesWanted);
    connect(move_, &MovePage::comparisonWanted, this, [this] { showPage(Page::Compare); });
    connect(move_, &MovePage::ladderWanted, this, &Pages::goToRole);
    connect(move_, &MovePage::currentChanged, this, [this] {
        if (page_ == Page::Move) emit currentChanged();
    });
}

void Pages::display(const CatalogueRef& catalogue, const ComparisonChoice& choice,
                    const std::optional<OwnPay>& ownPay) {
    choice_ = choice;
    ownPay_ = ownPay;
    compare_->display(catalogue, choice);
    update(page_);
}

void Pages::update(Page page) {
    switch (page) {
    case Page::Compare: return;
    case Page::Pay:
        pay_->display(compare_->catalogue(), choice_, compare_->request(), ownPay_);
        return;
    case Page::Ladders:
        ladders_->display(compare_->catalogue(), choice_, compare_->request());
        return;
    case Page::Move: move_->display(compare_->catalogue(), choice_, compare_->request()); return;
    }
}

QWidget* Pages::built(Page page) {
    switch (page) {
    case Page::Compare: break;
    case Page::Pay:
        if (pay_ == nullptr) buildPay();
        return pay_;
    case Page::Ladders:
        if (ladders_ == nullptr) buildLadders();
        return ladders_;
    case Page::Move:
        if (move_ == nullptr) buildMove();
        return move_;
    }
    return compare_;
}

void Pages::showPage(Page page) {
    if (page == page_) return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    page_ = page;
    QWidget* shown = built(page);
    update(page);
    setCurrentWidget(shown);
    if (hadFocus) takeFocus();
    emit pageChanged();
    layOutAtOnce();
}

bool Pages::hasHeightForWidth() const {
    return false;
}

QSize Pages::sizeHint() const {
    return minimumSizeHint();
}

void Pages::takeFocus() {
    switch (page_) {
    case Page::Compare: compare_->takeFocus(); return;
    case Page::Pay: pay_->takeFocus(); return;
    case Page::Ladders: ladders_->takeFocus(); return;
    case Page::Move: move_->takeFocus(); return;
    }
}

bool Pages::hasContent() const {
    switch (page_) {
    case Page::Compare: break;
    case Page::Pay: return pay_->hasRows();
    case Page::Ladders: return ladders_->hasNodes();
    case Page::Move: return move_->view() != nullptr;
    }
    return compare_->comparison().has_value();
}

bool Pages::hasPicture() const {
    if (page_ == Page::Move) return hasContent() && !move_->view()->routes.empty();
    return page_ == Page::Ladders && hasContent();
}

void Pages::copy(Copy what) {
    switch (page_) {
    case Page::Compare: compare_->table().copy(inComparison(what)); return;
    case Page::Pay: pay_->copy(inSheet(what)); return;
    case Page::Ladders: ladders_->copy(onLadder(what)); return;
    case Page::Move: move_->copy(onMove(what)); return;
    }
}

void Pages::exportShown(const QString& ending) {
    if (!hasContent()) return;
    switch (page_) {
    case Page::Compare:
        askAndExport(*compare_->comparison(), compare_->catalogue(), wording_, this);
        return;
    case Page::Pay:
        if (const SalaryGuide* guide = pay_->guide()) {
            askAndExportGuide(*guide, pay_->catalogue(), wording_, ending, this);
        } else {
            askAndExportPay(*pay_->view(), pay_->picture(), pay_->catalogue(), wording_, ending,
                            this);
        }
        return;
    case Page::Ladders:
        askAndExportLadder(*ladders_->view(), ladders_->labels(), ladders_->catalogue(), wording_,
                           ending, this);
        return;
    case Page::Move:
        askAndExportMove(*move_->view(), move_->catalogue(), wording_, ending, this);
        return;
    }
}

void Pages::showSources(SourcesPanel& panel) {
    if (!hasContent()) {
        panel.clear();
        return;
    }
    switch (page_) {
    case Page::Compare: showCompareSources(panel); return;
    case Page::Pay:
        panel.display(payPassages(*pay_->view(), pay_->currentRows(), *pay_->catalogue(), wording_,
                                  reader_.language));
        return;
    case Page::Ladders: showLadderSources(panel); return;
    case Page::Move: showMoveSources(panel); return;
    }
}

void Pages::showCompareSources(SourcesPanel& panel) {
    const Row* row = compare_->table().currentRow();
    const int column = compare_->table().currentIndex().column();
    if (row != nullptr && column >= 0) {
        panel.display(*compare_->comparison(), *row, static_cast<std::size_t>(column), wording_);
    } else {
        panel.displayAll(*compare_->comparison(), wording_);
    }
}

void Pages::showLadderSources(SourcesPanel& panel) {
    const LadderView& view = *ladders_->view();
    const auto current = ladders_->current();
    if (!current) {
        panel.display(ladderPassages(view, wording_));
    } else if (current->kind == LadderElement::Kind::Node) {
        panel.display(nodePassages(view, current->at, wording_), ladders_->commands());
    } else {
        panel.display(edgePassages(view, current->at, wording_), ladders_->commands());
    }
}

void Pages::showMoveSources(SourcesPanel& panel) {
    const RouteStep* step = move_->currentStep();
    if (step == nullptr) {
        panel.display(movePassages(*move_->view(), wording_));
        return;
    }
    panel.display(
        stepPassages(*move_->view(), *step, *move_->catalogue(), reader_.language, wording_),
        move_->commands());
}

} // namespace rungwise::app
