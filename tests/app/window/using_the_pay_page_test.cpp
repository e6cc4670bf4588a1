// SPDX-License-Identifier: GPL-3.0-or-later
// The Pay page as people use it: by keyboard alone, by mouse, and after the catalogue has changed.
#include "app/charts/pay_chart_view.h"
#include "app/pages/compare_page.h"
#include "app/pages/pay_page.h"
#include "app/pages/picker_button.h"
#include "app/table/comparison_table.h"
#include "app/table/sheet_table.h"
#include "app/text/to_qt.h"
#include "app/window/main_actions.h"
#include "tests/app/support/pay_catalogue.h"
#include "tests/app/support/window_fixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QTextBrowser>
#include <QToolButton>

#include <array>

namespace rungwise::app {
namespace {

class UsingThePayPage : public test::WindowFixture {
protected:
    void openPaid(const QStringList& roles = {QStringLiteral("maker"), QStringLiteral("lead")}) {
        file_ = write("paid.yaml", test::payText);
        open(file_, roles);
    }
    void showFirstFrame() {
        press(Qt::Key_2, Qt::AltModifier);
        ASSERT_NE(window().payPage(), nullptr);
        ASSERT_TRUE(window().payPage()->isVisible());
    }
    void showPay() {
        showFirstFrame();
        waitForRows();
    }
    /// If any are to come.
    void waitForRows() {
        const auto* toCome = child<QWidget>(u"payRowsToCome");
        ASSERT_TRUE(test::waitUntil([&] { return !toCome->isVisible(); }));
    }
    bool hasRowsBuilt() { return window().findChild<SheetTable*>(QStringLiteral("payTable")); }
    QRect placeOf(const char16_t* name) {
        const auto* widget = child<QWidget>(name);
        return {widget->mapTo(&window(), QPoint()), widget->size()};
    }
    PayPage& page() { return *window().payPage(); }
    SheetTable& table() { return *child<SheetTable>(u"payTable"); }
    PayChartView& chart() { return *child<PayChartView>(u"payChart"); }
    const PayChoice& pay() { return window().selection().current().pay; }
    QString text(const char16_t* label) { return child<QLabel>(label)->text(); }

    void tabTo(const char16_t* name) {
        QStringList seen;
        for (int i = 0; i < 60; ++i) {
            if (focus()->objectName() == QString::fromUtf16(name)) return;
            seen.append(focus()->objectName());
            press(Qt::Key_Tab);
        }
        FAIL() << "the focus never reaches " << QString::fromUtf16(name).toStdString() << " among "
               << seen.join(u' ').toStdString();
    }

    /// Opens the menu of the picker that has the focus and takes the line with these words.
    void pick(const QString& words) {
        auto* picker = qobject_cast<PickerButton*>(focus());
        ASSERT_NE(picker, nullptr);
        QTest::keyClick(picker, Qt::Key_Down);
        ASSERT_TRUE(test::waitUntil([&] { return picker->menu().isVisible(); }));
        for (QAction* action : picker->menu().actions()) {
            if (action->text().trimmed() != words) continue;
            picker->menu().setActiveAction(action);
            QTest::keyClick(&picker->menu(), Qt::Key_Return);
            return;
        }
        ADD_FAILURE() << "the menu has no " << words.toStdString();
    }

