// SPDX-License-Identifier: GPL-3.0-or-later
// Find roles and commands by typing, take them by Enter.
#include "app/panels/command_palette.h"

#include "app/items/line_roles.h"
#include "app/items/role_words.h"
#include "tests/app/support/browsed_catalogue.h"
#include "tests/app/support/ui_walk.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QtTest>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace rungwise::app {
namespace {

class CommandPaletteTest : public ::testing::Test {
protected:
    CommandPaletteTest() {
        window.resize(900, 640);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        other.setFocus();
        impossible.setEnabled(false);
        QObject::connect(&palette, &CommandPalette::edited,
                         [this](const ChoiceEdit& edit) { edits.push_back(edit); });
    }

    void offer(const ComparisonChoice& choice = {},
               PaletteContents contents = PaletteContents::RolesAndCommands) {
        palette.offer(catalogue, choice, {&sort, &impossible}, contents);
        EXPECT_TRUE(QTest::qWaitFor([this] { return line().hasFocus(); }));
    }
    [[nodiscard]] QLineEdit& line() { return *palette.findChild<QLineEdit*>(); }
    [[nodiscard]] QListView& list() { return *palette.findChild<QListView*>(); }
    [[nodiscard]] QLabel& note() {
        return *palette.findChild<QLabel*>(QStringLiteral("paletteNote"));
    }
    [[nodiscard]] std::string current() {
        return list().currentIndex().data().toString().toStdString();
    }
    [[nodiscard]] int count() { return list().model()->rowCount(); }

    CatalogueRef catalogue = test::browsedCatalogue();
    QAction sort{QStringLiteral("&Sort by price && size")};
    QAction impossible{QStringLiteral("Sort impossibly")};
    QWidget window;
    QLineEdit other{&window};
    CommandPalette palette{test::english(), &window};
    std::vector<ChoiceEdit> edits;
};

TEST_F(CommandPaletteTest, IsEmptyBeforeItIsOffered) {
    EXPECT_TRUE(palette.children().isEmpty());
}

TEST_F(CommandPaletteTest, OffersRolesThenCommands) {
    offer();
    EXPECT_TRUE(line().hasFocus());
    EXPECT_EQ(count(), 8);
    EXPECT_EQ(current(), "Lead & <i>Maker</i>");
    EXPECT_EQ(list().model()->index(6, 0).data().toString(),
              QStringLiteral("Sort by price & size"));
}

TEST_F(CommandPaletteTest, OffersRolesOnly) {
    offer({}, PaletteContents::Roles);
    EXPECT_EQ(count(), 6);
    QTest::keyClicks(&line(), QStringLiteral("sort"));
    EXPECT_EQ(count(), 0);
    EXPECT_EQ(note().text(), QStringLiteral("Nothing matches"));
}

TEST_F(CommandPaletteTest, EnterAddsARole) {
    offer(test::choiceOf({"maker"}));
    QTest::keyClicks(&line(), QStringLiteral("seller"));
    EXPECT_EQ(list().currentIndex().data(TrailingRole).toString(), QStringLiteral("Add"));
    QTest::keyClick(&line(), Qt::Key_Return);
    EXPECT_FALSE(palette.isVisible());
    ASSERT_EQ(edits.size(), 1U);
    EXPECT_EQ(edits[0].next, test::choiceOf({"maker", "seller"}));
}

TEST_F(CommandPaletteTest, EnterRemovesAComparedRole) {
    offer(test::choiceOf({"maker", "seller"}));
    QTest::keyClicks(&line(), QStringLiteral("seller"));
    QTest::keyClick(&line(), Qt::Key_Return);
    ASSERT_EQ(edits.size(), 1U);
    EXPECT_EQ(edits[0].next, test::choiceOf({"maker"}));
}

TEST_F(CommandPaletteTest, ACommandRunsWhenThePaletteHasClosed) {
    bool wasOpen = true;
    int runs = 0;
    QObject::connect(&sort, &QAction::triggered, [&] {
        wasOpen = palette.isVisible();
        ++runs;
    });
    offer();
    QTest::keyClicks(&line(), QStringLiteral("price"));
    QTest::keyClick(&line(), Qt::Key_Return);
    EXPECT_EQ(runs, 0);
    QTest::qWait(0);
    EXPECT_EQ(runs, 1);
    EXPECT_FALSE(wasOpen);
}

TEST_F(CommandPaletteTest, WhatIsDisabledIsShownAndCannotBeTaken) {
    offer();
    QTest::keyClicks(&line(), QStringLiteral("impossibly"));
    EXPECT_EQ(count(), 1);
    EXPECT_FALSE(list().currentIndex().isValid());
    QTest::keyClick(&line(), Qt::Key_Return);
    EXPECT_TRUE(palette.isVisible());
}

TEST_F(CommandPaletteTest, SaysWhyRolesCannotBeAdded) {
    offer(test::choiceOf({"maker", "seller", "lead", "helper", "buyer"}));
    EXPECT_TRUE(note().isVisible());
    EXPECT_EQ(note().text(), RoleWords::fullAdvice());
    QTest::keyClicks(&line(), QStringLiteral("owner"));
    QTest::keyClick(&line(), Qt::Key_Return);
    EXPECT_TRUE(edits.empty());
}

TEST_F(CommandPaletteTest, ArrowsMoveWhileTypingStaysInTheLine) {
    offer(test::choiceOf({"maker", "seller", "lead", "helper", "buyer"}));
    QTest::keyClick(&line(), Qt::Key_Down);
    EXPECT_EQ(current(), "Helper");
    QTest::keyClick(&line(), Qt::Key_PageDown);
    EXPECT_EQ(current(), "Helper") << "the last line is disabled, and nothing is behind it";
    for (int i = 0; i < 4; ++i) QTest::keyClick(&line(), Qt::Key_Down);
    EXPECT_EQ(current(), "Sort by price & size") << "over the disabled role";
    QTest::keyClick(&line(), Qt::Key_PageUp);
    EXPECT_EQ(current(), "Lead & <i>Maker</i>");
    EXPECT_TRUE(line().hasFocus());
    EXPECT_FALSE(line().accessibleDescription().isEmpty());
}

TEST_F(CommandPaletteTest, AClickTakesALine) {
    offer();
    const QModelIndex maker = list().model()->index(2, 0);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(maker).center());
    ASSERT_EQ(edits.size(), 1U);
    EXPECT_EQ(edits[0].next, test::choiceOf({"maker"}));
}

