// SPDX-License-Identifier: GPL-3.0-or-later
// Collects shortcuts from actions and lists them.
#include "app/dialogs/shortcuts_dialog.h"

#include "app/items/roomy_rows.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace rungwise::app {

namespace {

/// The tool tip is the text without its mnemonic, or says more where the text needs its menu.
QString nameOf(const QAction& action) {
    QString name = action.toolTip();
    if (name.endsWith(u'…')) name.chop(1);
    return name;
}

QString keysOf(const QAction& action) {
    QStringList keys;
    for (const QKeySequence& sequence : action.shortcuts()) {
        const QString key = sequence.toString(QKeySequence::NativeText);
        if (!key.isEmpty() && !keys.contains(key)) keys << key;
    }
    return keys.join(QStringLiteral(", "));
}

QStandardItem* cell(const QString& text) {
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

void fillModel(QStandardItemModel& model, const std::vector<ShortcutRow>& rows) {
    model.setHorizontalHeaderLabels({QCoreApplication::translate("Dialogs", "What it does"),
                                     //: Head of a column that lists keys of the keyboard.
                                     QCoreApplication::translate("Dialogs", "Keys")});
    for (const ShortcutRow& row : rows) model.appendRow({cell(row.first), cell(row.second)});
}

QTreeView* makeTable(QDialog& dialog, QStandardItemModel& model) {
    auto* table = new QTreeView(&dialog);
    table->setObjectName(QStringLiteral("shortcuts"));
    table->setAccessibleName(dialog.windowTitle());
    table->setRootIsDecorated(false);
    table->setItemsExpandable(false);
    table->setUniformRowHeights(true);
    table->setAllColumnsShowFocus(true);
    table->setAlternatingRowColors(true);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setItemDelegate(new RoomyRows(table));
    table->setModel(&model);
    table->header()->setStretchLastSection(false);
    table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table->setCurrentIndex(model.index(0, 0));
    return table;
}

} // namespace

std::vector<ShortcutRow> shortcutRows(const QList<QAction*>& actions,
                                      const std::vector<ShortcutRow>& more) {
    std::vector<ShortcutRow> rows;
    const auto add = [&rows](const ShortcutRow& row) {
        if (row.first.isEmpty() || row.second.isEmpty()) return;
        if (std::find(rows.begin(), rows.end(), row) == rows.end()) rows.push_back(row);
    };
    for (const QAction* action : actions) {
        if (action->isVisible()) add({nameOf(*action), keysOf(*action)});
    }
    for (const ShortcutRow& row : more) add(row);
    return rows;
}

void showShortcuts(const QList<QAction*>& actions, const std::vector<ShortcutRow>& more,
                   QWidget* parent) {
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("shortcutsDialog"));
    dialog.setWindowTitle(QCoreApplication::translate("Dialogs", "Keyboard shortcuts"));
    QStandardItemModel model;
    fillModel(model, shortcutRows(actions, more));
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(makeTable(dialog, model));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(buttons);
    const QFontMetrics metrics = dialog.fontMetrics();
    dialog.resize(metrics.averageCharWidth() * 72, metrics.lineSpacing() * 32);
    dialog.exec();
}

} // namespace rungwise::app
