// SPDX-License-Identifier: GPL-3.0-or-later
// A national wage table with its top codes and its withheld figures.
#include "core/load/load_catalogue.h"
#include "core/pay/pay_view.h"
#include "core/wording/wording.h"
#include "tests/core/pay/foreign_data.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace rungwise {
namespace {

using test::ForeignTable;
using test::publishedWage;
using test::TemporaryFolder;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr std::array figures{PayFigure::P10, PayFigure::P25, PayFigure::Median,
                             PayFigure::P75, PayFigure::P90, PayFigure::Mean};

/// Nobody's wages: an ordinary line, two top-coded ones, one by the hour, one by the year, and one
/// of which nothing is told.
constexpr const char* inventedWages =
    "OCC_CODE\tOCC_TITLE\tOCC_GROUP\tH_MEAN\tA_MEAN\tH_PCT10\tH_PCT25\tH_MEDIAN\tH_PCT75\tH_PCT90"
    "\tA_PCT10\tA_PCT25\tA_MEDIAN\tA_PCT75\tA_PCT90\tANNUAL\tHOURLY\n"
    "1\tLamp lighters\tdetailed\t15\t31200\t10\t12\t14.5\t18\t22.75\t20800\t24960\t30160\t37440"
    "\t47320\t\t\n"
    "2\tHarbour pilots\tdetailed\t80\t166400\t40\t60\t90\t#\t#\t83200\t124800\t187200\t#\t#\t\t\n"
    "3\tKings\tdetailed\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t#\t\t\n"
    "4\tJugglers\tdetailed\t32.890000000000001\t*\t8.9700000000000006\t11\t17.489999999999998\t33"
    "\t89\t*\t*\t*\t*\t*\t\tTRUE\n"
    "5\tMayors\tdetailed\t*\t46000\t*\t*\t*\t*\t*\t17000\t18000\t25000\t70000\t97000\tTRUE\t\n"
    "6\tHermits\tdetailed\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t*\t\t\n";

/// The catalogue made of a table, and all of its roles in one view.
struct Shown {
    Shown(const std::string& text, std::optional<PayPeriod> period) : table{text, '\t'} {
        TemporaryFolder folder;
        const Loaded loaded = loadCatalogue(folder.write("wages.yaml", wagesYaml(table)));
        EXPECT_THAT(loaded.diagnostics, IsEmpty());
        catalogue = loaded.catalogue;
        view = payView(*catalogue, {.roles = catalogue->roles().inOrder(), .period = period});
    }

