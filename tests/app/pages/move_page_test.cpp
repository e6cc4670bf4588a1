// SPDX-License-Identifier: GPL-3.0-or-later
// The page as somebody uses it, with the way of changes through the window closed.
#include "app/pages/move_page.h"

#include "app/diagram/ladder_diagram.h"
#include "app/pages/role_popup.h"
#include "app/pages/route_view.h"
#include "app/pages/step_card.h"
#include "app/text/to_qt.h"
#include "core/load/load_catalogue.h"
#include "tests/app/support/ladder_catalogue.h"
#include "tests/support/temporary_folder.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

class MovePageTest : public ::testing::Test {
protected:
    MovePageTest() {
        QObject::connect(&page_, &MovePage::edited, &page_, [this](const ChoiceEdit& edit) {
            choice_ = edit.next;
            show();
        });
        page_.resize(1100, 700);
        catalogue_ = loadCatalogue(folder_.write("ladders.yaml", test::ladderText)).catalogue;
    }

    void show() {
        const ResolvedChoice resolved = resolve(choice_, catalogue_, "en");
        page_.display(resolved.catalogue, choice_, resolved.request);
        page_.show();
    }
    void move(const char* from, const char* to) {
        choice_.move.from = RoleId::parse(from);
        choice_.move.to = RoleId::parse(to);
        show();
        page_.complete();
        QTest::qWait(1);
    }
    template <class Widget> Widget* part(const char* name) {
        return page_.findChild<Widget*>(QString::fromLatin1(name));
    }
    QString card(const char* name) {
        const auto* found = part<StepCard>(name);
        if (found == nullptr) ADD_FAILURE() << "no card " << name;
        return found == nullptr ? QString() : found->toPlainText();
    }
    LadderDiagram& diagram() { return *part<LadderDiagram>("routeDiagram"); }

    Translations translations_{readerLanguage(QStringLiteral("en")).locale};
    test::TemporaryFolder folder_;
    CatalogueRef catalogue_;
    ComparisonChoice choice_;
    MovePage page_{readerLanguage(QStringLiteral("en"))};
};

TEST_F(MovePageTest, WithoutStartOrGoalThePageSaysWhatToDo) {
    show();
    EXPECT_EQ(page_.view(), nullptr);
    EXPECT_TRUE(part<QLabel>("invitationTitle")->isVisible());
    choice_.move.from = RoleId::parse("vanished");
    choice_.move.to = RoleId::parse("head");
    show();
    EXPECT_EQ(page_.view(), nullptr);
    EXPECT_TRUE(part<QLabel>("invitationAdvice")->text().contains(QStringLiteral("vanished")));
}

TEST_F(MovePageTest, BaselineAndFirstOtherRoleAreStartAndGoal) {
    choice_ = withRole(withRole(choice_, *RoleId::parse("maker")), *RoleId::parse("junior"));
    choice_ = withBaseline(choice_, *RoleId::parse("junior"));
    show();
    ASSERT_NE(page_.view(), nullptr);
    EXPECT_EQ(page_.view()->fromId, "junior");
    EXPECT_EQ(page_.view()->toId, "maker");
}

TEST_F(MovePageTest, EachStepIsACardWithAllThatItTakes) {
    move("junior", "head");
    ASSERT_FALSE(page_.view()->routes.empty());
    const auto& first = page_.view()->routes.front();
    EXPECT_EQ(page_.findChildren<StepCard*>().size(),
              static_cast<qsizetype>(first.steps.size()) + 3);
    const QString text = card("stepCard0");
    for (const char16_t* part :
         {u"Maker & <i>Co</i>", u"Leading", u"Planning & <i>Co</i>", u"Plans <b>alone</b> & well",
          u"Ask & <i>try</i>", u"Craft & <i>Co</i> path"}) {
        EXPECT_TRUE(text.contains(QString::fromUtf16(part)))
            << QString::fromUtf16(part).toStdString() << " in " << text.toStdString();
    }
    EXPECT_FALSE(part<StepCard>("stepCard0")->accessibleName().isEmpty());
    EXPECT_TRUE(card("totalCard").contains(QStringLiteral("step")));
    EXPECT_TRUE(card("directCard").contains(QStringLiteral("Head of Making")));
}

TEST_F(MovePageTest, ACardBeginsWithWhatItComesTo) {
    move("junior", "maker");
    const QString text = card("stepCard0");
    const auto glance = text.indexOf(QStringLiteral("1 new skill"));
    ASSERT_GE(glance, 0) << text.toStdString();
    EXPECT_LT(glance, text.indexOf(QStringLiteral("Leading"))) << text.toStdString();
    EXPECT_TRUE(part<StepCard>("stepCard0")
                    ->accessibleDescription()
                    .contains(QStringLiteral("1 new skill")));
}