    QString file_;
};

TEST_F(UsingThePayPage, ThePageIsBuiltWhenItIsFirstShown) {
    openPaid();
    EXPECT_EQ(window().payPage(), nullptr);
    showPay();
    EXPECT_TRUE(window().actions().payPage->isChecked());
    EXPECT_FALSE(window().comparePage().isVisible());
    EXPECT_FALSE(window().actions().find->isEnabled());
    EXPECT_FALSE(window().actions().expandAll->isEnabled());
    EXPECT_FALSE(window().actions().filters->isEnabled());
    EXPECT_TRUE(window().actions().exportFile->isEnabled());
    EXPECT_TRUE(window().actions().copyTable->isEnabled());
    press(Qt::Key_1, Qt::AltModifier);
    EXPECT_TRUE(window().comparePage().isVisible());
    EXPECT_TRUE(window().actions().find->isEnabled());
    EXPECT_TRUE(window().actions().filters->isEnabled());
}

TEST_F(UsingThePayPage, TheFirstFrameAnswersAndNothingMovesAfterwards) {
    openPaid();
    showFirstFrame();
    EXPECT_FALSE(hasRowsBuilt());
    EXPECT_TRUE(text(u"payFinding").contains(QStringLiteral("Maker")));
    EXPECT_FALSE(text(u"paySubtitle").isEmpty());
    EXPECT_TRUE(page().hasRows());
    EXPECT_TRUE(window().actions().copyTable->isEnabled());
    const QRect all = placeOf(u"payRowsToCome");
    const std::array<const char16_t*, 4> names{u"payMeasures", u"ownPay", u"payFinding",
                                               u"paySubtitle"};
    QList<QRect> places;
    for (const auto* name : names) places.append(placeOf(name));
    waitForRows();
    ASSERT_TRUE(hasRowsBuilt());
    EXPECT_EQ(placeOf(u"paySplitter"), all);
    for (const auto* name : names) EXPECT_EQ(placeOf(name), places.takeFirst());
}

TEST_F(UsingThePayPage, WhoNeedsChartAndTableHasThemAtOnce) {
    openPaid();
    showFirstFrame();
    ASSERT_FALSE(hasRowsBuilt());
    window().actions().copyTable->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    EXPECT_EQ(lines.size(), static_cast<qsizetype>(page().view()->rows.size()) + 1);
    ASSERT_TRUE(hasRowsBuilt());
    EXPECT_TRUE(table().isVisible());
}

TEST_F(UsingThePayPage, AKeyGoesToTheSideThatIsStillToCome) {
    openPaid();
    showFirstFrame();
    child<QLineEdit>(u"ownPay")->setFocus();
    press(Qt::Key_F6);
    ASSERT_TRUE(hasRowsBuilt());
    EXPECT_EQ(focus(), &table());
}

TEST_F(UsingThePayPage, TabFindsTheChartThatIsStillToCome) {
    openPaid();
    showFirstFrame();
    ASSERT_FALSE(hasRowsBuilt());
    child<QLineEdit>(u"ownPay")->setFocus();
    tabTo(u"payChart");
    press(Qt::Key_Tab);
    EXPECT_EQ(focus(), &table());
}

TEST_F(UsingThePayPage, WhoComesFromTheComparisonGoesOnInTheTable) {
    openPaid();
    window().comparePage().table().setFocus();
    showFirstFrame();
    EXPECT_FALSE(hasRowsBuilt());
    press(Qt::Key_Down); // before there is a table
    ASSERT_TRUE(hasRowsBuilt());
    EXPECT_EQ(focus(), &table());
    EXPECT_EQ(table().currentSheetRow(), 1)
        << "from the first row, which is current with the focus";
}

TEST_F(UsingThePayPage, HandsTheFocusOnToTheTable) {
    openPaid();
    window().comparePage().table().setFocus();
    showPay();
    EXPECT_EQ(focus(), &table());
}

TEST_F(UsingThePayPage, WhatIsChosenBetweenTheFramesIsShown) {
    openPaid();
    showFirstFrame();
    ComparisonChoice choice = window().selection().current();
    choice.pay.measures = {PayMeasure::Total};
    window().selection().change(choice, QStringLiteral("total"));
    EXPECT_FALSE(hasRowsBuilt());
    waitForRows();
    EXPECT_EQ(table().model()->rowCount(), static_cast<int>(page().view()->rows.size()));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(pay(), PayChoice{});
    EXPECT_EQ(table().model()->rowCount(), static_cast<int>(page().view()->rows.size()));
}

TEST_F(UsingThePayPage, ByKeyboardAlone) {
    openPaid();
    showPay();
    EXPECT_TRUE(text(u"payFinding").contains(QStringLiteral("Maker")));
    tabTo(u"payMarket");
    pick(QStringLiteral("United && <i>Co</i> States"));
    EXPECT_EQ(pay().market, MarketId::parse("us"));
    tabTo(u"payUnit");
    pick(QStringLiteral("per month"));
    EXPECT_EQ(pay().period, PayPeriod::Month);
    EXPECT_EQ(page().view()->unit.period, PayPeriod::Month);
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(pay(), PayChoice{});
    EXPECT_EQ(page().view()->unit.period, PayPeriod::Year);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(pay().market, MarketId::parse("us"));

    tabTo(u"ownPay");
    type(u"118000 USD");
    press(Qt::Key_Return);
    EXPECT_TRUE(page().view()->ownPay);
    EXPECT_FALSE(text(u"ownPayAnswer").isEmpty());

    tabTo(u"payChart");
    press(Qt::Key_Down);
    ASSERT_TRUE(chart().currentRow());
    EXPECT_EQ(table().currentSheetRow(), static_cast<int>(*chart().currentRow()));
    press(Qt::Key_F6);
    EXPECT_EQ(focus(), &table());
    press(Qt::Key_Down);
    EXPECT_EQ(chart().currentRow(), static_cast<std::size_t>(table().currentSheetRow()));
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    EXPECT_EQ(lines.size(), static_cast<qsizetype>(page().view()->rows.size()) + 1);
    press(Qt::Key_Return);
    EXPECT_TRUE(window().findChild<QDockWidget*>(QStringLiteral("sourcesDock"))->isVisible());
    const QString said = child<QTextBrowser>(u"sourcesText")->toPlainText();
    EXPECT_TRUE(said.contains(QStringLiteral("The Survey")) ||
                said.contains(QStringLiteral("=Job & <i>board</i>")))
        << said.toStdString();
    press(Qt::Key_F6);
    EXPECT_EQ(focus(), &chart());
}

TEST_F(UsingThePayPage, ByMouse) {
    openPaid();
    for (auto* button : window().findChildren<QToolButton*>()) {
        if (button->defaultAction() == window().actions().payPage) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    ASSERT_NE(window().payPage(), nullptr);
    waitForRows();
    auto* measures = child<PickerButton>(u"payMeasures");
    QTest::mouseClick(measures, Qt::LeftButton);
    ASSERT_TRUE(test::waitUntil([&] { return measures->menu().isVisible(); }));
    QAction* bonus = measures->menu().actions().at(4);
    ASSERT_TRUE(bonus->isEnabled());
    QTest::mouseClick(&measures->menu(), Qt::LeftButton, {},
                      measures->menu().actionGeometry(bonus).center());
    EXPECT_TRUE(measures->menu().isVisible()) << "further boxes can be ticked";
    EXPECT_EQ(pay().measures.size(), 4U);
    measures->menu().close();
    QTest::mouseClick(child<QAbstractButton>(u"payDisagreeing"), Qt::LeftButton);
    EXPECT_EQ(pay().filter, PayFilter::Disagreeing);
    const auto* all = child<QAbstractButton>(u"showAllPayRows");
    if (all->isVisible()) {
        QTest::mouseClick(child<QAbstractButton>(u"showAllPayRows"), Qt::LeftButton);
        EXPECT_EQ(pay().filter, PayFilter::All);
    }
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {},
                      table().visualRect(table().model()->index(1, 1)).center());
    EXPECT_EQ(chart().currentRow(), static_cast<std::size_t>(table().currentSheetRow()));
}

TEST_F(UsingThePayPage, NothingIsHiddenInSilence) {
    openPaid();
    showPay();
    ASSERT_GT(page().view()->leftOut.otherMeasures, 0U);
    EXPECT_FALSE(text(u"payLeftOut").isEmpty());
    auto* all = child<QAbstractButton>(u"showAllMeasures");
    ASSERT_TRUE(all->isVisible());
    all->click();
    EXPECT_EQ(page().view()->leftOut.otherMeasures, 0U);
    EXPECT_FALSE(all->isVisible());
}

TEST_F(UsingThePayPage, TheSalaryGuideNeedsNoRoles) {
    openPaid({});
    showPay();
    EXPECT_EQ(page().view(), nullptr);
    ComparisonChoice choice = window().selection().current();
    choice.pay.picture = PayPicture::Guide;
    window().selection().change(choice, QStringLiteral("guide"));
    ASSERT_NE(page().guide(), nullptr);
    EXPECT_TRUE(child<SheetTable>(u"guideTable")->isVisible());
    child<QAbstractButton>(u"guideRoles")->click();
    EXPECT_EQ(page().guide()->rows, GuideRows::Roles);
    window().actions().copyTable->trigger();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("no data")));
}

