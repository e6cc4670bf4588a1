// SPDX-License-Identifier: GPL-3.0-or-later
// The list of roles narrows by titles, other titles and ids.
#include "app/items/role_list_model.h"

#include "tests/app/support/sample_catalogue.h"

#include <QAbstractItemModelTester>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

class RoleListModelTest : public ::testing::Test {
protected:
    RoleListModelTest() { model_.show(*sample_, {}); }

    QStringList names() const {
        QStringList texts;
        for (int row = 0; row < model_.rowCount(); ++row) {
            texts.append(model_.index(row).data().toString());
        }
        return texts;
    }

    test::SampleCatalogue sample_;
    RoleListModel model_;
};

TEST_F(RoleListModelTest, KeepsTheRulesOfItemModels) {
    const QAbstractItemModelTester tester(&model_,
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    model_.filter(QStringLiteral("maker"));
    model_.show(Catalogue{}, {});
    EXPECT_EQ(model_.rowCount(), 0);
}

TEST_F(RoleListModelTest, OrdersByLevelWithSilenceLast) {
    EXPECT_EQ(names(), QStringList({QStringLiteral("Maker"), QStringLiteral("Lead & <i>Maker</i>"),
                                    QStringLiteral("Owner")}));
}

TEST_F(RoleListModelTest, FiltersWithoutRegardToCaseAndAccents) {
    model_.filter(QStringLiteral("  ÖWN "));
    EXPECT_EQ(names(), QStringList(QStringLiteral("Owner")));
    EXPECT_EQ(model_.total(), 3);
    model_.filter({});
    EXPECT_EQ(model_.rowCount(), 3);
}

TEST_F(RoleListModelTest, SaysWhichOtherTitleMatched) {
    model_.filter(QStringLiteral("head"));
    EXPECT_EQ(names(), QStringList(QStringLiteral("Lead & <i>Maker</i> (also: Head Maker)")));
}

TEST_F(RoleListModelTest, AnswersRolesAndRows) {
    model_.filter(QStringLiteral("owner"));
    EXPECT_EQ(model_.roleAt(0), sample_.role("owner"));
    EXPECT_EQ(model_.roleAt(1), std::nullopt);
    EXPECT_EQ(model_.roleAt(-1), std::nullopt);
    EXPECT_EQ(model_.rowOf(sample_.role("owner")), 0);
    EXPECT_EQ(model_.rowOf(sample_.role("maker")), std::nullopt);
}

TEST_F(RoleListModelTest, EscapesToolTips) {
    EXPECT_TRUE(
        model_.index(1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;i&gt;")));
}

} // namespace
} // namespace rungwise::app
