// SPDX-License-Identifier: GPL-3.0-or-later
// Ladders as files: well-formed, text as text, lines as vectors.
#include "app/diagram/ladder_export.h"

#include "tests/app/diagram/sample_ladder.h"
#include "tests/support/generated_ladder.h"

#include <QImage>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

struct SvgContent {
    bool isWellFormed = false;
    QString title;
    QStringList elements;
    QStringList texts;
};

SvgContent contentOf(const QByteArray& svg) {
    SvgContent content;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) continue;
        const QString name = reader.name().toString();
        content.elements += name;
        if (name == u"title") content.title = reader.readElementText();
        if (name == u"text") {
            content.texts +=
                reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    content.isWellFormed = !reader.hasError();
    return content;
}

class LadderExportTest : public ::testing::Test {
protected:
    [[nodiscard]] SvgContent svg(const LadderView& view) const {
        return contentOf(ladderSvg(view, EdgeLabels::Changes, wording_));
    }

    Wording wording_;
};

TEST_F(LadderExportTest, SaysEverythingAsText) {
    LadderView view = test::forkedLadder();
    view.sources.push_back({.number = 1,
                            .source = SourceIndex{0},
                            .id = "survey",
                            .words = Phrase::verbatim("A survey, 2025")});
    view.remarks.push_back(Phrase::verbatim("Manager takes its level from Senior"));
    const SvgContent content = svg(view);
    ASSERT_TRUE(content.isWellFormed);
    EXPECT_EQ(content.title, QStringLiteral("Sample"));
    for (const char* expected : {"Sample", "Sample ladder", "Junior", "Director", "$64k", "$257k",
                                 "no pay data", "+5 skills, 3 higher", "L1", "Level 3", "Track 2",
                                 "promotion", "lateral or change of track", "[1] A survey, 2025",
                                 "Manager takes its level from Senior"}) {
        EXPECT_TRUE(content.texts.contains(QString::fromUtf8(expected))) << expected;
    }
    EXPECT_FALSE(content.elements.contains(QStringLiteral("image")));
}

TEST_F(LadderExportTest, TheLegendExplainsOnlyWhatOccurs) {
    LadderView view = test::forkedLadder();
    std::erase_if(view.edges,
                  [](const LadderEdge& edge) { return edge.kind != MoveKind::Promotion; });
    EXPECT_FALSE(svg(view).texts.contains(QStringLiteral("lateral or change of track")));
    view.edges[0].closesCircle = true;
    EXPECT_TRUE(svg(view).texts.contains(QStringLiteral("closes a circle of promotions")));
}

TEST_F(LadderExportTest, HostileTextStaysText) {
    LadderView view = test::forkedLadder();
    view.catalogueTitle = "<script>&\x01";
    view.nodes[0].name = "a\x01<b>&amp;\n\xEF\xBF\xBE";
    const SvgContent content = svg(view);
    ASSERT_TRUE(content.isWellFormed);
    EXPECT_EQ(content.title, QStringLiteral("<script>&"));
    EXPECT_TRUE(content.texts.contains(QStringLiteral("a <b>&amp;")));
    EXPECT_FALSE(content.elements.contains(QStringLiteral("script")));
}

TEST_F(LadderExportTest, ALadderWithoutRolesSaysWhy) {
    LadderView view;
    view.catalogueTitle = "Sample";
    view.remarks.push_back(Phrase::verbatim("No ladder is chosen"));
    const SvgContent content = svg(view);
    EXPECT_TRUE(content.isWellFormed);
    EXPECT_TRUE(content.texts.contains(QStringLiteral("No ladder is chosen")));
}

TEST_F(LadderExportTest, ThePictureHasTheScaleAskedFor) {
    const LadderView view = test::forkedLadder();
    const auto sizeAt = [&](double scale) {
        return QImage::fromData(ladderPng(view, EdgeLabels::Changes, wording_, scale)).size();
    };
    const QSize one = sizeAt(1);
    EXPECT_GT(one.width(), 400);
    EXPECT_EQ(sizeAt(2), 2 * one);
    EXPECT_EQ(sizeAt(0), one);
}

TEST_F(LadderExportTest, APictureThatNobodyCouldReadIsNone) {
    const LadderView view = test::ladderOf(test::generatedLadder(4, {3000, 1500, 1, 0, 0}));
    EXPECT_TRUE(ladderPng(view, EdgeLabels::Changes, wording_, 2).isEmpty());
    EXPECT_FALSE(ladderSvg(view, EdgeLabels::Changes, wording_).isEmpty());
}

TEST_F(LadderExportTest, ALargeLadderIsASmallerPicture) {
    const LadderView view = test::ladderOf(test::generatedLadder(4, {300, 10, 3, 10, 80}));
    const QImage image = QImage::fromData(ladderPng(view, EdgeLabels::Changes, wording_, 8));
    ASSERT_FALSE(image.isNull());
    EXPECT_LE(std::max(image.width(), image.height()), 32'000);
}

} // namespace
} // namespace rungwise::app