TEST_F(MovePageTest, WhatOneStepSaysIsNotSaidTwice) {
    move("junior", "maker");
    ASSERT_EQ(page_.view()->routes.front().steps.size(), 1U);
    EXPECT_EQ(part<StepCard>("directCard"), nullptr);
    page_.copy(MovePage::Copy::Everything);
    EXPECT_EQ(QGuiApplication::clipboard()->text().count(QStringLiteral("Leading: new")), 1);
    move("junior", "head");
    EXPECT_NE(part<StepCard>("directCard"), nullptr);
}

TEST_F(MovePageTest, TheTotalStandsBesideTheCardsAndInView) {
    move("junior", "head");
    QTest::qWait(20);
    const auto* total = part<StepCard>("totalCard");
    ASSERT_NE(total, nullptr);
    EXPECT_FALSE(part<QWidget>("routeList")->isAncestorOf(total));
    EXPECT_FALSE(total->visibleRegion().isEmpty());
    const QString text = card("totalCard");
    for (const RouteStep& step : page_.view()->routes.front().steps) {
        EXPECT_TRUE(text.contains(toQString(step.toName))) << text.toStdString();
    }
    EXPECT_TRUE(diagram().camera().showsAll());
    EXPECT_LE(diagram().geometry().bottom(), part<QWidget>("routeTotal")->geometry().top());
}

TEST_F(MovePageTest, NumbersOfSourcesAreExplainedAtTheEnd) {
    move("junior", "maker");
    const QString text = card("moveSources");
    ASSERT_FALSE(page_.view()->sources.empty());
    for (const NumberedSource& each : page_.view()->sources) {
        EXPECT_TRUE(text.contains(QStringLiteral("[%1]").arg(each.number))) << text.toStdString();
    }
    EXPECT_TRUE(text.contains(QStringLiteral("The book of paths"))) << text.toStdString();
}

TEST_F(MovePageTest, TabGoesThroughCardsThenDiagramThenTotal) {
    move("junior", "head");
    page_.activateWindow();
    part<QWidget>("moveSuggested")->setFocus();
    QStringList seen;
    for (int i = 0; i < 60 && !seen.contains(QStringLiteral("totalCard")); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QString name = QApplication::focusWidget()->objectName();
        if (!seen.contains(name)) seen.append(name);
    }
    const std::size_t steps = page_.view()->routes.front().steps.size();
    QStringList wanted{QStringLiteral("routeHead0")};
    for (std::size_t i = 0; i < steps; ++i) wanted.append(QStringLiteral("stepCard%1").arg(i));
    for (std::size_t i = 1; i < page_.view()->routes.size(); ++i) {
        wanted.append(QStringLiteral("routeHead%1").arg(i));
    }
    wanted += {QStringLiteral("directCard"), QStringLiteral("moveSources"),
               QStringLiteral("routeDiagram"), QStringLiteral("totalCard")};
    EXPECT_EQ(seen.join(u' ').toStdString(), wanted.join(u' ').toStdString());
}

TEST_F(MovePageTest, SentencesRunAsThePageWhateverNameTheyBeginWith) {
    StepCard card;
    card.display({.title = QStringLiteral("1. \u2068\u062E\u0628\u064A\u0631\u2069"),
                  .mark = {},
                  .summary = {},
                  .glance = {},
                  .groups = {}});
    EXPECT_EQ(card.document()->firstBlock().textDirection(), Qt::LeftToRight);
}

TEST_F(MovePageTest, ASizeThatNothingIsKnownOfIsNotZero) {
    move("maker", "stray");
    EXPECT_TRUE(card("directCard").contains(QStringLiteral("Size: no data")))
        << card("directCard").toStdString();
    EXPECT_FALSE(card("directCard").contains(QStringLiteral("Size 0")));
    move("maker", "expert");
    EXPECT_TRUE(card("stepCard0").contains(QStringLiteral("Size at least")))
        << card("stepCard0").toStdString();
    move("junior", "maker");
    EXPECT_TRUE(card("stepCard0").contains(QStringLiteral("Size 5")))
        << card("stepCard0").toStdString();
}

TEST_F(MovePageTest, WithOneRoleThePageAsksForTheOther) {
    choice_ = withRole(choice_, *RoleId::parse("maker"));
    show();
    EXPECT_TRUE(part<QLabel>("invitationTitle")->text().contains(QStringLiteral("Maker & <i>")));
    EXPECT_EQ(part<QLabel>("invitationTitle")->textFormat(), Qt::PlainText);
}

