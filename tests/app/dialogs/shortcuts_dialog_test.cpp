// SPDX-License-Identifier: GPL-3.0-or-later
// The list of keys: which actions stand in it and under which name.
#include "app/dialogs/shortcuts_dialog.h"

#include "tests/app/support/modal_answer.h"
#include "tests/app/support/ui_walk.h"

#include <QAction>
#include <QKeySequence>
#include <QTest>
#include <QTreeView>
#include <gmock/gmock.h>

namespace rungwise::app {
namespace {

class ShortcutsDialog : public ::testing::Test {
protected:
    QAction* add(const char16_t* text, const QList<QKeySequence>& keys) {
        auto* action = new QAction(QString::fromUtf16(text), &owner_);
        action->setShortcuts(keys);
        actions_ << action;
        return action;
    }

    QObject owner_;
    QList<QAction*> actions_;
};

TEST_F(ShortcutsDialog, ListsVisibleActionsWithKeysAndWhatIsAdded) {
    add(u"&Open catalogue…", {QKeySequence(Qt::CTRL | Qt::Key_O)});
    add(u"No key", {});
    add(u"R&&D && more", {QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
    add(u"Hidden", {QKeySequence(Qt::Key_F6)})->setVisible(false);
    actions_ << actions_.front();
    const auto rows = shortcutRows(
        actions_, {{QStringLiteral("Open or collapse a section"), QStringLiteral("Space")}});
    const std::vector<ShortcutRow> expected{
        {QStringLiteral("Open catalogue"), QStringLiteral("Ctrl+O")},
        {QStringLiteral("R&D & more"), QStringLiteral("F5, Ctrl+R")},
        {QStringLiteral("Open or collapse a section"), QStringLiteral("Space")},
    };
    EXPECT_EQ(rows, expected);
}

TEST_F(ShortcutsDialog, ShowsATableToReadAndClosesWithEscape) {
    add(u"&Open", {QKeySequence(Qt::CTRL | Qt::Key_O)});
    bool shown = false;
    test::answerNext<QDialog>([&](QDialog& dialog) {
        shown = true;
        auto* table = dialog.findChild<QTreeView*>();
        ASSERT_NE(table, nullptr);
        EXPECT_THAT(test::uiFaults(dialog), ::testing::IsEmpty());
        EXPECT_EQ(table->model()->rowCount(), 1);
        EXPECT_EQ(table->editTriggers(), QAbstractItemView::NoEditTriggers);
        QTest::keyClick(table, Qt::Key_Escape);
    });
    showShortcuts(actions_, {}, nullptr);
    EXPECT_TRUE(shown);
}

} // namespace
} // namespace rungwise::app
