// SPDX-License-Identifier: GPL-3.0-or-later
// The chart in the hands of somebody with a keyboard, a mouse or a screen reader.
#include "app/charts/pay_chart_view.h"

#include "app/charts/pay_chart_scene.h"
#include "core/pay/pay_sentences.h"
#include "tests/app/charts/sample_view.h"
#include "tests/app/support/ui_walk.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

using test::manyRows;
using test::SampleView;

class PayChartViewTest : public ::testing::Test {
protected:
    void show(SampleView sample, QSize size = {900, 500}) {
        sample_ = std::move(sample);
        view_.resize(size);
        view_.display(sample_.view(), PayPicture::Ranges, wording_);
        view_.show();
        view_.activateWindow();
        view_.setFocus();
        QTest::qWait(1);
    }
    void press(Qt::Key key) { QTest::keyClick(&view_, key); }
    QPoint centreOf(std::size_t place) { return view_.rowRect(place).center(); }
    std::string sentence(std::size_t row) { return wording_.say(rowSentence(sample_.view(), row)); }

    Translations translations_{readerLanguage(QStringLiteral("en")).locale};
    QtWording wording_{QLocale(QStringLiteral("en_US"))};
    SampleView sample_;
    PayChartView view_;
};

TEST_F(PayChartViewTest, KeysGoThroughAllRows) {
    show(manyRows(60));
    QSignalSpy changed(&view_, &PayChartView::currentRowChanged);
    EXPECT_FALSE(view_.currentRow());
    press(Qt::Key_Down);
    EXPECT_EQ(view_.currentRow(), 0U);
    press(Qt::Key_Down);
    EXPECT_EQ(view_.currentRow(), 1U);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    EXPECT_EQ(view_.currentRow(), 0U);
    press(Qt::Key_End);
    EXPECT_EQ(view_.currentRow(), 59U);
    EXPECT_TRUE(view_.viewport()->rect().contains(centreOf(59)));
    press(Qt::Key_PageUp);
    const std::size_t pageUp = *view_.currentRow();
    EXPECT_LT(pageUp, 55U);
    press(Qt::Key_PageDown);
    EXPECT_GT(*view_.currentRow(), pageUp + 3);
    press(Qt::Key_Home);
    EXPECT_EQ(view_.currentRow(), 0U);
    EXPECT_EQ(view_.verticalScrollBar()->value(), 0);
    EXPECT_EQ(changed.count(), 7);
}

TEST_F(PayChartViewTest, ReturnAndClickAskForTheSource) {
    show(manyRows(8));
    QSignalSpy activated(&view_, &PayChartView::rowActivated);
    press(Qt::Key_Return);
    EXPECT_EQ(activated.count(), 0);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.takeFirst().front().toULongLong(), 0U);
    QTest::mouseClick(view_.viewport(), Qt::LeftButton, {}, centreOf(3));
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.takeFirst().front().toULongLong(), 3U);
    EXPECT_EQ(view_.currentRow(), 3U);
    QTest::mousePress(view_.viewport(), Qt::LeftButton, {}, centreOf(1));
    QTest::mouseRelease(view_.viewport(), Qt::LeftButton, {}, centreOf(2));
    EXPECT_EQ(activated.count(), 0);
}

TEST_F(PayChartViewTest, HoverMakesARowCurrent) {
    show(manyRows(8));
    QTest::mouseMove(view_.viewport(), centreOf(2));
    EXPECT_EQ(view_.currentRow(), 2U);
}

