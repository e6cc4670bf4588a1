// SPDX-License-Identifier: GPL-3.0-or-later
// The other half of the window: where each action and each signal leads.
#include "app/dialogs/about.h"
#include "app/dialogs/ask_title.h"
#include "app/dialogs/help_page.h"
#include "app/dialogs/shortcuts_dialog.h"
#include "app/look/text_size.h"
#include "app/pages/compare_page.h"
#include "app/panels/banners.h"
#include "app/panels/comparison_tray.h"
#include "app/panels/role_browser.h"
#include "app/text/plain_text.h"
#include "app/text/to_qt.h"
#include "app/window/docks.h"
#include "app/window/kept_desk.h"
#include "app/window/keys_of_views.h"
#include "app/window/main_actions.h"
#include "app/window/main_window.h"
#include "app/window/opening.h"
#include "app/window/pages.h"
#include "app/window/role_menus.h"
#include "app/window/status_line.h"
#include "app/workspace/bundled_catalogue.h"
#include "core/base/text.h"

#include <QDockWidget>
#include <QFileInfo>

#include <algorithm>

namespace rungwise::app {

void MainWindow::connectWorkspace() {
    connect(&workspace_, &Workspace::replaced, this, &MainWindow::catalogueReplaced);
    connect(&workspace_, &Workspace::checked, this, &MainWindow::catalogueChecked);
    connect(&desk_, &CatalogueDesk::notOpened, this, [this](const QString& message) {
        banners_->tell(BannerKind::Opening, message);
        emit notOpened(message);
    });
    connect(&desk_, &CatalogueDesk::settled, this, &MainWindow::settled);
    connect(&desk_, &CatalogueDesk::rolesUnknown, this, [this](const QStringList& names) {
        banners_->tell(
            BannerKind::Roles,
            tr("No single role of this catalogue is called “%1”.").arg(names.join(tr("”, “"))));
        emit rolesUnknown(names);
    });
    connect(&workspace_, &Workspace::loadingStarted, status_, &StatusLine::loadingStarts);
    connect(&workspace_, &Workspace::progressed, status_, &StatusLine::loadingGoesOn);
    connect(&workspace_, &Workspace::loadingEnded, status_, &StatusLine::loadingEnds);
    connect(status_, &StatusLine::cancelWanted, &desk_, &CatalogueDesk::cancel);
    connect(status_, &StatusLine::problemsWanted, this, &MainWindow::showProblems);
    connect(&selection_, &Selection::changed, this, &MainWindow::showChoice);
    connect(&store_, &SessionStore::notSaved, this,
            [this](const QString& message) { banners_->tell(BannerKind::Saving, message); });
}

void MainWindow::connectViews() {
    connect(browser_, &RoleBrowser::edited, this, &MainWindow::apply);
    connect(tray_, &ComparisonTray::edited, this, &MainWindow::apply);
    connect(kept_, &KeptDesk::edited, this, &MainWindow::apply);
    const auto offerRoles = [this] { offerPalette(PaletteContents::Roles); };
    connect(tray_, &ComparisonTray::roleWanted, this, offerRoles);
    connect(pages_, &Pages::roleWanted, this, offerRoles);
    connect(kept_, &KeptDesk::failed, this, [this](const QString& message) {
        if (message.isEmpty())
            banners_->withdraw(BannerKind::Saving);
        else
            banners_->tell(BannerKind::Saving, message);
    });
    connect(kept_, &KeptDesk::removed, this, [this](const SavedComparison& comparison) {
        const QString title = toQString(comparison.title);
        banners_->tell(BannerKind::Saving, tr("The comparison “%1” was removed.").arg(title),
                       {{tr("Undo"), [this, comparison] {
                             banners_->withdraw(BannerKind::Saving);
                             kept_->restore(comparison);
                         }}});
    });
    connect(docks_, &Docks::noEditor, this, [this](const QString& file) {
        banners_->tell(BannerKind::Editor, tr("No editor could be started for “%1”.").arg(file));
    });
}

void MainWindow::connectFileActions() {
    connect(actions_->openFile, &QAction::triggered, this, [this] {
        if (const auto path = chooseFile(this)) openPath(*path);
    });
    connect(actions_->openFolder, &QAction::triggered, this, [this] {
        if (const auto path = chooseFolder(this)) openPath(*path);
    });
    connect(actions_->openBundled, &QAction::triggered, this,
            [this] { openPath(bundledCatalogue()); });
    connect(actions_->recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    connect(actions_->save, &QAction::triggered, this,
            [this] { kept_->save(selection_.current(), suggestedTitle()); });
    connect(actions_->exportFile, &QAction::triggered, this, [this] { pages_->exportShown({}); });
    connect(actions_->quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::fillRecent() {
    actions_->recent->clear();
    for (const std::string& recent : session_.recent) {
        const QString path = toQString(recent);
        QAction* action = actions_->recent->addAction(menuText(path));
        action->setEnabled(QFileInfo::exists(path));
        connect(action, &QAction::triggered, this, [this, path] { openPath(path); });
    }
    if (session_.recent.empty()) actions_->recent->addAction(tr("none yet"))->setEnabled(false);
}

void MainWindow::connectEditActions() {
    QUndoStack& history = selection_.history();
    connect(actions_->undo, &QAction::triggered, &history, &QUndoStack::undo);
    connect(actions_->redo, &QAction::triggered, &history, &QUndoStack::redo);
    connect(&history, &QUndoStack::indexChanged, this, &MainWindow::updateHistory);
    const auto copies = [&](QAction* action, Pages::Copy what) {
        connect(action, &QAction::triggered, pages_, [this, what] { pages_->copy(what); });
    };
    copies(actions_->copyCells, Pages::Copy::Cells);
    copies(actions_->copyRow, Pages::Copy::Row);
    copies(actions_->copyTable, Pages::Copy::Table);
    copies(actions_->copyPicture, Pages::Copy::Picture);
    connect(actions_->find, &QAction::triggered, &pages_->compare(), &ComparePage::find);
}

void MainWindow::connectViewActions() {
    connect(actions_->filters, &QActionGroup::triggered, this, [this](const QAction* action) {
        apply(filtering(selection_.current(), static_cast<RowFilter>(action->data().toInt())));
    });
    connect(actions_->expandAll, &QAction::triggered, this,
            [this] { setCollapsed(tr("Open all sections"), {}); });
    connect(actions_->collapseAll, &QAction::triggered, this, [this] {
        std::vector<SectionKind> all = selection_.current().collapsed;
        if (const auto& comparison = pages_->compare().comparison()) {
            for (const Section& each : comparison->sections) all.push_back(each.kind);
        }
        std::ranges::sort(all);
        all.erase(std::ranges::unique(all).begin(), all.end());
        setCollapsed(tr("Collapse all sections"), std::move(all));
    });
    connect(actions_->themes, &QActionGroup::triggered, this, [this](const QAction* action) {
        session_.theme = static_cast<Theme>(action->data().toInt());
        setTheme(session_.theme);
        keepSession();
    });
    connect(actions_->largerText, &QAction::triggered, this,
            [this] { setTextPercent(largerTextPercent(session_.textPercent)); });
    connect(actions_->smallerText, &QAction::triggered, this,
            [this] { setTextPercent(smallerTextPercent(session_.textPercent)); });
    connect(actions_->normalText, &QAction::triggered, this, [this] { setTextPercent(100); });
    actions_->addPanel(*docks_->sources().toggleViewAction(), {Qt::Key_F9});
    actions_->addPanel(*docks_->problems().toggleViewAction(), {});
}

void MainWindow::connectCompareActions() {
    connect(actions_->findRole, &QAction::triggered, this,
            [this] { offerPalette(PaletteContents::RolesAndCommands); });
    connect(actions_->searchRoles, &QAction::triggered, browser_, &RoleBrowser::focusSearch);
    const auto apply = [this](const ChoiceEdit& edit) { this->apply(edit); };
    connect(actions_->baseline, &QMenu::aboutToShow, this, [this, apply] {
        fillRoleMenu(*actions_->baseline, *workspace_.catalogue(), selection_.current(),
                     reader_.language, BaselineMark::Shown, asBaseline, apply);
    });
    connect(actions_->removal, &QMenu::aboutToShow, this, [this, apply] {
        fillRoleMenu(*actions_->removal, *workspace_.catalogue(), selection_.current(),
                     reader_.language, BaselineMark::Hidden, removing, apply);
    });
    connect(actions_->clear, &QAction::triggered, this, [this] {
        ComparisonChoice next = selection_.current();
        next.roles.clear();
        next.baseline.reset();
        selection_.change(next, tr("Remove all roles"));
    });
    connect(actions_->orders, &QActionGroup::triggered, this, [this](const QAction* action) {
        this->apply(
            ordering(selection_.current(), static_cast<SkillOrder>(action->data().toInt())));
    });
}

void MainWindow::connectOtherActions() {
    connect(actions_->reload, &QAction::triggered, &workspace_, &Workspace::reload);
    connect(actions_->problems, &QAction::triggered, this, &MainWindow::toggleProblems);
    connect(actions_->shortcuts, &QAction::triggered, this,
            [this] { showShortcuts(actions_->all(), keysOfViews(), this); });
    connect(actions_->format, &QAction::triggered, this,
            [this] { showHelp(HelpPage::CatalogueFormat, this); });
    connect(actions_->guide, &QAction::triggered, this,
            [this] { showHelp(HelpPage::Window, this); });
    connect(actions_->about, &QAction::triggered, this, [this] { tellAbout(this); });
    updateActions();
    updateHistory();
}

void MainWindow::offerPalette(PaletteContents contents) {
    if (palette_ == nullptr) {
        palette_ = new CommandPalette(reader_, this);
        connect(palette_, &CommandPalette::edited, this, &MainWindow::apply);
    }
    palette_->offer(workspace_.catalogue(), selection_.current(), actions_->all(), contents);
}

void MainWindow::setCollapsed(const QString& words, std::vector<SectionKind> sections) {
    ComparisonChoice next = selection_.current();
    next.collapsed = std::move(sections);
    selection_.change(next, words);
}

void MainWindow::updateActions() {
    enableActions();
    showPageWords();
}

void MainWindow::enableActions() {
    const ComparisonChoice& choice = selection_.current();
    const bool isComparePage = pages_->page() == Page::Compare;
    const bool compares = isComparePage && pages_->hasContent();
    const auto check = [](const QActionGroup* group, int wanted) {
        for (QAction* action : group->actions()) action->setChecked(action->data() == wanted);
    };
    check(actions_->filters, static_cast<int>(choice.filter));
    check(actions_->orders, static_cast<int>(choice.skillOrder));
    for (QAction* action :
         {actions_->copyCells, actions_->copyRow, actions_->copyTable, actions_->exportFile}) {
        action->setEnabled(pages_->hasContent());
    }
    for (QAction* action : {actions_->find, actions_->expandAll, actions_->collapseAll}) {
        action->setEnabled(compares);
    }
    actions_->filters->setEnabled(isComparePage);
    actions_->orders->setEnabled(isComparePage);
    actions_->copyPicture->setEnabled(pages_->hasPicture());
    actions_->showPay->setEnabled(pages_->currentPayRow().has_value());
    actions_->showLadder->setEnabled(pages_->currentLadderRow().has_value());
    const bool hasRoles = !choice.roles.empty();
    actions_->baseline->setEnabled(hasRoles);
    actions_->removal->setEnabled(hasRoles);
    actions_->clear->setEnabled(hasRoles);
    actions_->save->setEnabled(choice.roles.size() >= minCompared);
}

void MainWindow::updateHistory() {
    const QUndoStack& history = selection_.history();
    actions_->undo->setEnabled(history.canUndo());
    actions_->redo->setEnabled(history.canRedo());
    //: %1 is what is undone or redone, such as “Add Product Lead”.
    actions_->undo->setText(history.canUndo() ? tr("&Undo: %1").arg(history.undoText())
                                              : tr("&Undo"));
    actions_->redo->setText(history.canRedo() ? tr("&Redo: %1").arg(history.redoText())
                                              : tr("&Redo"));
}

QString MainWindow::suggestedTitle() const {
    QStringList names;
    for (const RoleId& role : selection_.current().roles) {
        names.append(roleName(*workspace_.catalogue(), role, reader_.language));
    }
    const std::string title = toUtf8(names.join(QStringLiteral(", ")));
    return toQString(firstCharacters(title, longestTitle));
}

} // namespace rungwise::app
