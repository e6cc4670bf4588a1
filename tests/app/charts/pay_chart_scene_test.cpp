// SPDX-License-Identifier: GPL-3.0-or-later
// The laid out chart: marks under the grid's amounts, labels whole, only visible rows as items.
#include "app/charts/pay_chart_scene.h"

#include "app/look/theme.h"
#include "tests/app/charts/sample_view.h"

#include <QApplication>
#include <gtest/gtest.h>

#include <algorithm>

namespace rungwise::app {
namespace {

using test::manyRows;
using test::SampleView;

class PayChartSceneTest : public ::testing::Test {
protected:
    void show(const SampleView& sample, QSizeF room, PayPicture picture = PayPicture::Ranges,
              Qt::LayoutDirection direction = Qt::LeftToRight) {
        scene_.display(payChartPlan(sample.view(), Wording(), picture),
                       chartLook(QApplication::font(), lightPalette()), direction);
        size_ = scene_.layOut(room);
    }
    /// All lines of a row's column, as one text.
    QString textIn(std::size_t row, const QFont& font, const QColor& colour) const {
        QStringList lines;
        for (const PlacedText& text : scene_.item(row)->rowLayout().texts) {
            if (text.font == font && text.colour == colour) lines += text.text;
        }
        return lines.join(u' ');
    }
    void expectMarksUnderTheirAmounts() const {
        for (std::size_t row = 0; row < scene_.plan().rows.size(); ++row) {
            const RowItem* item = scene_.item(row);
            const auto* mark = std::get_if<RangeMark>(&scene_.plan().rows.at(row).mark);
            if (item == nullptr || mark == nullptr || !mark->tick) continue;
            const QPointF onFrame = scene_.frame().mapToScene(
                const_cast<ChartFrame&>(scene_.frame()).mapToPosition({mark->tick->amount, 0}));
            const auto& shapes = item->rowLayout().mark.shapes;
            const bool isThere = std::ranges::any_of(shapes, [&](const MarkShape& shape) {
                const bool isTick = shape.kind == MarkShape::Kind::MedianTick ||
                                    shape.kind == MarkShape::Kind::AverageTick;
                return isTick &&
                       std::abs(item->mapToScene(shape.place.center()).x() - onFrame.x()) < 0.01;
            });
            EXPECT_TRUE(isThere) << "row " << row;
        }
    }

