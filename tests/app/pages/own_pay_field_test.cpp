// SPDX-License-Identifier: GPL-3.0-or-later
// A typed pay is taken or answered, and what was good stays.
#include "app/pages/own_pay_field.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

class OwnPayFieldTest : public ::testing::Test {
protected:
    OwnPayFieldTest() {
        QObject::connect(&field_, &OwnPayField::edited, &field_,
                         [this](const std::optional<OwnPay>& pay) { edits_.push_back(pay); });
        field_.show();
    }
    void type(const char16_t* text) {
        line().selectAll();
        QTest::keyClick(&line(), Qt::Key_Delete);
        QTest::keyClicks(&line(), QString::fromUtf16(text));
        QTest::keyClick(&line(), Qt::Key_Return);
    }
    QLineEdit& line() { return *field_.findChild<QLineEdit*>(); }
    QString answer() {
        const auto* label = field_.findChild<QLabel*>(QStringLiteral("ownPayAnswer"));
        return label->isVisibleTo(&field_) ? label->text() : QString();
    }

    OwnPayField field_;
    std::vector<std::optional<OwnPay>> edits_;
};

TEST_F(OwnPayFieldTest, TakesAPayOnce) {
    type(u"118,000 usd");
    ASSERT_EQ(edits_.size(), 1U);
    EXPECT_EQ(edits_[0], parseOwnPay("118000 USD/year"));
    EXPECT_EQ(line().text(), QStringLiteral("118000 USD/year"));
    type(u"118000 USD/year");
    EXPECT_EQ(edits_.size(), 1U) << "nothing has changed";
    EXPECT_TRUE(answer().isEmpty());
}

TEST_F(OwnPayFieldTest, AnswersAWrongTextAndKeepsTheGoodOne) {
    type(u"56 EUR/hour");
    type(u"a lot <b>");
    EXPECT_EQ(edits_.size(), 1U);
    EXPECT_TRUE(answer().contains(QStringLiteral("56 EUR/hour"))) << answer().toStdString();
    EXPECT_EQ(line().text(), QStringLiteral("a lot <b>")) << "so that it can be put right";
    field_.showStanding(QStringLiteral("standing"));
    EXPECT_FALSE(answer().contains(QStringLiteral("standing")));
    type(u"57 EUR/hour");
    EXPECT_EQ(edits_.size(), 2U);
    EXPECT_FALSE(answer().contains(QStringLiteral("⚠")));
}

TEST_F(OwnPayFieldTest, AnEmptyLineTakesThePayAway) {
    field_.display(parseOwnPay("118000 USD/year"));
    EXPECT_EQ(line().text(), QStringLiteral("118000 USD/year"));
    field_.showStanding(QStringLiteral("in the middle"));
    EXPECT_EQ(answer(), QStringLiteral("in the middle"));
    type(u"");
    ASSERT_EQ(edits_.size(), 1U);
    EXPECT_FALSE(edits_[0]);
    EXPECT_TRUE(answer().isEmpty());
}

} // namespace
} // namespace rungwise::app
