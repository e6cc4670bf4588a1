// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the panels together and connects them.
#include "app/window/main_window.h"

#include "app/text/to_qt.h"
#include "app/window/comparison_panel.h"
#include "app/window/dialogs.h"
#include "app/window/problems_panel.h"
#include "app/window/role_panel.h"

#include <QAction>
#include <QDockWidget>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMenuBar>
#include <QSplitter>
#include <QStatusBar>
#include <QToolButton>

namespace rungwise::app {

MainWindow::MainWindow(const ReaderLanguage& reader, QWidget* parent)
    : QMainWindow(parent), reader_{reader}, wording_{reader.locale},
      catalogue_{std::make_shared<const Catalogue>()}, roles_{new RolePanel(this)},
      comparison_{new ComparisonPanel(reader, this)}, problems_{new ProblemsPanel(this)},
      catalogueText_{new QLabel(this)}, problemCount_{new QToolButton(this)} {
    setWindowTitle(tr("Rungwise"));
    buildPanels();
    buildMenus();
    buildStatusBar();
    connectAll();
}

void MainWindow::buildPanels() {
    auto* splitter = new QSplitter(this);
    splitter->addWidget(roles_);
    splitter->addWidget(comparison_);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 4);
    splitter->setChildrenCollapsible(false);
    setCentralWidget(splitter);
    auto* dock = new QDockWidget(tr("Problems"), this);
    dock->setObjectName(QStringLiteral("problemsDock"));
    dock->setWidget(problems_);
    addDockWidget(Qt::BottomDockWidgetArea, dock);
    dock->hide();
    toggleProblems_ = dock->toggleViewAction();
}

void MainWindow::buildMenus() {
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Open catalogue file…"), QKeySequence::Open, this, &MainWindow::chooseFile);
    file->addAction(tr("Open catalogue &folder…"), this, &MainWindow::chooseFolder);
    export_ = file->addAction(tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E), this,
                              &MainWindow::exportComparison);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    menuBar()->addMenu(tr("&View"))->addAction(toggleProblems_);
    menuBar()->addMenu(tr("&Help"))->addAction(tr("&About Rungwise"), this, &MainWindow::showAbout);
}

void MainWindow::buildStatusBar() {
    catalogueText_->setTextFormat(Qt::PlainText);
    catalogueText_->setObjectName(QStringLiteral("catalogueText"));
    problemCount_->setObjectName(QStringLiteral("problemCount"));
    problemCount_->setAutoRaise(true);
    statusBar()->addWidget(catalogueText_, 1);
    statusBar()->addPermanentWidget(problemCount_);
}

void MainWindow::connectAll() {
    connect(roles_, &RolePanel::chosen, comparison_, &ComparisonPanel::choose);
    connect(problemCount_, &QToolButton::clicked, toggleProblems_, &QAction::trigger);
    connect(comparison_, &ComparisonPanel::compared, this,
            [this] { export_->setEnabled(comparison_->comparison().has_value()); });
}

void MainWindow::open(const QString& path) {
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    display(loadCatalogue(toPath(path)));
    QGuiApplication::restoreOverrideCursor();
}

void MainWindow::display(Loaded loaded) {
    catalogue_ = std::move(loaded.catalogue);
    roles_->display(*catalogue_, reader_.language);
    comparison_->display(catalogue_);
    problems_->display(loaded.diagnostics);
    const auto title = catalogue_->text(catalogue_->about().title, reader_.language);
    const auto roles = static_cast<int>(catalogue_->roles().inOrder().size());
    const auto sources = static_cast<int>(catalogue_->sources().inOrder().size());
    //: Title of the catalogue, then what it holds.
    catalogueText_->setText(tr("%1 · %2 · %3")
                                .arg(toQString(title.text), tr("%n role(s)", nullptr, roles),
                                     tr("%n source(s)", nullptr, sources)));
    problemCount_->setText(
        tr("%n problem(s)", nullptr, static_cast<int>(loaded.diagnostics.size())));
}

void MainWindow::chooseFile() {
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open a catalogue"), {}, tr("Catalogues (*.yaml *.yml);;All files (*)"));
    if (!path.isEmpty()) open(path);
}

void MainWindow::chooseFolder() {
    const QString path = QFileDialog::getExistingDirectory(this, tr("Open a catalogue folder"));
    if (!path.isEmpty()) open(path);
}

void MainWindow::exportComparison() {
    if (!comparison_->comparison()) return;
    askAndExport(*comparison_->comparison(), *catalogue_, wording_, this);
}

void MainWindow::showAbout() {
    tellAbout(this);
}

} // namespace rungwise::app
