// SPDX-License-Identifier: GPL-3.0-or-later
// Text and button share the box at any width.
#include "app/pages/in_short_box.h"

#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

class InShortBoxTest : public ::testing::Test {
protected:
    InShortBoxTest() {
        auto* column = new QVBoxLayout(&page_);
        column->setContentsMargins(0, 0, 0, 0);
        box_ = new InShortBox;
        column->addWidget(box_);
        column->addStretch();
    }

    void display(const QStringList& sentences, int width, int limit = 10'000) {
        box_->limitHeight(limit);
        box_->display(sentences);
        page_.resize(width, 700);
        page_.show();
        QTest::qWait(1);
    }
    QTextEdit& text() { return *box_->findChild<QTextEdit*>(); }

    QWidget page_;
    InShortBox* box_ = nullptr;
};

QStringList manySentences(int count) {
    QStringList sentences;
    for (int i = 0; i < count; ++i) {
        sentences.append(QStringLiteral("Product Lead (B) sits one level above the other role."));
    }
    return sentences;
}

TEST_F(InShortBoxTest, ShowsMarkupAsItIs) {
    display({QStringLiteral("Lead & <i>Maker</i> (B) <b>leads</b>.")}, 700);
    EXPECT_EQ(text().toPlainText(),
              QStringLiteral("In short. Lead & <i>Maker</i> (B) <b>leads</b>."));
    EXPECT_EQ(text().accessibleName(), text().toPlainText());
}

TEST_F(InShortBoxTest, GrowsWithTheTextWhenNarrow) {
    display(manySentences(4), 1400);
    const int wide = box_->height();
    display(manySentences(4), 700);
    EXPECT_GT(box_->height(), wide);
    EXPECT_GE(text().height(), static_cast<int>(text().document()->size().height()));
    EXPECT_FALSE(text().verticalScrollBar()->isVisible());
}

struct WhyPlace {
    const char* name;
    int sentences;
    int width;
    int limit;
    Qt::LayoutDirection direction;
};

class InShortBoxWhy : public InShortBoxTest, public ::testing::WithParamInterface<WhyPlace> {};

TEST_P(InShortBoxWhy, StandsInsideTheBoxAndOffTheText) {
    const WhyPlace& place = GetParam();
    page_.setLayoutDirection(place.direction);
    display(manySentences(place.sentences), place.width, place.limit);
    const QWidget& why = box_->whyButton();
    const QRect at = why.geometry();
    EXPECT_TRUE(box_->rect().contains(at))
        << at.x() << ' ' << at.y() << ' ' << at.width() << ' ' << at.height() << " in "
        << box_->width() << ' ' << box_->height();
    EXPECT_GE(why.height(), 24);
    EXPECT_GE(why.width(), why.sizeHint().width());
    QTextCursor end(text().document());
    end.movePosition(QTextCursor::End);
    const QRect last = text().cursorRect(end).translated(text().pos());
    if (text().geometry().contains(last)) {
        EXPECT_FALSE(why.geometry().adjusted(1, 0, -1, 0).contains(last.center()));
    }
}

INSTANTIATE_TEST_SUITE_P(Widths, InShortBoxWhy,
                         ::testing::Values(WhyPlace{"OneLine", 1, 900, 10'000, Qt::LeftToRight},
                                           WhyPlace{"Narrow", 3, 300, 10'000, Qt::LeftToRight},
                                           WhyPlace{"VeryNarrow", 3, 120, 10'000, Qt::LeftToRight},
                                           WhyPlace{"Scrolling", 40, 700, 130, Qt::LeftToRight},
                                           WhyPlace{"RightToLeft", 3, 700, 10'000,
                                                    Qt::RightToLeft}),
                         [](const auto& test) { return std::string{test.param.name}; });

TEST_F(InShortBoxTest, ScrollsFromTheTopBeyondItsLimit) {
    display(manySentences(40), 700, 130);
    EXPECT_LE(box_->height(), 130);
    EXPECT_TRUE(text().verticalScrollBar()->isVisible());
    EXPECT_EQ(text().verticalScrollBar()->value(), 0);
}

TEST_F(InShortBoxTest, FollowsTheSizeOfTheText) {
    display(manySentences(2), 700);
    const int before = box_->height();
    QFont large = box_->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    box_->setFont(large);
    QTest::qWait(1);
    EXPECT_GT(box_->height(), before);
    EXPECT_GE(text().height(), static_cast<int>(text().document()->size().height()));
}

TEST_F(InShortBoxTest, AsksForReasonsByKeyboard) {
    display(manySentences(1), 700);
    const QSignalSpy wanted(box_, &InShortBox::reasonsWanted);
    QTest::keyClick(&box_->whyButton(), Qt::Key_Space);
    EXPECT_EQ(wanted.count(), 1);
}

} // namespace
} // namespace rungwise::app
