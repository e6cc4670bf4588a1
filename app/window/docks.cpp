// SPDX-License-Identifier: GPL-3.0-or-later
// A dock that is hidden costs nothing and is brought up to date when it appears.
#include "app/window/docks.h"

#include "app/dialogs/open_link.h"
#include "app/panels/problems_panel.h"
#include "app/panels/sources_panel.h"
#include "app/workspace/editor_command.h"

#include <QDockWidget>
#include <QGuiApplication>

#include <utility>

namespace rungwise::app {

Docks::Docks(QMainWindow& window, const Workspace& workspace, ShowSources showSources)
    : QObject(&window), window_{window}, workspace_{workspace}, showSources_{std::move(
                                                                    showSources)},
      sourcesDock_{makeDock(tr("Sources"), QStringLiteral("sourcesDock"),
                            QGuiApplication::isRightToLeft() ? Qt::LeftDockWidgetArea
                                                             : Qt::RightDockWidgetArea)},
      problemsDock_{
          makeDock(tr("Problems"), QStringLiteral("problemsDock"), Qt::BottomDockWidgetArea)} {
    connect(sourcesDock_, &QDockWidget::visibilityChanged, this, &Docks::refreshSources);
    connect(problemsDock_, &QDockWidget::visibilityChanged, this, &Docks::refreshProblems);
}

QDockWidget* Docks::makeDock(const QString& title, const QString& name, Qt::DockWidgetArea area) {
    auto* dock = new QDockWidget(title, &window_);
    dock->setObjectName(name);
    window_.addDockWidget(area, dock);
    dock->hide();
    return dock;
}

void Docks::refreshSources() {
    if (!sourcesDock_->isVisible()) return;
    if (sources_ == nullptr) {
        sources_ = new SourcesPanel(sourcesDock_);
        sourcesDock_->setWidget(sources_);
        connect(sources_, &SourcesPanel::linkWanted, this,
                [this](const QString& url) { askAndOpenLink(url, &window_); });
    }
    showSources_(*sources_);
}

void Docks::refreshProblems() {
    if (!problemsDock_->isVisible()) return;
    if (problems_ == nullptr) {
        problems_ = new ProblemsPanel(problemsDock_);
        problemsDock_->setWidget(problems_);
        connect(problems_, &ProblemsPanel::openWanted, this, &Docks::openProblem);
    }
    problems_->display(workspace_.diagnostics(), workspace_.path());
}

void Docks::focusProblems() {
    refreshProblems();
    if (problems_ != nullptr) problems_->setFocus(Qt::OtherFocusReason);
}

void Docks::openProblem(const QString& file, int line, int column) {
    if (!openInEditor({file, line, column})) emit noEditor(file);
}

} // namespace rungwise::app
