// SPDX-License-Identifier: GPL-3.0-or-later
// The twin of the chart: the same numbers, each in words, each spoken.
#include "app/items/pay_table_model.h"

#include "app/items/sheet_roles.h"
#include "app/text/to_qt.h"
#include "core/load/load_catalogue.h"
#include "core/pay/pay_sentences.h"
#include "tests/app/support/pay_catalogue.h"
#include "tests/support/temporary_folder.h"

#include <QAbstractItemModelTester>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

class PayTableModelTest : public ::testing::Test {
protected:
    void show(const std::vector<std::string>& ids, const PayChoice& choice = {}) {
        std::vector<RoleIndex> roles;
        for (const std::string& id : ids) roles.push_back(*catalogue_->roles().find(id));
        view_ = payView(*catalogue_, payRequest(*catalogue_, choice, roles, 0, {}));
        model_.display(view_, *catalogue_, wording_, {});
    }

    std::string shown(std::size_t row, PayColumn column, int role = Qt::DisplayRole) {
        const auto position = model_.positionOf(column);
        if (!position) return "no column";
        return model_.index(static_cast<int>(row), *position).data(role).toString().toStdString();
    }

    /// The first row of a role that has this figure.
    std::size_t rowOf(std::size_t role, PayFigure figure) {
        for (std::size_t row = 0; row < view_.rows.size(); ++row) {
            if (view_.rows[row].role == role && view_.rows[row].line.figure(figure)) return row;
        }
        ADD_FAILURE() << "no such row";
        return 0;
    }

    test::TemporaryFolder folder_;
    CatalogueRef catalogue_ = loadCatalogue(folder_.write("paid.yaml", test::payText)).catalogue;
    Wording wording_;
    PayView view_;
    PayTableModel model_;
    QAbstractItemModelTester tester_{&model_,
                                     QAbstractItemModelTester::FailureReportingMode::Warning};
};

TEST_F(PayTableModelTest, HasARowForEachOfTheView) {
    show({"maker", "lead"});
    ASSERT_FALSE(view_.rows.empty());
    EXPECT_EQ(model_.rowCount(), static_cast<int>(view_.rows.size()));
    const std::size_t row = rowOf(0, PayFigure::Mean);
    EXPECT_EQ(shown(row, PayColumn::Role), "Maker");
    EXPECT_EQ(shown(row, PayColumn::Low), "$64,000");
    EXPECT_EQ(shown(row, PayColumn::Mean), "$110,000");
    EXPECT_EQ(shown(row, PayColumn::Sample), "1,200");
    EXPECT_NE(shown(row, PayColumn::Remarks).find("$92,000 + "), std::string::npos);
    EXPECT_NE(shown(row, PayColumn::Source).find("[1]"), std::string::npos);
    const std::size_t lead = rowOf(1, PayFigure::Mean);
    EXPECT_EQ(shown(lead, PayColumn::Change), "▲\u00a0+10.0\u00a0%");
    EXPECT_EQ(shown(row, PayColumn::Change), "baseline");
}

TEST_F(PayTableModelTest, HasNoColumnWithoutAnyFigure) {
    show({"maker"});
    EXPECT_TRUE(model_.positionOf(PayColumn::P10));
    EXPECT_FALSE(model_.positionOf(PayColumn::Change)) << "there is nothing to compare with";
    show({"owner"});
    EXPECT_FALSE(model_.positionOf(PayColumn::P10));
    EXPECT_TRUE(model_.positionOf(PayColumn::Low));
}

TEST_F(PayTableModelTest, IsNeverBlankAndSaysWhatIsMissing) {
    show({"maker", "lead", "owner"});
    for (int row = 0; row < model_.rowCount(); ++row) {
        for (int column = 0; column < model_.columnCount(); ++column) {
            const QModelIndex index = model_.index(row, column);
            EXPECT_FALSE(index.data().toString().isEmpty()) << row << ' ' << column;
            const QString spoken = index.data(Qt::AccessibleTextRole).toString();
            EXPECT_FALSE(spoken.isEmpty()) << row << ' ' << column;
            EXPECT_EQ(index.data(MissingRole).toBool(), !index.data(SortRole).isValid());
            if (!index.data(MissingRole).toBool()) continue;
            EXPECT_EQ(index.data().toString(), QStringLiteral("–"));
            EXPECT_FALSE(index.data(Qt::ToolTipRole).toString().isEmpty());
        }
    }
}

TEST_F(PayTableModelTest, TheFirstCellSpeaksForTheRow) {
    show({"maker", "lead"});
    for (std::size_t row = 0; row < view_.rows.size(); ++row) {
        EXPECT_EQ(shown(row, PayColumn::Role, Qt::AccessibleTextRole),
                  wording_.say(rowSentence(view_, row)));
    }
    const std::string average =
        shown(rowOf(0, PayFigure::Mean), PayColumn::Mean, Qt::AccessibleTextRole);
    EXPECT_NE(average.find("Average: $110,000"), std::string::npos) << average;
    EXPECT_NE(average.find("Maker"), std::string::npos) << average;
}

TEST_F(PayTableModelTest, RowsOfAnotherUnitStandApart) {
    show({"maker", "owner"});
    bool hasApart = false;
    for (std::size_t row = 0; row < view_.rows.size(); ++row) {
        const bool isApart = view_.rows[row].place == PayPlace::OtherCurrency;
        hasApart = hasApart || isApart;
        EXPECT_EQ(model_.index(static_cast<int>(row), 0).data(ApartRole).toBool(), isApart);
    }
    EXPECT_TRUE(hasApart);
}

TEST_F(PayTableModelTest, ConvertedFiguresNameTheOriginal) {
    show({"maker", "owner"});
    const std::size_t row = rowOf(1, PayFigure::Mean);
    EXPECT_NE(shown(row, PayColumn::Mean).find("≈"), std::string::npos);
    EXPECT_NE(shown(row, PayColumn::Mean, Qt::ToolTipRole).find("100,000"), std::string::npos);
    EXPECT_EQ(shown(row, PayColumn::Remarks), "originally €100,000 on average");
    EXPECT_NE(shown(row, PayColumn::Remarks, Qt::ToolTipRole).find("1 EUR = 1.1 USD"),
              std::string::npos);
}

TEST_F(PayTableModelTest, ALittleIsNotShownAsNothing) {
    show({"maker", "lead"});
    ASSERT_FALSE(view_.comparisons.empty());
    PayComparison& comparison = view_.comparisons.front();
    comparison.overlap = RangeOverlap{.percent = 0.01};
    comparison.chance = 99.99;
    model_.display(view_, *catalogue_, wording_, {});
    EXPECT_EQ(shown(comparison.row, PayColumn::Overlap), "less than 0.1\u00a0%");
    EXPECT_EQ(shown(comparison.row, PayColumn::Chance), "more than 99.9\u00a0%");
}

} // namespace
} // namespace rungwise::app