TEST_F(CommandPaletteTest, EscapeClosesAndFocusGoesBack) {
    offer();
    QTest::keyClick(&line(), Qt::Key_Escape);
    EXPECT_FALSE(palette.isVisible());
    EXPECT_TRUE(QTest::qWaitFor([this] { return other.hasFocus(); }));
}

TEST_F(CommandPaletteTest, BeginsAnewEachTime) {
    offer();
    QTest::keyClicks(&line(), QStringLiteral("seller"));
    QTest::keyClick(&line(), Qt::Key_Escape);
    offer();
    EXPECT_TRUE(line().text().isEmpty());
    EXPECT_EQ(count(), 8);
}

TEST_F(CommandPaletteTest, ClosesWhenItIsLeft) {
    offer();
    window.activateWindow();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !palette.isVisible(); }));
}

TEST_F(CommandPaletteTest, StandsOverTheTopOfItsWindow) {
    offer();
    const QRect around = window.geometry();
    EXPECT_TRUE(around.contains(palette.geometry().topLeft()));
    EXPECT_LT(palette.geometry().top() - around.top(), around.height() / 3);
    EXPECT_NEAR(palette.geometry().center().x(), around.center().x(), 2);
}

TEST_F(CommandPaletteTest, SaysHowMuchIsLeftOut) {
    std::string roles = "roles:\n";
    for (int i = 0; i < 60; ++i) {
        roles += "  - {id: r" + std::to_string(i) + ", name: Role}\n";
    }
    catalogue =
        test::catalogueOf("rungwise: 1\ncatalogue: {id: c, title: C, version: \"1\"}\n" + roles);
    offer({}, PaletteContents::Roles);
    EXPECT_EQ(count(), 50);
    EXPECT_EQ(note().text(), QStringLiteral("Showing 50 of 60; type more to see fewer"));
}

TEST_F(CommandPaletteTest, SpeaksAndShowsTextsFromFilesAsTheyAre) {
    offer(test::choiceOf({"maker"}));
    for (const std::string& fault : test::uiFaults(palette, QStringLiteral("Lead & <i>Maker"))) {
        ADD_FAILURE() << fault;
    }
}

TEST_F(CommandPaletteTest, OpensWithoutACatalogue) {
    catalogue = nullptr;
    offer();
    EXPECT_EQ(count(), 2);
}

} // namespace
} // namespace rungwise::app