TEST_F(UsingThePayPage, TheOwnPayIsHeldBesideACellOfTheGuide) {
    openPaid();
    showPay();
    ComparisonChoice choice = window().selection().current();
    choice.pay.picture = PayPicture::Guide;
    window().selection().change(choice, QStringLiteral("guide"));
    EXPECT_TRUE(text(u"ownPayAnswer").isEmpty());
    tabTo(u"ownPay");
    type(u"118000 USD");
    press(Qt::Key_Return);
    EXPECT_TRUE(text(u"ownPayAnswer").contains(QStringLiteral("Choose a cell")));
    auto* guide = child<SheetTable>(u"guideTable");
    const auto& lines = page().guide()->lines;
    std::size_t filled = 0;
    for (std::size_t line = 0; line < lines.size(); ++line) {
        for (std::size_t market = 0; market < lines[line].cells.size(); ++market) {
            const bool hasRows = !lines[line].cells[market].rows.empty();
            filled += hasRows ? 1 : 0;
            guide->setCurrentIndex(
                guide->model()->index(static_cast<int>(line), static_cast<int>(market) + 1));
            EXPECT_EQ(text(u"ownPayAnswer").contains(QStringLiteral("Choose a cell")), !hasRows);
        }
    }
    EXPECT_GT(filled, 1U);
}

