// SPDX-License-Identifier: GPL-3.0-or-later
// A dock that is hidden costs nothing and is brought up to date when it appears.
#include "app/window/docks.h"

#include "app/dialogs/open_link.h"
#include "app/panels/problems_panel.h"
#include "app/panels/sources_panel.h"
#include "app/table/comparison_table.h"
#include "app/workspace/editor_command.h"

#include <QDockWidget>
#include <QGuiApplication>

namespace rungwise::app {

Docks::Docks(QMainWindow& window, ComparePage& page, const Workspace& workspace,
             const Wording& wording)
    : QObject(&window), window_{window}, page_{page}, workspace_{workspace}, wording_{wording},
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
    const auto& comparison = page_.comparison();
    if (!comparison) {
        sources_->clear();
        return;
    }
    const Row* row = page_.table().currentRow();
    const int column = page_.table().currentIndex().column();
    if (row != nullptr && column >= 0) {
        sources_->display(*comparison, *row, static_cast<std::size_t>(column), wording_);
    } else {
        sources_->displayAll(*comparison, wording_);
    }
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
