// SPDX-License-Identifier: GPL-3.0-or-later
// Which links are let through, and what is asked before one is opened.
#include "app/dialogs/open_link.h"

#include "app/text/to_qt.h"
#include "tests/app/support/modal_answer.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <gtest/gtest.h>

#include <string>

namespace rungwise::app {
namespace {

struct LinkCase {
    std::string text;
    bool opens;
};

std::string repeated(const char* text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) all += text;
    return all;
}

const LinkCase linkCases[] = {
    {"https://example.org", true},
    {"https://example.org/pay?year=2025&level=5#table", true},
    {"http://example.org:8080/", true},
    {"HTTPS://EXAMPLE.ORG/", true},
    {"https://b\u00FCcher.example/\u00FCber", true},
    {"https://[2001:db8::1]/", true},
    {"https://example.org/" + repeated("a", 10'000), true},
    {"mailto:pay@example.org", true},
    {"mailto:first.last+pay@example.org?subject=Pay%20of%202025", true},

    {"", false},
    {"example.org", false},
    {"//example.org/x", false},
    {"--help", false},
    {"javascript:alert(1)", false},
    {"JavaScript://example.org/%0aalert(1)", false},
    {"data:text/html,<script>alert(1)</script>", false},
    {"vbscript:msgbox(1)", false},
    {"file:///etc/passwd", false},
    {"file://server/share", false},
    {"ftp://example.org/", false},
    {"smb://example.org/", false},
    {"view-source:https://example.org", false},
    {"https:", false},
    {"https://", false},
    {"https:///path", false},
    {"http:/one-slash", false},
    {"https:example.org", false},
    {"https://user@example.org/", false},
    {"https://user:pw@example.org/", false},
    {"https://@example.org/", false},
    {"https://:@example.org/", false},
    {"https://example.org@evil.example/", false},
    {"https://example.org\\@evil.example/", false},
    {"https://example.org:port/", false},
    {"https://example.org:99999/", false},
    {"https://" + repeated("a.", 200) + "example/", false},
    {"https://ex ample.org/", false},
    {" https://example.org/", false},
    {"https://example.org/ ", false},
    {"https://example.org/\nx", false},
    {"https://example.org/\r\nHost: x", false},
    {"https://example.org/\tx", false},
    {"https://example.org/\u202Egro.elpmaxe", false},
    {"https://example.org/\u2066x", false},
    {"https://example.org/\u200Ex", false},
    {"https://example.org/\u00A0x", false},
    {"https://example.org/\x7Fx", false},
    {"https://example.org/%", false},
    {"mailto:", false},
    {"mailto:nobody", false},
    {"mailto:@example.org", false},
    {"mailto:a@", false},
    {"mailto://a@example.org", false},
    {"mailto:a@example.org,b@example.org", false},
    {"mailto:--help@example.org", false},
    {"mailto:%2D%2Dhelp@example.org", false},
    {"mailto:a@example.org?attach=/etc/passwd", false},
    {"mailto:a@example.org?subject=x&attachment=/etc/passwd", false},
    {"mailto:a@example.org?Attach=/etc/passwd", false},
    {"mailto:a@example.org?bcc=b@example.org", false},
    {"mailto:a@example.org#x", false},
};

TEST(OpenLink, LetsThroughPagesAndAddressesOnly) {
    for (const LinkCase& link : linkCases) {
        EXPECT_EQ(openableLink(toQString(link.text)).has_value(), link.opens)
            << link.text.substr(0, 80);
    }
}

TEST(OpenLink, ShowsTheHostInLettersThatCannotBeMistaken) {
    const auto homograph = openableLink(toQString("https://\u0430pple.com/login"));
    ASSERT_TRUE(homograph);
    EXPECT_EQ(linkTarget(*homograph), QStringLiteral("xn--pple-43d.com"));
    EXPECT_EQ(shownLink(*homograph), QStringLiteral("https://xn--pple-43d.com/login"));
    const auto path = openableLink(toQString("https://example.org/\u0430?q=\u00FC"));
    ASSERT_TRUE(path);
    EXPECT_EQ(shownLink(*path), QStringLiteral("https://example.org/%D0%B0?q=%C3%BC"));
    const auto mail = openableLink(QStringLiteral("mailto:pay@example.org?subject=Hi"));
    ASSERT_TRUE(mail);
    EXPECT_EQ(linkTarget(*mail), QStringLiteral("pay@example.org"));
}

TEST(OpenLink, CutsLongLinksInTheMiddle) {
    const std::string exact = "https://example.org/" + repeated("a", 280);
    EXPECT_EQ(shownLink(QUrl(toQString(exact))), toQString(exact));
    const QString shown = shownLink(QUrl(toQString(exact + repeated("b", 9'000) + "/end")));
    EXPECT_LT(shown.size(), 320);
    EXPECT_TRUE(shown.startsWith(QStringLiteral("https://example.org/a")));
    EXPECT_TRUE(shown.contains(QStringLiteral(" … ")));
    EXPECT_TRUE(shown.endsWith(QStringLiteral("b/end")));
}

/// Takes links in place of the desktop.
class Desktop : public QObject {
    Q_OBJECT

public:
    Desktop() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }
    Desktop(const Desktop&) = delete;
    Desktop& operator=(const Desktop&) = delete;

    Q_INVOKABLE void open(const QUrl& link) { opened << link; }

    QList<QUrl> opened;
};

class AskAndOpenLink : public ::testing::Test {
protected:
    static QAbstractButton* button(const QMessageBox& box, const char* text) {
        for (QAbstractButton* candidate : box.buttons()) {
            if (candidate->text() == QString::fromLatin1(text)) return candidate;
        }
        ADD_FAILURE() << "no button " << text;
        return box.buttons().constFirst();
    }

    const QString link_ = QStringLiteral("https://example.org/pay");
    Desktop desktop_;
};

TEST_F(AskAndOpenLink, AsksInPlainTextAndDoesNotOpenByItself) {
    bool asked = false;
    test::answerNext<QMessageBox>([&](QMessageBox& box) {
        asked = true;
        EXPECT_EQ(box.textFormat(), Qt::PlainText);
        EXPECT_TRUE(box.text().contains(link_));
        EXPECT_EQ(box.defaultButton(), box.button(QMessageBox::Cancel));
        box.button(QMessageBox::Cancel)->click();
    });
    askAndOpenLink(link_, nullptr);
    EXPECT_TRUE(asked);
    EXPECT_TRUE(desktop_.opened.isEmpty());
}

TEST_F(AskAndOpenLink, EscapeOpensNothing) {
    test::answerNext<QMessageBox>([](QMessageBox& box) { box.reject(); });
    askAndOpenLink(link_, nullptr);
    EXPECT_TRUE(desktop_.opened.isEmpty());
}

TEST_F(AskAndOpenLink, OpensWhenSomebodyAgrees) {
    test::answerNext<QMessageBox>([](QMessageBox& box) { button(box, "&Open")->click(); });
    askAndOpenLink(link_, nullptr);
    EXPECT_EQ(desktop_.opened, QList<QUrl>{QUrl(link_)});
}

TEST_F(AskAndOpenLink, CopiesTheLinkInstead) {
    test::answerNext<QMessageBox>([](QMessageBox& box) { button(box, "&Copy link")->click(); });
    askAndOpenLink(link_, nullptr);
    EXPECT_TRUE(desktop_.opened.isEmpty());
    EXPECT_EQ(QGuiApplication::clipboard()->text(), link_);
}

TEST_F(AskAndOpenLink, SaysThatAHostileLinkIsNotOpened) {
    bool told = false;
    test::answerNext<QMessageBox>([&](QMessageBox& box) {
        told = true;
        EXPECT_EQ(box.textFormat(), Qt::PlainText);
        EXPECT_EQ(box.buttons().size(), 1);
        EXPECT_TRUE(box.text().contains(QStringLiteral("javascript:<b>x</b>\uFFFD")));
        EXPECT_LT(box.text().size(), 600);
        box.accept();
    });
    askAndOpenLink(toQString("javascript:<b>x</b>\n" + repeated("x", 10'000)), nullptr);
    EXPECT_TRUE(told);
    EXPECT_TRUE(desktop_.opened.isEmpty());
}

TEST_F(AskAndOpenLink, StaysNarrowerThanAScreenWithALongLink) {
    test::answerNext<QMessageBox>([](QMessageBox& box) {
        EXPECT_LT(box.width(), 1024);
        box.reject();
    });
    askAndOpenLink(toQString("https://example.org/" + repeated("w", 5'000)), nullptr);
}

} // namespace
} // namespace rungwise::app

#include "open_link_test.moc"
