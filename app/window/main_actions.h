// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of the window, with its menu and its keys.
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QList>
#include <QMainWindow>
#include <QMenu>

namespace rungwise::app {

/// Makes the actions and menus of a window, which owns them. What they do the window connects.
class MainActions {
    Q_DECLARE_TR_FUNCTIONS(MainActions)

public:
    explicit MainActions(QMainWindow& window);

    QAction* openFile = nullptr;
    QAction* openFolder = nullptr;
    QAction* openBundled = nullptr;
    QMenu* recent = nullptr;
    QAction* save = nullptr;
    QAction* exportFile = nullptr;
    QAction* quit = nullptr;

    QAction* undo = nullptr;
    QAction* redo = nullptr;
    QAction* copyCells = nullptr;
    QAction* copyRow = nullptr;
    QAction* copyTable = nullptr;
    QAction* copyPicture = nullptr;
    QAction* find = nullptr;

    QActionGroup* pages = nullptr; ///< data: the page's name
    QAction* comparePage = nullptr;
    QAction* payPage = nullptr;
    QAction* laddersPage = nullptr;
    QAction* movePage = nullptr;
    QActionGroup* filters = nullptr; ///< data: RowFilter
    QActionGroup* orders = nullptr;  ///< data: SkillOrder
    QAction* expandAll = nullptr;
    QAction* collapseAll = nullptr;
    QActionGroup* themes = nullptr; ///< data: Theme
    QAction* largerText = nullptr;
    QAction* smallerText = nullptr;
    QAction* normalText = nullptr;
    QMenu* panels = nullptr; ///< filled by `addPanel`

    QAction* findRole = nullptr;
    QAction* searchRoles = nullptr;
    QMenu* baseline = nullptr; ///< filled when it opens
    QMenu* removal = nullptr;  ///< filled when it opens
    QAction* clear = nullptr;
    QAction* showPay = nullptr;    ///< of the current row of the comparison
    QAction* showLadder = nullptr; ///< of the current row of the comparison

    QAction* reload = nullptr;
    QAction* problems = nullptr;

    QAction* shortcuts = nullptr;
    QAction* guide = nullptr;
    QAction* format = nullptr;
    QAction* about = nullptr;

    /// Puts the action that shows and hides a panel among the others.
    void addPanel(QAction& action, const QList<QKeySequence>& keys);

    /// Those that somebody may look for by name.
    [[nodiscard]] QList<QAction*> all() const { return all_; }

private:
    void makeFileMenu(QMenu& menu);
    void makeEditMenu(QMenu& menu);
    void makeViewMenu(QMenu& menu);
    void makeCompareMenu(QMenu& menu);
    void makeCatalogueMenu(QMenu& menu);
    void makeHelpMenu(QMenu& menu);
    QAction* add(QMenu& menu, const QString& text, const QList<QKeySequence>& keys = {});
    QAction* addChoice(QMenu& menu, QActionGroup& group, const QString& text, const QVariant& data,
                       const QList<QKeySequence>& keys = {});

    QList<QAction*> all_;
};

} // namespace rungwise::app
