// SPDX-License-Identifier: GPL-3.0-or-later
// Titles of kept comparisons.
#include "app/items/saved_model.h"

#include "app/items/line_roles.h"
#include "tests/app/support/browsed_catalogue.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

std::vector<KeptComparison> kept() {
    return {{"/kept/a.yaml", {"PM & <b>PL</b>?", "", "", test::choiceOf({"maker", "seller"})}},
            {"/kept/b.yaml", {"", "", "", test::choiceOf({"maker"})}}};
}

TEST(SavedModel, ShowsTitleAndNumberOfRoles) {
    SavedModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(kept());
    EXPECT_EQ(model.index(0).data().toString(), QStringLiteral("PM & <b>PL</b>?"));
    EXPECT_TRUE(model.index(0).data(QuietRole).toString().startsWith(QStringLiteral("2 role")));
    EXPECT_TRUE(model.index(0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;")));
    EXPECT_EQ(model.index(1).data().toString(), QStringLiteral("b")) << "named after the file";
}

TEST(SavedModel, FindsRowsByFile) {
    SavedModel model;
    model.show(kept());
    EXPECT_EQ(model.file(1), QStringLiteral("/kept/b.yaml"));
    EXPECT_EQ(model.rowOf(QStringLiteral("/kept/b.yaml")), 1);
    EXPECT_EQ(model.rowOf(QStringLiteral("/other.yaml")), -1);
    EXPECT_TRUE(model.file(-1).isEmpty());
    EXPECT_TRUE(model.file(2).isEmpty());
}

TEST(SavedModel, IsResetOnlyByAnotherList) {
    SavedModel model;
    model.show(kept());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.show(kept());
    EXPECT_EQ(resets.size(), 0);
    auto others = kept();
    others[1].comparison.choice = test::choiceOf({"maker", "seller"});
    model.show(others);
    EXPECT_EQ(resets.size(), 1);
    others[1].file = "/kept/c.yaml";
    model.show(others);
    EXPECT_EQ(resets.size(), 2);
    EXPECT_EQ(model.file(1), QStringLiteral("/kept/c.yaml"));
}

TEST(SavedModel, ANewTitleIsAWish) {
    SavedModel model;
    model.show(kept());
    QSignalSpy wishes(&model, &SavedModel::renameWanted);
    EXPECT_FALSE(model.setData(model.index(0), QStringLiteral("  "), Qt::EditRole));
    EXPECT_FALSE(model.setData(model.index(0), QStringLiteral("PM & <b>PL</b>?"), Qt::EditRole));
    EXPECT_TRUE(model.setData(model.index(0), QStringLiteral(" March\n talk "), Qt::EditRole));
    ASSERT_EQ(wishes.size(), 1);
    EXPECT_EQ(wishes[0],
              QVariantList({QStringLiteral("/kept/a.yaml"), QStringLiteral("March talk")}));
    EXPECT_EQ(model.index(0).data().toString(), QStringLiteral("PM & <b>PL</b>?"));
}

} // namespace
} // namespace rungwise::app
