// SPDX-License-Identifier: GPL-3.0-or-later
// A salary guide in a table: what is known, and that the rest is not.
#include "app/items/guide_model.h"

#include "app/items/sheet_roles.h"
#include "core/load/load_catalogue.h"
#include "tests/app/support/pay_catalogue.h"
#include "tests/support/temporary_folder.h"

#include <QAbstractItemModelTester>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

class GuideModelTest : public ::testing::Test {
protected:
    void show(GuideRows rows) {
        guide_ = salaryGuide(*catalogue_, {.roles = {}, .rows = rows, .language = {}});
        model_.display(guide_, wording_);
    }
    QString at(int row, int column, int role = Qt::DisplayRole) {
        return model_.index(row, column).data(role).toString();
    }

    test::TemporaryFolder folder_;
    CatalogueRef catalogue_ = loadCatalogue(folder_.write("paid.yaml", test::payText)).catalogue;
    Wording wording_;
    SalaryGuide guide_;
    GuideModel model_;
    QAbstractItemModelTester tester_{&model_,
                                     QAbstractItemModelTester::FailureReportingMode::Warning};
};

TEST_F(GuideModelTest, HasLevelsByMarkets) {
    show(GuideRows::Levels);
    ASSERT_FALSE(guide_.markets.empty());
    ASSERT_FALSE(guide_.lines.empty());
    EXPECT_EQ(model_.columnCount(), static_cast<int>(guide_.markets.size()) + 1);
    EXPECT_EQ(model_.rowCount(), static_cast<int>(guide_.lines.size()));
    EXPECT_EQ(model_.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(),
              QStringLiteral("Level"));
    show(GuideRows::Roles);
    EXPECT_EQ(model_.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(),
              QStringLiteral("Role"));
}

TEST_F(GuideModelTest, SaysNoDataWhereNobodySaysAnything) {
    show(GuideRows::Levels);
    int known = 0;
    int unknown = 0;
    for (std::size_t line = 0; line < guide_.lines.size(); ++line) {
        for (std::size_t market = 0; market < guide_.markets.size(); ++market) {
            const int row = static_cast<int>(line);
            const int column = static_cast<int>(market) + 1;
            const bool isEmpty = guide_.lines[line].cells[market].rows.empty();
            ++(isEmpty ? unknown : known);
            EXPECT_EQ(model_.index(row, column).data(MissingRole).toBool(), isEmpty);
            EXPECT_EQ(at(row, column) == QStringLiteral("no data"), isEmpty);
            EXPECT_TRUE(at(row, column, Qt::AccessibleTextRole).contains(at(row, 0)));
        }
    }
    EXPECT_GT(known, 0);
    EXPECT_GT(unknown, 0);
}

TEST_F(GuideModelTest, ACellTellsAllItsRecordsAsText) {
    show(GuideRows::Levels);
    for (std::size_t line = 0; line < guide_.lines.size(); ++line) {
        for (std::size_t market = 0; market < guide_.markets.size(); ++market) {
            const auto& cell = guide_.lines[line].cells[market];
            if (cell.rows.size() < 2) continue;
            const QString tip =
                at(static_cast<int>(line), static_cast<int>(market) + 1, Qt::ToolTipRole);
            EXPECT_GE(tip.count(QStringLiteral("<br/>")), static_cast<int>(cell.rows.size()) - 1);
            EXPECT_FALSE(tip.contains(QStringLiteral("<b>")));
            return;
        }
    }
    FAIL() << "no cell rests on several records";
}

} // namespace
} // namespace rungwise::app
