// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does when another page is shown, and for the page that is shown.
#include "app/pages/compare_page.h"
#include "app/pages/pay_page.h"
#include "app/text/to_qt.h"
#include "app/window/docks.h"
#include "app/window/main_actions.h"
#include "app/window/main_window.h"
#include "app/window/pages.h"
#include "app/window/status_line.h"

#include <QDockWidget>

namespace rungwise::app {

void MainWindow::connectPages() {
    connect(pages_, &Pages::edited, this, &MainWindow::apply);
    connect(pages_, &Pages::ownPayEdited, this, &MainWindow::keepOwnPay);
    connect(pages_, &Pages::pageChanged, this, &MainWindow::pageShown);
    connect(pages_, &Pages::sourcesWanted, this, [this] { docks_->sources().show(); });
    connect(pages_, &Pages::currentChanged, this, [this] {
        actions_->showPay->setEnabled(pages_->currentPayRow().has_value());
        docks_->refreshSources();
    });
    connect(actions_->pages, &QActionGroup::triggered, this,
            [this](const QAction* action) { showPageName(action->data().toString()); });
    connect(actions_->showPay, &QAction::triggered, this, [this] {
        if (const auto row = pages_->currentPayRow()) pages_->goToPay(*row);
    });
}

/// The marks in the foot are those of the comparison; here they would mean nothing.
void MainWindow::showPageWords() {
    if (pages_->page() != Page::Pay) {
        status_->showWords({});
        return;
    }
    const PayView* view = pages_->pay()->view();
    const auto rows = view == nullptr ? 0 : static_cast<int>(view->rows.size());
    const QString keys = actions_->copyTable->shortcut().toString(QKeySequence::NativeText);
    const QString copies = tr("%1 copies the table").arg(keys);
    const bool isPicture = rows > 0 && pages_->pay()->guide() == nullptr;
    status_->showWords(isPicture ? tr("Chart and table show the same %n row(s)", nullptr, rows) +
                                       QStringLiteral(" · ") + copies
                                 : copies);
}

ComparePage& MainWindow::comparePage() {
    return pages_->compare();
}

PayPage* MainWindow::payPage() {
    return pages_->pay();
}

void MainWindow::showPageName(const QString& name) {
    pages_->showPage(pageOf(name));
}

void MainWindow::pageShown() {
    const Page page = pages_->page();
    session_.page = page == Page::Compare ? std::string{} : toUtf8(pageName(page));
    (page == Page::Pay ? actions_->payPage : actions_->comparePage)->setChecked(true);
    updateActions();
    docks_->refreshSources();
    keepSession();
}

void MainWindow::keepOwnPay(const std::optional<OwnPay>& pay) {
    session_.ownPay = pay;
    showChoice();
}

} // namespace rungwise::app
