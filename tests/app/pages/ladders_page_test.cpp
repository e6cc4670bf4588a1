// SPDX-License-Identifier: GPL-3.0-or-later
// The page as somebody uses it, with the way of changes through the window closed.
#include "app/pages/ladders_page.h"

#include "app/diagram/ladder_diagram.h"
#include "app/pages/picker_button.h"
#include "app/text/to_qt.h"
#include "core/load/load_catalogue.h"
#include "tests/app/support/ladder_catalogue.h"
#include "tests/support/temporary_folder.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QTreeView>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

class LaddersPageTest : public ::testing::Test {
protected:
    LaddersPageTest() {
        QObject::connect(&page_, &LaddersPage::edited, &page_, [this](const ChoiceEdit& edit) {
            choice_ = edit.next;
            words_ = edit.words;
            show();
        });
        page_.resize(1200, 700);
    }

    void load(std::string_view text) {
        catalogue_ = loadCatalogue(folder_.write("ladders.yaml", text)).catalogue;
        show();
    }
    void show() {
        const ResolvedChoice resolved = resolve(choice_, catalogue_, "en");
        page_.display(resolved.catalogue, choice_, resolved.request);
        page_.show();
    }
    void complete() {
        page_.complete();
        QTest::qWait(1);
    }
    template <class Widget> Widget* part(const char* name) {
        return page_.findChild<Widget*>(QString::fromLatin1(name));
    }
    LadderDiagram& diagram() { return *part<LadderDiagram>("ladderDiagram"); }
    QTreeView& outline() { return *part<QTreeView>("ladderOutline"); }
    QAction& action(const char* name) { return *part<QAction>(name); }
    std::size_t node(const char* role) {
        return *page_.view()->nodeOf(*catalogue_->roles().mentioned(role));
    }
    std::size_t edge(const char* from, const char* to) {
        const auto& edges = page_.view()->edges;
        for (std::size_t i = 0; i < edges.size(); ++i) {
            if (edges[i].from == node(from) && edges[i].to == node(to)) return i;
        }
        ADD_FAILURE() << "no move from " << from << " to " << to;
        return 0;
    }

    Translations translations_{readerLanguage(QStringLiteral("en")).locale};
    test::TemporaryFolder folder_;
    CatalogueRef catalogue_;
    ComparisonChoice choice_;
    QString words_;
    LaddersPage page_{readerLanguage(QStringLiteral("en"))};
};

TEST_F(LaddersPageTest, TheFirstFrameHasThePickersAlone) {
    load(test::ladderText);
    EXPECT_EQ(part<LadderDiagram>("ladderDiagram"), nullptr);
    ASSERT_TRUE(page_.hasNodes());
    EXPECT_TRUE(part<QWidget>("ladderToCome")->isVisible());
    complete();
    ASSERT_NE(part<LadderDiagram>("ladderDiagram"), nullptr);
    EXPECT_FALSE(part<QWidget>("ladderToCome")->isVisible());
}

TEST_F(LaddersPageTest, DiagramAndOutlineGoTogether) {
    load(test::ladderText);
    complete();
    diagram().setCurrentNode(node("maker"));
    EXPECT_EQ(page_.current(), (LadderElement{LadderElement::Kind::Node, node("maker")}));
    EXPECT_TRUE(outline().currentIndex().data().toString().contains(QStringLiteral("Maker")));
    const QString spoken = outline().currentIndex().data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.contains(QStringLiteral("Builder"))) << spoken.toStdString();
    diagram().setCurrentEdge(edge("junior", "maker"));
    outline().setFocus();
    QTest::keyClick(&outline(), Qt::Key_Up);
    EXPECT_EQ(diagram().currentEdge() || diagram().currentNode(), page_.current().has_value());
    EXPECT_NE(page_.current(), (LadderElement{LadderElement::Kind::Edge, edge("junior", "maker")}));
}

TEST_F(LaddersPageTest, WhatIsCurrentStaysWhenAnotherLadderIsShown) {
    load(test::ladderText);
    complete();
    diagram().setCurrentNode(node("maker"));
    LadderChoice next;
    next.ladders = {*LadderId::parse("lead-path")};
    choice_ = withLadder(choice_, next);
    show();
    ASSERT_EQ(page_.view()->ladders.size(), 1U);
    EXPECT_EQ(page_.current(), (LadderElement{LadderElement::Kind::Node, node("maker")}));
}

