// SPDX-License-Identifier: GPL-3.0-or-later
// The way from an empty window to a comparison of three roles: once by keyboard alone, once by
// mouse.
#include "app/pages/compare_page.h"
#include "app/table/comparison_table.h"
#include "app/text/to_qt.h"
#include "app/window/main_actions.h"
#include "tests/app/support/window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace rungwise::app {
namespace {

constexpr auto threeRoles = "product-manager product-lead project-manager";

class UsingTheWindow : public test::WindowFixture {
protected:
    void SetUp() override {
        openBundled();
        QGuiApplication::clipboard()->clear();
    }

    ComparisonTable& table() { return window().comparePage().table(); }
    const ComparisonChoice& choice() { return window().selection().current(); }

    /// Presses Tab until the widget of this name has the focus.
    void tabTo(const char16_t* name) {
        for (int i = 0; i < 40; ++i) {
            const QWidget* focus = QApplication::focusWidget();
            if (focus != nullptr && focus->objectName() == QString::fromUtf16(name)) return;
            press(Qt::Key_Tab);
        }
        FAIL() << "the focus never reaches " << QString::fromUtf16(name).toStdString();
    }

    /// Picks the first role that the palette offers for the words.
    void addByPalette(const char16_t* words) {
        press(Qt::Key_K, Qt::ControlModifier);
        ASSERT_TRUE(test::waitUntil([] {
            const QWidget* focus = QApplication::focusWidget();
            return focus != nullptr && focus->objectName() == QStringLiteral("paletteLine");
        }));
        type(words);
        press(Qt::Key_Return);
    }

    /// Picks the first role that the list shows for the words.
    void addByList(const char16_t* words) {
        press(Qt::Key_L, Qt::ControlModifier);
        child<QLineEdit>(u"search")->clear();
        type(words);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
    }

    /// Moves the current cell to the heading of a section by the keyboard.
    void goToSection(SectionKind kind) {
        const auto line = table().comparisonModel().lineOf(kind);
        ASSERT_TRUE(line);
        press(Qt::Key_Home, Qt::ControlModifier);
        while (table().currentIndex().row() < *line) {
            const int before = table().currentIndex().row();
            press(Qt::Key_Down);
            ASSERT_GT(table().currentIndex().row(), before);
        }
    }

    void expectTheWholeComparison() {
        EXPECT_EQ(compared(), threeRoles);
        EXPECT_EQ(choice().baseline, RoleId::parse("product-lead"));
        EXPECT_EQ(choice().filter, RowFilter::Differences);
        EXPECT_TRUE(choice().isCollapsed(SectionKind::Scope));
        const auto& comparison = window().comparePage().comparison();
        ASSERT_TRUE(comparison);
        EXPECT_EQ(comparison->baseline, 1U);
        EXPECT_GT(comparison->hidden(), 0U);
    }

    /// The statements of the current cell, each behind the other with its sources.
    void expectCellOnClipboard() {
        const QStringList lines = table().currentIndex().data().toString().split(u'\n');
        const QStringList copied = QGuiApplication::clipboard()->text().split(u'\n');
        ASSERT_EQ(copied.size(), lines.size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            EXPECT_FALSE(lines[i].isEmpty());
            EXPECT_TRUE(copied[i].startsWith(lines[i])) << copied[i].toStdString();
        }
    }

    /// Takes every change back and makes them all again.
    template <class Choose> void undoAndRedoEverything(const Choose& choose) {
        QUndoStack& history = window().selection().history();
        const int changes = history.count();
        EXPECT_GE(changes, 6);
        for (int i = 0; i < changes; ++i) choose(*window().actions().undo);
        EXPECT_EQ(compared(), "");
        EXPECT_FALSE(window().comparePage().comparison());
        for (int i = 0; i < changes; ++i) choose(*window().actions().redo);
    }

    /// Opens the menu that holds the action and clicks its line.
    void chooseFromMenu(QAction& action) {
        QMenu* menu = nullptr;
        for (QObject* holder : action.associatedObjects()) {
            if (menu == nullptr) menu = qobject_cast<QMenu*>(holder);
        }
        ASSERT_NE(menu, nullptr);
        menu->popup(window().mapToGlobal(QPoint(50, 50)));
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(&action).center());
    }

    void doubleClickRole(const QString& title) {
        auto* list = child<QListView>(u"roles");
        const QModelIndexList found =
            list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, title, 1,
                                 Qt::MatchFixedString | Qt::MatchCaseSensitive);
        ASSERT_EQ(found.size(), 1);
        list->scrollTo(found.front());
        click(*list, found.front());
        QTest::mouseDClick(list->viewport(), Qt::LeftButton, {},
                           list->visualRect(found.front()).center());
    }

    void click(const QAbstractItemView& view, const QModelIndex& index) {
        ASSERT_TRUE(index.isValid());
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
    }
};

TEST_F(UsingTheWindow, ByKeyboardAlone) {
    EXPECT_EQ(compared(), "");
    addByPalette(u"product manager");
    addByList(u"product-lead");
    addByList(u"project manager");
    ASSERT_EQ(compared(), threeRoles);

    tabTo(u"compared");
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    press(Qt::Key_B);
    EXPECT_EQ(choice().baseline, RoleId::parse("product-lead"));

    press(Qt::Key_2, Qt::ControlModifier);
    tabTo(u"comparisonTable");
    goToSection(SectionKind::Scope);
    press(Qt::Key_Space);
    expectTheWholeComparison();

    press(Qt::Key_Up);
    press(Qt::Key_C, Qt::ControlModifier);
    ASSERT_NE(table().currentRow(), nullptr);
    expectCellOnClipboard();

    undoAndRedoEverything([this](const QAction& action) {
        const QKeyCombination keys = action.shortcut()[0];
        press(keys.key(), keys.keyboardModifiers());
    });
    expectTheWholeComparison();
}

TEST_F(UsingTheWindow, ByMouse) {
    for (const char16_t* title : {u"Product Manager", u"Product Lead", u"Project Manager"}) {
        doubleClickRole(QString::fromUtf16(title));
    }
    ASSERT_EQ(compared(), threeRoles);

    QHeaderView* heads = table().horizontalHeader();
    const QPoint second(heads->sectionViewportPosition(1) + heads->sectionSize(1) / 2,
                        heads->height() / 2);
    QTest::mouseDClick(heads->viewport(), Qt::LeftButton, {}, second);
    EXPECT_EQ(choice().baseline, RoleId::parse("product-lead"));

    for (QToolButton* button : window().findChildren<QToolButton*>()) {
        if (button->defaultAction() == window().actions().filters->actions().at(1)) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    const auto section = table().comparisonModel().lineOf(SectionKind::Scope);
    ASSERT_TRUE(section);
    const QModelIndex band = table().model()->index(*section, 0);
    table().scrollTo(band);
    click(table(), band);
    expectTheWholeComparison();

    const auto line = table().comparisonModel().lineOf("level");
    click(table(), table().model()->index(line.value_or(1), 0));
    window().actions().copyCells->trigger();
    EXPECT_EQ(QGuiApplication::clipboard()->text().toStdString(),
              table().currentIndex().data().toString().toStdString());

    undoAndRedoEverything([this](QAction& action) { chooseFromMenu(action); });
    expectTheWholeComparison();
}

} // namespace
} // namespace rungwise::app
