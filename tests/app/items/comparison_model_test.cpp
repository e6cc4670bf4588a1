// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison as a table keeps the rules of item models and the three states of a cell.
#include "app/items/comparison_model.h"

#include "tests/app/support/sample_catalogue.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

class ComparisonModelTest : public ::testing::Test {
protected:
    void show(std::string_view second, RowFilter filter = RowFilter::All) {
        const RoleComparison comparison =
            compareRoles(*sample_, {.roles = {sample_.role("maker"), sample_.role(second)},
                                    .filter = filter,
                                    .language = {}});
        model_.show(comparison, Wording());
    }

    /// The line whose label ends with the text; -1 when there is none.
    int lineOf(const QString& label) const {
        for (int row = 0; row < model_.rowCount(); ++row) {
            if (!model_.isHeading(row) && text(row, 0).endsWith(label)) return row;
        }
        return -1;
    }

    QString text(int row, int column) const { return model_.index(row, column).data().toString(); }

    test::SampleCatalogue sample_;
    ComparisonModel model_;
};

TEST_F(ComparisonModelTest, KeepsTheRulesOfItemModels) {
    const QAbstractItemModelTester tester(&model_,
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    show("lead");
    show("owner", RowFilter::Differences);
    model_.clear();
    EXPECT_EQ(model_.rowCount(), 0);
    EXPECT_EQ(model_.columnCount(), 0);
}

TEST_F(ComparisonModelTest, HasAColumnPerRoleAndHeadings) {
    show("lead");
    EXPECT_EQ(model_.columnCount(), 3);
    EXPECT_EQ(model_.headerData(1, Qt::Horizontal).toString(), QStringLiteral("A  Maker"));
    EXPECT_EQ(model_.headerData(2, Qt::Horizontal).toString(),
              QStringLiteral("B  Lead & <i>Maker</i>"));
    ASSERT_GT(model_.rowCount(), 3);
    EXPECT_TRUE(model_.isHeading(0));
    EXPECT_FALSE(model_.isHeading(1));
    EXPECT_FALSE(model_.isHeading(model_.rowCount()));
}

TEST_F(ComparisonModelTest, NamesMarkAndSources) {
    show("lead");
    const int scope = lineOf(QStringLiteral("Scope"));
    ASSERT_GE(scope, 0);
    EXPECT_EQ(text(scope, 0), QStringLiteral("≠ Scope"));
    EXPECT_TRUE(text(scope, 1).startsWith(QStringLiteral("One part")))
        << qPrintable(text(scope, 1));
    EXPECT_TRUE(text(scope, 1).endsWith(u']'));
    EXPECT_TRUE(
        model_.index(scope, 1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("A book")));
}

TEST_F(ComparisonModelTest, SaysNoDataAndSpeaksSentences) {
    show("owner");
    const int scope = lineOf(QStringLiteral("Scope"));
    ASSERT_GE(scope, 0);
    EXPECT_EQ(text(scope, 2), QStringLiteral("No data"));
    EXPECT_TRUE(model_.index(scope, 2).data(Qt::FontRole).value<QFont>().italic());
    EXPECT_EQ(model_.index(scope, 2).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Scope, Owner: No data"));
}

TEST_F(ComparisonModelTest, ToolTipsHoldNoMarkupOfTheCatalogue) {
    show("lead");
    EXPECT_EQ(model_.headerData(2, Qt::Horizontal, Qt::ToolTipRole).toString(),
              QStringLiteral("<p>Lead &amp; &lt;i&gt;Maker&lt;/i&gt;</p>"));
}

TEST_F(ComparisonModelTest, FiltersRows) {
    show("lead");
    const int all = model_.rowCount();
    EXPECT_GE(lineOf(QStringLiteral("Focus")), 0);
    show("lead", RowFilter::Differences);
    EXPECT_LT(model_.rowCount(), all);
    EXPECT_EQ(lineOf(QStringLiteral("Focus")), -1);
}

} // namespace
} // namespace rungwise::app
