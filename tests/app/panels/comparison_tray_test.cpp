// SPDX-License-Identifier: GPL-3.0-or-later
// Reorder, remove and add compared roles by keyboard, mouse and drops.
#include "app/panels/comparison_tray.h"

#include "app/items/line_delegate.h"
#include "app/items/role_mime.h"
#include "app/items/role_words.h"
#include "tests/app/support/browsed_catalogue.h"
#include "tests/app/support/ui_walk.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QListView>
#include <QToolButton>
#include <QtTest>
#include <gtest/gtest.h>

#include <string>

namespace rungwise::app {
namespace {

/// A tray whose edits come back to it, as in the window.
class ComparisonTrayTest : public ::testing::Test {
protected:
    ComparisonTrayTest() {
        tray.resize(260, 300);
        display(test::choiceOf({"maker", "seller", "lead"}));
        QObject::connect(&tray, &ComparisonTray::edited, [this](const ChoiceEdit& edit) {
            ++edits;
            display(edit.next);
        });
        tray.show();
        tray.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&tray));
        list().setFocus();
    }

    void display(const ComparisonChoice& next) {
        choice = next;
        tray.display(catalogue, next);
        QTest::qWait(0);
    }
    template <class Widget> [[nodiscard]] Widget& part(const char* name) {
        return *tray.findChild<Widget*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QListView& list() { return part<QListView>("compared"); }
    [[nodiscard]] std::string ids() const {
        std::string text;
        for (const RoleId& role : choice.roles) text += (text.empty() ? "" : " ") + role.text();
        return text;
    }
    void goTo(int row) { list().setCurrentIndex(list().model()->index(row, 0)); }
    [[nodiscard]] std::string current() {
        return list().currentIndex().data().toString().toStdString();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&list(), static_cast<Qt::Key>(key), modifiers);
    }
    [[nodiscard]] QRect place(int row) { return list().visualRect(list().model()->index(row, 0)); }
    /// Whether the drop was taken.
    bool drop(QWidget& target, const QMimeData& carried, const QPoint& at) {
        QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &carried, Qt::LeftButton, {});
        QApplication::sendEvent(&target, &enter);
        QDropEvent event(at, Qt::CopyAction | Qt::MoveAction, &carried, Qt::LeftButton, {});
        event.ignore();
        QApplication::sendEvent(&target, &event);
        return event.isAccepted();
    }

    CatalogueRef catalogue = test::browsedCatalogue();
    ComparisonTray tray{test::english()};
    ComparisonChoice choice;
    int edits = 0;
};

TEST_F(ComparisonTrayTest, MovesTheCurrentLineAndStaysWithIt) {
    goTo(0);
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(ids(), "seller maker lead");
    EXPECT_EQ(current(), "Maker");
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(ids(), "seller lead maker");
    EXPECT_EQ(edits, 2) << "the last line does not move further";
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(ids(), "seller maker lead");
    EXPECT_TRUE(list().hasFocus());
}

TEST_F(ComparisonTrayTest, RemovesTheCurrentLineAndGoesToTheNext) {
    goTo(1);
    press(Qt::Key_Delete);
    EXPECT_EQ(ids(), "maker lead");
    EXPECT_EQ(current(), "Lead & <i>Maker</i>");
    press(Qt::Key_Backspace);
    EXPECT_EQ(ids(), "maker");
    EXPECT_EQ(current(), "Maker");
    press(Qt::Key_Delete);
    EXPECT_EQ(ids(), "");
    EXPECT_FALSE(list().isVisible());
}

TEST_F(ComparisonTrayTest, SetsTheBaseline) {
    goTo(2);
    press(Qt::Key_B);
    EXPECT_EQ(choice.baseline, *RoleId::parse("lead"));
    EXPECT_EQ(ids(), "maker seller lead");
    EXPECT_EQ(current(), "Lead & <i>Maker</i>");
}

TEST_F(ComparisonTrayTest, TheMenuHoldsWhatMakesSense) {
    goTo(0);
    EXPECT_EQ(list().contextMenuPolicy(), Qt::ActionsContextMenu);
    QStringList texts;
    for (const QAction* action : list().actions()) texts += action->text();
    EXPECT_EQ(texts, QStringList({QStringLiteral("Move up"), QStringLiteral("Move down"),
                                  QStringLiteral("Set as baseline"), QStringLiteral("Remove")}));
    EXPECT_FALSE(part<QAction>("moveUp").isEnabled());
    EXPECT_TRUE(part<QAction>("moveDown").isEnabled());
    EXPECT_FALSE(part<QAction>("setBaseline").isEnabled()) << "it is the baseline";
    goTo(2);
    EXPECT_FALSE(part<QAction>("moveDown").isEnabled());
    part<QAction>("setBaseline").trigger();
    EXPECT_EQ(choice.baseline, *RoleId::parse("lead"));
}