    PayChartScene scene_{SheetKind::Screen};
    QSizeF size_;
};

TEST_F(PayChartSceneTest, MarksStandWhereTheChartMapsTheirAmounts) {
    show(manyRows(12), {1000, 700});
    expectMarksUnderTheirAmounts();
    for (const qreal width : {640.0, 1313.0, 560.0}) {
        scene_.layOut({width, 500});
        expectMarksUnderTheirAmounts();
    }
}

TEST_F(PayChartSceneTest, GridFollowsEverySize) {
    show(manyRows(8), {1000, 600});
    for (const QSizeF room : {QSizeF(700, 600), QSizeF(1300, 600), QSizeF(700, 400)}) {
        scene_.layOut(room);
        qreal right = 0;
        for (const QGraphicsItem* item : scene_.items()) {
            if (const auto* line = dynamic_cast<const QGraphicsLineItem*>(item)) {
                if (scene_.frame().isAncestorOf(line)) {
                    right = std::max(right, line->mapToScene(line->line().p2()).x());
                }
            }
        }
        const QRectF plot = scene_.frame().plotArea().translated(scene_.frame().pos());
        EXPECT_NEAR(right, plot.right(), 1);
    }
}

TEST_F(PayChartSceneTest, LabelsAreNeverShortened) {
    const std::string name = "A role whose name is as long as a name can be, which is one hundred "
                             "and twenty characters and so it needs some lines";
    const std::string source = "A source with a long name that goes on and on behind that";
    SampleView sample;
    sample.role(name).row({{PayFigure::Mean, 5'000}}, source).remark("a remark of many words");
    show(sample, {560, 360});
    const ChartLook look = chartLook(QApplication::font(), lightPalette());
    EXPECT_EQ(textIn(0, look.heading, look.ink()).toStdString(), name);
    EXPECT_EQ(textIn(0, look.label, look.remark()), QStringLiteral("a remark of many words"));
    EXPECT_TRUE(textIn(0, look.label, look.quiet()).toStdString().starts_with(source));
    const RowLayout& layout = scene_.item(0)->rowLayout();
    for (const PlacedText& text : layout.texts) {
        EXPECT_GE(text.place.left(), 0);
        EXPECT_LE(text.place.right(), 560);
        EXPECT_GE(text.place.top(), 0);
        EXPECT_LE(text.place.bottom(), scene_.placeOf(0).height());
        EXPECT_FALSE(text.place.intersects(layout.plot));
    }
}

TEST_F(PayChartSceneTest, OnlyVisibleRowsAreItems) {
    show(manyRows(200), {900, 500});
    EXPECT_GT(scene_.itemCount(), 4U);
    EXPECT_LT(scene_.itemCount(), 20U);
    EXPECT_GT(size_.height(), 200 * 18);
    EXPECT_TRUE(scene_.item(0));
    EXPECT_FALSE(scene_.item(199));
    const qreal end = scene_.offsetShowing(199);
    scene_.scrollTo(end);
    EXPECT_FALSE(scene_.item(0));
    EXPECT_TRUE(scene_.item(199));
    EXPECT_LT(scene_.itemCount(), 20U);
    EXPECT_NEAR(scene_.placeOf(199).bottom(), scene_.rowsPlace().bottom(), 1);
    EXPECT_DOUBLE_EQ(end, size_.height() - 500);
}

TEST_F(PayChartSceneTest, RowsThatFitNeedNoScrolling) {
    for (const std::size_t rows : {1U, 2U, 6U}) {
        show(manyRows(rows), {1000, 600});
        EXPECT_DOUBLE_EQ(size_.height(), 600);
        EXPECT_EQ(scene_.itemCount(), rows);
        EXPECT_LE(scene_.rowsPlace().bottom(), 600);
    }
}

TEST_F(PayChartSceneTest, RowsAreFoundWhereTheyAre) {
    show(manyRows(50), {900, 500});
    scene_.scrollTo(333);
    for (std::size_t row = 0; row < 50; ++row) {
        const QPointF centre = scene_.placeOf(row).center();
        if (!scene_.rowsPlace().contains(centre)) continue;
        EXPECT_EQ(scene_.rowAt(centre), row);
    }
    EXPECT_FALSE(scene_.rowAt({100, 2}));
    EXPECT_FALSE(scene_.rowAt({100, 498}));
}

TEST_F(PayChartSceneTest, RightToLeftIsAMirror) {
    show(manyRows(4), {1000, 600});
    const QRectF leftPlot = scene_.item(0)->rowLayout().plot;
    const QRectF leftBadge = *scene_.item(0)->rowLayout().badge;
    show(manyRows(4), {1000, 600}, PayPicture::Ranges, Qt::RightToLeft);
    const RowLayout& layout = scene_.item(0)->rowLayout();
    EXPECT_NEAR(layout.plot.left(), 1000 - leftPlot.right(), 0.01);
    EXPECT_NEAR(layout.badge->right(), 1000 - leftBadge.left(), 0.01);
    expectMarksUnderTheirAmounts();
    const auto x = [&](double amount) {
        return const_cast<ChartFrame&>(scene_.frame()).mapToPosition({amount, 0}).x();
    };
    EXPECT_GT(x(scene_.plan().axis.min), x(scene_.plan().axis.max));
}

TEST_F(PayChartSceneTest, TicksKeepApart) {
    for (const qreal width : {300.0, 420.0, 560.0, 900.0}) {
        show(manyRows(4), {width, 500});
        std::vector<QRectF> ticks;
        for (const PlacedText& text : scene_.notes().texts) {
            if (scene_.plan().tickTexts.contains(text.text)) ticks.push_back(text.place);
        }
        ASSERT_GE(ticks.size(), 1U);
        for (std::size_t tick = 1; tick < ticks.size(); ++tick) {
            EXPECT_LT(ticks[tick - 1].right() + 2, ticks[tick].left());
        }
    }
}

TEST_F(PayChartSceneTest, HistogramBarsStandOverTheirAmounts) {
    std::vector<double> amounts;
    for (int n = 0; n < 400; ++n) amounts.push_back(50'000 + 100.0 * n);
    SampleView sample;
    sample.role("Role").row({{PayFigure::Median, 70'000}}).amounts(amounts);
    show(sample, {1000, 500}, PayPicture::Distribution);
    const auto& bins = std::get<SpreadMark>(scene_.plan().rows.front().mark).bins;
    const QColor colour = chartLook(QApplication::font(), lightPalette()).tint('A', 0.6);
    std::vector<QRectF> bars;
    for (const QGraphicsItem* item : scene_.items()) {
        const auto* bar = dynamic_cast<const QGraphicsRectItem*>(item);
        if (bar != nullptr && bar->isVisible() && bar->brush().color() == colour) {
            bars.push_back(bar->mapRectToScene(bar->rect()));
        }
    }
    ASSERT_EQ(bars.size(), bins.size());
    std::ranges::sort(bars, {}, &QRectF::left);
    const auto x = [&](double amount) {
        auto& frame = const_cast<ChartFrame&>(scene_.frame());
        return frame.mapToScene(frame.mapToPosition({amount, 0})).x();
    };
    for (std::size_t bin = 0; bin < bins.size(); ++bin) {
        EXPECT_NEAR(bars[bin].left(), x(bins[bin].from), 1.5);
        EXPECT_NEAR(bars[bin].right(), x(bins[bin].to), 1.5);
    }
}

TEST_F(PayChartSceneTest, ExtremesAreLaidOut) {
    SampleView sample;
    sample.role("").row({{PayFigure::Low, 0}, {PayFigure::High, 1e15}});
    sample.row({{PayFigure::Mean, 1e15}}).row({{PayFigure::Mean, 0}});
    show(sample, {800, 400});
    EXPECT_EQ(scene_.itemCount(), 3U);
    expectMarksUnderTheirAmounts();
    show(SampleView(), {800, 400});
    EXPECT_EQ(scene_.itemCount(), 0U);
    EXPECT_TRUE(std::ranges::any_of(scene_.notes().texts, [](const PlacedText& text) {
        return text.text.contains(QStringLiteral("no such pay"));
    }));
    scene_.layOut({0, 0});
    show(manyRows(3), {1, 1});
}

} // namespace
} // namespace rungwise::app