TEST_F(PayChartViewTest, RowsKeepTheirPlaceInTheViewWhenSomeAreNotDrawn) {
    SampleView sample;
    sample.role("Role").row({{PayFigure::Mean, 1'000}}).place(PayPlace::Withheld);
    sample.row({{PayFigure::Mean, 2'000}});
    show(std::move(sample));
    press(Qt::Key_Down);
    EXPECT_EQ(view_.currentRow(), 1U);
    view_.setCurrentRow(0);
    EXPECT_FALSE(view_.currentRow());
}

TEST_F(PayChartViewTest, TheCurrentRowOutlivesANewView) {
    show(manyRows(8));
    view_.setCurrentRow(5);
    QSignalSpy changed(&view_, &PayChartView::currentRowChanged);
    const SampleView same = manyRows(8);
    view_.display(same.view(), PayPicture::Ranges, wording_);
    EXPECT_EQ(view_.currentRow(), 5U);
    EXPECT_EQ(changed.count(), 0);
    const SampleView fewer = manyRows(2);
    view_.display(fewer.view(), PayPicture::Ranges, wording_);
    EXPECT_FALSE(view_.currentRow());
    EXPECT_EQ(changed.count(), 1);
    view_.clear();
    EXPECT_TRUE(view_.plan().rows.empty());
}

TEST_F(PayChartViewTest, EveryRowSpeaksItsSentence) {
    show(manyRows(30));
    QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(&view_);
    ASSERT_TRUE(chart);
    EXPECT_EQ(chart->role(), QAccessible::List);
    ASSERT_EQ(chart->childCount(), 30);
    for (int row = 0; row < 30; ++row) {
        QAccessibleInterface* item = chart->child(row);
        ASSERT_TRUE(item && item->isValid());
        EXPECT_EQ(item->text(QAccessible::Name).toStdString(),
                  sentence(static_cast<std::size_t>(row)));
        EXPECT_EQ(item->role(), QAccessible::ListItem);
        EXPECT_EQ(chart->indexOfChild(item), row);
        EXPECT_EQ(item->parent(), chart);
    }
    press(Qt::Key_End);
    EXPECT_TRUE(chart->child(29)->state().selected);
    EXPECT_TRUE(chart->child(0)->state().offscreen);
    EXPECT_EQ(view_.accessibleDescription().toStdString(), sentence(29));
    chart->child(4)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    EXPECT_EQ(view_.currentRow(), 4U);
    const SampleView fewer = manyRows(3);
    view_.display(fewer.view(), PayPicture::Ranges, wording_);
    EXPECT_EQ(chart->childCount(), 3);
    EXPECT_TRUE(chart->child(2)->isValid());
    view_.clear();
}

TEST_F(PayChartViewTest, HostileTextsAreOnlyText) {
    SampleView sample;
    const std::string table = "<table><tr><td><img src='file:///x'>&amp;";
    sample.role(table + table).row({{PayFigure::Mean, 5'000}}, table).remark(table);
    sample.view().finding.words = Phrase::verbatim(table);
    show(std::move(sample));
    EXPECT_EQ(test::uiFaults(view_), test::Faults());
    press(Qt::Key_Down);
    EXPECT_TRUE(test::showsAsWritten(QToolTip::text()));
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("&lt;table&gt;")));
    for (const QGraphicsItem* item : view_.scene()->items()) {
        // The library's own titles and labels read HTML; none of them may be seen.
        if (const auto* text = dynamic_cast<const QGraphicsTextItem*>(item)) {
            EXPECT_TRUE(!text->isVisible() || text->toPlainText().isEmpty())
                << text->toPlainText().toStdString();
        }
    }
    QToolTip::hideText();
}

TEST_F(PayChartViewTest, ScrollingKeepsAxisAndLegendInView) {
    show(manyRows(100));
    const QRectF before = view_.chart().rowsPlace();
    view_.verticalScrollBar()->setValue(view_.verticalScrollBar()->maximum());
    EXPECT_EQ(view_.chart().rowsPlace(), before);
    const QPointF frame = view_.chart().frame().scenePos();
    EXPECT_EQ(view_.mapFromScene(frame).y(), qRound(before.top()));
    EXPECT_TRUE(view_.chart().item(99));
}

} // namespace
} // namespace rungwise::app