TEST_F(UsingThePayPage, SaysAboveTheChartHowToReadIt) {
    openPaid();
    showPay();
    EXPECT_EQ(text(u"paySubtitle"), chart().plan().subtitle);
    EXPECT_TRUE(text(u"paySubtitle").contains(QStringLiteral("never averaged")));
}

TEST_F(UsingThePayPage, AWordOfAHundredLettersMakesNoWindowWider) {
    std::string named = test::payText;
    named.replace(named.find("name: Maker"), 11, "name: " + std::string(110, 'M'));
    open(write("paid.yaml", named), {QStringLiteral("maker"), QStringLiteral("lead")});
    showPay();
    window().resize(1024, 640);
    QCoreApplication::processEvents();
    EXPECT_EQ(window().width(), 1024);
}

TEST_F(UsingThePayPage, TabGoesThroughTheWholeComparison) {
    openPaid();
    press(Qt::Key_2, Qt::ControlModifier); // differences only: some rows are hidden
    for (const auto* name : {u"inShortWhy", u"showAllRows", u"comparisonTable", u"inShortWhy"}) {
        tabTo(name);
    }
    for (const auto* name : {u"showAllRows", u"inShortWhy", u"comparisonTable"}) {
        for (int i = 0; i < 60 && focus()->objectName() != QString::fromUtf16(name); ++i) {
            press(Qt::Key_Backtab, Qt::ShiftModifier);
        }
        EXPECT_EQ(focus()->objectName(), QString::fromUtf16(name));
    }
}

TEST_F(UsingThePayPage, AWrongOwnPayIsAnsweredAndTheGoodOneStays) {
    openPaid();
    showPay();
    tabTo(u"ownPay");
    type(u"118000 USD");
    press(Qt::Key_Return);
    child<QLineEdit>(u"ownPay")->clear();
    type(u"much");
    press(Qt::Key_Return);
    EXPECT_TRUE(text(u"ownPayAnswer").contains(QStringLiteral("118000 USD/year")));
    EXPECT_TRUE(page().view()->ownPay);
    EXPECT_EQ(window().selection().history().count(), 0) << "it is no part of the comparison";
}

