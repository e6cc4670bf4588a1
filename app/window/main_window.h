// SPDX-License-Identifier: GPL-3.0-or-later
// The window: roles on the left, their comparison beside them, what was read at the bottom.
#pragma once

#include "app/text/qt_wording.h"
#include "app/text/translations.h"
#include "core/load/load_catalogue.h"

#include <QMainWindow>

class QAction;
class QLabel;
class QToolButton;

namespace rungwise::app {

class ComparisonPanel;
class ProblemsPanel;
class RolePanel;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const ReaderLanguage& reader, QWidget* parent = nullptr);

    /// Shows the catalogue of a file or folder. What is wrong in it is listed, never asked about.
    void open(const QString& path);

private:
    void buildPanels();
    void buildMenus();
    void buildStatusBar();
    void connectAll();
    void display(Loaded loaded);
    void chooseFile();
    void chooseFolder();
    void exportComparison();
    void showAbout();

    ReaderLanguage reader_;
    QtWording wording_;
    CatalogueRef catalogue_;
    RolePanel* roles_;
    ComparisonPanel* comparison_;
    ProblemsPanel* problems_;
    QAction* export_ = nullptr;
    QAction* toggleProblems_ = nullptr;
    QLabel* catalogueText_;
    QToolButton* problemCount_;
};

} // namespace rungwise::app
