// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the window and shows every view what has become of catalogue and comparison.
#include "app/window/main_window.h"

#include "app/look/text_size.h"
#include "app/look/theme.h"
#include "app/pages/compare_page.h"
#include "app/pages/ladders_page.h"
#include "app/panels/banners.h"
#include "app/panels/comparison_tray.h"
#include "app/panels/role_browser.h"
#include "app/panels/saved_list.h"
#include "app/text/to_qt.h"
#include "app/window/docks.h"
#include "app/window/kept_desk.h"
#include "app/window/main_actions.h"
#include "app/window/opening.h"
#include "app/window/pages.h"
#include "app/window/role_menus.h"
#include "app/window/status_line.h"
#include "app/window/top_bar.h"
#include "app/workspace/bundled_catalogue.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDropEvent>
#include <QFileInfo>
#include <QSplitter>

#include <utility>

namespace rungwise::app {

namespace {

/// Between docks, splitter and the Ladders page, each in base64.
constexpr char layoutSeparator = '.';

QByteArray decoded(const std::string& base64) {
    return QByteArray::fromBase64(toQByteArray(base64));
}

std::string encoded(const QByteArray& bytes) {
    return bytes.toBase64().toStdString();
}

} // namespace

MainWindow::MainWindow(const ReaderLanguage& reader, SessionStore& store,
                       const QString& comparisons, QWidget* parent)
    : QMainWindow(parent), reader_{reader}, wording_{reader.locale}, store_{store},
      session_{store.session()}, actions_{std::make_unique<MainActions>(*this)} {
    setWindowTitle(tr("Rungwise"));
    setAcceptDrops(true);
    buildCentre();
    docks_ =
        new Docks(*this, workspace_, [this](SourcesPanel& panel) { pages_->showSources(panel); });
    kept_ = new KeptDesk(comparisons, *saved_, *this);
    connectWorkspace();
    connectViews();
    connectPages();
    connectFileActions();
    connectEditActions();
    connectViewActions();
    connectCompareActions();
    connectOtherActions();
}

MainWindow::~MainWindow() {
    // Their last signals would find a window that is half gone.
    selection_.history().disconnect(this);
    selection_.disconnect(this);
    workspace_.disconnect(this);
}

void MainWindow::buildCentre() {
    pages_ = new Pages(reader_, this);
    banners_ = new Banners(this);
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(banners_);
    column->addWidget(pages_, 1);
    splitter_ = new QSplitter(this);
    splitter_->setObjectName(QStringLiteral("splitter"));
    splitter_->addWidget(buildSide());
    splitter_->addWidget(middle);
    splitter_->setStretchFactor(1, 1);
    splitter_->setChildrenCollapsible(false);
    splitter_->setHandleWidth(1);
    auto* centre = new QWidget(this);
    auto* rows = new QVBoxLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(new TopBar(*actions_, centre));
    rows->addWidget(splitter_, 1);
    setCentralWidget(centre);
    status_ = new StatusLine(this);
    setStatusBar(status_);
}

QWidget* MainWindow::buildSide() {
    auto* side = new QWidget(this);
    browser_ = new RoleBrowser(reader_, side);
    tray_ = new ComparisonTray(reader_, side);
    saved_ = new SavedList(side);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(browser_, 1);
    column->addWidget(tray_);
    column->addWidget(saved_);
    return side;
}

void MainWindow::start(const WindowOptions& options) {
    const bool isFirstRun = session_ == Session{};
    setTheme(options.theme.value_or(session_.theme));
    if (options.size)
        resize(*options.size);
    else if (!restoreGeometry(decoded(session_.geometry)))
        resize(1280, 820);
    restoreLayout();
    showPageName(options.page.isEmpty() ? toQString(session_.page) : options.page);
    if (!store_.movedAside().isEmpty()) {
        banners_->tell(BannerKind::Session,
                       tr("What was open last time could not be read and starts afresh. The "
                          "damaged file was kept as “%1”.")
                           .arg(store_.movedAside()));
    }
    browser_->focusSearch();
    const QString last =
        session_.catalogue.empty() ? bundledCatalogue() : toQString(session_.catalogue);
    const bool isComparison =
        !options.path.isEmpty() && looksLikeSavedComparison(toPath(options.path));
    if (!options.path.isEmpty() && !isComparison) {
        desk_.open({.path = options.path, .roles = options.roles});
        return;
    }
    std::optional<ComparisonChoice> opened;
    if (isComparison) opened = kept_->choiceIn(options.path);
    const ComparisonChoice before = isFirstRun ? bundledChoice() : session_.choice;
    desk_.open({.path = last, .choice = opened.value_or(before), .roles = options.roles});
}

void MainWindow::restoreLayout() {
    const std::size_t end = session_.layout.find(layoutSeparator);
    if (end == std::string::npos) return;
    restoreState(decoded(session_.layout.substr(0, end)));
    const std::size_t next = session_.layout.find(layoutSeparator, end + 1);
    splitter_->restoreState(decoded(session_.layout.substr(end + 1, next - end - 1)));
    if (next == std::string::npos) return;
    laddersArrangement_ = QString::fromUtf8(decoded(session_.layout.substr(next + 1)));
}

void MainWindow::openPath(const QString& path) {
    if (looksLikeSavedComparison(toPath(path)))
        kept_->open(path);
    else
        desk_.open({.path = path});
}

void MainWindow::apply(const ChoiceEdit& edit) {
    selection_.change(edit.next, edit.words);
}

void MainWindow::catalogueReplaced() {
    const CatalogueRef& catalogue = workspace_.catalogue();
    const QString title =
        toQString(catalogue->text(catalogue->about().title, reader_.language).text);
    setWindowTitle(title.isEmpty() ? tr("Rungwise") : tr("%1 – Rungwise").arg(title));
    browser_->display(catalogue);
    status_->showCatalogue(*catalogue, reader_.language);
    banners_->withdraw(BannerKind::Roles);
    const ComparisonChoice choice = desk_.takeChoice(selection_.current());
    kept_->display(catalogue);
    if (desk_.isAskedFor()) rememberCatalogue();
    const bool isReload = std::exchange(shownPath_, workspace_.path()) == workspace_.path();
    if (!isReload) selection_.history().clear();
    if (choice == selection_.current())
        showChoice();
    else
        selection_.reset(choice);
}

void MainWindow::rememberCatalogue() {
    banners_->withdraw(BannerKind::Opening);
    const QString path = workspace_.path();
    const bool isBundled = path == QFileInfo(bundledCatalogue()).absoluteFilePath();
    session_.catalogue = isBundled ? std::string{} : toUtf8(path);
    if (!isBundled) session_ = withRecent(session_, toUtf8(path));
}

void MainWindow::catalogueChecked() {
    status_->showProblems(workspace_.diagnostics());
    docks_->refreshProblems();
    const QString text = freshnessText(workspace_);
    if (text.isEmpty()) {
        banners_->withdraw(BannerKind::Catalogue);
    } else {
        QList<BannerAction> buttons{{tr("Show problems"), [this] { showProblems(); }}};
        if (workspace_.freshness() == Freshness::Broken) {
            buttons.append({tr("Show it as it is"), [this] { workspace_.showAsItIs(); }});
        }
        banners_->tell(BannerKind::Catalogue, text, buttons);
    }
    emit settled();
}

void MainWindow::showChoice() {
    const ComparisonChoice& choice = selection_.current();
    browser_->mark(choice);
    tray_->display(workspace_.catalogue(), choice);
    pages_->display(workspace_.catalogue(), choice, session_.ownPay);
    updateActions();
    docks_->refreshSources();
    keepSession();
}

void MainWindow::showProblems() {
    docks_->problems().show();
    docks_->problems().raise();
    docks_->focusProblems();
}

void MainWindow::toggleProblems() {
    if (docks_->problems().isVisible())
        docks_->problems().hide();
    else
        showProblems();
}

void MainWindow::keepSession() {
    if (desk_.isAskedFor()) session_.choice = selection_.current();
    session_.geometry = encoded(saveGeometry());
    const QString ladders =
        laddersArrangement_ ? *laddersArrangement_ : pages_->ladders()->arrangement();
    session_.layout = encoded(saveState()) + layoutSeparator + encoded(splitter_->saveState()) +
                      layoutSeparator + encoded(ladders.toUtf8());
    store_.keep(session_);
}

void MainWindow::setTheme(Theme theme) {
    applyTheme(theme);
    applyTextPercent(session_.textPercent);
    for (QAction* action : actions_->themes->actions()) {
        action->setChecked(action->data().toInt() == static_cast<int>(theme));
    }
}

void MainWindow::setTextPercent(int percent) {
    session_.textPercent = percent;
    applyTextPercent(percent);
    keepSession();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    keepSession();
    store_.flush();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (droppedPath(*event->mimeData())) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const auto path = droppedPath(*event->mimeData());
    if (!path) return;
    event->acceptProposedAction();
    openPath(*path);
}

} // namespace rungwise::app