    ForeignTable table;
    CatalogueRef catalogue;
    PayView view;
};

PayFigures publishedFigures(const ForeignTable& table, std::size_t line, PayPeriod period) {
    PayFigures published;
    for (const PayFigure figure : figures) {
        published[figure] =
            publishedWage(table.cell(line, test::wageColumn(figure, period)), period);
    }
    return published;
}

bool hasRemark(const PayRow& row, PayRemarkKind kind) {
    return std::ranges::find(row.remarks, kind, &PayRemark::kind) != row.remarks.end();
}

/// Within a cent or a thousandth of a percent; bounds stay bounds and what was exact is about.
void expectConverted(const PayFigures& shown, const PayFigures& published, double factor) {
    for (const PayFigure figure : figures) {
        ASSERT_EQ(shown[figure].has_value(), published[figure].has_value());
        if (!shown[figure]) continue;
        const double wanted = published[figure]->amount.toDouble() * factor;
        EXPECT_NEAR(shown[figure]->amount.toDouble(), wanted, std::max(0.0051, wanted * 5.1e-4));
        EXPECT_EQ(shown[figure]->precision, published[figure]->precision == Precision::Exact
                                                ? Precision::About
                                                : published[figure]->precision);
    }
}

void expectRow(const PayRow& row, const PayFigures& published, const PayUnit& unit) {
    const PayPeriod period = row.line.record->period;
    const bool isWithheld = published == PayFigures{};
    EXPECT_EQ(row.place, isWithheld ? PayPlace::Withheld : PayPlace::Chart);
    EXPECT_EQ(hasRemark(row, PayRemarkKind::Withheld), isWithheld);
    EXPECT_EQ(row.line.record->suppressed, isWithheld);
    if (isWithheld) return;
    const bool isBounded = std::ranges::any_of(published.values, [](const auto& amount) {
        return amount && amount->precision == Precision::AtLeast;
    });
    EXPECT_EQ(hasRemark(row, PayRemarkKind::AtLeast), isBounded);
    EXPECT_EQ(row.line.unit, unit);
    EXPECT_EQ(hasRemark(row, PayRemarkKind::PeriodTaken), period != unit.period);
    ASSERT_EQ(row.conversion.has_value(), period != unit.period);
    if (!row.conversion) {
        EXPECT_EQ(row.line.figures, published);
        return;
    }
    EXPECT_EQ(row.original, published);
    expectConverted(row.line.figures, published, period == PayPeriod::Hour ? 2080 : 1.0 / 2080);
}

/// How many rows withhold their figures.
std::size_t expectEveryLine(const Shown& shown) {
    EXPECT_THAT(shown.view.rows, SizeIs(2 * shown.table.size()));
    std::size_t withheld = 0;
    for (const PayRow& row : shown.view.rows) {
        SCOPED_TRACE(shown.view.roles[row.role].name);
        const std::size_t position = row.line.position.value_or(SIZE_MAX);
        const std::size_t line = position / 2;
        if (line >= shown.table.size()) {
            ADD_FAILURE() << "no such line";
            continue;
        }
        EXPECT_EQ(shown.view.roles[row.role].id, test::occupationId(shown.table, line));
        EXPECT_EQ(row.line.record->period, position % 2 == 0 ? PayPeriod::Year : PayPeriod::Hour);
        expectRow(row, publishedFigures(shown.table, line, row.line.record->period),
                  shown.view.unit);
        if (row.place == PayPlace::Withheld) ++withheld;
    }
    return withheld;
}

const PayRow* rowAt(const Shown& shown, std::size_t line, PayPeriod period) {
    const std::size_t position = 2 * line + (period == PayPeriod::Hour ? 1 : 0);
    const auto found = std::ranges::find(shown.view.rows, std::optional{position},
                                         [](const PayRow& row) { return row.line.position; });
    EXPECT_NE(found, shown.view.rows.end());
    return found == shown.view.rows.end() ? nullptr : &*found;
}

class InventedWages : public ::testing::TestWithParam<PayPeriod> {};

TEST_P(InventedWages, ReachTheViewAsPublished) {
    const Shown shown{inventedWages, GetParam()};
    EXPECT_EQ(shown.view.unit, (PayUnit{"USD", GetParam()}));
    EXPECT_EQ(expectEveryLine(shown), 4U);
}

INSTANTIATE_TEST_SUITE_P(Periods, InventedWages,
                         ::testing::Values(PayPeriod::Year, PayPeriod::Hour));

TEST(WageCodes, BecomeBoundsAndGaps) {
    const Shown shown{inventedWages, PayPeriod::Year};
    const PayRow* pilots = rowAt(shown, 1, PayPeriod::Year);
    ASSERT_NE(pilots, nullptr);
    EXPECT_EQ(pilots->line.figure(PayFigure::P75),
              (PayAmount{Decimal{208'000}, Precision::AtLeast}));
    const PayRow* byTheHour = rowAt(shown, 1, PayPeriod::Hour);
    ASSERT_NE(byTheHour, nullptr);
    EXPECT_EQ(byTheHour->original[PayFigure::P90], (PayAmount{Decimal{100}, Precision::AtLeast}));
    EXPECT_EQ(byTheHour->line.figure(PayFigure::P90),
              (PayAmount{Decimal{208'000}, Precision::AtLeast}));
}

TEST(WageCodes, LeaveJugglersTheirHoursAndMayorsTheirYears) {
    const Shown shown{inventedWages, PayPeriod::Year};
    const PayRow* jugglers = rowAt(shown, 3, PayPeriod::Hour);
    ASSERT_NE(jugglers, nullptr);
    EXPECT_EQ(jugglers->original[PayFigure::Median]->amount.toText(), "17.49");
    EXPECT_EQ(jugglers->line.figure(PayFigure::Median),
              (PayAmount{Decimal{36'379}, Precision::About}));
    const PayRow* mayors = rowAt(shown, 4, PayPeriod::Year);
    ASSERT_NE(mayors, nullptr);
    EXPECT_EQ(mayors->line.figure(PayFigure::Median), PayAmount{Decimal{25'000}});
    EXPECT_FALSE(mayors->conversion);
}

class CollectedWages : public ::testing::TestWithParam<PayPeriod> {};

TEST_P(CollectedWages, ReachTheViewAsPublished) {
    const auto file =
        test::foreignFile("onet-computer-occupations/oews_wages_2017_national_all.tsv");
    if (!file) GTEST_SKIP() << "the wage table of 2017 does not lie beside the project";
    const Shown shown{test::readBytes(*file), GetParam()};
    ASSERT_EQ(shown.table.size(), 1382U);
    // 82 occupations are paid by the year only and 6 by the hour only.
    EXPECT_EQ(expectEveryLine(shown), 88U);
}

INSTANTIATE_TEST_SUITE_P(Periods, CollectedWages,
                         ::testing::Values(PayPeriod::Year, PayPeriod::Hour));

} // namespace
} // namespace rungwise