TEST_F(MovePageTest, CardsAreAsHighAsTheirText) {
    move("junior", "head");
    QTest::qWait(20);
    for (const StepCard* each : page_.findChildren<StepCard*>()) {
        EXPECT_GE(each->height(), qRound(each->document()->size().height()))
            << each->objectName().toStdString();
    }
}

TEST_F(MovePageTest, CardsAndDiagramGoToTheSameStep) {
    move("junior", "head");
    part<StepCard>("stepCard1")->setFocus();
    QTest::qWait(1);
    ASSERT_NE(page_.currentStep(), nullptr);
    EXPECT_EQ(diagram().currentEdge(), 1U);
    diagram().setCurrentEdge(0);
    EXPECT_EQ(page_.currentStep(), &page_.view()->routes.front().steps[0]);
    EXPECT_EQ(page_.commands().size(), 2);
}

TEST_F(MovePageTest, AnotherWayOpensItsSteps) {
    move("junior", "head");
    ASSERT_GE(page_.view()->routes.size(), 2U);
    part<QAbstractButton>("routeHead1")->click();
    QTest::qWait(1);
    EXPECT_TRUE(part<QAbstractButton>("routeHead1")->isChecked());
    EXPECT_FALSE(part<QAbstractButton>("routeHead0")->isChecked());
    const auto& steps = page_.view()->routes[1].steps;
    EXPECT_EQ(page_.findChildren<StepCard*>().size(), static_cast<qsizetype>(steps.size()) + 3);
}

TEST_F(MovePageTest, SuggestionsAreOfferedWhenTheyHelpAndMarked) {
    move("maker", "stray");
    EXPECT_TRUE(page_.view()->routes.empty());
    ASSERT_TRUE(page_.view()->wouldSuggestionsHelp);
    auto* link = part<QAbstractButton>("showSuggestions");
    ASSERT_TRUE(link->isVisible());
    link->click();
    QTest::qWait(1);
    EXPECT_EQ(choice_.move.suggested, SuggestedMoves::Included);
    ASSERT_FALSE(page_.view()->routes.empty());
    EXPECT_TRUE(card("stepCard0").contains(QStringLiteral("suggested")));
    EXPECT_FALSE(link->isVisible());
}

TEST_F(MovePageTest, SwappingChangesStartAndGoal) {
    move("junior", "head");
    part<QAbstractButton>("moveSwap")->click();
    EXPECT_EQ(choice_.move.from, RoleId::parse("head"));
    EXPECT_EQ(choice_.move.to, RoleId::parse("junior"));
    EXPECT_EQ(page_.view()->fromId, "head");
}

TEST_F(MovePageTest, ARoleIsFoundByTyping) {
    move("junior", "head");
    part<QAbstractButton>("moveTo")->click();
    auto* popup = part<RolePopup>("moveToPopup");
    ASSERT_NE(popup, nullptr);
    ASSERT_TRUE(popup->isVisible());
    auto* line = popup->findChild<QLineEdit*>();
    QTest::keyClicks(line, QStringLiteral("buil"));
    EXPECT_EQ(popup->findChild<QListView*>()->model()->rowCount(), 1);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_FALSE(popup->isVisible());
    EXPECT_EQ(choice_.move.to, RoleId::parse("maker"));
}

TEST_F(MovePageTest, TheWaysAreCopiedAsText) {
    move("junior", "maker");
    page_.copy(MovePage::Copy::Everything);
    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(text.startsWith(part<QLabel>("moveFinding")->text())) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Ask & <i>try</i>")));
}

TEST_F(MovePageTest, ARoleWithoutALadderHasAPlaceInTheDrawing) {
    choice_.move.suggested = SuggestedMoves::Included;
    move("junior", "stray");
    ASSERT_FALSE(page_.view()->routes.empty());
    const LadderView drawn = routeView(*catalogue_, page_.view()->routes.front(), {}, "en");
    const auto node = drawn.nodeOf(*catalogue_->roles().find("stray"));
    ASSERT_TRUE(node);
    EXPECT_EQ(drawn.levels[drawn.nodes[*node].lowest].id, "l3");
    EXPECT_EQ(drawn.lanes[drawn.nodes[*node].lane].id, "ic");
    EXPECT_EQ(drawn.edges.size(), page_.view()->routes.front().steps.size());
}

} // namespace
} // namespace rungwise::app
