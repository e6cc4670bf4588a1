// SPDX-License-Identifier: GPL-3.0-or-later
// Where arrow keys and Tab go.
#include "app/diagram/ladder_steps.h"

#include "tests/app/diagram/sample_ladder.h"

#include <QGuiApplication>
#include <gtest/gtest.h>

#include <set>

namespace rungwise::app {
namespace {

constexpr std::size_t junior = 0;
constexpr std::size_t senior = 1;
constexpr std::size_t manager = 2;
constexpr std::size_t director = 3;

class LadderStepsTest : public ::testing::Test {
protected:
    ~LadderStepsTest() override { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    std::optional<std::size_t> go(const LadderElement& from, LadderStep step) {
        const LadderDrawing drawing =
            ladderDrawing(test::forkedLadder(), wording_, EdgeLabels::Changes);
        const auto to = stepFrom(drawing, from, step);
        return to ? std::optional{to->at} : std::nullopt;
    }
    static LadderElement node(std::size_t at) { return {LadderElement::Kind::Node, at}; }
    static LadderElement edge(std::size_t at) { return {LadderElement::Kind::Edge, at}; }

    Wording wording_;
};

TEST_F(LadderStepsTest, UpAndDownFollowPromotions) {
    EXPECT_EQ(go(node(junior), LadderStep::Up), senior);
    EXPECT_EQ(go(node(senior), LadderStep::Up), director);
    EXPECT_EQ(go(node(director), LadderStep::Down), senior);
    EXPECT_EQ(go(node(senior), LadderStep::Down), junior);
    EXPECT_FALSE(go(node(director), LadderStep::Up));
    EXPECT_FALSE(go(node(junior), LadderStep::Down));
}

TEST_F(LadderStepsTest, WithoutAPromotionTheyGoToTheNearestBox) {
    EXPECT_EQ(go(node(manager), LadderStep::Up), director);
}

TEST_F(LadderStepsTest, LeftAndRightGoAlongTheRow) {
    EXPECT_EQ(go(node(senior), LadderStep::Right), manager);
    EXPECT_EQ(go(node(manager), LadderStep::Left), senior);
    EXPECT_FALSE(go(node(manager), LadderStep::Right));
    EXPECT_EQ(go(node(manager), LadderStep::RowStart), senior);
    EXPECT_EQ(go(node(senior), LadderStep::RowEnd), manager);
    EXPECT_EQ(go(node(senior), LadderStep::Top), director);
    EXPECT_EQ(go(node(senior), LadderStep::Bottom), junior);
}

TEST_F(LadderStepsTest, FromRightToLeftTheRowBeginsAtTheRight) {
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    EXPECT_EQ(go(node(senior), LadderStep::Left), manager);
    EXPECT_EQ(go(node(manager), LadderStep::RowStart), senior);
    EXPECT_EQ(go(node(senior), LadderStep::RowEnd), manager);
}

TEST_F(LadderStepsTest, ALineLeadsToItsEnds) {
    EXPECT_EQ(go(edge(1), LadderStep::Up), director);
    EXPECT_EQ(go(edge(1), LadderStep::Down), senior);
    EXPECT_EQ(go(edge(2), LadderStep::Right), manager);
    EXPECT_EQ(go(edge(2), LadderStep::Left), senior);
}

TEST_F(LadderStepsTest, TheReadingOrderHoldsEverythingOnce) {
    const auto order = readingOrder(graphOf(test::forkedLadder()));
    std::set<std::pair<int, std::size_t>> seen;
    for (const LadderElement& element : order) {
        seen.emplace(static_cast<int>(element.kind), element.at);
    }
    EXPECT_EQ(order.size(), 8U);
    EXPECT_EQ(seen.size(), 8U);
    EXPECT_EQ(order.at(0), node(junior));
    EXPECT_EQ(order.at(1), edge(0));
    EXPECT_EQ(order.at(2), edge(3));
    EXPECT_EQ(order.at(3), node(senior));
}

} // namespace
} // namespace rungwise::app
