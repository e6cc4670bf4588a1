// SPDX-License-Identifier: GPL-3.0-or-later
// The Ladders and Move pages as people use them: by keyboard alone, from page to page, and after
// the catalogue has changed.
#include "app/diagram/ladder_diagram.h"
#include "app/pages/compare_page.h"
#include "app/pages/ladders_page.h"
#include "app/pages/move_page.h"
#include "app/pages/picker_button.h"
#include "app/table/comparison_table.h"
#include "app/text/to_qt.h"
#include "app/window/main_actions.h"
#include "tests/app/support/ladder_catalogue.h"
#include "tests/app/support/ui_walk.h"
#include "tests/app/support/window_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

namespace rungwise::app {
namespace {

class UsingTheLadderPages : public test::WindowFixture {
protected:
    void openLadders(const QStringList& roles = {QStringLiteral("junior"),
                                                 QStringLiteral("maker")}) {
        file_ = write("ladders.yaml", test::ladderText);
        open(file_, roles);
    }
    void showLadders() {
        press(Qt::Key_3, Qt::AltModifier);
        ASSERT_NE(window().laddersPage(), nullptr);
        ASSERT_TRUE(window().laddersPage()->isVisible());
        window().laddersPage()->complete();
    }
    void showMove() {
        press(Qt::Key_4, Qt::AltModifier);
        ASSERT_NE(window().movePage(), nullptr);
        ASSERT_TRUE(window().movePage()->isVisible());
        window().movePage()->complete();
    }
    const ComparisonChoice& choice() { return window().selection().current(); }
    LadderDiagram& diagram() { return *child<LadderDiagram>(u"ladderDiagram"); }
    void expectNoFaults() {
        const QString hostile = QStringLiteral("& <i>Co</i>");
        for (const QWidget* top : QApplication::topLevelWidgets()) {
            for (const std::string& fault : test::uiFaults(*top, hostile)) ADD_FAILURE() << fault;
        }
    }

    QString file_;
};

TEST_F(UsingTheLadderPages, ThePagesAreBuiltWhenTheyAreFirstShown) {
    openLadders();
    EXPECT_EQ(window().laddersPage(), nullptr);
    EXPECT_EQ(window().movePage(), nullptr);
    showLadders();
    EXPECT_TRUE(window().actions().laddersPage->isChecked());
    EXPECT_TRUE(window().actions().exportFile->isEnabled());
    EXPECT_TRUE(window().actions().copyPicture->isEnabled());
    EXPECT_FALSE(window().actions().find->isEnabled());
    showMove();
    EXPECT_TRUE(window().actions().movePage->isChecked());
    press(Qt::Key_1, Qt::AltModifier);
    EXPECT_TRUE(window().comparePage().isVisible());
    EXPECT_FALSE(window().actions().copyPicture->isEnabled());
}

TEST_F(UsingTheLadderPages, ByKeyboardAlone) {
    openLadders();
    showLadders();
    diagram().setFocus();
    press(Qt::Key_F6);
    EXPECT_EQ(focus(), child<QTreeView>(u"ladderOutline"));
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    ASSERT_TRUE(window().laddersPage()->current());
    press(Qt::Key_Return);
    EXPECT_TRUE(window().findChild<QDockWidget*>(QStringLiteral("sourcesDock"))->isVisible());
    const QString said = child<QTextBrowser>(u"sourcesText")->toPlainText();
    EXPECT_TRUE(said.contains(QStringLiteral("Head of Making"))) << said.toStdString();
    press(Qt::Key_Space);
    EXPECT_EQ(compared(), "junior maker head");
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(compared(), "junior maker");
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("Lead path")) ||
                QGuiApplication::clipboard()->text().contains(QStringLiteral("Junior Maker")));
    press(Qt::Key_F6);
    EXPECT_EQ(focus(), &diagram());
}