TEST_F(ComparisonTrayTest, TheCrossRemovesItsLine) {
    const QRect cross = LineDelegate::removePlace(place(1), list().layoutDirection());
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, place(1).center());
    EXPECT_EQ(edits, 0);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, cross.center());
    EXPECT_EQ(ids(), "maker lead");
}

TEST_F(ComparisonTrayTest, IsAsHighAsItsLines) {
    EXPECT_EQ(list().height(), 3 * place(0).height());
    EXPECT_GE(place(0).height(), 24);
    display(test::choiceOf({"maker", "seller", "lead", "helper", "buyer"}));
    EXPECT_EQ(list().height(), 5 * place(0).height());
}

TEST_F(ComparisonTrayTest, OffersToAddWhileThereIsRoom) {
    auto& add = part<QToolButton>("addRole");
    QSignalSpy wanted(&tray, &ComparisonTray::roleWanted);
    EXPECT_EQ(add.text(), QStringLiteral("+ Add a role (2 more)"));
    add.click();
    EXPECT_EQ(wanted.size(), 1);
    display(test::choiceOf({"maker", "seller", "lead", "helper", "buyer"}));
    EXPECT_FALSE(add.isEnabled());
    EXPECT_TRUE(part<QLabel>("trayNote").isVisible());
    EXPECT_EQ(part<QLabel>("trayNote").text(), RoleWords::fullReason());
    EXPECT_GT(part<QLabel>("trayNote").y(), list().geometry().bottom() + 4);
    display({});
    EXPECT_TRUE(add.isEnabled());
    EXPECT_EQ(part<QLabel>("trayNote").text(),
              QStringLiteral("Tick a role in the list, or drag it here"));
}

TEST_F(ComparisonTrayTest, TakesRolesDroppedOnItself) {
    const auto carried = mimeOf(*RoleId::parse("owner"), {});
    display({});
    EXPECT_TRUE(drop(tray, *carried, {5, 5}));
    EXPECT_EQ(ids(), "owner");
    display(test::choiceOf({"maker", "seller", "lead", "helper", "buyer"}));
    EXPECT_FALSE(drop(tray, *carried, {5, 5}));
    EXPECT_EQ(ids(), "maker seller lead helper buyer");
}

TEST_F(ComparisonTrayTest, DropsBetweenLinesLandThere) {
    const auto owner = mimeOf(*RoleId::parse("owner"), {});
    EXPECT_TRUE(drop(*list().viewport(), *owner, place(1).topLeft() + QPoint(20, 1)));
    EXPECT_EQ(ids(), "maker owner seller lead");
    const auto maker = mimeOf(*RoleId::parse("maker"), {});
    EXPECT_TRUE(drop(*list().viewport(), *maker, place(2).bottomLeft() + QPoint(20, -1)));
    EXPECT_EQ(ids(), "owner seller maker lead");
}

TEST_F(ComparisonTrayTest, ShowsARoleThatTheCatalogueLost) {
    display(test::choiceOf({"maker", "gone"}));
    goTo(1);
    EXPECT_EQ(list().currentIndex().data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("B: gone, not in the catalogue"));
    press(Qt::Key_Delete);
    EXPECT_EQ(ids(), "maker");
}

TEST_F(ComparisonTrayTest, SpeaksAndShowsTextsFromFilesAsTheyAre) {
    for (const std::string& fault : test::uiFaults(tray, QStringLiteral("Lead & <i>Maker"))) {
        ADD_FAILURE() << fault;
    }
}

TEST_F(ComparisonTrayTest, HoldsLongNamesAtAnyWidth) {
    catalogue = test::catalogueOf("rungwise: 1\ncatalogue: {id: c, title: C, version: \"1\"}\n"
                                  "roles: [{id: a, name: " +
                                  test::longestName() + "}]\n");
    display(test::choiceOf({"a"}));
    EXPECT_LE(tray.minimumSizeHint().width(), 220);
    EXPECT_TRUE(list()
                    .model()
                    ->index(0, 0)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QString::fromStdString(test::longestName())));
}

} // namespace
} // namespace rungwise::app
