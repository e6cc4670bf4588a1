// SPDX-License-Identifier: GPL-3.0-or-later
// A walk over the whole window: everything has a name, every cell a sentence, and nothing reads
// markup into a text from a file.
#include "app/pages/compare_page.h"
#include "app/pages/picker_button.h"
#include "app/table/comparison_table.h"
#include "app/text/to_qt.h"
#include "app/window/main_actions.h"
#include "tests/app/support/pay_catalogue.h"
#include "tests/app/support/ui_walk.h"
#include "tests/app/support/window_fixture.h"

#include <QAccessible>
#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>

namespace rungwise::app {
namespace {

/// Texts that a widget could take for something else than text, in every place a catalogue has.
constexpr std::string_view hostileText = R"yaml(rungwise: 1
catalogue: {id: hostile, title: "<b>Roles</b> & <img src='file:///etc/passwd'>", version: "<1>"}
sources:
  - id: s
    title: "<a href='x'>Book</a> & more"
    publisher: "<u>R&D</u>"
    url: "javascript:alert(1)"
    note: "<script>"
  - {id: t, title: "Page", url: "https://example.org/x?a=1&b=<2>"}
levels: [{id: l1, name: "<h1>Low</h1>"}, {id: l2, name: "R&D <i>high</i>"}]
tracks: [{id: t1, name: "<b>Track</b> & field"}]
families: [{id: f1, name: "<b>Family</b> & friends"}]
aspects: [{id: scope, name: "<b>Scope</b> & more", text: "<table><tr><td>meaning & co"}]
scales: [{id: sc, steps: [{id: a, name: "<b>A</b>"}, {id: b, name: "B & C"}]}]
skills: [{id: sk, name: "<b>Skill</b> & craft", scale: sc}]
roles:
  - id: maker
    name: "Maker & <i>Co</i>"
    level: l1
    track: t1
    family: f1
    also_called: ["<b>Other</b> & title"]
    aspects:
      scope:
        text: "<b>All</b> & nothing"
        sources: [{source: s, where: "<p> 3 & 4"}]
        note: "<em>note</em> & more"
    skills: [{skill: sk, level: a}]
  - id: lead
    name: "<table><tr><td>Lead</td></tr></table> & more"
    level: l2
    family: f1
    aspects: {scope: {text: "&lt;b&gt; <br/>", sources: [t]}}
    skills: [{skill: sk, level: b, sources: [s]}]
"unknown <b> key": 1
)yaml";

class Walk : public test::WindowFixture {
protected:
    /// Everything that can be open at the same time is.
    void openEverything() {
        for (QDockWidget* dock : window().findChildren<QDockWidget*>()) dock->show();
        window().comparePage().table().goTo("aspect:scope", 0);
        window().comparePage().find();
        window().actions().findRole->trigger();
        QCoreApplication::processEvents();
    }

    void expectNoFaults() {
        const QString hostile = QStringLiteral("& <i>Co</i>");
        for (const QWidget* top : QApplication::topLevelWidgets()) {
            for (const std::string& fault : test::uiFaults(*top, hostile)) ADD_FAILURE() << fault;
        }
    }
};

TEST_F(Walk, HostileTextsAreShownAsText) {
    open(write("hostile.yaml", hostileText), {QStringLiteral("maker"), QStringLiteral("lead")});
    EXPECT_EQ(compared(), "maker lead");
    openEverything();
    expectNoFaults();
}

TEST_F(Walk, NothingIsMuteInTheBundledCatalogue) {
    openBundled({QStringLiteral("product-manager"), QStringLiteral("product-lead"),
                 QStringLiteral("project-manager")});
    openEverything();
    expectNoFaults();
}

TEST_F(Walk, NothingIsMuteWithoutRoles) {
    openBundled();
    openEverything();
    expectNoFaults();
}

TEST_F(Walk, ThePayPageShowsHostileTextsAsText) {
    open(write("paid.yaml", test::payText),
         {QStringLiteral("maker"), QStringLiteral("lead"), QStringLiteral("owner")});
    window().actions().payPage->trigger();
    for (QDockWidget* dock : window().findChildren<QDockWidget*>()) dock->show();
    QCoreApplication::processEvents();
    expectNoFaults();
    for (const PayPicture picture :
         {PayPicture::Parts, PayPicture::Distribution, PayPicture::Guide}) {
        ComparisonChoice choice = window().selection().current();
        choice.pay.picture = picture;
        window().selection().change(choice, QStringLiteral("picture"));
        QCoreApplication::processEvents();
        expectNoFaults();
    }
    // Menus that hold names are filled when they open.
    for (auto* button : window().findChildren<PickerButton*>()) {
        emit button->menu().aboutToShow();
        expectNoFaults();
    }
}

TEST_F(Walk, NothingIsMuteOnThePayPageWithoutRoles) {
    openBundled();
    window().actions().payPage->trigger();
    expectNoFaults();
}

TEST_F(Walk, EveryCellOfTheTableSpeaksASentence) {
    openBundled({QStringLiteral("product-manager"), QStringLiteral("product-lead"),
                 QStringLiteral("project-manager")});
    ComparisonTable& table = window().comparePage().table();
    const ComparisonModel& model = table.comparisonModel();
    for (int line = 0; line < model.rowCount(); ++line) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString said = model.index(line, column).data(Qt::AccessibleTextRole).toString();
            ASSERT_FALSE(said.isEmpty()) << line << ' ' << column;
            if (model.rowAt(line) == nullptr) continue;
            const auto& roles = model.comparison()->roles;
            const QString role = toQString(roles.at(static_cast<std::size_t>(column)).name);
            EXPECT_TRUE(said.contains(role)) << said.toStdString();
        }
    }
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&table);
    ASSERT_NE(spoken, nullptr);
    ASSERT_NE(spoken->tableInterface(), nullptr);
    const auto line = model.lineOf("skill:product-strategy");
    ASSERT_TRUE(line);
    EXPECT_EQ(spoken->tableInterface()->cellAt(*line, 1)->text(QAccessible::Name),
              model.index(*line, 1).data(Qt::AccessibleTextRole).toString());
}

TEST_F(Walk, TabReachesEveryPartAndComesRound) {
    openBundled({QStringLiteral("product-manager"), QStringLiteral("product-lead")});
    QStringList seen;
    window().activateWindow();
    child<QLineEdit>(u"search")->setFocus();
    for (int i = 0; i < 60; ++i) {
        seen.append(focus()->objectName());
        press(Qt::Key_Tab);
        if (focus()->objectName() == QStringLiteral("search")) break;
    }
    for (const auto* name : {u"roles", u"compared", u"comparisonTable", u"problemCount"}) {
        EXPECT_TRUE(seen.contains(QString::fromUtf16(name)))
            << QString::fromUtf16(name).toStdString() << " is not among "
            << seen.join(u' ').toStdString();
    }
    EXPECT_EQ(focus()->objectName().toStdString(), "search");
}

} // namespace
} // namespace rungwise::app
