// SPDX-License-Identifier: GPL-3.0-or-later
// The diagram in the hands of somebody with a keyboard, a mouse, a wheel or a screen reader.
#include "app/diagram/ladder_diagram.h"

#include "app/look/theme.h"
#include "app/text/to_qt.h"
#include "core/ladders/ladder_sentences.h"
#include "tests/app/diagram/sample_ladder.h"
#include "tests/support/generated_ladder.h"

#include <QAccessible>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <gtest/gtest.h>

#include <memory>

namespace rungwise::app {
namespace {

using test::forkedLadder;
using test::ladderOf;

class LadderDiagramTest : public ::testing::Test {
protected:
    ~LadderDiagramTest() override { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void show(LadderView view, QSize size = {900, 640}) {
        view_ = std::move(view);
        diagram_.resize(size);
        diagram_.display(view_, EdgeLabels::Changes, wording_);
        diagram_.show();
        diagram_.activateWindow();
        diagram_.setFocus();
        QTest::qWait(1);
    }
    void showLarge() { show(ladderOf(test::generatedLadder(2, {150, 8, 3, 10, 80}))); }
    void settle() {
        ASSERT_TRUE(QTest::qWaitFor([&] { return !diagram_.isRefining(); }));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&diagram_, key, modifiers);
    }
    static LadderElement node(std::size_t at) { return {LadderElement::Kind::Node, at}; }
    static LadderElement edge(std::size_t at) { return {LadderElement::Kind::Edge, at}; }
    QPoint centreOf(std::size_t at) { return diagram_.rectOfElement(node(at)).center(); }
    QPoint onLabel(std::size_t at) {
        const DrawnBox box = diagram_.drawing().layout.edges.at(at).label.value();
        return diagram_.camera().toViewport(rectOf(box).center()).toPoint();
    }
    void click(const QPoint& at, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::mouseClick(diagram_.viewport(), Qt::LeftButton, modifiers, at);
    }
    void turnWheel(const QPoint& at, int units, Qt::KeyboardModifiers modifiers) {
        QWheelEvent event(at, diagram_.viewport()->mapToGlobal(at), {}, {0, units}, Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(diagram_.viewport(), &event);
    }

    QtWording wording_{QLocale(QStringLiteral("en_US"))};
    LadderView view_;
    LadderDiagram diagram_;
};

TEST_F(LadderDiagramTest, TheFirstPictureIsThereAtOnceAndABetterOneReplacesIt) {
    QSignalSpy laidOut(&diagram_, &LadderDiagram::laidOut);
    view_ = ladderOf(test::generatedLadder(2, {150, 8, 3, 10, 80}));
    diagram_.display(view_, EdgeLabels::Changes, wording_);
    const LadderDrawing first = diagram_.drawing();
    EXPECT_EQ(first.layout.nodes.size(), view_.nodes.size());
    EXPECT_EQ(first.layout, layeredLayout(first.graph, LayoutEffort::First));
    EXPECT_EQ(laidOut.count(), 0);
    settle();
    EXPECT_EQ(laidOut.count(), 1);
    EXPECT_EQ(diagram_.drawing().layout, layeredLayout(first.graph, LayoutEffort::Refined));
}

TEST_F(LadderDiagramTest, AnEarlierOrderIsGivenUp) {
    QSignalSpy laidOut(&diagram_, &LadderDiagram::laidOut);
    const LadderView large = ladderOf(test::generatedLadder(2, {600, 8, 3, 10, 80}));
    diagram_.display(large, EdgeLabels::Changes, wording_);
    show(forkedLadder());
    settle();
    QTest::qWait(20);
    EXPECT_EQ(laidOut.count(), 1);
    EXPECT_EQ(diagram_.drawing().layout.nodes.size(), 4U);
}

TEST_F(LadderDiagramTest, CanBeDestroyedWhileItIsLaidOut) {
    const LadderView large = ladderOf(test::generatedLadder(2, {600, 8, 3, 10, 80}));
    for (int i = 0; i < 5; ++i) {
        auto other = std::make_unique<LadderDiagram>();
        other->display(large, EdgeLabels::Changes, wording_);
        other.reset();
    }
    QTest::qWait(5);
}

TEST_F(LadderDiagramTest, LettersAndWordsAloneKeepTheRefinedLayout) {
    show(forkedLadder());
    settle();
    QSignalSpy laidOut(&diagram_, &LadderDiagram::laidOut);
    const LayeredLayout before = diagram_.drawing().layout;
    view_.nodes[3].letter = 'B';
    diagram_.display(view_, EdgeLabels::Changes, wording_);
    EXPECT_FALSE(diagram_.isRefining());
    EXPECT_EQ(diagram_.drawing().layout, before);
    EXPECT_EQ(diagram_.drawing().roles.at(3).letter, 'B');
}

TEST_F(LadderDiagramTest, KeysFollowMovesAndLevels) {
    show(forkedLadder());
    settle();
    QSignalSpy changed(&diagram_, &LadderDiagram::currentChanged);
    press(Qt::Key_Up);
    EXPECT_EQ(diagram_.currentNode(), 0U);
    press(Qt::Key_Up);
    EXPECT_EQ(diagram_.currentNode(), 1U);
    press(Qt::Key_Right);
    EXPECT_EQ(diagram_.currentNode(), 2U);
    press(Qt::Key_Home);
    EXPECT_EQ(diagram_.currentNode(), 1U);
    press(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(diagram_.currentNode(), 0U);
    EXPECT_EQ(changed.count(), 5);
    press(Qt::Key_Tab);
    EXPECT_EQ(diagram_.currentEdge(), 0U);
    press(Qt::Key_Up);
    EXPECT_EQ(diagram_.currentNode(), 1U);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(diagram_.currentEdge(), 3U);
}

TEST_F(LadderDiagramTest, ReturnActivatesAndSpaceCompares) {
    show(forkedLadder());
    QSignalSpy node(&diagram_, &LadderDiagram::nodeActivated);
    QSignalSpy edge(&diagram_, &LadderDiagram::edgeActivated);
    QSignalSpy toggled(&diagram_, &LadderDiagram::nodeToggled);
    diagram_.setCurrentNode(2);
    press(Qt::Key_Return);
    press(Qt::Key_Space);
    diagram_.setCurrentEdge(1);
    press(Qt::Key_Return);
    press(Qt::Key_Space);
    ASSERT_EQ(node.count(), 1);
    EXPECT_EQ(node.at(0).at(0).value<std::size_t>(), 2U);
    ASSERT_EQ(edge.count(), 1);
    EXPECT_EQ(edge.at(0).at(0).value<std::size_t>(), 1U);
    ASSERT_EQ(toggled.count(), 1);
    EXPECT_EQ(toggled.at(0).at(0).value<std::size_t>(), 2U);
}

TEST_F(LadderDiagramTest, TabGoesThroughAllAndOut) {
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* diagram = new LadderDiagram;
    auto* after = new QLineEdit;
    layout->addWidget(diagram);
    layout->addWidget(after);
    view_ = forkedLadder();
    diagram->display(view_, EdgeLabels::Changes, wording_);
    window.show();
    window.activateWindow();
    QTest::qWait(1);
    after->setFocus();
    diagram->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(diagram->currentNode(), 0U);
    for (int i = 0; i < 7; ++i) QTest::keyClick(diagram, Qt::Key_Tab);
    EXPECT_TRUE(diagram->hasFocus());
    QTest::keyClick(diagram, Qt::Key_Tab);
    EXPECT_TRUE(after->hasFocus());
    diagram->setFocus();
    QTest::keyClick(diagram, Qt::Key_Escape);
    EXPECT_FALSE(diagram->current());
    QTest::keyClick(diagram, Qt::Key_Tab);
    EXPECT_TRUE(after->hasFocus());
}

TEST_F(LadderDiagramTest, ClicksChooseActivateAndCompare) {
    show(forkedLadder());
    settle();
    QSignalSpy node(&diagram_, &LadderDiagram::nodeActivated);
    QSignalSpy edge(&diagram_, &LadderDiagram::edgeActivated);
    QSignalSpy toggled(&diagram_, &LadderDiagram::nodeToggled);
    click(centreOf(1));
    EXPECT_EQ(diagram_.currentNode(), 1U);
    EXPECT_EQ(toggled.count(), 0);
    click(centreOf(3), Qt::ControlModifier);
    ASSERT_EQ(toggled.count(), 1);
    EXPECT_EQ(toggled.at(0).at(0).value<std::size_t>(), 3U);
    click(onLabel(0));
    EXPECT_EQ(diagram_.currentEdge(), 0U);
    EXPECT_EQ(edge.count(), 1);
    QTest::mouseDClick(diagram_.viewport(), Qt::LeftButton, {}, centreOf(2));
    EXPECT_EQ(node.count(), 1);
}

TEST_F(LadderDiagramTest, TheWheelZoomsAroundThePointerWithControlAndElseScrolls) {
    showLarge();
    settle();
    diagram_.setZoomPercent(100);
    const QPoint pointer = diagram_.camera().body().center() + QPoint(80, 40);
    const QPointF held = diagram_.camera().toLayout(QPointF(pointer));
    QSignalSpy zoomed(&diagram_, &LadderDiagram::zoomChanged);
    turnWheel(pointer, 120, Qt::ControlModifier);
    EXPECT_GT(diagram_.zoomPercent(), 110);
    EXPECT_EQ(zoomed.count(), 1);
    const QPointF after = diagram_.camera().toLayout(QPointF(pointer));
    EXPECT_NEAR(after.x(), held.x(), 1.5);
    EXPECT_NEAR(after.y(), held.y(), 1.5);
    const int value = diagram_.verticalScrollBar()->value();
    turnWheel(pointer, -120, Qt::NoModifier);
    EXPECT_NE(diagram_.verticalScrollBar()->value(), value);
    const int across = diagram_.horizontalScrollBar()->value();
    turnWheel(pointer, -120, Qt::ShiftModifier);
    EXPECT_NE(diagram_.horizontalScrollBar()->value(), across);
}

TEST_F(LadderDiagramTest, AtTheStartWordsAreReadableAndComparedRolesInView) {
    LadderView large = ladderOf(test::generatedLadder(2, {150, 8, 3, 10, 80}));
    for (LadderNode& each : large.nodes) each.letter.reset();
    large.nodes.at(149).letter = 'A';
    large.nodes.at(3).letter = 'B';
    show(std::move(large));
    EXPECT_EQ(diagram_.zoomPercent(), 80);
    EXPECT_TRUE(diagram_.camera().body().contains(diagram_.rectOfElement(node(149))));
    settle();
    EXPECT_TRUE(diagram_.camera().body().contains(diagram_.rectOfElement(node(149))));
    diagram_.resize(700, 400);
    EXPECT_EQ(diagram_.zoomPercent(), 80);
    EXPECT_TRUE(diagram_.camera().body().contains(diagram_.rectOfElement(node(149))));
}

TEST_F(LadderDiagramTest, ComparedRolesAreSeenTogetherWhereTheyFit) {
    LadderView large = ladderOf(test::generatedLadder(2, {150, 8, 3, 10, 80}));
    for (LadderNode& each : large.nodes) each.letter.reset();
    show(large);
    settle();
    const auto& boxes = diagram_.drawing().layout.nodes;
    std::size_t other = 1;
    const auto away = [&](std::size_t at) {
        return std::abs(boxes.at(at).x - boxes.front().x) +
               std::abs(boxes.at(at).y - boxes.front().y);
    };
    for (std::size_t at = 2; at < boxes.size(); ++at) {
        if (away(at) < away(other)) other = at;
    }
    diagram_.clear();
    large.nodes.front().letter = 'A';
    large.nodes.at(other).letter = 'B';
    show(std::move(large));
    settle();
    for (const std::size_t at : {std::size_t{0}, other}) {
        EXPECT_TRUE(diagram_.camera().body().contains(diagram_.rectOfElement(node(at)))) << at;
    }
}

TEST_F(LadderDiagramTest, ACompanionMayStartSmaller) {
    diagram_.setLeastStart(50);
    showLarge();
    EXPECT_EQ(diagram_.zoomPercent(), 50);
}

TEST_F(LadderDiagramTest, ZoomStaysWithinItsLimitsAndFitShowsAll) {
    showLarge();
    settle();
    diagram_.setZoomPercent(1000);
    EXPECT_EQ(diagram_.zoomPercent(), 400);
    diagram_.setZoomPercent(1);
    EXPECT_EQ(diagram_.zoomPercent(), 25);
    press(Qt::Key_Plus);
    EXPECT_EQ(diagram_.zoomPercent(), 33);
    press(Qt::Key_Minus);
    press(Qt::Key_Minus);
    EXPECT_EQ(diagram_.zoomPercent(), 25);
    press(Qt::Key_0);
    EXPECT_EQ(diagram_.zoomPercent(), 100);
    press(Qt::Key_F);
    EXPECT_TRUE(diagram_.camera().showsAll());
    EXPECT_LT(diagram_.zoomPercent(), 25);
}

TEST_F(LadderDiagramTest, DraggingAndShiftedArrowsPan) {
    showLarge();
    settle();
    diagram_.setZoomPercent(100);
    const QPoint before = diagram_.camera().scroll;
    const QPoint from = diagram_.camera().body().center();
    QTest::mousePress(diagram_.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(diagram_.viewport(), from - QPoint(60, 30));
    QTest::mouseRelease(diagram_.viewport(), Qt::LeftButton, {}, from - QPoint(60, 30));
    EXPECT_EQ(diagram_.camera().scroll, before + QPoint(60, 30));
    press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_GT(diagram_.camera().scroll.x(), before.x() + 60);
    EXPECT_FALSE(diagram_.currentEdge());
}

TEST_F(LadderDiagramTest, TheMapIsThereOnlyWhenTheLadderIsLarger) {
    showLarge();
    settle();
    diagram_.setZoomPercent(100);
    const auto map = LadderOverview::place(diagram_.camera());
    ASSERT_TRUE(map);
    click(map->topLeft() + QPoint(4, 4));
    EXPECT_LT(diagram_.horizontalScrollBar()->value(), diagram_.camera().body().width());
    click(map->topRight() + QPoint(-4, 4));
    EXPECT_GT(diagram_.horizontalScrollBar()->value(), diagram_.camera().body().width());
    diagram_.fit();
    EXPECT_FALSE(LadderOverview::place(diagram_.camera()));
}

TEST_F(LadderDiagramTest, PlaceZoomAndCurrentStayWhenTheSameRolesAreShownAgain) {
    showLarge();
    settle();
    diagram_.setZoomPercent(100);
    diagram_.setCurrentNode(60);
    const QPoint place = centreOf(60);
    const std::string id = view_.nodes.at(60).id;
    view_.nodes.at(0).name = "A title so long that its box needs to be a good deal larger now";
    diagram_.display(view_, EdgeLabels::None, wording_);
    settle();
    ASSERT_TRUE(diagram_.currentNode());
    EXPECT_EQ(view_.nodes.at(*diagram_.currentNode()).id, id);
    EXPECT_EQ(diagram_.zoomPercent(), 100);
    EXPECT_LT((centreOf(60) - place).manhattanLength(), 40);
}

TEST_F(LadderDiagramTest, ARoleThatIsGoneIsNoLongerCurrent) {
    show(forkedLadder());
    diagram_.setCurrentNode(3);
    QSignalSpy changed(&diagram_, &LadderDiagram::currentChanged);
    LadderView smaller = forkedLadder();
    smaller.nodes.pop_back();
    std::erase_if(smaller.edges, [](const LadderEdge& move) { return move.to == 3; });
    view_ = std::move(smaller);
    diagram_.display(view_, EdgeLabels::Changes, wording_);
    EXPECT_FALSE(diagram_.current());
    EXPECT_EQ(changed.count(), 1);
    diagram_.clear();
    EXPECT_TRUE(diagram_.walk().empty());
    diagram_.grab();
}

TEST_F(LadderDiagramTest, EveryBoxAndLineSpeaksItsSentence) {
    show(forkedLadder());
    settle();
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&diagram_);
    ASSERT_NE(list, nullptr);
    ASSERT_EQ(list->childCount(), 8);
    EXPECT_EQ(list->child(0)->text(QAccessible::Name),
              toQString(wording_.say(nodeSentence(view_, 0))));
    EXPECT_EQ(list->child(1)->text(QAccessible::Name),
              toQString(wording_.say(edgeSentence(view_, 0))));
    diagram_.setCurrentNode(1);
    EXPECT_EQ(list->focusChild(), list->child(3));
    EXPECT_TRUE(list->child(3)->state().focused);
    QSignalSpy activated(&diagram_, &LadderDiagram::edgeActivated);
    list->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(activated.count(), 1);
    QAccessibleInterface* gone = list->child(7);
    const QAccessible::Id id = QAccessible::uniqueId(gone);
    diagram_.clear();
    EXPECT_EQ(list->childCount(), 0);
    EXPECT_EQ(QAccessible::accessibleInterface(id), nullptr);
}

TEST_F(LadderDiagramTest, TipsHoldNoMarkup) {
    LadderView view = forkedLadder();
    view.nodes[0].name = "<b>Bold</b>";
    show(std::move(view));
    press(Qt::Key_Down);
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("&lt;b&gt;Bold")));
}

TEST_F(LadderDiagramTest, FromRightToLeftTheFirstLaneStandsAtTheRight) {
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    show(forkedLadder());
    settle();
    EXPECT_GT(centreOf(1).x(), centreOf(2).x());
    EXPECT_GT(diagram_.camera().rowHeadArea().left(), diagram_.camera().body().left());
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    press(Qt::Key_Left);
    EXPECT_EQ(diagram_.currentNode(), 2U);
}

/// The colours of a band around the box of a node.
QImage aroundBox(LadderDiagram& diagram, std::size_t at) {
    const QRect box = diagram.rectOfElement({LadderElement::Kind::Node, at});
    return diagram.viewport()->grab(box.adjusted(-8, -8, 8, 8)).toImage();
}

TEST_F(LadderDiagramTest, WhatIsCurrentAndWhatIsEmphasisedIsSeen) {
    show(forkedLadder());
    settle();
    QTest::qWait(250);
    const QImage plain = aroundBox(diagram_, 2);
    diagram_.setCurrentNode(2);
    const QImage current = aroundBox(diagram_, 2);
    EXPECT_NE(plain, current);
    diagram_.setCurrentNode(std::nullopt);
    EXPECT_EQ(aroundBox(diagram_, 2), plain);
    diagram_.emphasise({2});
    EXPECT_NE(aroundBox(diagram_, 2), plain);
    diagram_.emphasise({});
    EXPECT_EQ(aroundBox(diagram_, 2), plain);
}

TEST_F(LadderDiagramTest, ScrolledPixelsAreThoseOfAWholePicture) {
    showLarge();
    settle();
    diagram_.setZoomPercent(100);
    QTest::qWait(250);
    for (const QPoint& step : {QPoint(37, 0), QPoint(0, 23), QPoint(-15, 9)}) {
        diagram_.horizontalScrollBar()->setValue(diagram_.horizontalScrollBar()->value() +
                                                 step.x());
        diagram_.verticalScrollBar()->setValue(diagram_.verticalScrollBar()->value() + step.y());
    }
    QTest::qWait(250);
    const QImage scrolled = diagram_.grab().toImage();
    diagram_.viewport()->update();
    EXPECT_EQ(diagram_.grab().toImage(), scrolled);
}

} // namespace
} // namespace rungwise::app