TEST_F(LaddersPageTest, SeveralLaddersCanBeTickedAndAllAgain) {
    load(test::ladderText);
    auto* picker = part<PickerButton>("laddersShown");
    emit picker->menu().aboutToShow();
    const auto boxes = picker->menu().actions();
    ASSERT_EQ(boxes.size(), 4);
    EXPECT_TRUE(boxes[0]->isChecked());
    boxes[2]->trigger();
    EXPECT_EQ(choice_.ladder.ladders.size(), 1U);
    EXPECT_FALSE(boxes[0]->isChecked());
    boxes[3]->trigger();
    EXPECT_EQ(choice_.ladder.ladders.size(), 2U);
    boxes[0]->trigger();
    EXPECT_TRUE(choice_.ladder.ladders.empty());
    EXPECT_EQ(words_, QStringLiteral("Ladders: all"));
    EXPECT_EQ(boxes[2]->text(), QStringLiteral("Craft && <i>Co</i> path"));
}

TEST_F(LaddersPageTest, LabelsAreLeftOutOnDemand) {
    load(test::ladderText);
    part<QAbstractButton>("ladderLabels")->click();
    EXPECT_EQ(page_.labels(), EdgeLabels::None);
    part<QAbstractButton>("ladderLabels")->click();
    EXPECT_EQ(page_.labels(), EdgeLabels::Changes);
}

TEST_F(LaddersPageTest, ZoomIsSaidOnTheButton) {
    load(test::ladderText);
    complete();
    diagram().setZoomPercent(100);
    part<QAbstractButton>("ladderZoomIn")->click();
    EXPECT_GT(diagram().zoomPercent(), 100);
    EXPECT_TRUE(part<QAbstractButton>("ladderFit")
                    ->text()
                    .contains(QString::number(diagram().zoomPercent())));
}

TEST_F(LaddersPageTest, RolesGoIntoAndOutOfTheComparison) {
    load(test::ladderText);
    complete();
    emit diagram().nodeToggled(node("maker"));
    EXPECT_TRUE(choice_.positionOf(*RoleId::parse("maker")));
    EXPECT_EQ(page_.view()->nodes[node("maker")].letter, 'A');
    emit diagram().nodeToggled(node("maker"));
    EXPECT_TRUE(choice_.roles.empty());
}

TEST_F(LaddersPageTest, AFullComparisonSaysWhyNothingIsAdded) {
    load(test::ladderText);
    complete();
    for (const char* role : {"junior", "maker", "expert", "chief", "head"}) {
        choice_ = withRole(choice_, *RoleId::parse(role));
    }
    load(test::ladderText + "  - {role: stray, sources: [book], currency: USD, period: year, "
                            "measure: total, mean: 1}\n");
    ASSERT_TRUE(choice_.isFull());
    LadderChoice next;
    choice_.roles.pop_back();
    choice_ = withRole(choice_, *RoleId::parse("stray"));
    show();
    emit diagram().nodeToggled(node("head"));
    EXPECT_FALSE(choice_.positionOf(*RoleId::parse("head")));
    EXPECT_TRUE(part<QLabel>("firstRemark")->text().startsWith(QStringLiteral("Five roles")))
        << part<QLabel>("firstRemark")->text().toStdString();
    diagram().setCurrentNode(node("head"));
    EXPECT_FALSE(action("toggleOnLadder").isEnabled());
    EXPECT_FALSE(action("toggleOnLadder").toolTip().isEmpty());
}

TEST_F(LaddersPageTest, AMoveLeadsToComparisonAndToItsWays) {
    load(test::ladderText);
    complete();
    QSignalSpy comparison(&page_, &LaddersPage::comparisonWanted);
    QSignalSpy move(&page_, &LaddersPage::moveWanted);
    diagram().setCurrentEdge(edge("junior", "maker"));
    EXPECT_EQ(page_.commands().size(), 2);
    action("compareBoth").trigger();
    EXPECT_EQ(choice_.roles.size(), 2U);
    EXPECT_EQ(comparison.size(), 1);
    action("showTheMove").trigger();
    EXPECT_EQ(choice_.move.from, RoleId::parse("junior"));
    EXPECT_EQ(choice_.move.to, RoleId::parse("maker"));
    EXPECT_EQ(move.size(), 1);
    diagram().setCurrentNode(node("head"));
    action("waysTo").trigger();
    EXPECT_EQ(choice_.move.from, RoleId::parse("junior"));
    EXPECT_EQ(choice_.move.to, RoleId::parse("head"));
}

