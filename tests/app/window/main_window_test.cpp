// SPDX-License-Identifier: GPL-3.0-or-later
// The window as somebody uses it: open, look, filter, choose, search.
#include "app/window/main_window.h"

#include "app/text/to_qt.h"
#include "app/window/comparison_panel.h"
#include "tests/app/support/sample_catalogue.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

class MainWindowTest : public ::testing::Test {
protected:
    MainWindowTest() : translations_{reader_.locale}, window_{reader_} {
        window_.open(toQString(sample_.file().native()));
    }

    template <class Widget> Widget* child(const char16_t* name) const {
        auto* found = window_.findChild<Widget*>(QString::fromUtf16(name));
        if (found == nullptr) ADD_FAILURE() << QString::fromUtf16(name).toStdString();
        return found;
    }

    QString label(const char16_t* name) const { return child<QLabel>(name)->text(); }
    int rows() const { return child<QTableView>(u"comparison")->model()->rowCount(); }

    ReaderLanguage reader_ = readerLanguage(QStringLiteral("en"));
    Translations translations_;
    test::SampleCatalogue sample_;
    MainWindow window_;
};

TEST_F(MainWindowTest, ShowsTheComparisonOfTheFirstTwoRoles) {
    EXPECT_EQ(child<QComboBox>(u"first")->currentText(), QStringLiteral("Maker"));
    EXPECT_EQ(child<QComboBox>(u"second")->currentText(), QStringLiteral("Lead & <i>Maker</i>"));
    EXPECT_GT(rows(), 3);
    EXPECT_TRUE(label(u"shown").contains(QStringLiteral("Showing")));
    EXPECT_TRUE(child<QPlainTextEdit>(u"sources")
                    ->toPlainText()
                    .contains(QStringLiteral("https://example.org/page")));
}

TEST_F(MainWindowTest, FiltersAndSaysHowManyRowsAreHidden) {
    const int all = rows();
    child<QComboBox>(u"filter")->setCurrentIndex(1);
    EXPECT_LT(rows(), all);
    EXPECT_TRUE(label(u"shown").contains(QStringLiteral("hidden")));
    child<QComboBox>(u"filter")->setCurrentIndex(0);
    EXPECT_EQ(rows(), all);
}

TEST_F(MainWindowTest, AsksForTwoDifferentRoles) {
    child<QComboBox>(u"second")->setCurrentIndex(0);
    EXPECT_EQ(rows(), 0);
    EXPECT_TRUE(label(u"inShort").contains(QStringLiteral("two different roles")));
}

TEST_F(MainWindowTest, SearchAndActivateChoosesARole) {
    child<QLineEdit>(u"search")->setText(QStringLiteral("own"));
    auto* list = child<QListView>(u"roles");
    ASSERT_EQ(list->model()->rowCount(), 1);
    emit list->activated(list->model()->index(0, 0));
    EXPECT_EQ(child<QComboBox>(u"second")->currentText(), QStringLiteral("Lead & <i>Maker</i>"))
        << "nothing is chosen while no line is current";
    list->setCurrentIndex(list->model()->index(0, 0));
    emit list->activated(list->currentIndex());
    EXPECT_EQ(child<QComboBox>(u"second")->currentText(), QStringLiteral("Owner"));
}

TEST_F(MainWindowTest, CountsAndListsProblems) {
    EXPECT_EQ(child<QToolButton>(u"problemCount")->text(), QStringLiteral("0 problems"));
    const auto bad = sample_.folder().write("bad.yaml", "rungwise: 1\nroles: 3\n");
    window_.open(toQString(bad.native()));
    EXPECT_EQ(rows(), 0);
    EXPECT_NE(child<QToolButton>(u"problemCount")->text(), QStringLiteral("0 problems"));
    EXPECT_TRUE(child<QPlainTextEdit>(u"problems")
                    ->toPlainText()
                    .contains(QStringLiteral("bad.yaml, line 2")));
}

TEST_F(MainWindowTest, ProblemsOpenFromTheStatusBar) {
    auto* dock = child<QDockWidget>(u"problemsDock");
    EXPECT_FALSE(dock->isVisibleTo(&window_));
    child<QToolButton>(u"problemCount")->click();
    EXPECT_TRUE(dock->isVisibleTo(&window_));
}

TEST_F(MainWindowTest, NoLabelReadsMarkup) {
    EXPECT_TRUE(label(u"catalogueText").contains(QStringLiteral("Sample <b>roles</b>")));
    for (const QLabel* text : window_.findChildren<QLabel*>()) {
        EXPECT_EQ(text->textFormat(), Qt::PlainText) << text->text().toStdString();
    }
}

TEST_F(MainWindowTest, EveryFocusableWidgetHasAName) {
    for (const QWidget* widget : window_.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&window_) || (widget->focusPolicy() & Qt::TabFocus) == 0) continue;
        QAccessibleInterface* accessible =
            QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        ASSERT_NE(accessible, nullptr);
        EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
    }
}

TEST_F(MainWindowTest, FitsASmallScreen) {
    EXPECT_LE(window_.minimumSizeHint().width(), 1024);
    EXPECT_LE(window_.minimumSizeHint().height(), 640);
}

} // namespace
} // namespace rungwise::app