TEST_F(UsingThePayPage, LeadsHereFromAPayRowOfTheComparison) {
    openPaid();
    ASSERT_TRUE(window().comparePage().table().goTo("pay:total:us"));
    EXPECT_TRUE(window().actions().showPay->isEnabled());
    window().comparePage().table().setFocus();
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_NE(window().payPage(), nullptr);
    EXPECT_TRUE(page().isVisible());
    EXPECT_EQ(pay().market, MarketId::parse("us"));
    EXPECT_EQ(pay().measures, std::vector{PayMeasure::Total});
    EXPECT_FALSE(window().actions().showPay->isEnabled());
}

TEST_F(UsingThePayPage, FollowsTheCatalogueAndKeepsTheRow) {
    openPaid();
    showPay();
    table().setFocus();
    table().setCurrentSheetRow(1);
    std::string changed = test::payText;
    changed.replace(changed.find("mean: 121000"), 12, "mean: 132000");
    static_cast<void>(write("paid.yaml", changed));
    ASSERT_TRUE(
        test::waitUntil([&] { return text(u"payFinding").contains(QStringLiteral("20.0")); }));
    EXPECT_EQ(table().currentSheetRow(), 1);
    static_cast<void>(write("paid.yaml", changed + "  - {role: [}\n"));
    ASSERT_TRUE(test::waitUntil([&] { return !banners().isEmpty(); }));
    EXPECT_TRUE(text(u"payFinding").contains(QStringLiteral("20.0"))) << "the last good one stays";
}

TEST_F(UsingThePayPage, CutsNothingInASmallWindow) {
    openPaid({QStringLiteral("maker"), QStringLiteral("lead"), QStringLiteral("owner")});
    showPay();
    window().resize(1024, 640);
    QCoreApplication::processEvents();
    const QRect inside = page().rect();
    for (const auto* widget : page().findChildren<QWidget*>()) {
        const bool isText = qobject_cast<const QLabel*>(widget) != nullptr ||
                            qobject_cast<const QAbstractButton*>(widget) != nullptr ||
                            qobject_cast<const QLineEdit*>(widget) != nullptr;
        if (!isText || !widget->isVisible()) continue;
        const QRect place(widget->mapTo(&page(), QPoint()), widget->size());
        EXPECT_TRUE(inside.contains(place)) << widget->objectName().toStdString();
        const int needed = widget->hasHeightForWidth() ? widget->heightForWidth(widget->width())
                                                       : widget->minimumSizeHint().height();
        EXPECT_GE(widget->height(), needed) << widget->objectName().toStdString();
        if (qobject_cast<const QAbstractButton*>(widget) != nullptr) {
            EXPECT_GE(widget->width(), widget->sizeHint().width())
                << widget->objectName().toStdString();
        }
    }
    EXPECT_GE(chart().height(), chart().fontMetrics().height() * 8);
    EXPECT_GE(table().height(), table().minimumSizeHint().height());
}

class ThePayPageNextTime : public UsingThePayPage {};

TEST_F(ThePayPageNextTime, IsShownAgainWithWhatWasTyped) {
    openPaid();
    showPay();
    tabTo(u"ownPay");
    type(u"56 EUR/hour");
    press(Qt::Key_Return);
    window().close();
    const ReadSession read = readSession(folder().path() / "state" / "session.yaml");
    ASSERT_TRUE(read.session);
    EXPECT_EQ(read.session->page, "pay");
    EXPECT_EQ(read.session->ownPay, parseOwnPay("56 EUR/hour"));

    const ReaderLanguage reader = readerLanguage(QStringLiteral("en"));
    SessionStore store(fromPath(folder().path() / "state" / "session.yaml"));
    MainWindow again(reader, store, fromPath(folder().path() / "comparisons"));
    again.start({});
    ASSERT_NE(again.payPage(), nullptr);
    ASSERT_TRUE(test::waitUntil([&] { return again.payPage()->view() != nullptr; }));
    EXPECT_EQ(again.findChild<QLineEdit*>(QStringLiteral("ownPay"))->text(),
              QStringLiteral("56 EUR/hour"));
}

} // namespace
} // namespace rungwise::app
