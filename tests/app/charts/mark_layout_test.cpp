// SPDX-License-Identifier: GPL-3.0-or-later
// Marks stand where the scale says; their values stay inside and apart.
#include "app/charts/mark_layout.h"

#include "app/look/theme.h"
#include "tests/app/charts/sample_view.h"

#include <QApplication>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace rungwise::app {
namespace {

using test::SampleFigure;
using test::SampleView;
using Kind = MarkShape::Kind;

class MarkLayoutTest : public ::testing::Test {
protected:
    MarkLayout layOut(const std::vector<double>& figures, const ChartScale& scale,
                      std::optional<double> ownPay = {}) const {
        SampleView sample;
        sample.role("Role").row({{PayFigure::Low, figures.at(0)},
                                 {PayFigure::Mean, figures.at(1)},
                                 {PayFigure::High, figures.at(2)}});
        const PayChartPlan plan = payChartPlan(sample.view(), Wording());
        return layOutMark(plan.rows.front(), scale, room_, ownPay, look_);
    }
    static const MarkShape* shape(const MarkLayout& layout, Kind kind) {
        const auto found = std::ranges::find(layout.shapes, kind, &MarkShape::kind);
        return found == layout.shapes.end() ? nullptr : &*found;
    }
    void expectApartAndInside(const MarkLayout& layout) const {
        for (std::size_t a = 0; a < layout.texts.size(); ++a) {
            const QRectF& place = layout.texts[a].place;
            EXPECT_GE(place.left(), room_.area.left());
            EXPECT_LE(place.right(), room_.area.right());
            EXPECT_GE(place.top(), room_.area.top() - 0.01);
            EXPECT_LE(place.bottom(), room_.area.bottom() + 0.01);
            for (std::size_t b = a + 1; b < layout.texts.size(); ++b) {
                EXPECT_FALSE(place.intersects(layout.texts[b].place))
                    << layout.texts[a].text.toStdString() << " over "
                    << layout.texts[b].text.toStdString();
            }
        }
    }

    ChartLook look_ = chartLook(QApplication::font(), lightPalette());
    MarkRoom room_{QRectF(100, 0, 400, markHeight(look_, 16)), 16};
    ChartScale scale_{0, 400'000, 100, 500};
};

TEST_F(MarkLayoutTest, ShapesStandWhereTheScaleSays) {
    const MarkLayout layout = layOut({64'000, 113'000, 257'000}, scale_);
    const MarkShape* band = shape(layout, Kind::Band);
    const MarkShape* tick = shape(layout, Kind::AverageTick);
    ASSERT_TRUE(band && tick);
    EXPECT_DOUBLE_EQ(band->place.left(), 164);
    EXPECT_DOUBLE_EQ(band->place.right(), 357);
    EXPECT_DOUBLE_EQ(tick->place.center().x(), 213);
    EXPECT_DOUBLE_EQ(tick->place.center().y(), band->place.center().y());
    ASSERT_EQ(layout.texts.size(), 3U);
    EXPECT_EQ(layout.texts[0].kind, MarkText::Kind::Middle);
    EXPECT_NEAR(layout.texts[0].place.center().x(), 213, 0.5);
    expectApartAndInside(layout);
}

TEST_F(MarkLayoutTest, NumbersMayRunLeftwards) {
    const ChartScale reversed{0, 400'000, 500, 100};
    const MarkLayout layout = layOut({64'000, 113'000, 257'000}, reversed);
    const MarkShape* band = shape(layout, Kind::Band);
    ASSERT_TRUE(band);
    EXPECT_DOUBLE_EQ(band->place.right(), 436);
    EXPECT_DOUBLE_EQ(band->place.left(), 243);
    const auto high = std::ranges::find(layout.texts, QStringLiteral("257k"), &MarkText::text);
    ASSERT_NE(high, layout.texts.end());
    EXPECT_LT(high->place.right(), band->place.left());
}

TEST_F(MarkLayoutTest, TextsAtTheEdgesAreShiftedInside) {
    const MarkLayout layout = layOut({0, 1'000, 400'000}, scale_);
    expectApartAndInside(layout);
    ASSERT_FALSE(layout.texts.empty());
    EXPECT_EQ(layout.texts.front().text, QStringLiteral("$1,000"));
    EXPECT_DOUBLE_EQ(layout.texts.front().place.left(), 100);
}

TEST_F(MarkLayoutTest, EqualFiguresAreSaidOnce) {
    const MarkLayout layout = layOut({90'000, 90'000, 90'000}, scale_);
    ASSERT_EQ(layout.texts.size(), 1U);
    EXPECT_EQ(layout.texts.front().kind, MarkText::Kind::Middle);
    const MarkShape* band = shape(layout, Kind::Band);
    ASSERT_TRUE(band);
    EXPECT_GT(band->place.width(), 1);
}

TEST_F(MarkLayoutTest, OwnPayIsADiamondThatNoTextTouches) {
    const MarkLayout layout = layOut({100'000, 150'000, 200'000}, scale_, 205'000);
    const MarkShape* diamond = shape(layout, Kind::Diamond);
    ASSERT_TRUE(diamond);
    EXPECT_DOUBLE_EQ(diamond->place.center().x(), 305);
    for (const MarkText& text : layout.texts) EXPECT_FALSE(text.place.intersects(diamond->place));
}

TEST_F(MarkLayoutTest, AnOpenEndHasAnArrow) {
    SampleView sample;
    sample.role("Role").row({{PayFigure::Median, 208'000, Precision::AtLeast}});
    const PayChartPlan plan = payChartPlan(sample.view(), Wording());
    const MarkLayout layout = layOutMark(plan.rows.front(), scale_, room_, {}, look_);
    const MarkShape* arrow = shape(layout, Kind::ArrowRight);
    ASSERT_TRUE(arrow);
    EXPECT_DOUBLE_EQ(arrow->place.left(), 308);
    EXPECT_FALSE(shape(layout, Kind::ArrowLeft));
}

TEST_F(MarkLayoutTest, NoTextLeavesThePlotOrCoversAnother) {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> amount(0, 400'000);
    for (int round = 0; round < 2'000; ++round) {
        std::vector<double> figures{amount(random), amount(random), amount(random)};
        std::ranges::sort(figures);
        const ChartScale scale =
            round % 2 == 0 ? scale_ : ChartScale{0, 400'000, room_.area.right(), 100};
        const auto own = round % 3 == 0 ? std::optional{amount(random)} : std::nullopt;
        room_.area.setWidth(40 + round % 400);
        expectApartAndInside(layOut(figures, scale, own));
        if (HasFailure()) return;
    }
}

} // namespace
} // namespace rungwise::app
