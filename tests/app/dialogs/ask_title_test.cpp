// SPDX-License-Identifier: GPL-3.0-or-later
// Titles that can be kept, and what the dialog says about the others.
#include "app/dialogs/ask_title.h"

#include "app/text/to_qt.h"
#include "tests/app/support/modal_answer.h"
#include "tests/app/support/ui_walk.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <gmock/gmock.h>

namespace rungwise::app {
namespace {

TEST(AskTitle, KnowsWhatCannotBeATitle) {
    const struct {
        QString title;
        TitleFault fault;
    } cases[] = {
        {{}, TitleFault::Empty},
        {QStringLiteral("  \t "), TitleFault::Empty},
        {QStringLiteral("\u202E"), TitleFault::Empty},
        {QStringLiteral("x"), TitleFault::None},
        {QString(120, u'x'), TitleFault::None},
        {QStringLiteral("  ") + QString(120, u'x') + QStringLiteral("  "), TitleFault::None},
        {QString(121, u'x'), TitleFault::TooLong},
        {toQString("\U0001F600").repeated(120), TitleFault::None},
        {toQString("\U0001F600").repeated(121), TitleFault::TooLong},
    };
    for (const auto& judged : cases) {
        EXPECT_EQ(faultOfTitle(judged.title), judged.fault) << judged.title.toStdString();
    }
}

class AskTitleDialog : public ::testing::Test {
protected:
    static QLineEdit& line(QDialog& dialog) { return *dialog.findChild<QLineEdit*>(); }
    static QString remark(QDialog& dialog) {
        return dialog.findChild<QLabel*>(QStringLiteral("titleRemark"))->text();
    }
    static QPushButton& save(QDialog& dialog) {
        for (auto* button : dialog.findChildren<QPushButton*>()) {
            if (button->isDefault()) return *button;
        }
        return *dialog.findChild<QPushButton*>();
    }
};

TEST_F(AskTitleDialog, AnswersTheTitleWithoutSpaceAroundIt) {
    test::answerNext<QDialog>([](QDialog& dialog) {
        EXPECT_EQ(line(dialog).text(), QStringLiteral("PM or PL?"));
        EXPECT_THAT(test::uiFaults(dialog), ::testing::IsEmpty());
        EXPECT_TRUE(remark(dialog).isEmpty());
        line(dialog).setText(QStringLiteral("  Ladder\u202E talk "));
        QTest::keyClick(&line(dialog), Qt::Key_Return);
    });
    EXPECT_EQ(askTitle(QStringLiteral("PM or PL?"), {}, nullptr), QStringLiteral("Ladder talk"));
}

TEST_F(AskTitleDialog, SaysWhyATitleCannotBeAccepted) {
    test::answerNext<QDialog>([](QDialog& dialog) {
        EXPECT_FALSE(save(dialog).isEnabled());
        EXPECT_EQ(remark(dialog), QStringLiteral("A title is needed."));
        EXPECT_EQ(line(dialog).accessibleDescription(), remark(dialog));
        QTest::keyClick(&line(dialog), Qt::Key_Return);
        EXPECT_TRUE(dialog.isVisible());
        line(dialog).setText(QString(130, u'x'));
        EXPECT_FALSE(save(dialog).isEnabled());
        EXPECT_TRUE(remark(dialog).contains(QStringLiteral("130"))) << remark(dialog).toStdString();
        line(dialog).setText(QStringLiteral("x"));
        EXPECT_TRUE(save(dialog).isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    EXPECT_EQ(askTitle({}, {}, nullptr), std::nullopt);
}

TEST_F(AskTitleDialog, SaysThatAnotherOneIsReplaced) {
    test::answerNext<QDialog>([](QDialog& dialog) {
        EXPECT_TRUE(remark(dialog).contains(QStringLiteral("replaces")));
        EXPECT_TRUE(save(dialog).isEnabled());
        line(dialog).setText(QStringLiteral("Another"));
        EXPECT_TRUE(remark(dialog).isEmpty());
        line(dialog).setText(QStringLiteral(" <b>March</b> "));
        EXPECT_TRUE(remark(dialog).contains(QStringLiteral("replaces")));
        dialog.accept();
    });
    const QStringList existing{QStringLiteral("<b>March</b>")};
    EXPECT_EQ(askTitle(existing.front(), existing, nullptr), existing.front());
}

TEST_F(AskTitleDialog, CutsASuggestionThatIsTooLong) {
    test::answerNext<QDialog>([](QDialog& dialog) { dialog.accept(); });
    const auto title = askTitle(QString(500, u'x'), {}, nullptr);
    ASSERT_TRUE(title);
    EXPECT_EQ(title->size(), 120);
    EXPECT_TRUE(title->endsWith(u'…'));
}

} // namespace
} // namespace rungwise::app
