// SPDX-License-Identifier: GPL-3.0-or-later
// Messages and what Help, About says.
#include "app/dialogs/message.h"

#include "app/dialogs/about.h"
#include "app/text/to_qt.h"
#include "core/base/version.h"
#include "tests/app/support/modal_answer.h"

#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

class MessageTest : public ::testing::Test {};

TEST_F(MessageTest, ShowsMarkupAsText) {
    const QString text = QStringLiteral("<b>not</b> & <img src=x>");
    bool told = false;
    test::answerNext<QMessageBox>([&](QMessageBox& box) {
        told = true;
        EXPECT_EQ(box.textFormat(), Qt::PlainText);
        EXPECT_EQ(box.text(), text);
        EXPECT_EQ(box.icon(), QMessageBox::Warning);
        box.accept();
    });
    tell(QMessageBox::Warning, QStringLiteral("Title"), text, nullptr);
    EXPECT_TRUE(told);
}

TEST_F(MessageTest, LetsLongWordsBreak) {
    QMessageBox box;
    const QString path = QStringLiteral("/home/") + QString(500, u'w');
    setPlainText(box, path);
    QString shown = box.text();
    EXPECT_NE(shown, path);
    EXPECT_EQ(shown.remove(QChar(0x200B)), path);
}

TEST_F(MessageTest, AboutNamesVersionLicenceAndQtAndThatNothingIsSent) {
    const QString text = aboutText();
    for (const QString& part :
         {toQString(programVersion()), QStringLiteral("GNU General Public License"),
          QString::fromLatin1(qVersion()), QStringLiteral("is sent anywhere")}) {
        EXPECT_TRUE(text.contains(part)) << part.toStdString();
    }
    bool told = false;
    test::answerNext<QMessageBox>([&](QMessageBox& box) {
        told = true;
        EXPECT_EQ(box.textFormat(), Qt::PlainText);
        box.accept();
    });
    tellAbout(nullptr);
    EXPECT_TRUE(told);
}

} // namespace
} // namespace rungwise::app
