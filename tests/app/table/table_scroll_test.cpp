// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody looks at stays in view, and what is sought comes there.
#include "tests/app/table/table_fixture.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QTest>

namespace rungwise::app {
namespace {

class TableScrollTest : public test::TableTest {
protected:
    [[nodiscard]] bool isInView(int line) const {
        const int top = table_.rowViewportPosition(line);
        return top >= 0 && top + table_.rowHeight(line) <= table_.viewport()->height();
    }

    /// Makes the last line that is wholly in view current.
    int goToLastInView() {
        int line = 0;
        while (line + 1 < model().rowCount() && isInView(line + 1)) ++line;
        table_.setCurrentIndex(model().index(line, 2));
        settle();
        return line;
    }
};

TEST_F(TableScrollTest, TheCurrentCellStaysInViewWhenTheTableBecomesNarrower) {
    table_.resize(1400, 420);
    showTable();
    const int line = goToLastInView();
    table_.resize(620, 420);
    settle();
    EXPECT_TRUE(isInView(line));
    const QRect cell = table_.visualRect(table_.currentIndex());
    EXPECT_LE(cell.right(), table_.viewport()->width());
}

TEST_F(TableScrollTest, TheCurrentCellStaysInViewWhenTheTableBecomesLower) {
    table_.resize(900, 600);
    showTable();
    const int line = goToLastInView();
    const int place = table_.verticalScrollBar()->value();
    for (const int height : {450, 340}) {
        table_.resize(900, height);
        settle();
        EXPECT_TRUE(isInView(line)) << height;
    }
    EXPECT_GT(table_.verticalScrollBar()->value(), place);
    table_.resize(900, 600);
    settle();
    EXPECT_EQ(table_.verticalScrollBar()->value(), place) << "nobody scrolled in between";
}

TEST_F(TableScrollTest, ACurrentCellOutOfViewDoesNotPullTheTableBack) {
    table_.resize(900, 340);
    showTable();
    table_.setCurrentIndex(model().index(1, 0));
    table_.verticalScrollBar()->setValue(table_.verticalScrollBar()->maximum());
    settle();
    ASSERT_FALSE(isInView(1));
    table_.resize(620, 340);
    settle();
    EXPECT_FALSE(isInView(1));
}

TEST_F(TableScrollTest, WhatIsSoughtComesIntoViewWithRoomBelow) {
    table_.resize(900, 340);
    showTable();
    table_.setCurrentIndex(model().index(1, 0));
    ASSERT_GT(table_.findText(QStringLiteral("travel")), 0);
    const int line = [this] {
        int at = 0;
        while (!model().headerData(at, Qt::Vertical).toString().contains(QStringLiteral("Travel")))
            ++at;
        return at;
    }();
    EXPECT_TRUE(isInView(line));
    EXPECT_TRUE(isInView(line + 1)) << "not the last line in view";
    EXPECT_EQ(table_.currentIndex(), model().index(1, 0)) << "nobody has gone there";
    EXPECT_EQ(table_.foundPosition().at, 0);
    EXPECT_TRUE(edits_.empty());
    table_.goToFound(ComparisonTable::Direction::Forward);
    EXPECT_EQ(table_.currentIndex().row(), line);
    EXPECT_EQ(table_.foundPosition().at, 1);
}

TEST_F(TableScrollTest, TheSearchBeginsAtTheTopOfWhatIsSeen) {
    table_.resize(900, 340);
    showTable();
    table_.setCurrentIndex(model().index(1, 0));
    table_.verticalScrollBar()->setValue(table_.verticalScrollBar()->maximum());
    settle();
    const int place = table_.verticalScrollBar()->value();
    ASSERT_GT(table_.findText(QStringLiteral("e")), 3);
    EXPECT_NEAR(table_.verticalScrollBar()->value(), place, table_.rowHeight(0) * 3);
    table_.goToFound(ComparisonTable::Direction::Forward);
    EXPECT_TRUE(isInView(table_.currentIndex().row()));
    EXPECT_GT(table_.currentIndex().row(), 3);
}

TEST_F(TableScrollTest, TypingOpensNoSection) {
    choice_ = withToggled(choice_, SectionKind::Duties);
    showTable();
    const int place = table_.verticalScrollBar()->value();
    EXPECT_GT(table_.findText(QStringLiteral("travel")), 0);
    EXPECT_TRUE(edits_.empty());
    EXPECT_EQ(table_.verticalScrollBar()->value(), place);
}

TEST_F(TableScrollTest, ASectionWithoutRowsDoesNotToggle) {
    choice_ = withFilter(choice_, RowFilter::Same);
    showTable();
    int heading = 0;
    while (model().foldAt(heading) != SectionFold::Nothing) ++heading;
    table_.setCurrentIndex(model().index(heading, 0));
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space, Qt::Key_Left, Qt::Key_Right}) {
        QTest::keyClick(&table_, key);
    }
    const QRect place = table_.visualRect(model().index(heading, 0));
    QTest::mouseClick(table_.viewport(), Qt::LeftButton, {}, place.center());
    EXPECT_TRUE(edits_.empty());
}

TEST_F(TableScrollTest, MenuItemsHaveDifferentLettersAndShowKeys) {
    showTable();
    table_.goTo("aspect:scope", 1);
    QTest::keyClick(&table_, Qt::Key_Menu);
    auto* menu = table_.findChild<QMenu*>(QStringLiteral("comparisonTableMenu"));
    ASSERT_NE(menu, nullptr);
    QString letters;
    for (const QAction* action : menu->actions()) {
        if (action->isSeparator()) continue;
        const QString text = action->text();
        ASSERT_TRUE(text.contains(u'&')) << qPrintable(text);
        const QChar letter = text.at(text.indexOf(u'&') + 1).toLower();
        EXPECT_FALSE(letters.contains(letter)) << qPrintable(text);
        letters += letter;
    }
    EXPECT_EQ(letters.size(), 8);
    for (const char* name : {"copyCells", "copyTable", "showSources"}) {
        EXPECT_FALSE(menu->findChild<QAction*>(QLatin1String(name))->shortcut().isEmpty()) << name;
    }
    menu->close();
    settle();
}

} // namespace
} // namespace rungwise::app
