// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and answers of the search line.
#include "app/pages/find_bar.h"

#include "app/text/translations.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

class FindBarTest : public ::testing::Test {
protected:
    FindBarTest() { bar_.open(); }

    QLineEdit& line() { return *bar_.findChild<QLineEdit*>(); }
    QString said(const char* name) {
        return bar_.findChild<QLabel*>(QString::fromLatin1(name))->text();
    }
    QAbstractButton& button(const char* name) {
        return *bar_.findChild<QAbstractButton*>(QString::fromLatin1(name));
    }

    Translations translations_{readerLanguage(QStringLiteral("en")).locale};
    FindBar bar_;
    QSignalSpy next_{&bar_, &FindBar::nextWanted};
    QSignalSpy previous_{&bar_, &FindBar::previousWanted};
    QSignalSpy closed_{&bar_, &FindBar::closed};
};

struct Answer {
    const char* text;
    int current;
    int total;
    const char* said;
};

class FindBarAnswers : public FindBarTest, public ::testing::WithParamInterface<Answer> {};

TEST_P(FindBarAnswers, SaysWhatWasFound) {
    const Answer& answer = GetParam();
    line().setText(QString::fromLatin1(answer.text));
    bar_.showMatches(answer.current, answer.total);
    EXPECT_EQ(said("findMatches"), QString::fromLatin1(answer.said));
    EXPECT_EQ(button("findNext").isEnabled(), answer.total > 0);
    EXPECT_EQ(button("findPrevious").isEnabled(), answer.total > 0);
}

INSTANTIATE_TEST_SUITE_P(Counts, FindBarAnswers,
                         ::testing::Values(Answer{"", 0, 0, ""}, Answer{"x", 0, 0, "not found"},
                                           Answer{"x", 0, 12, "12 found"},
                                           Answer{"x", 0, 1, "1 found"},
                                           Answer{"x", 3, 12, "3 of 12"}));

TEST_F(FindBarTest, GoesOnAndBackByKeys) {
    QTest::keyClick(&line(), Qt::Key_Return);
    QTest::keyClick(&line(), Qt::Key_F3);
    QTest::keyClick(&button("findClose"), Qt::Key_F3);
    EXPECT_EQ(next_.count(), 3);
    QTest::keyClick(&line(), Qt::Key_Enter, Qt::ShiftModifier | Qt::KeypadModifier);
    QTest::keyClick(&line(), Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_EQ(previous_.count(), 2);
    EXPECT_EQ(next_.count(), 3);
}

TEST_F(FindBarTest, ClosesByEscapeAndByButton) {
    QTest::keyClick(&line(), Qt::Key_Escape);
    EXPECT_TRUE(bar_.isHidden());
    bar_.open();
    QTest::mouseClick(&button("findClose"), Qt::LeftButton);
    EXPECT_TRUE(bar_.isHidden());
    EXPECT_EQ(closed_.count(), 2);
}

TEST_F(FindBarTest, SelectsItsTextWhenOpenedAgain) {
    line().setText(QStringLiteral("scope"));
    line().deselect();
    bar_.open();
    EXPECT_EQ(line().selectedText(), QStringLiteral("scope"));
}

TEST_F(FindBarTest, NamesEachPartAndMakesItLargeEnough) {
    for (const char* name : {"findPrevious", "findNext", "findClose"}) {
        EXPECT_FALSE(button(name).accessibleName().isEmpty()) << name;
        EXPECT_GE(button(name).height(), 24) << name;
        EXPECT_GE(button(name).width(), 24) << name;
    }
    EXPECT_FALSE(line().accessibleName().isEmpty());
}

} // namespace
} // namespace rungwise::app
