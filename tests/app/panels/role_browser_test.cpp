// SPDX-License-Identifier: GPL-3.0-or-later
// Search, filter and tick roles by keyboard and mouse.
#include "app/panels/role_browser.h"

#include "app/items/line_roles.h"
#include "app/items/role_delegate.h"
#include "app/items/role_words.h"
#include "tests/app/support/browsed_catalogue.h"
#include "tests/app/support/ui_walk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QtTest>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace rungwise::app {
namespace {

class RoleBrowserTest : public ::testing::Test {
protected:
    RoleBrowserTest() {
        browser.resize(260, 640);
        browser.display(test::browsedCatalogue());
        QObject::connect(&browser, &RoleBrowser::edited,
                         [this](const ChoiceEdit& edit) { edits.push_back(edit); });
        browser.show();
        browser.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&browser));
    }

    template <class Widget> [[nodiscard]] Widget& part(const char* name) {
        return *browser.findChild<Widget*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QLineEdit& search() { return part<QLineEdit>("search"); }
    [[nodiscard]] QListView& list() { return part<QListView>("roles"); }
    [[nodiscard]] QString count() { return part<QLabel>("count").text(); }
    [[nodiscard]] std::string shown() {
        std::string text;
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            const QModelIndex line = list().model()->index(row, 0);
            if (line.data(HeadingRole).toBool()) continue;
            text += (text.empty() ? "" : ", ") + line.data().toString().toStdString();
        }
        return text;
    }
    [[nodiscard]] QModelIndex line(const char* name) {
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            const QModelIndex found = list().model()->index(row, 0);
            if (found.data().toString() == QString::fromLatin1(name)) return found;
        }
        ADD_FAILURE() << name << " is not shown";
        return {};
    }
    [[nodiscard]] std::string current() {
        return list().currentIndex().data().toString().toStdString();
    }
    [[nodiscard]] QPoint boxOf(const QModelIndex& index) {
        return RoleDelegate::boxPlace(list().visualRect(index), list().fontMetrics(),
                                      list().layoutDirection())
            .center();
    }
    void click(const QPoint& place) {
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, place);
    }
    void doubleClick(const QPoint& place) {
        click(place);
        QTest::mouseDClick(list().viewport(), Qt::LeftButton, {}, place);
    }

    RoleBrowser browser{test::english()};
    std::vector<ChoiceEdit> edits;
};

TEST_F(RoleBrowserTest, CountsRolesAndHits) {
    EXPECT_TRUE(count().startsWith(QStringLiteral("6 role"))) << count().toStdString();
    search().setText(QStringLiteral("lead"));
    EXPECT_EQ(shown(), "Lead & <i>Maker</i>, Maker");
    EXPECT_TRUE(count().startsWith(QStringLiteral("2 of 6 role")));
    EXPECT_TRUE(count().endsWith(QStringLiteral(" · 1 by another title")));
    search().setText(QStringLiteral("woodwork"));
    EXPECT_TRUE(count().endsWith(QStringLiteral(" · 1 by a skill")));
    search().setText(QStringLiteral("seller"));
    EXPECT_FALSE(count().contains(QStringLiteral("·")));
}

TEST_F(RoleBrowserTest, UnderlinesTheOtherTitleThatWasFound) {
    search().setText(QStringLiteral("crafts"));
    const auto second = line("Maker").data(SecondLineRole).value<MarkedText>();
    EXPECT_EQ(second.text.mid(second.from, second.length), QStringLiteral("Crafts Lead"));
}

TEST_F(RoleBrowserTest, TicksByBoxDoubleClickEnterAndSpace) {
    click(boxOf(line("Seller")));
    ASSERT_EQ(edits.size(), 1U);
    EXPECT_EQ(edits[0].words, QStringLiteral("Add Seller"));
    EXPECT_EQ(edits[0].next, test::choiceOf({"seller"}));
    const QRect place = list().visualRect(line("Maker"));
    click(place.center());
    EXPECT_EQ(edits.size(), 1U) << "a single click chooses only";
    doubleClick(place.center());
    ASSERT_EQ(edits.size(), 2U);
    EXPECT_EQ(edits[1].next, test::choiceOf({"maker"}));
    QTest::keyClick(&list(), Qt::Key_Space);
    QTest::keyClick(&list(), Qt::Key_Return);
    ASSERT_EQ(edits.size(), 4U);
    EXPECT_EQ(edits[2].next, test::choiceOf({"maker"}));
    EXPECT_EQ(edits[3].next, test::choiceOf({"maker"}));
}

