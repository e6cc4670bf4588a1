// SPDX-License-Identifier: GPL-3.0-or-later
// What is measured for a ladder, and how it is mirrored.
#include "app/diagram/ladder_drawing.h"

#include "app/diagram/ladder_words.h"
#include "app/text/to_qt.h"
#include "core/layout/layout_faults.h"
#include "tests/app/diagram/sample_ladder.h"
#include "tests/support/generated_ladder.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

using test::forkedLadder;
using test::ladderOf;

class LadderDrawingTest : public ::testing::Test {
protected:
    ~LadderDrawingTest() override { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    [[nodiscard]] LadderDrawing draw(const LadderView& view,
                                     EdgeLabels labels = EdgeLabels::Changes) const {
        return ladderDrawing(view, wording_, labels);
    }
    [[nodiscard]] static QStringList textsOf(const DrawnRole& role) {
        QStringList texts;
        for (const BoxLine& line : role.lines) texts += line.text.text();
        return texts;
    }

    Wording wording_;
};

TEST_F(LadderDrawingTest, BoxesSayTitlePayOrThatThereIsNone) {
    const LadderDrawing drawing = draw(forkedLadder());
    EXPECT_EQ(textsOf(drawing.roles.at(0)),
              QStringList({QStringLiteral("Junior"), QStringLiteral("no pay data")}));
    EXPECT_EQ(
        textsOf(drawing.roles.at(1)),
        QStringList({QStringLiteral("Senior"), QStringLiteral("$64k"), QStringLiteral("$257k")}));
    const auto& bar = drawing.roles.at(1).payBar;
    ASSERT_TRUE(bar && bar->tick);
    EXPECT_NEAR((*bar->tick - bar->from) / (bar->to - bar->from), 36.0 / 193, 1e-9);
    EXPECT_FALSE(drawing.roles.at(0).payBar);
}

TEST_F(LadderDrawingTest, AmountsAreShortAndNeverBlank) {
    const auto words = [&](double amount, const char* currency) {
        return wording_.say(glanceAmount(amount, currency));
    };
    EXPECT_EQ(words(76'612, "USD"), "$77k");
    EXPECT_EQ(words(1'520'000, "USD"), "$1.5M");
    EXPECT_EQ(words(45, "USD"), "$45");
    EXPECT_EQ(words(9'990, "USD"), "$10k");
    EXPECT_EQ(words(30'400'000, "CLP"), "30M CLP");
    EXPECT_EQ(words(0, "USD"), "$0");
}

TEST_F(LadderDrawingTest, OneValueStandsAloneWithoutALine) {
    LadderView view = forkedLadder();
    view.nodes[1].pay->low.reset();
    const LadderDrawing drawing = draw(view);
    EXPECT_EQ(textsOf(drawing.roles.at(1)),
              QStringList({QStringLiteral("Senior"), QStringLiteral("$100k")}));
    EXPECT_FALSE(drawing.roles.at(1).payBar);
}

TEST_F(LadderDrawingTest, UnknownRolesAndTheReadersOwnSaySo) {
    LadderView view = forkedLadder();
    view.nodes[0].isHere = true;
    view.nodes[3].isKnown = false;
    const LadderDrawing drawing = draw(view);
    EXPECT_EQ(drawing.roles.at(0).hereLine().text.text(), QStringLiteral("you are here"));
    EXPECT_TRUE(textsOf(drawing.roles.at(3)).contains(QStringLiteral("not in this catalogue")));
    EXPECT_FALSE(textsOf(drawing.roles.at(3)).contains(QStringLiteral("no pay data")));
}

TEST_F(LadderDrawingTest, LongTitlesLoseNothing) {
    LadderView view = forkedLadder();
    const QString title = QStringLiteral("word ").repeated(24).trimmed();
    view.nodes[0].name = toUtf8(title);
    const LadderDrawing drawing = draw(view);
    QStringList lines;
    for (const BoxLine& line : drawing.roles.at(0).lines) {
        if (line.face != LadderFace::Title) continue;
        lines += line.text.text();
        EXPECT_LE(line.x + line.text.width(), drawing.layout.nodes.at(0).width);
    }
    EXPECT_EQ(lines.join(u' '), title);
    EXPECT_LE(lines.size(), 3);
    EXPECT_GT(drawing.layout.nodes.at(0).width, drawing.layout.nodes.at(3).width);
}

TEST_F(LadderDrawingTest, OtherTitlesTakeTwoLinesAtMostAndAreCutVisibly) {
    LadderView view = forkedLadder();
    const QString words = QStringLiteral("also ") + QStringLiteral("Another Title, ").repeated(20);
    view.nodes[0].otherTitles = Phrase::verbatim(toUtf8(words));
    const LadderDrawing drawing = draw(view);
    const QStringList texts = textsOf(drawing.roles.at(0));
    ASSERT_EQ(texts.size(), 4);
    EXPECT_TRUE(texts.at(2).endsWith(QChar(0x2026)));
    EXPECT_LE(QFontMetricsF(drawing.fonts.small).horizontalAdvance(texts.at(2)),
              drawing.layout.nodes.at(0).width);
}

TEST_F(LadderDrawingTest, LabelsCanBeLeftOutButACircleIsAlwaysSaid) {
    LadderView view = forkedLadder();
    EXPECT_EQ(draw(view).moves.at(0).label.text(), QStringLiteral("+2 skills"));
    EXPECT_TRUE(draw(view, EdgeLabels::None).moves.at(0).label.isEmpty());
    view.edges[0].closesCircle = true;
    EXPECT_EQ(draw(view).moves.at(0).label.text(), QStringLiteral("circle: +2 skills"));
    EXPECT_EQ(draw(view, EdgeLabels::None).moves.at(0).label.text(), QStringLiteral("circle"));
    EXPECT_TRUE(draw(view).hasCircle());
}

TEST_F(LadderDrawingTest, LevelsShowShortIdsBesideTheirNames) {
    LadderView view = forkedLadder();
    view.levels[1].id = "a-long-identifier";
    const LadderDrawing drawing = draw(view);
    EXPECT_EQ(drawing.rows.at(0).strong.at(0).text(), QStringLiteral("L1"));
    EXPECT_EQ(drawing.rows.at(0).quiet.at(0).text(), QStringLiteral("Level 1"));
    EXPECT_EQ(drawing.rows.at(1).strong.at(0).text(), QStringLiteral("Level 2"));
    EXPECT_TRUE(drawing.rows.at(1).quiet.empty());
}

TEST_F(LadderDrawingTest, FromRightToLeftEverythingIsMirrored) {
    const LadderView view = ladderOf(test::generatedLadder(3, {40, 6, 3, 10, 80}));
    const LadderDrawing straight = draw(view);
    EXPECT_TRUE(layoutFaults(straight.graph, straight.layout).empty());
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const LadderDrawing mirrored = draw(view);
    ASSERT_EQ(mirrored.graph, straight.graph);
    const double width = straight.layout.width;
    for (std::size_t node = 0; node < view.nodes.size(); ++node) {
        EXPECT_DOUBLE_EQ(mirrored.layout.nodes.at(node).right(),
                         width - straight.layout.nodes.at(node).x);
    }
    EXPECT_DOUBLE_EQ(mirrored.layout.lanes.at(0).to, width - straight.layout.lanes.at(0).from);
    for (std::size_t edge = 0; edge < view.edges.size(); ++edge) {
        EXPECT_DOUBLE_EQ(mirrored.layout.edges.at(edge).points.front().x,
                         width - straight.layout.edges.at(edge).points.front().x);
    }
}

TEST_F(LadderDrawingTest, OwnsAllItNeeds) {
    LadderDrawing drawing;
    {
        const LadderView view = forkedLadder();
        drawing = draw(view);
    }
    EXPECT_EQ(textsOf(drawing.roles.at(3)).front(), QStringLiteral("Director"));
    EXPECT_GT(drawing.size().width(), drawing.layout.width);
}

} // namespace
} // namespace rungwise::app
