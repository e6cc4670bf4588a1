// SPDX-License-Identifier: GPL-3.0-or-later
// Edits that come of keys and drops on the compared roles.
#include "app/items/tray_model.h"

#include "app/items/line_roles.h"
#include "app/items/role_mime.h"
#include "tests/app/support/browsed_catalogue.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace rungwise::app {
namespace {

std::string ids(const ComparisonChoice& choice) {
    std::string text;
    for (const RoleId& role : choice.roles) text += (text.empty() ? "" : " ") + role.text();
    return text;
}

class TrayModelTest : public ::testing::Test {
protected:
    TrayModelTest() {
        QObject::connect(&model, &TrayModel::edited,
                         [this](const ChoiceEdit& edit) { edits.push_back(edit); });
        show({"maker", "seller", "gone"});
    }

    void show(std::initializer_list<std::string_view> roles) {
        model.show(catalogue, test::choiceOf(roles), "en");
    }
    /// The roles after the last edit, or "-" when there was none.
    [[nodiscard]] std::string result() const {
        return edits.empty() ? "-" : ids(edits.back().next);
    }
    bool drop(const char* id, int row) {
        const auto carried = mimeOf(*RoleId::parse(id), {});
        return model.dropMimeData(carried.get(), Qt::MoveAction, row, 0, {});
    }

    CatalogueRef catalogue = test::browsedCatalogue();
    TrayModel model;
    QAbstractItemModelTester tester{&model};
    std::vector<ChoiceEdit> edits;
};

TEST_F(TrayModelTest, ShowsLettersNamesAndTheBaseline) {
    EXPECT_EQ(model.index(1).data(LetterRole).toChar(), u'B');
    EXPECT_EQ(model.index(1).data().toString(), QStringLiteral("Seller"));
    EXPECT_EQ(model.index(0).data(QuietRole).toString(), QStringLiteral("baseline"));
    EXPECT_EQ(model.index(0).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("A: Maker, baseline"));
    EXPECT_TRUE(model.index(1).data(QuietRole).toString().isEmpty());
}

TEST_F(TrayModelTest, SaysThatARoleIsNotInTheCatalogue) {
    EXPECT_TRUE(model.index(2).data(AbsentRole).toBool());
    EXPECT_EQ(model.index(2).data().toString(), QStringLiteral("gone"));
    EXPECT_EQ(model.index(2).data(QuietRole).toString(), QStringLiteral("not in the catalogue"));
}

TEST_F(TrayModelTest, KnowsTheLastNameOfARoleThatTheCatalogueLost) {
    catalogue = test::catalogueOf("rungwise: 1\ncatalogue: {id: c, title: C, version: \"2\"}\n"
                                  "roles: [{id: seller, name: Seller}]\n");
    show({"maker", "seller", "gone"});
    EXPECT_TRUE(model.index(0).data(AbsentRole).toBool());
    EXPECT_EQ(model.index(0).data().toString(), QStringLiteral("Maker"));
    EXPECT_EQ(model.index(2).data().toString(), QStringLiteral("gone")) << "it never had a name";
    model.remove(0);
    EXPECT_EQ(edits.back().words, QStringLiteral("Remove Maker"));
}

TEST_F(TrayModelTest, KeepsItsLinesWhileTheRolesAreTheSame) {
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QPersistentModelIndex second(model.index(1));
    catalogue =
        test::catalogueOf("rungwise: 1\ncatalogue: {id: c, title: C, version: \"2\"}\n"
                          "roles: [{id: maker, name: Maker}, {id: seller, name: Vendor}]\n");
    show({"maker", "seller", "gone"});
    EXPECT_EQ(resets.size(), 0);
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes[0][0].toModelIndex(), model.index(0));
    EXPECT_EQ(changes[0][1].toModelIndex(), model.index(2));
    EXPECT_EQ(second.data().toString(), QStringLiteral("Vendor"));
    show({"seller", "maker", "gone"});
    EXPECT_EQ(resets.size(), 1);
}

TEST_F(TrayModelTest, MovesWithinTheList) {
    model.move(0, 1);
    EXPECT_EQ(result(), "seller maker gone");
    EXPECT_EQ(edits.back().words, QStringLiteral("Move Maker"));
}

TEST_F(TrayModelTest, EmitsNothingForWhatMakesNoSense) {
    model.move(0, -1);
    model.move(2, 3);
    model.move(1, 1);
    model.remove(3);
    model.remove(-1);
    model.makeBaseline(-1);
    EXPECT_TRUE(edits.empty());
}

TEST_F(TrayModelTest, RemovesAndSetsTheBaseline) {
    model.remove(2);
    EXPECT_EQ(result(), "maker seller");
    EXPECT_EQ(edits.back().words, QStringLiteral("Remove gone"));
    model.makeBaseline(1);
    EXPECT_EQ(edits.back().next.baseline, *RoleId::parse("seller"));
}

struct Drop {
    const char* id;
    int row;
    const char* result;
};

TEST_F(TrayModelTest, DropsGoBetweenTheLines) {
    for (const Drop& drop :
         {Drop{"maker", 2, "seller maker gone"}, Drop{"maker", 3, "seller gone maker"},
          Drop{"maker", 0, "-"}, Drop{"maker", 1, "-"}, Drop{"gone", 0, "gone maker seller"},
          Drop{"gone", -1, "-"}, Drop{"maker", -1, "seller gone maker"},
          Drop{"owner", 0, "owner maker seller gone"}, Drop{"owner", 3, "maker seller gone owner"},
          Drop{"owner", -1, "maker seller gone owner"}}) {
        edits.clear();
        EXPECT_TRUE(this->drop(drop.id, drop.row));
        EXPECT_EQ(result(), drop.result) << drop.id << " before " << drop.row;
    }
}

TEST_F(TrayModelTest, RefusesUnknownRolesAndStrangeDrops) {
    EXPECT_FALSE(drop("unheard-of", 0));
    const QMimeData text;
    EXPECT_FALSE(model.dropMimeData(&text, Qt::CopyAction, 0, 0, {}));
    EXPECT_TRUE(edits.empty());
}

TEST_F(TrayModelTest, TakesASixthRoleOnlyToMoveIt) {
    show({"maker", "seller", "lead", "helper", "buyer"});
    EXPECT_FALSE(drop("owner", 0));
    EXPECT_TRUE(drop("buyer", 0));
    EXPECT_EQ(result(), "buyer maker seller lead helper");
}

TEST_F(TrayModelTest, ShowsWithoutACatalogue) {
    model.show(nullptr, test::choiceOf({"maker"}), "en");
    EXPECT_TRUE(model.index(0).data(AbsentRole).toBool());
}

} // namespace
} // namespace rungwise::app
