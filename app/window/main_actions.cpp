// SPDX-License-Identifier: GPL-3.0-or-later
// One function per menu.
#include "app/window/main_actions.h"

#include "core/session/session.h"

#include <QMenuBar>

namespace rungwise::app {

namespace {

/// Every key that desktops know for this.
QList<QKeySequence> standard(QKeySequence::StandardKey key) {
    return QKeySequence::keyBindings(key);
}

} // namespace

MainActions::MainActions(QMainWindow& window)
    : pages{new QActionGroup(&window)}, filters{new QActionGroup(&window)},
      orders{new QActionGroup(&window)}, themes{new QActionGroup(&window)} {
    QMenuBar& bar = *window.menuBar();
    makeFileMenu(*bar.addMenu(tr("&File")));
    makeEditMenu(*bar.addMenu(tr("&Edit")));
    makeViewMenu(*bar.addMenu(tr("&View")));
    makeCompareMenu(*bar.addMenu(tr("&Compare")));
    makeCatalogueMenu(*bar.addMenu(tr("C&atalogue")));
    makeHelpMenu(*bar.addMenu(tr("&Help")));
}

QAction* MainActions::add(QMenu& menu, const QString& text, const QList<QKeySequence>& keys) {
    QAction* action = menu.addAction(text);
    action->setShortcuts(keys);
    all_.append(action);
    return action;
}

void MainActions::addPanel(QAction& action, const QList<QKeySequence>& keys) {
    action.setShortcuts(keys);
    panels->addAction(&action);
    all_.append(&action);
}

QAction* MainActions::addChoice(QMenu& menu, QActionGroup& group, const QString& text,
                                const QVariant& data, const QList<QKeySequence>& keys) {
    QAction* action = add(menu, text, keys);
    action->setCheckable(true);
    action->setData(data);
    group.addAction(action);
    return action;
}

void MainActions::makeFileMenu(QMenu& menu) {
    openFile = add(menu, tr("&Open a file…"), standard(QKeySequence::Open));
    openFolder = add(menu, tr("Open a &folder…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_O});
    openBundled = add(menu, tr("Open the &bundled catalogue"));
    recent = menu.addMenu(tr("Open &recent"));
    menu.addSeparator();
    save = add(menu, tr("&Save the comparison…"), standard(QKeySequence::Save));
    exportFile = add(menu, tr("&Export…"), {Qt::CTRL | Qt::Key_E});
    menu.addSeparator();
    quit = add(menu, tr("&Quit"), standard(QKeySequence::Quit));
}

void MainActions::makeEditMenu(QMenu& menu) {
    undo = add(menu, tr("&Undo"), {Qt::CTRL | Qt::Key_Z});
    undo->setToolTip(tr("Undo"));
    redo = add(menu, tr("&Redo"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    redo->setToolTip(tr("Redo"));
    menu.addSeparator();
    copyCells = add(menu, tr("&Copy the cells"), {QKeySequence::Copy});
    // The table takes the key itself; here it is only shown.
    copyCells->setShortcutContext(Qt::WidgetShortcut);
    copyRow = add(menu, tr("Copy the r&ow"));
    copyTable = add(menu, tr("Copy the &table"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C});
    copyPicture = add(menu, tr("Copy the &picture"));
    menu.addSeparator();
    find = add(menu, tr("&Find in the table…"), standard(QKeySequence::Find));
}

void MainActions::makeViewMenu(QMenu& menu) {
    comparePage =
        addChoice(menu, *pages, tr("Co&mpare"), QStringLiteral("compare"), {Qt::ALT | Qt::Key_1});
    comparePage->setChecked(true);
    comparePage->setToolTip(tr("Show the Compare page"));
    payPage = addChoice(menu, *pages, tr("Pa&y"), QStringLiteral("pay"), {Qt::ALT | Qt::Key_2});
    payPage->setToolTip(tr("Show the Pay page"));
    laddersPage =
        addChoice(menu, *pages, tr("Ladd&ers"), QStringLiteral("ladders"), {Qt::ALT | Qt::Key_3});
    laddersPage->setToolTip(tr("Show the Ladders page"));
    movePage = addChoice(menu, *pages, tr("Mo&ve"), QStringLiteral("move"), {Qt::ALT | Qt::Key_4});
    movePage->setToolTip(tr("Show the Move page"));
    menu.addSeparator();
    addChoice(menu, *filters, tr("A&ll"), static_cast<int>(RowFilter::All), {Qt::CTRL | Qt::Key_1})
        ->setToolTip(tr("Show all rows"));
    addChoice(menu, *filters, tr("&Differences"), static_cast<int>(RowFilter::Differences),
              {Qt::CTRL | Qt::Key_2})
        ->setToolTip(tr("Show only what differs"));
    addChoice(menu, *filters, tr("&Same"), static_cast<int>(RowFilter::Same),
              {Qt::CTRL | Qt::Key_3})
        ->setToolTip(tr("Show only what is the same"));
    menu.addSeparator();
    expandAll = add(menu, tr("&Open all sections"));
    collapseAll = add(menu, tr("&Collapse all sections"));
    menu.addSeparator();
    panels = menu.addMenu(tr("&Panels"));
    QMenu& theme = *menu.addMenu(tr("&Theme"));
    addChoice(theme, *themes, tr("As the &desktop"), static_cast<int>(Theme::System));
    addChoice(theme, *themes, tr("&Light"), static_cast<int>(Theme::Light));
    addChoice(theme, *themes, tr("D&ark"), static_cast<int>(Theme::Dark));
    largerText =
        add(menu, tr("La&rger text"),
            standard(QKeySequence::ZoomIn) + QList<QKeySequence>{Qt::CTRL | Qt::Key_Equal});
    smallerText = add(menu, tr("S&maller text"), standard(QKeySequence::ZoomOut));
    normalText = add(menu, tr("&Normal text size"), {Qt::CTRL | Qt::Key_0});
}

void MainActions::makeCompareMenu(QMenu& menu) {
    findRole = add(menu, tr("&Find a role or command…"), {Qt::CTRL | Qt::Key_K});
    searchRoles = add(menu, tr("&Search the list of roles"), {Qt::CTRL | Qt::Key_L});
    menu.addSeparator();
    baseline = menu.addMenu(tr("&Baseline"));
    removal = menu.addMenu(tr("&Remove a role"));
    clear = add(menu, tr("Remove &all roles"));
    menu.addSeparator();
    showPay = add(menu, tr("Show on the &Pay page"), {Qt::CTRL | Qt::SHIFT | Qt::Key_P});
    showPay->setEnabled(false);
    showLadder = add(menu, tr("Show on the &Ladders page"), {Qt::CTRL | Qt::SHIFT | Qt::Key_L});
    showLadder->setEnabled(false);
    QMenu& order = *menu.addMenu(tr("Sort s&kills"));
    addChoice(order, *orders, tr("As in the &catalogue"), static_cast<int>(SkillOrder::Catalogue));
    addChoice(order, *orders, tr("By &name"), static_cast<int>(SkillOrder::Name));
    addChoice(order, *orders, tr("By size of &change"), static_cast<int>(SkillOrder::Change));
}

void MainActions::makeCatalogueMenu(QMenu& menu) {
    reload = add(menu, tr("&Read again"), {Qt::Key_F5, Qt::CTRL | Qt::Key_R});
    problems = add(menu, tr("&Problems"), {Qt::Key_F8});
}

void MainActions::makeHelpMenu(QMenu& menu) {
    shortcuts = add(menu, tr("&Keys"), standard(QKeySequence::HelpContents));
    guide = add(menu, tr("Using Run&gwise"));
    format = add(menu, tr("How to &write a catalogue"));
    about = add(menu, tr("&About Rungwise"));
}

} // namespace rungwise::app
