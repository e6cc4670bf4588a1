// SPDX-License-Identifier: GPL-3.0-or-later
// Lines, headings and marks of the list of roles.
#include "app/items/role_browser_model.h"

#include "app/items/line_roles.h"
#include "app/items/role_mime.h"
#include "tests/app/support/browsed_catalogue.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

namespace rungwise::app {
namespace {

std::string lines(const RoleBrowserModel& model) {
    std::string text;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex line = model.index(row);
        const std::string name = line.data().toString().toStdString();
        text += line.data(HeadingRole).toBool() ? "[" + name + "]" : name;
        text += '\n';
    }
    return text;
}

class RoleBrowserModelTest : public ::testing::Test {
protected:
    RoleBrowserModelTest() { model.show(catalogue, "en", {}, {}); }

    [[nodiscard]] QModelIndex line(const char* id) const {
        return model.index(*model.rowOf(*RoleId::parse(id)));
    }

    CatalogueRef catalogue = test::browsedCatalogue();
    RoleBrowserModel model;
    QAbstractItemModelTester tester{&model};
};

TEST_F(RoleBrowserModelTest, PutsAHeadingBeforeEachFamily) {
    EXPECT_EQ(lines(model), "[Making & <b>mending</b>]\nLead & <i>Maker</i>\nHelper\nMaker\n"
                            "[Selling]\nSeller\nBuyer\n"
                            "[Without a family]\nOwner\n");
}

TEST_F(RoleBrowserModelTest, KeepsHeadingsOfHitsOnly) {
    model.seek(QStringLiteral("SELLER"), {});
    EXPECT_EQ(lines(model), "[Selling]\nSeller\n");
    model.seek(QStringLiteral("nobody at all"), {});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(RoleBrowserModelTest, HeadingsCannotBeChosen) {
    EXPECT_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    EXPECT_FALSE(model.roleAt(0).has_value());
    EXPECT_FALSE(model.index(0).data(Qt::CheckStateRole).isValid());
}

TEST_F(RoleBrowserModelTest, FindsEachRoleInTheRowThatShowsIt) {
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto role = model.roleAt(row);
        if (!role) continue;
        EXPECT_EQ(model.rowOf(catalogue->roles()[*role].id), row);
    }
    EXPECT_FALSE(model.roleAt(-1).has_value());
    EXPECT_FALSE(model.roleAt(model.rowCount()).has_value());
    EXPECT_FALSE(model.rowOf(*RoleId::parse("gone")).has_value());
}

TEST_F(RoleBrowserModelTest, MarksComparedRolesWithTheirPlaces) {
    model.mark(test::choiceOf({"gone", "maker"}));
    EXPECT_EQ(line("maker").data(LetterRole).toChar(), u'B');
    EXPECT_EQ(line("maker").data(Qt::CheckStateRole).toInt(), Qt::Checked);
    EXPECT_FALSE(line("seller").data(LetterRole).isValid());
    EXPECT_EQ(line("maker").data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Maker, Senior, Expert, compared as B"));
}

TEST_F(RoleBrowserModelTest, MarksStayWithAnotherCatalogue) {
    model.mark(test::choiceOf({"maker"}));
    model.show(test::browsedCatalogue(), "en", {}, {});
    EXPECT_EQ(line("maker").data(LetterRole).toChar(), u'A');
}

TEST_F(RoleBrowserModelTest, BlocksOthersWhileFiveAreCompared) {
    model.mark(test::choiceOf({"maker", "seller", "lead", "helper", "buyer"}));
    EXPECT_TRUE(line("owner").data(BlockedRole).toBool());
    EXPECT_FALSE(line("maker").data(BlockedRole).toBool());
    const QString advice = RoleWords::fullAdvice();
    EXPECT_TRUE(line("owner").data(Qt::ToolTipRole).toString().contains(advice));
    EXPECT_TRUE(line("owner").data(Qt::AccessibleTextRole).toString().contains(advice));
    EXPECT_FALSE(line("maker").data(Qt::ToolTipRole).toString().contains(advice));
}

TEST_F(RoleBrowserModelTest, TipsHoldNoMarkup) {
    const QString tip = line("lead").data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains(QStringLiteral("Lead &amp; &lt;i&gt;Maker&lt;/i&gt;")));
}

TEST_F(RoleBrowserModelTest, TickingIsAWish) {
    QSignalSpy wishes(&model, &RoleBrowserModel::toggleWanted);
    model.setData(line("maker"), Qt::Checked, Qt::CheckStateRole);
    EXPECT_EQ(wishes.size(), 1);
    EXPECT_EQ(line("maker").data(Qt::CheckStateRole).toInt(), Qt::Unchecked);
    EXPECT_FALSE(model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole));
}

TEST_F(RoleBrowserModelTest, RolesCanBeDraggedHeadingsNot) {
    const std::unique_ptr<QMimeData> carried(model.mimeData({line("maker")}));
    EXPECT_EQ(roleIn(carried.get()), *RoleId::parse("maker"));
    EXPECT_EQ(model.mimeData({model.index(0)}), nullptr);
}

TEST(RoleBrowserModel, LeavesHeadingsOutWhereThereAreNoFamilies) {
    RoleBrowserModel model;
    const QAbstractItemModelTester tester(&model);
    EXPECT_EQ(model.rowCount(), 0);
    model.show(test::catalogueOf("rungwise: 1\ncatalogue: {id: c, title: C, version: \"1\"}\n"
                                 "roles: [{id: a, name: A}, {id: b, name: B}]\n"),
               "en", {}, {});
    EXPECT_EQ(lines(model), "A\nB\n");
    EXPECT_EQ(model.rowOf(*RoleId::parse("b")), 1);
}

TEST(RoleBrowserModel, FindsTheEndOfFamiliesOfAnySize) {
    std::string families = "families: [";
    std::string roles = "roles:\n";
    std::string expected;
    for (const int size : {1, 2, 3, 4, 7, 8, 9, 31, 64}) {
        const std::string family = "f" + std::to_string(size);
        families += "{id: " + family + ", name: " + family + "}, ";
        expected += "[" + family + "]\n";
        for (int i = 0; i < size; ++i) {
            const std::string id = family + "r" + std::to_string(i);
            roles += "  - {id: " + id + ", name: " + id + ", family: " + family + "}\n";
            expected += id + "\n";
        }
    }
    RoleBrowserModel model;
    model.show(test::catalogueOf("rungwise: 1\ncatalogue: {id: c, title: C, version: \"1\"}\n" +
                                 families + "]\n" + roles),
               "en", {}, {});
    EXPECT_EQ(lines(model), expected);
}

} // namespace
} // namespace rungwise::app
