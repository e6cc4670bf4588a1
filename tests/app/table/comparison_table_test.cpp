// SPDX-License-Identifier: GPL-3.0-or-later
// The table keeps its place, follows keys and mouse, finds, copies and speaks.
#include "app/table/comparison_table.h"

#include "tests/app/table/table_fixture.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace rungwise::app {
namespace {

using ComparisonTableTest = test::TableTest;

TEST_F(ComparisonTableTest, RowsAreAsHighAsTheirTextAtOnceAfterAChangeOfWidth) {
    showTable();
    const int scope = lineOf("aspect:scope");
    const int wide = table_.rowHeight(scope);
    table_.horizontalHeader()->resizeSection(0, 180);
    EXPECT_EQ(table_.columnWidth(0), 180);
    const int usual = table_.rowHeight(lineOf("aspect:focus"));
    EXPECT_GT(table_.rowHeight(scope), usual) << "the text takes several lines";
    table_.resize(2000, 500);
    EXPECT_LT(table_.rowHeight(scope), wide);
}

TEST_F(ComparisonTableTest, ColumnsFillTheWindowAndScrollBelowTheirLeastWidth) {
    showTable();
    EXPECT_EQ(table_.horizontalHeader()->length(), table_.viewport()->width());
    table_.resize(400, 500);
    settle();
    EXPECT_GT(table_.horizontalScrollBar()->maximum(), 0);
    EXPECT_LT(table_.verticalHeader()->width(), 400);
}

TEST_F(ComparisonTableTest, HeadsShrinkToOneLineInALowTable) {
    showTable();
    const int full = table_.horizontalHeader()->height();
    table_.resize(700, full + full / 2);
    settle();
    EXPECT_LT(table_.horizontalHeader()->height(), full);
    table_.resize(700, 500);
    settle();
    EXPECT_EQ(table_.horizontalHeader()->height(), full);
}

TEST_F(ComparisonTableTest, KeepsCellAndPlaceWhenARoleIsAdded) {
    choice_ = withoutRole(choice_, *RoleId::parse("owner"));
    showTable();
    ASSERT_TRUE(table_.goTo("skill:strategy", 1));
    settle();
    const int top = table_.visualRect(table_.currentIndex()).top();
    show(withRoleMoved(withRole(choice_, *RoleId::parse("owner")), 2, 0));
    settle();
    EXPECT_EQ(table_.currentRow()->id, "skill:strategy");
    EXPECT_EQ(table_.currentIndex().column(), 2);
    EXPECT_NEAR(table_.visualRect(table_.currentIndex()).top(), top, table_.rowHeight(0) * 3);
}

TEST_F(ComparisonTableTest, WhatIsAtTheTopStaysThere) {
    showTable();
    table_.resize(700, 300);
    settle();
    const std::string id = "aspect:scope";
    table_.verticalScrollBar()->setValue(table_.verticalHeader()->sectionPosition(lineOf(id)) + 7);
    const int offset = table_.rowViewportPosition(lineOf(id));
    ASSERT_EQ(offset, -7);
    show(withToggled(choice_, SectionKind::AtAGlance));
    EXPECT_EQ(table_.rowViewportPosition(lineOf(id)), offset);
    settle();
    EXPECT_EQ(table_.rowViewportPosition(lineOf(id)), offset);
}

TEST_F(ComparisonTableTest, AFilteredRowGivesItsPlaceToTheNearest) {
    showTable();
    table_.goTo("aspect:focus", 1);
    show(withFilter(choice_, RowFilter::Differences));
    EXPECT_FALSE(model().lineOf("aspect:focus").has_value());
    EXPECT_TRUE(table_.currentIndex().isValid());
    EXPECT_EQ(table_.currentIndex().column(), 1);
    table_.clear();
    EXPECT_EQ(table_.currentRow(), nullptr);
}

TEST_F(ComparisonTableTest, KeysToggleSections) {
    showTable();
    const auto press = [this](Qt::Key key) {
        const int line = *model().lineOf(SectionKind::Scope);
        table_.setCurrentIndex(model().index(line, 0));
        QTest::keyClick(&table_, key);
        return model().isCollapsed(SectionKind::Scope);
    };
    EXPECT_TRUE(press(Qt::Key_Return));
    EXPECT_FALSE(press(Qt::Key_Space));
    EXPECT_TRUE(press(Qt::Key_Left));
    EXPECT_TRUE(press(Qt::Key_Left));
    EXPECT_FALSE(press(Qt::Key_Right));
    EXPECT_EQ(edits_.size(), 4U);
    table_.setLayoutDirection(Qt::RightToLeft);
    EXPECT_TRUE(press(Qt::Key_Right));
}

TEST_F(ComparisonTableTest, AClickOnABandTogglesItOnLabelsAndBody) {
    showTable();
    const auto heading = [this] { return *model().lineOf(SectionKind::Scope); };
    const QRect place = table_.visualRect(model().index(heading(), 0));
    QTest::mouseClick(table_.viewport(), Qt::LeftButton, {}, place.center());
    EXPECT_TRUE(model().isCollapsed(SectionKind::Scope));
    EXPECT_EQ(table_.currentIndex().row(), heading());
    QTest::mouseClick(table_.verticalHeader()->viewport(), Qt::LeftButton, {},
                      {20, table_.rowViewportPosition(heading()) + 5});
    EXPECT_FALSE(model().isCollapsed(SectionKind::Scope));
}

TEST_F(ComparisonTableTest, HeadsSetBaselineAndMoveTheWayTheyAreSeen) {
    showTable();
    const auto take = [this](const char* name) {
        table_.goTo("aspect:scope", 1);
        QTest::keyClick(&table_, Qt::Key_Menu);
        auto* menu = table_.findChild<QMenu*>(QStringLiteral("comparisonTableMenu"));
        ASSERT_NE(menu, nullptr);
        menu->findChild<QAction*>(QLatin1String(name))->trigger();
        menu->close();
        settle();
    };
    take("setBaseline");
    EXPECT_EQ(choice_.baselinePosition(), 1U);
    take("moveLeft");
    EXPECT_EQ(choice_.roles.front().text(), "lead");
    table_.setLayoutDirection(Qt::RightToLeft);
    take("moveLeft");
    EXPECT_EQ(choice_.roles.back().text(), "maker");
    take("removeRole");
    EXPECT_EQ(choice_.roles.size(), 2U);
}

TEST_F(ComparisonTableTest, CopiesOneCellBareAndMoreWithHeads) {
    showTable();
    table_.goTo("aspect:focus", 0);
    QTest::keyClick(&table_, Qt::Key_C, Qt::ControlModifier);
    const QClipboard& board = *QApplication::clipboard();
    EXPECT_TRUE(board.text().startsWith(QStringLiteral("Making"))) << qPrintable(board.text());
    EXPECT_TRUE(board.mimeData()->hasHtml());
    table_.copy(ComparisonTable::Copy::Row);
    EXPECT_TRUE(board.text().contains(QStringLiteral("Focus")));
    EXPECT_FALSE(board.text().contains(QStringLiteral("Budgeting")));
    table_.copy(ComparisonTable::Copy::Table);
    EXPECT_TRUE(board.text().contains(QStringLiteral("Budgeting")));
    EXPECT_TRUE(board.text().contains(QStringLiteral("Lead Maker")));
}

TEST_F(ComparisonTableTest, FindsAlsoInCollapsedSections) {
    choice_ = withToggled(choice_, SectionKind::Duties);
    showTable();
    EXPECT_EQ(table_.findText(QStringLiteral("resumes")), 2) << "the label and the cell";
    EXPECT_EQ(table_.foundPosition(), (FoundPosition{0, 2}));
    EXPECT_TRUE(table_.goToFound(ComparisonTable::Direction::Forward));
    EXPECT_FALSE(model().isCollapsed(SectionKind::Duties));
    ASSERT_NE(table_.currentRow(), nullptr);
    EXPECT_TRUE(table_.currentRow()->id.starts_with("duty:"));
    EXPECT_EQ(table_.foundPosition().at, 1);
    EXPECT_TRUE(table_.goToFound(ComparisonTable::Direction::Backward));
    EXPECT_EQ(table_.foundPosition().at, 2);
    EXPECT_EQ(table_.findText(QStringLiteral("nowhere")), 0);
    EXPECT_FALSE(table_.goToFound(ComparisonTable::Direction::Forward));
    EXPECT_EQ(table_.findText({}), 0);
}

TEST_F(ComparisonTableTest, EveryCellSpeaksItsSentence) {
    showTable();
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&table_);
    ASSERT_NE(table, nullptr);
    EXPECT_FALSE(table->text(QAccessible::Name).isEmpty());
    QAccessibleTableInterface* cells = table->tableInterface();
    ASSERT_NE(cells, nullptr);
    const int strategy = lineOf("skill:strategy");
    const QString said = cells->cellAt(strategy, 1)->text(QAccessible::Name);
    EXPECT_TRUE(said.startsWith(QStringLiteral("Product strategy, Lead Maker")))
        << qPrintable(said);
    EXPECT_TRUE(said.contains(QStringLiteral("5 of 5"))) << qPrintable(said);
    for (int line = 0; line < model().rowCount(); ++line) {
        for (int column = 0; column < model().columnCount(); ++column) {
            EXPECT_FALSE(cells->cellAt(line, column)->text(QAccessible::Name).isEmpty());
        }
    }
}

TEST_F(ComparisonTableTest, TabLeavesTheTable) {
    showTable();
    EXPECT_FALSE(table_.tabKeyNavigation());
    EXPECT_FALSE(table_.accessibleName().isEmpty());
    QSignalSpy changes(&table_, &ComparisonTable::currentCellChanged);
    table_.setCurrentIndex(model().index(1, 0));
    QTest::keyClick(&table_, Qt::Key_Down);
    EXPECT_EQ(table_.currentIndex().row(), 2);
    EXPECT_EQ(changes.count(), 2);
}

} // namespace
} // namespace rungwise::app