TEST_F(UsingTheLadderPages, TheDivisionOfThePageIsKeptForTheNextTime) {
    openLadders();
    showLadders();
    EXPECT_TRUE(child<QTreeView>(u"ladderOutline")->isVisible());
    child<QToolButton>(u"showLadderOutline")->click();
    EXPECT_FALSE(child<QTreeView>(u"ladderOutline")->isVisible());
    window().close();
    SessionStore store(fromPath(folder().path() / "state" / "session.yaml"));
    const ReaderLanguage reader = readerLanguage(QStringLiteral("en"));
    MainWindow next(reader, store, fromPath(folder().path() / "comparisons"));
    WindowOptions options;
    options.size = QSize(1440, 900);
    next.start(options);
    next.show();
    ASSERT_TRUE(test::waitUntil(
        [&] { return next.laddersPage() != nullptr && next.laddersPage()->hasNodes(); }));
    next.laddersPage()->complete();
    EXPECT_TRUE(next.laddersPage()->isVisible());
    EXPECT_FALSE(next.findChild<QTreeView*>(QStringLiteral("ladderOutline"))->isVisible());
}

TEST_F(UsingTheLadderPages, ARowOfTheCareerPathLeadsToItsLadder) {
    openLadders();
    window().comparePage().table().goTo("ladder:craft", 1);
    window().comparePage().table().setFocus();
    ASSERT_TRUE(window().actions().showLadder->isEnabled());
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_NE(window().laddersPage(), nullptr);
    EXPECT_TRUE(window().laddersPage()->isVisible());
    EXPECT_EQ(choice().ladder.ladders, std::vector{*LadderId::parse("craft")});
    window().laddersPage()->complete();
    const auto current = window().laddersPage()->current();
    ASSERT_TRUE(current);
    EXPECT_EQ(window().laddersPage()->view()->nodes[current->at].id, "maker");
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(choice().ladder.ladders.empty());
}

TEST_F(UsingTheLadderPages, FromAnArrowToTheWaysAndBackToTheLadder) {
    openLadders();
    showLadders();
    diagram().setCurrentEdge(0);
    emit diagram().edgeActivated(0);
    auto* button = child<QToolButton>(u"showTheMoveButton");
    ASSERT_NE(button, nullptr);
    button->click();
    ASSERT_NE(window().movePage(), nullptr);
    EXPECT_TRUE(window().movePage()->isVisible());
    const LadderEdge& edge = window().laddersPage()->view()->edges[0];
    EXPECT_EQ(window().movePage()->view()->from,
              window().laddersPage()->view()->nodes[edge.from].role);
    EXPECT_EQ(window().movePage()->view()->to, window().laddersPage()->view()->nodes[edge.to].role);
}

TEST_F(UsingTheLadderPages, AnEditedCatalogueIsShownAtOnce) {
    openLadders();
    showLadders();
    const std::size_t before = window().laddersPage()->view()->nodes.size();
    std::string edited = test::ladderText;
    const std::string rungs = "steps: [junior, maker, chief, head]";
    edited.replace(edited.find(rungs), rungs.size(), "steps: [junior, stray, maker, chief, head]");
    write("ladders.yaml", edited);
    ASSERT_TRUE(test::waitUntil(
        [&] { return window().laddersPage()->view()->nodes.size() == before + 1; }));
}

TEST_F(UsingTheLadderPages, HostileTextsAreShownAsTextAndNothingIsMute) {
    openLadders({QStringLiteral("junior"), QStringLiteral("maker"), QStringLiteral("expert")});
    for (QDockWidget* dock : window().findChildren<QDockWidget*>()) dock->show();
    showLadders();
    diagram().setCurrentEdge(0);
    QCoreApplication::processEvents();
    expectNoFaults();
    diagram().setCurrentNode(1);
    QCoreApplication::processEvents();
    expectNoFaults();
    showMove();
    QCoreApplication::processEvents();
    expectNoFaults();
    // Menus that hold names are filled when they open.
    for (auto* button : window().findChildren<PickerButton*>()) {
        emit button->menu().aboutToShow();
        expectNoFaults();
    }
}

TEST_F(UsingTheLadderPages, WithoutRolesLaddersAreShownAndTheMoveAsksForThem) {
    openLadders({});
    showLadders();
    EXPECT_TRUE(window().laddersPage()->hasNodes());
    press(Qt::Key_4, Qt::AltModifier);
    EXPECT_EQ(window().movePage()->view(), nullptr);
    EXPECT_FALSE(window().actions().exportFile->isEnabled());
    expectNoFaults();
}

} // namespace
} // namespace rungwise::app
