// SPDX-License-Identifier: GPL-3.0-or-later
// The docks of the window: sources of a cell, problems of the catalogue. Their contents are built
// when they are first seen.
#pragma once

#include "app/workspace/workspace.h"

#include <QMainWindow>
#include <QObject>

#include <functional>

class QDockWidget;

namespace rungwise::app {

class ProblemsPanel;
class SourcesPanel;

class Docks : public QObject {
    Q_OBJECT

public:
    /// Writes what is behind the current cell of the page that is shown.
    using ShowSources = std::function<void(SourcesPanel&)>;

    /// Adds both docks, hidden, to the window. Window and workspace must outlive the docks.
    Docks(QMainWindow& window, const Workspace& workspace, ShowSources showSources);

    [[nodiscard]] QDockWidget& sources() { return *sourcesDock_; }
    [[nodiscard]] QDockWidget& problems() { return *problemsDock_; }

    /// Shows what is behind the current cell, if the dock is open.
    void refreshSources();
    /// Shows what was wrong in what was read last, if the dock is open.
    void refreshProblems();

    /// Puts the keyboard into the problems, which are shown.
    void focusProblems();

signals:
    /// A file cannot be shown in an editor.
    void noEditor(const QString& file);

private:
    [[nodiscard]] QDockWidget* makeDock(const QString& title, const QString& name,
                                        Qt::DockWidgetArea area);
    void openProblem(const QString& file, int line, int column);

    QMainWindow& window_;
    const Workspace& workspace_;
    ShowSources showSources_;
    QDockWidget* sourcesDock_;
    QDockWidget* problemsDock_;
    SourcesPanel* sources_ = nullptr;
    ProblemsPanel* problems_ = nullptr;
};

} // namespace rungwise::app