TEST_F(RoleBrowserTest, UnticksComparedRoles) {
    browser.mark(test::choiceOf({"maker", "seller"}));
    click(boxOf(line("Maker")));
    ASSERT_EQ(edits.size(), 1U);
    EXPECT_EQ(edits[0].next, test::choiceOf({"seller"}));
    EXPECT_EQ(edits[0].words, QStringLiteral("Remove Maker"));
}

TEST_F(RoleBrowserTest, TicksOnTheRightWhereLinesRunFromThere) {
    browser.setLayoutDirection(Qt::RightToLeft);
    const QModelIndex seller = line("Seller");
    EXPECT_GT(boxOf(seller).x(), list().visualRect(seller).center().x());
    click(boxOf(seller));
    EXPECT_EQ(edits.size(), 1U);
}

TEST_F(RoleBrowserTest, SaysWhyASixthRoleIsNotAdded) {
    auto& note = part<QLabel>("note");
    browser.mark(test::choiceOf({"maker", "seller", "lead", "helper", "buyer"}));
    EXPECT_FALSE(note.isVisible());
    click(boxOf(line("Owner")));
    EXPECT_TRUE(edits.empty());
    EXPECT_TRUE(note.isVisible());
    EXPECT_EQ(note.text(), RoleWords::fullAdvice());
    browser.mark(test::choiceOf({"maker", "seller", "lead", "helper"}));
    EXPECT_FALSE(note.isVisible());
    click(boxOf(line("Owner")));
    EXPECT_EQ(edits.size(), 1U);
}

TEST_F(RoleBrowserTest, TakesTheAdviceBackWhenTheSearchGoesOn) {
    browser.mark(test::choiceOf({"maker", "seller", "lead", "helper", "buyer"}));
    click(boxOf(line("Owner")));
    ASSERT_TRUE(part<QLabel>("note").isVisible());
    search().setText(QStringLiteral("own"));
    EXPECT_FALSE(part<QLabel>("note").isVisible());
}

TEST_F(RoleBrowserTest, BeginsItsTextsWhereTheLayoutDoes) {
    browser.setLayoutDirection(Qt::RightToLeft);
    EXPECT_TRUE(part<QLabel>("count").alignment().testFlag(Qt::AlignRight));
    EXPECT_TRUE(search().alignment().testFlag(Qt::AlignRight));
}

TEST_F(RoleBrowserTest, WritesNumbersAsTheWordsAroundThemAre) {
    RoleBrowser arabic({QLocale(QLocale::Arabic, QLocale::Egypt), "ar"});
    arabic.display(test::browsedCatalogue());
    EXPECT_TRUE(arabic.findChild<QLabel*>(QStringLiteral("count"))
                    ->text()
                    .startsWith(QStringLiteral("6 role")));
}

TEST_F(RoleBrowserTest, FilterBoxesAreFlat) {
    part<QAbstractButton>("filter").click();
    auto& box = part<QComboBox>("familyFilter");
    EXPECT_GE(box.height(), 24);
    QPalette dark = browser.palette();
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Button, Qt::red);
    browser.setPalette(dark);
    const QImage seen = box.grab().toImage();
    EXPECT_EQ(seen.pixelColor(4, 4), QColor(Qt::black)) << "no shine of a button";
}

TEST_F(RoleBrowserTest, ArrowsGoFromTheSearchLineIntoTheListAndBack) {
    browser.focusSearch();
    EXPECT_TRUE(search().hasFocus());
    QTest::keyClick(&search(), Qt::Key_Down);
    EXPECT_TRUE(list().hasFocus());
    EXPECT_EQ(current(), "Lead & <i>Maker</i>");
    QTest::keyClick(&list(), Qt::Key_Up);
    EXPECT_TRUE(search().hasFocus());
}

TEST_F(RoleBrowserTest, ArrowsStepOverHeadings) {
    QTest::keyClick(&search(), Qt::Key_Down);
    std::string way;
    for (int i = 0; i < 6; ++i) {
        way += current() + ", ";
        QTest::keyClick(&list(), Qt::Key_Down);
    }
    EXPECT_EQ(way, "Lead & <i>Maker</i>, Helper, Maker, Seller, Buyer, Owner, ");
    QTest::keyClick(&list(), Qt::Key_Home);
    EXPECT_EQ(current(), "Lead & <i>Maker</i>");
    QTest::keyClick(&list(), Qt::Key_End);
    EXPECT_EQ(current(), "Owner");
    QTest::keyClick(&list(), Qt::Key_Up);
    EXPECT_EQ(current(), "Buyer");
    QTest::keyClick(&list(), Qt::Key_PageUp);
    EXPECT_EQ(current(), "Lead & <i>Maker</i>");
}

