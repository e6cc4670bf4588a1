// SPDX-License-Identifier: GPL-3.0-or-later
// Every change of the comparison can be taken back.
#include "app/workspace/selection.h"

#include <QAction>
#include <QSignalSpy>
#include <QUndoCommand>
#include <gtest/gtest.h>

#include <memory>

namespace rungwise::app {
namespace {

ComparisonChoice choiceOf(std::initializer_list<const char*> roles) {
    ComparisonChoice choice;
    for (const char* role : roles) choice.roles.push_back(*RoleId::parse(role));
    return choice;
}

class SelectionTest : public ::testing::Test {
protected:
    Selection selection_;
    QSignalSpy changed_{&selection_, &Selection::changed};
};

TEST_F(SelectionTest, TakesChangesBackAndMakesThemAgain) {
    selection_.change(choiceOf({"a"}), QStringLiteral("Add A"));
    selection_.change(choiceOf({"a", "b"}), QStringLiteral("Add B"));
    EXPECT_EQ(selection_.current(), choiceOf({"a", "b"}));
    EXPECT_EQ(changed_.size(), 2);
    selection_.history().undo();
    EXPECT_EQ(selection_.current(), choiceOf({"a"}));
    EXPECT_EQ(selection_.history().redoText(), QStringLiteral("Add B"));
    selection_.history().undo();
    EXPECT_EQ(selection_.current(), ComparisonChoice());
    EXPECT_FALSE(selection_.history().canUndo());
    selection_.history().redo();
    selection_.history().redo();
    EXPECT_EQ(selection_.current(), choiceOf({"a", "b"}));
    EXPECT_EQ(changed_.size(), 6);
}

TEST_F(SelectionTest, HasNothingToUndoWhenNothingChanged) {
    selection_.change(ComparisonChoice(), QStringLiteral("Nothing"));
    EXPECT_EQ(changed_.size(), 0);
    EXPECT_FALSE(selection_.history().canUndo());
}

TEST_F(SelectionTest, ForgetsTheHistoryWhenItStartsAnew) {
    selection_.change(choiceOf({"a"}), QStringLiteral("Add A"));
    selection_.reset(choiceOf({"c"}));
    EXPECT_EQ(selection_.current(), choiceOf({"c"}));
    EXPECT_EQ(changed_.size(), 2);
    EXPECT_FALSE(selection_.history().canUndo());
    selection_.reset(choiceOf({"c"}));
    EXPECT_EQ(changed_.size(), 2);
}

TEST_F(SelectionTest, NamesChangesByNamesFromFiles) {
    const std::unique_ptr<QAction> undo(
        selection_.history().createUndoAction(nullptr, QStringLiteral("Undo")));
    selection_.change(choiceOf({"a"}), QStringLiteral("Add R&D\nLead"));
    EXPECT_EQ(selection_.history().command(0)->text(), QStringLiteral("Add R&D Lead"));
    EXPECT_EQ(selection_.history().undoText(), QStringLiteral("Add R&&D Lead"));
    EXPECT_EQ(undo->text(), QStringLiteral("Undo Add R&&D Lead"));
}

} // namespace
} // namespace rungwise::app
