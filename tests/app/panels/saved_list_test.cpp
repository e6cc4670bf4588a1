// SPDX-License-Identifier: GPL-3.0-or-later
// Open, rename and remove kept comparisons.
#include "app/panels/saved_list.h"

#include "tests/app/support/browsed_catalogue.h"
#include "tests/app/support/ui_walk.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QtTest>
#include <gtest/gtest.h>

#include <utility>

namespace rungwise::app {
namespace {

class SavedListTest : public ::testing::Test {
protected:
    SavedListTest() {
        saved.resize(260, 200);
        saved.display(kept);
        saved.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&saved));
        list().setFocus();
        list().setCurrentIndex(list().model()->index(0, 0));
    }

    [[nodiscard]] QListView& list() {
        return *saved.findChild<QListView*>(QStringLiteral("saved"));
    }
    [[nodiscard]] QPoint middle(int row) {
        return list().visualRect(list().model()->index(row, 0)).center();
    }

    std::vector<KeptComparison> kept{
        {"/kept/a.yaml", {"PM & <b>PL</b>?", "", "", test::choiceOf({"maker", "seller"})}},
        {"/kept/b.yaml", {"Talk", "", "", test::choiceOf({"maker"})}}};
    SavedList saved;
    QSignalSpy opened{&saved, &SavedList::openWanted};
    QSignalSpy renamed{&saved, &SavedList::renameWanted};
    QSignalSpy removed{&saved, &SavedList::removalWanted};
};

TEST_F(SavedListTest, IsHiddenWhileNothingIsKept) {
    EXPECT_TRUE(saved.isVisible());
    saved.display({});
    EXPECT_FALSE(saved.isVisible());
    EXPECT_TRUE(SavedList().isHidden());
}

TEST_F(SavedListTest, OpensByEnterAndDoubleClickOnly) {
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, middle(1));
    EXPECT_EQ(opened.size(), 0);
    QTest::mouseDClick(list().viewport(), Qt::LeftButton, {}, middle(1));
    QTest::keyClick(&list(), Qt::Key_Up);
    QTest::keyClick(&list(), Qt::Key_Return);
    ASSERT_EQ(opened.size(), 2);
    EXPECT_EQ(opened[0][0].toString(), QStringLiteral("/kept/b.yaml"));
    EXPECT_EQ(opened[1][0].toString(), QStringLiteral("/kept/a.yaml"));
}

TEST_F(SavedListTest, RenamesInPlace) {
    QTest::keyClick(&list(), Qt::Key_F2);
    auto* line = list().findChild<QLineEdit*>();
    ASSERT_NE(line, nullptr);
    EXPECT_FALSE(line->accessibleName().isEmpty());
    EXPECT_EQ(line->text(), QStringLiteral("PM & <b>PL</b>?"));
    line->setText(QStringLiteral("March"));
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !renamed.empty(); }));
    ASSERT_EQ(renamed.size(), 1);
    EXPECT_EQ(renamed[0], QVariantList({QStringLiteral("/kept/a.yaml"), QStringLiteral("March")}));
    EXPECT_EQ(opened.size(), 0);
}