TEST_F(LaddersPageTest, AClickOnABoxAsksForItsDetails) {
    load(test::ladderText);
    complete();
    diagram().fit();
    QSignalSpy asked(&page_, &LaddersPage::sourcesWanted);
    diagram().setCurrentNode(node("maker"));
    const auto* spoken = QAccessible::queryAccessibleInterface(&diagram());
    QRect place;
    for (int i = 0; i < spoken->childCount() && place.isEmpty(); ++i) {
        const auto* child = spoken->child(i);
        if (!child->text(QAccessible::Name).startsWith(QStringLiteral("Junior Maker"))) continue;
        place = child->rect();
    }
    ASSERT_FALSE(place.isEmpty());
    QWidget& view = *diagram().viewport();
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.mapFromGlobal(place.center()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !asked.isEmpty(); }, 2000));
    EXPECT_EQ(page_.current(), (LadderElement{LadderElement::Kind::Node, node("junior")}));
    QTest::mouseClick(&view, Qt::LeftButton, Qt::ControlModifier,
                      view.mapFromGlobal(place.center()));
    EXPECT_TRUE(choice_.positionOf(*RoleId::parse("junior")));
}

TEST_F(LaddersPageTest, OutlineAndPictureAreCopied) {
    load(test::ladderText);
    page_.copy(LaddersPage::Copy::Outline);
    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(text.contains(QStringLiteral("Maker & <i>Co</i>"))) << text.toStdString();
    EXPECT_TRUE(text.contains(u'\t'));
    page_.copy(LaddersPage::Copy::Picture);
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    EXPECT_TRUE(copied->data(QStringLiteral("image/svg+xml")).contains("<svg"));
    EXPECT_TRUE(copied->data(QStringLiteral("image/png")).startsWith("\x89PNG"));
    EXPECT_TRUE(copied->hasImage());
}

TEST_F(LaddersPageTest, TheOutlineGivesWayWhereThePageIsNarrow) {
    page_.resize(500, 500);
    load(test::ladderText);
    complete();
    EXPECT_FALSE(outline().isVisible());
    QTest::keyClick(&diagram(), Qt::Key_F6);
    part<QAbstractButton>("showLadderOutline")->click();
    EXPECT_EQ(outline().isVisible(), part<QAbstractButton>("showLadderOutline")->isChecked());
}

TEST_F(LaddersPageTest, TheWidthOfTheOutlineIsKept) {
    load(test::ladderText);
    complete();
    auto* sides = part<QSplitter>("ladderSplitter");
    const int before = outline().width();
    QSplitterHandle* handle = sides->handle(1);
    QTest::mousePress(handle, Qt::LeftButton, {}, QPoint(0, 20));
    QTest::mouseMove(handle, QPoint(-90, 20));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, QPoint(-90, 20));
    ASSERT_GT(outline().width(), before + 40);
    const int chosen = outline().width();
    page_.resize(1201, 700);
    EXPECT_EQ(outline().width(), chosen);
    LaddersPage next{readerLanguage(QStringLiteral("en"))};
    next.resize(1200, 700);
    next.arrange(page_.arrangement());
    EXPECT_EQ(next.arrangement(), page_.arrangement());
    const ResolvedChoice resolved = resolve(choice_, catalogue_, "en");
    next.display(resolved.catalogue, choice_, resolved.request);
    next.show();
    next.complete();
    EXPECT_EQ(next.findChild<QTreeView*>()->width(), chosen);
    EXPECT_EQ(next.arrangement(), page_.arrangement());
    next.arrange(QStringLiteral("nonsense -12"));
    EXPECT_TRUE(next.findChild<QTreeView*>()->isVisible());
    EXPECT_EQ(next.findChild<QTreeView*>()->width(), before);
}

TEST_F(LaddersPageTest, WithoutLaddersThePageSaysSo) {
    load("rungwise: 1\ncatalogue: {id: x, title: X}\nroles: [{id: a, name: A}]\n");
    EXPECT_FALSE(page_.hasNodes());
    ASSERT_NE(part<QLabel>("invitationTitle"), nullptr);
    EXPECT_TRUE(part<QLabel>("invitationTitle")->isVisible());
    EXPECT_TRUE(part<QLabel>("invitationAdvice")->text().contains(QStringLiteral("Help")))
        << part<QLabel>("invitationAdvice")->text().toStdString();
    for (const char* name : {"ladderZoomIn", "ladderFit", "ladderLabels", "showLadderOutline"}) {
        EXPECT_FALSE(part<QWidget>(name)->isEnabled()) << name;
    }
    load(test::ladderText);
    EXPECT_TRUE(part<QWidget>("ladderFit")->isEnabled());
    EXPECT_FALSE(part<QLabel>("invitationTitle")->isVisible());
}

} // namespace
} // namespace rungwise::app
