// SPDX-License-Identifier: GPL-3.0-or-later
// The walk over a window finds each kind of fault, and nothing in a good window.
#include "tests/app/support/ui_walk.h"

#include "app/text/plain_text.h"
#include "tests/app/support/item_walk.h"

#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTreeView>
#include <gmock/gmock.h>

#include <functional>

namespace rungwise::test {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

const QString hostile = QStringLiteral("R&D <b>Lead</b>");
const QString doubled = QStringLiteral("R&&D <b>Lead</b>");

QStandardItem* item(const QString& text) {
    return new QStandardItem(text);
}

/// A window with one part of each kind, all well.
class GoodWindow : public QWidget {
public:
    GoodWindow() {
        label = new QLabel(hostile, this);
        label->setTextFormat(Qt::PlainText);
        line = new QLineEdit(this);
        line->setAccessibleName(QStringLiteral("Name"));
        button = new QPushButton(doubled, this);
        button->setToolTip(app::toolTipText(hostile));
        group = new QGroupBox(doubled, this);
        tabs = new QTabBar(this);
        tabs->setAccessibleName(QStringLiteral("Pages"));
        tabs->addTab(doubled);
        menu = new QMenu(doubled, this);
        menu->setToolTipsVisible(true);
        action = menu->addAction(doubled);
        action->setToolTip(app::toolTipText(hostile));
        box = new QComboBox(this);
        box->setAccessibleName(QStringLiteral("Choice"));
        box->addItem(hostile);
        model.setHorizontalHeaderLabels({QStringLiteral("A"), QStringLiteral("B")});
        model.appendRow({item(hostile), item(QStringLiteral("x"))});
        model.item(0)->appendRow({item(QStringLiteral("below")), item(QStringLiteral("y"))});
        tree = new QTreeView(this);
        tree->setAccessibleName(QStringLiteral("Tree"));
        tree->setModel(&model);
    }

    QStandardItemModel model;
    QLabel* label;
    QLineEdit* line;
    QPushButton* button;
    QGroupBox* group;
    QTabBar* tabs;
    QMenu* menu;
    QAction* action;
    QComboBox* box;
    QTreeView* tree;
};

TEST(UiWalk, FindsNothingInAGoodWindow) {
    const GoodWindow window;
    EXPECT_THAT(uiFaults(window, hostile), IsEmpty());
}

struct BadCase {
    const char* what;
    std::function<void(GoodWindow&)> spoil;
    const char* said;
};

void messageBox(GoodWindow& window) {
    auto* box = new QMessageBox(&window);
    box->setText(QStringLiteral("<b>bold</b>"));
}

void informativeText(GoodWindow& window) {
    auto* box = new QMessageBox(&window);
    box->setTextFormat(Qt::PlainText);
    box->setText(hostile);
    box->setInformativeText(hostile);
}

const BadCase badCases[] = {
    {"no name", [](auto& w) { w.line->setAccessibleName({}); }, "no accessible name"},
    {"blank name", [](auto& w) { w.tree->setAccessibleName(u" "_qs); }, "no accessible name"},
    {"label", [](auto& w) { w.label->setTextFormat(Qt::AutoText); }, "label reads markup"},
    {"rich label", [](auto& w) { w.label->setTextFormat(Qt::RichText); }, "label reads"},
    {"hidden label",
     [](auto& w) {
         w.label->setTextFormat(Qt::AutoText);
         w.label->hide();
     },
     "label reads markup"},
    {"message box", messageBox, "message box reads markup"},
    {"informative text", informativeText, "label reads markup"},
    {"tool tip", [](auto& w) { w.line->setToolTip(hostile); }, "tip reads markup"},
    {"rich tool tip", [](auto& w) { w.line->setToolTip(u"<p><img src=x></p>"_qs); }, "tip"},
    {"what's this", [](auto& w) { w.line->setWhatsThis(hostile); }, "tip reads markup"},
    {"tip of an action", [](auto& w) { w.action->setToolTip(hostile); }, "tip reads markup"},
    {"button", [](auto& w) { w.button->setText(hostile); }, "QPushButton : takes an &"},
    {"part of a text", [](auto& w) { w.button->setText(u"&Add "_qs + hostile); }, "takes an &"},
    {"action", [](auto& w) { w.action->setText(hostile); }, "QAction : takes an &"},
    {"menu", [](auto& w) { w.menu->setTitle(hostile); }, "takes an &"},
    {"tab", [](auto& w) { w.tabs->setTabText(0, hostile); }, "QTabBar : takes an &"},
    {"group", [](auto& w) { w.group->setTitle(hostile); }, "QGroupBox : takes an &"},
    {"buddy", [](auto& w) { w.label->setBuddy(w.line); }, "QLabel : takes an &"},
    {"mute item", [](auto& w) { w.model.item(0, 1)->setText({}); }, "item 0 1: is enabled"},
    {"mute item below", [](auto& w) { w.model.item(0)->child(0, 1)->setText({}); },
     "item 0 1: is enabled"},
    {"tip of an item", [](auto& w) { w.model.item(0)->setToolTip(hostile); }, "item 0 0: tip"},
    {"tip of a head",
     [](auto& w) { w.model.setHeaderData(1, Qt::Horizontal, hostile, Qt::ToolTipRole); },
     "head 1: tip"},
    {"tip in a combo box", [](auto& w) { w.box->setItemData(0, hostile, Qt::ToolTipRole); },
     "QComboBox"},
};

TEST(UiWalk, FindsEachKindOfFault) {
    for (const BadCase& bad : badCases) {
        GoodWindow window;
        bad.spoil(window);
        const Faults faults = uiFaults(window, hostile);
        EXPECT_THAT(faults, ::testing::Contains(HasSubstr(bad.said))) << bad.what;
    }
}

TEST(UiWalk, PassesOverWhatCannotBeReached) {
    GoodWindow window;
    window.line->hide();
    window.line->setAccessibleName({});
    window.model.item(0, 1)->setText({});
    window.tree->setColumnHidden(1, true);
    window.model.item(0)->child(0)->setText({});
    window.model.item(0)->child(0)->setEnabled(false);
    EXPECT_THAT(uiFaults(window, hostile), IsEmpty());
}

TEST(UiWalk, TakesASpokenTextForAShownOne) {
    GoodWindow window;
    window.model.item(0, 1)->setText({});
    window.model.item(0, 1)->setData(QStringLiteral("No data"), Qt::AccessibleTextRole);
    EXPECT_THAT(uiFaults(window), IsEmpty());
}

TEST(UiWalk, StopsAtManyItems) {
    GoodWindow window;
    for (int row = 0; row < mostItems; ++row) window.model.appendRow({item({}), item({})});
    EXPECT_LE(itemFaults(window).size(), static_cast<std::size_t>(mostItems));
    EXPECT_GT(itemFaults(window).size(), static_cast<std::size_t>(mostItems - 10));
}

TEST(UiWalk, KnowsTipsThatShowAsWritten) {
    for (const auto& tip : {QString(), QStringLiteral("a & b"), QStringLiteral("a < b"),
                            app::toolTipText(hostile), app::toolTipText(QStringLiteral("a\nb"))}) {
        EXPECT_TRUE(showsAsWritten(tip)) << tip.toStdString();
    }
    for (const auto& tip : {hostile, QStringLiteral("<p>a <b>b</b></p>"),
                            QStringLiteral("<html>x</html>"), QStringLiteral("<p>a</p><p>b</p>")}) {
        EXPECT_FALSE(showsAsWritten(tip)) << tip.toStdString();
    }
}

} // namespace
} // namespace rungwise::test
