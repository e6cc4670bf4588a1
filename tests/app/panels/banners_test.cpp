// SPDX-License-Identifier: GPL-3.0-or-later
// Messages come, replace each other, act and go.
#include "app/panels/banners.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

class BannersTest : public ::testing::Test {
protected:
    BannersTest() {
        banners_.resize(700, 10);
        banners_.show();
    }

    QStringList messages() {
        QStringList texts;
        for (const QLabel* label : banners_.findChildren<QLabel*>()) {
            if (label->isVisible()) texts.append(label->text());
        }
        return texts;
    }
    QAbstractButton* button(const char* name) {
        for (auto* found : banners_.findChildren<QAbstractButton*>(QString::fromLatin1(name))) {
            if (found->isVisible()) return found;
        }
        return nullptr;
    }

    Banners banners_;
};

const QString markup = QStringLiteral("<b>roles</b> & more cannot be read");

TEST_F(BannersTest, TakeNoRoomWhileThereIsNothingToSay) {
    EXPECT_EQ(banners_.sizeHint().height(), 0);
    banners_.tell(BannerKind::Catalogue, markup);
    EXPECT_GE(banners_.sizeHint().height(), 24);
    banners_.withdraw(BannerKind::Catalogue);
    EXPECT_EQ(banners_.sizeHint().height(), 0);
}

TEST_F(BannersTest, ShowTextAsItIs) {
    banners_.tell(BannerKind::Catalogue, markup);
    EXPECT_EQ(messages(), QStringList{markup});
    EXPECT_EQ(banners_.text(BannerKind::Catalogue), markup);
    for (const QLabel* label : banners_.findChildren<QLabel*>()) {
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
    }
}

TEST_F(BannersTest, ReplaceWhatWasSaidOfTheSameKind) {
    banners_.tell(BannerKind::Catalogue, QStringLiteral("old"));
    banners_.tell(BannerKind::Saving, QStringLiteral("other"));
    banners_.tell(BannerKind::Catalogue, QStringLiteral("new"));
    const QStringList shown = messages();
    EXPECT_EQ(shown.size(), 2);
    EXPECT_TRUE(shown.contains(QStringLiteral("new")));
    EXPECT_TRUE(shown.contains(QStringLiteral("other")));
}

TEST_F(BannersTest, WithdrawOneKindOnly) {
    banners_.tell(BannerKind::Catalogue, QStringLiteral("one"));
    banners_.tell(BannerKind::Session, QStringLiteral("two"));
    banners_.withdraw(BannerKind::Catalogue);
    banners_.withdraw(BannerKind::Opening);
    EXPECT_EQ(messages(), QStringList{QStringLiteral("two")});
    EXPECT_EQ(banners_.text(BannerKind::Catalogue), QString{});
}

TEST_F(BannersTest, AreClosedByTheirButton) {
    banners_.tell(BannerKind::Session, QStringLiteral("one"));
    ASSERT_NE(button("closeBanner"), nullptr);
    EXPECT_EQ(button("closeBanner")->accessibleName(), QStringLiteral("Close this message"));
    EXPECT_GE(button("closeBanner")->height(), 24);
    QTest::keyClick(button("closeBanner"), Qt::Key_Space);
    EXPECT_EQ(banners_.text(BannerKind::Session), QString{});
    EXPECT_EQ(messages(), QStringList{});
}

TEST_F(BannersTest, RunTheirActions) {
    int runs = 0;
    banners_.tell(BannerKind::Session, QStringLiteral("one"),
                  {{QStringLiteral("Try & look"), [&] { ++runs; }}});
    ASSERT_NE(button("bannerAction"), nullptr);
    EXPECT_EQ(button("bannerAction")->text(), QStringLiteral("Try && look"));
    EXPECT_EQ(button("bannerAction")->accessibleName(), QStringLiteral("Try & look"));
    button("bannerAction")->click();
    EXPECT_EQ(runs, 1);
    EXPECT_EQ(messages(), QStringList{QStringLiteral("one")});
}

TEST_F(BannersTest, LetAnActionReplaceItsOwnBanner) {
    const QString after = QStringLiteral("after");
    banners_.tell(BannerKind::Session, QStringLiteral("before"),
                  {{QStringLiteral("Retry"), [this, after] {
                        banners_.tell(BannerKind::Session, after);
                        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                        EXPECT_EQ(banners_.text(BannerKind::Session), after);
                    }}});
    button("bannerAction")->click();
    EXPECT_EQ(messages(), QStringList{after});
}

TEST_F(BannersTest, SayTheirTextToScreenReaders) {
    banners_.tell(BannerKind::Session, markup);
    auto* banner = banners_.findChild<QWidget*>(QStringLiteral("banner"));
    ASSERT_NE(banner, nullptr);
    const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(banner);
    ASSERT_NE(spoken, nullptr);
    EXPECT_EQ(spoken->text(QAccessible::Name), markup);
}

TEST_F(BannersTest, GetTheHeightOfTheirLinesInALayout) {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* banners = new Banners;
    column->addWidget(banners);
    column->addWidget(new QWidget, 1);
    window.resize(400, 500);
    window.show();
    EXPECT_EQ(banners->height(), 0);
    banners->tell(BannerKind::Session, QStringLiteral("short"));
    QTest::qWait(1);
    const int one = banners->height();
    EXPECT_LT(one, 60);
    banners->tell(BannerKind::Session, QStringLiteral("many words ").repeated(40));
    QTest::qWait(1);
    EXPECT_GT(banners->height(), one * 2);
    const auto labels = banners->findChildren<QLabel*>();
    const QLabel* label = labels.back();
    EXPECT_GE(label->height(), label->heightForWidth(label->width()));
}

} // namespace
} // namespace rungwise::app