TEST_F(SavedListTest, StaysOnTheRenamedLine) {
    QWidget window;
    QLineEdit above(&window);
    saved.setParent(&window);
    window.show();
    window.activateWindow();
    saved.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    list().setFocus();
    QObject::connect(&saved, &SavedList::renameWanted, &saved,
                     [this](const QString& /*file*/, const QString& title) {
                         kept[0].comparison.title = title.toStdString();
                         std::swap(kept[0], kept[1]);
                         saved.display(kept);
                     });
    QTest::keyClick(&list(), Qt::Key_F2);
    auto* line = list().findChild<QLineEdit*>();
    ASSERT_NE(line, nullptr);
    line->setText(QStringLiteral("Winter"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([this] { return renamed.size() == 1; }));
    QTest::qWait(0);
    EXPECT_TRUE(list().hasFocus());
    EXPECT_EQ(list().currentIndex().data().toString(), QStringLiteral("Winter"));
    saved.setParent(nullptr);
}

TEST_F(SavedListTest, TakesTheFocusFromATitleThatALaterListInterrupts) {
    QTest::keyClick(&list(), Qt::Key_F2);
    ASSERT_NE(list().findChild<QLineEdit*>(), nullptr);
    kept[1].comparison.title = "Another talk";
    saved.display(kept);
    EXPECT_TRUE(list().hasFocus());
}

TEST_F(SavedListTest, LeavesATitleOpenWhenTheListIsTheSame) {
    QTest::keyClick(&list(), Qt::Key_F2);
    auto* line = list().findChild<QLineEdit*>();
    ASSERT_NE(line, nullptr);
    line->setText(QStringLiteral("Mar"));
    saved.display(kept);
    QTest::qWait(0);
    ASSERT_EQ(list().findChild<QLineEdit*>(), line);
    EXPECT_TRUE(line->hasFocus());
    QTest::keyClicks(line, QStringLiteral("ch"));
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !renamed.empty(); }));
    ASSERT_EQ(renamed.size(), 1);
    EXPECT_EQ(renamed[0][1].toString(), QStringLiteral("March"));
}

TEST_F(SavedListTest, EscapeLeavesTheTitle) {
    QTest::keyClick(&list(), Qt::Key_F2);
    auto* line = list().findChild<QLineEdit*>();
    ASSERT_NE(line, nullptr);
    line->setText(QStringLiteral("March"));
    QTest::keyClick(line, Qt::Key_Escape);
    QTest::qWait(0);
    EXPECT_EQ(renamed.size(), 0);
}

TEST_F(SavedListTest, RemovesAndStaysNearby) {
    QTest::keyClick(&list(), Qt::Key_Delete);
    ASSERT_EQ(removed.size(), 1);
    EXPECT_EQ(removed[0][0].toString(), QStringLiteral("/kept/a.yaml"));
    kept.erase(kept.begin());
    saved.display(kept);
    EXPECT_EQ(list().currentIndex().data().toString(), QStringLiteral("Talk"));
}

TEST_F(SavedListTest, StaysWithTheCurrentComparison) {
    kept.insert(kept.begin(), {"/kept/0.yaml", {"First", "", "", {}}});
    saved.display(kept);
    EXPECT_EQ(list().currentIndex().data().toString(), QStringLiteral("PM & <b>PL</b>?"));
}

TEST_F(SavedListTest, TheMenuOpensRenamesAndRemoves) {
    EXPECT_EQ(list().contextMenuPolicy(), Qt::ActionsContextMenu);
    saved.findChild<QAction*>(QStringLiteral("openSaved"))->trigger();
    EXPECT_EQ(opened.size(), 1);
    saved.findChild<QAction*>(QStringLiteral("removeSaved"))->trigger();
    EXPECT_EQ(removed.size(), 1);
    saved.findChild<QAction*>(QStringLiteral("renameSaved"))->trigger();
    EXPECT_NE(list().findChild<QLineEdit*>(), nullptr);
}

TEST_F(SavedListTest, ScrollsWhenThereAreMany) {
    const int line = list().height() / 2;
    for (int i = 0; i < 20; ++i) {
        kept.push_back({"/kept/" + std::to_string(i), {test::longestName(), "", "", {}}});
    }
    saved.display(kept);
    EXPECT_EQ(list().sizeHint().height(), 6 * line);
    EXPECT_LE(saved.minimumSizeHint().width(), 220);
}

TEST_F(SavedListTest, SpeaksAndShowsTextsFromFilesAsTheyAre) {
    for (const std::string& fault : test::uiFaults(saved, QStringLiteral("PM & <b>PL"))) {
        ADD_FAILURE() << fault;
    }
}

} // namespace
} // namespace rungwise::app
