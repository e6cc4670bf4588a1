// SPDX-License-Identifier: GPL-3.0-or-later
// What was wrong when the catalogue was read: a table that sorts, copies and opens files.
#pragma once

#include "core/diagnostics/diagnostic.h"

#include <QWidget>

class QAction;
class QLabel;
class QPlainTextEdit;
class QSplitter;
class QTreeView;

namespace rungwise::app {

class ProblemModel;

/// A table with everything about the current problem beside it, or below where there is more
/// height than width. Nothing is built before it is first shown.
class ProblemsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ProblemsPanel(QWidget* parent = nullptr);

    /// File names are shown relative to `root`, the catalogue's path. Sorting and, where it is
    /// still there, the current problem are kept.
    void display(const Diagnostics& diagnostics, const QString& root);

    /// One line while there are no problems.
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// `file` as the diagnostic gives it. Line and column count from 1; 0 means the whole file or
    /// line.
    void openWanted(const QString& file, int line, int column);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildTable();
    void buildActions();
    void buildDetails();
    void connectAll();
    void sizeColumns();
    void alignTexts();
    void limitHeight();
    void showCounts();
    void showCurrent();
    void showActions(const Diagnostic& problem);
    void open(const Location& where);
    void copySelected();
    void copyAll();

    ProblemModel* model_;
    QLabel* summary_ = nullptr;
    QSplitter* splitter_ = nullptr;
    QTreeView* table_ = nullptr;
    QPlainTextEdit* details_ = nullptr;
    QAction* open_ = nullptr;
    QAction* openRelated_ = nullptr;
    QAction* copy_ = nullptr;
    QAction* copyAll_ = nullptr;
};

} // namespace rungwise::app