TEST_F(RoleBrowserTest, LettersInTheListGoToTheSearchLine) {
    QTest::keyClick(&search(), Qt::Key_Down);
    QTest::keyClicks(&list(), QStringLiteral("s"));
    EXPECT_TRUE(search().hasFocus());
    QTest::keyClicks(&search(), QStringLiteral("ell"));
    EXPECT_EQ(shown(), "Seller");
    QTest::keyClick(&search(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_Backspace);
    EXPECT_EQ(search().text(), QStringLiteral("sel"));
}

TEST_F(RoleBrowserTest, EscapeClearsTheSearchFromBothPlaces) {
    search().setText(QStringLiteral("sell"));
    QTest::keyClick(&search(), Qt::Key_Escape);
    EXPECT_TRUE(search().text().isEmpty());
    search().setText(QStringLiteral("sell"));
    QTest::keyClick(&search(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_Escape);
    EXPECT_TRUE(search().text().isEmpty());
}

TEST_F(RoleBrowserTest, TheCurrentRoleComesBackWithItsHits) {
    list().setCurrentIndex(line("Seller"));
    search().setText(QStringLiteral("maker"));
    EXPECT_FALSE(list().currentIndex().isValid());
    search().clear();
    EXPECT_EQ(current(), "Seller");
}

TEST_F(RoleBrowserTest, OffersToClearWhatFindsNothing) {
    search().setText(QStringLiteral("nobody at all"));
    EXPECT_FALSE(list().isVisible());
    EXPECT_EQ(part<QLabel>("nothingFound").text(), QStringLiteral("No role matches"));
    part<QAbstractButton>("clearAll").click();
    EXPECT_TRUE(search().text().isEmpty());
    EXPECT_TRUE(list().isVisible());
    EXPECT_FALSE(part<QLabel>("nothingFound").isVisible());
}

TEST_F(RoleBrowserTest, TabReachesTheButtonThatClears) {
    search().setText(QStringLiteral("nobody at all"));
    browser.focusSearch();
    QTest::keyClick(&search(), Qt::Key_Tab);
    QTest::keyClick(&part<QAbstractButton>("filter"), Qt::Key_Tab);
    EXPECT_TRUE(part<QAbstractButton>("clearAll").hasFocus());
}

TEST_F(RoleBrowserTest, SaysThatACatalogueIsEmpty) {
    browser.display(nullptr);
    EXPECT_EQ(part<QLabel>("nothingFound").text(), QStringLiteral("This catalogue holds no roles"));
    EXPECT_FALSE(part<QAbstractButton>("clearAll").isVisible());
}

TEST_F(RoleBrowserTest, FiltersByWhatOccurs) {
    part<QAbstractButton>("filter").click();
    auto& family = part<QComboBox>("familyFilter");
    auto& level = part<QComboBox>("levelFilter");
    ASSERT_EQ(family.count(), 3) << "a family without roles is not offered";
    EXPECT_EQ(family.itemText(0), QStringLiteral("All families"));
    EXPECT_EQ(part<QComboBox>("trackFilter").count(), 3);
    family.setCurrentIndex(1);
    EXPECT_EQ(shown(), "Lead & <i>Maker</i>, Helper, Maker");
    level.setCurrentIndex(2);
    EXPECT_EQ(shown(), "Lead & <i>Maker</i>, Maker");
    search().setText(QStringLiteral("crafts"));
    EXPECT_EQ(shown(), "Maker");
}

TEST_F(RoleBrowserTest, TabGoesDownTheColumn) {
    part<QAbstractButton>("filter").click();
    part<QComboBox>("familyFilter").setCurrentIndex(1);
    browser.focusSearch();
    QString way;
    for (int i = 0; i < 7; ++i) {
        way += QApplication::focusWidget()->objectName() + u' ';
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    EXPECT_EQ(way.toStdString(), "search filter familyFilter trackFilter levelFilter clearFilters "
                                 "roles ");
}

TEST_F(RoleBrowserTest, AnActiveFilterStaysInViewAndCanBeCleared) {
    auto& filter = part<QAbstractButton>("filter");
    filter.click();
    auto& family = part<QComboBox>("familyFilter");
    auto& clear = part<QAbstractButton>("clearFilters");
    EXPECT_TRUE(family.isVisible());
    EXPECT_FALSE(clear.isVisible());
    family.setCurrentIndex(2);
    filter.click();
    EXPECT_FALSE(family.isVisible());
    EXPECT_TRUE(clear.isVisible());
    bool said = false;
    for (const QLabel* label : browser.findChildren<QLabel*>()) {
        said = said || (label->isVisible() && label->text() == QStringLiteral("Selling"));
    }
    EXPECT_TRUE(said);
    clear.click();
    EXPECT_FALSE(clear.isVisible());
    EXPECT_TRUE(count().startsWith(QStringLiteral("6 role")));
}

TEST_F(RoleBrowserTest, KeepsSearchFilterAndCurrentRoleWithAReloadedCatalogue) {
    part<QAbstractButton>("filter").click();
    part<QComboBox>("familyFilter").setCurrentIndex(1);
    search().setText(QStringLiteral("er"));
    list().setCurrentIndex(line("Maker"));
    std::string text(test::browsedText);
    text.replace(text.find("  - {id: make,"), 14, "  - {id: extra, name: Extra}\n  - {id: make,");
    browser.display(test::catalogueOf(text));
    EXPECT_EQ(search().text(), QStringLiteral("er"));
    EXPECT_EQ(part<QComboBox>("familyFilter").currentText(),
              QStringLiteral("Making & <b>mending</b>"));
    EXPECT_EQ(shown(), "Lead & <i>Maker</i>, Helper, Maker");
    EXPECT_EQ(current(), "Maker");
}

TEST_F(RoleBrowserTest, AFilterThatTheCatalogueLostIsGone) {
    part<QAbstractButton>("filter").click();
    part<QComboBox>("familyFilter").setCurrentIndex(1);
    browser.display(test::catalogueOf("rungwise: 1\ncatalogue: {id: c, title: C, version: \"1\"}\n"
                                      "roles: [{id: a, name: A}]\n"));
    EXPECT_EQ(shown(), "A");
    EXPECT_FALSE(part<QAbstractButton>("clearFilters").isVisible());
}

TEST_F(RoleBrowserTest, StaysWhereItWasScrolledTo) {
    const auto many = [](int extra) {
        std::string text = "rungwise: 1\ncatalogue: {id: c, title: C, version: \"1\"}\nroles:\n";
        for (int i = 0; i < 200 + extra; ++i) {
            const std::string id = std::to_string(1000 + (i + 200 - extra) % (200 + extra));
            text += "  - {id: r" + id + ", name: Role " + id + "}\n";
        }
        return test::catalogueOf(text);
    };
    browser.display(many(0));
    list().verticalScrollBar()->setValue(1234);
    const QString top = list().indexAt({0, 1}).data().toString();
    const QRect place = list().visualRect(list().indexAt({0, 1}));
    browser.display(many(5));
    const QModelIndex now = list().indexAt({0, 1});
    EXPECT_EQ(now.data().toString(), top);
    EXPECT_EQ(list().visualRect(now), place);
    EXPECT_NE(list().verticalScrollBar()->value(), 1234);
}

TEST_F(RoleBrowserTest, SpeaksAndShowsTextsFromFilesAsTheyAre) {
    part<QAbstractButton>("filter").click();
    for (const std::string& fault : test::uiFaults(browser, QStringLiteral("Lead & <i>Maker"))) {
        ADD_FAILURE() << fault;
    }
    EXPECT_EQ(search().accessibleName(), QStringLiteral("Search roles"));
}

TEST_F(RoleBrowserTest, HoldsLongNamesAtAnyWidth) {
    browser.display(test::catalogueOf("rungwise: 1\ncatalogue: {id: c, title: C, version: \"1\"}\n"
                                      "families: [{id: f, name: " +
                                      test::longestName() + "}]\nroles: [{id: a, name: " +
                                      test::longestName() + ", family: f}]\n"));
    part<QAbstractButton>("filter").click();
    part<QComboBox>("familyFilter").setCurrentIndex(1);
    part<QAbstractButton>("filter").click();
    EXPECT_LE(browser.minimumSizeHint().width(), 220);
}

} // namespace
} // namespace rungwise::app
