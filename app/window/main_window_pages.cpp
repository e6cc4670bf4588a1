// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does when another page is shown, and for the page that is shown.
#include "app/pages/compare_page.h"
#include "app/pages/ladders_page.h"
#include "app/pages/pay_page.h"
#include "app/text/to_qt.h"
#include "app/window/docks.h"
#include "app/window/main_actions.h"
#include "app/window/main_window.h"
#include "app/window/pages.h"
#include "app/window/status_line.h"

#include <QDockWidget>
#include <QTimer>

#include <utility>

namespace rungwise::app {

void MainWindow::connectPages() {
    connect(pages_, &Pages::edited, this, &MainWindow::apply);
    connect(pages_, &Pages::ownPayEdited, this, &MainWindow::keepOwnPay);
    connect(pages_, &Pages::pageChanged, this, &MainWindow::pageShown);
    connect(pages_, &Pages::sourcesWanted, this, [this] { docks_->sources().show(); });
    connect(pages_, &Pages::currentChanged, this, [this] {
        actions_->showPay->setEnabled(pages_->currentPayRow().has_value());
        actions_->showLadder->setEnabled(pages_->currentLadderRow().has_value());
        docks_->refreshSources();
    });
    connect(actions_->pages, &QActionGroup::triggered, this,
            [this](const QAction* action) { showPageName(action->data().toString()); });
    connect(actions_->showPay, &QAction::triggered, this, [this] {
        if (const auto row = pages_->currentPayRow()) pages_->goToPay(*row);
    });
    connect(actions_->showLadder, &QAction::triggered, this, [this] {
        if (const auto row = pages_->currentLadderRow()) pages_->goToLadder(*row);
    });
}

/// The marks in the foot are those of the comparison; here they would mean nothing.
void MainWindow::showPageWords() {
    switch (pages_->page()) {
    case Page::Compare: status_->showWords({}); return;
    case Page::Pay: status_->showWords(payWords()); return;
    case Page::Ladders:
        status_->showWords(pages_->hasContent()
                               ? tr("━ promotion  ┅ lateral or track change · Ctrl+click two "
                                    "roles: compare")
                               : tr("Nothing is drawn"));
        return;
    case Page::Move:
        status_->showWords(tr("Size: levels to climb by weight, 1 for each new duty, 2 for each "
                              "new qualification"));
        return;
    }
}

QString MainWindow::payWords() const {
    const PayView* view = pages_->pay()->view();
    const auto rows = view == nullptr ? 0 : static_cast<int>(view->rows.size());
    const QString keys = actions_->copyTable->shortcut().toString(QKeySequence::NativeText);
    const QString copies = tr("%1 copies the table").arg(keys);
    const bool isPicture = rows > 0 && pages_->pay()->guide() == nullptr;
    return isPicture ? tr("Chart and table show the same %n row(s)", nullptr, rows) +
                           QStringLiteral(" · ") + copies
                     : copies;
}

ComparePage& MainWindow::comparePage() {
    return pages_->compare();
}

PayPage* MainWindow::payPage() {
    return pages_->pay();
}

LaddersPage* MainWindow::laddersPage() {
    return pages_->ladders();
}

MovePage* MainWindow::movePage() {
    return pages_->move();
}

void MainWindow::showPageName(const QString& name) {
    pages_->showPage(pageOf(name));
}

void MainWindow::pageShown() {
    const Page page = pages_->page();
    if (LaddersPage* ladders = pages_->ladders(); ladders != nullptr && laddersArrangement_) {
        ladders->arrange(*std::exchange(laddersArrangement_, std::nullopt));
    }
    session_.page = page == Page::Compare ? std::string{} : toUtf8(pageName(page));
    for (QAction* action : actions_->pages->actions()) {
        action->setChecked(action->data().toString() == pageName(page));
    }
    enableActions();
    docks_->refreshSources();
    // The page is to be seen before it is explained and remembered.
    QTimer::singleShot(0, this, [this] {
        showPageWords();
        keepSession();
    });
}

void MainWindow::keepOwnPay(const std::optional<OwnPay>& pay) {
    session_.ownPay = pay;
    showChoice();
}

} // namespace rungwise::app
