// SPDX-License-Identifier: GPL-3.0-or-later
// Salaries that somebody else collected: every figure of the view against a second computation,
// written in another language (type7.py).
#include "core/load/load_catalogue.h"
#include "core/pay/observed_pay.h"
#include "core/pay/pay_view.h"
#include "core/wording/wording.h"
#include "tests/core/pay/foreign_data.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdio>
#include <memory>
#include <sstream>

namespace rungwise {
namespace {

using test::ForeignTable;
using test::SalaryUnit;
using test::TemporaryFolder;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

/// What the second computation says of a group.
struct Reference {
    std::vector<std::string> keys;
    std::size_t n = 0;
    std::vector<std::string> quartiles; ///< p25, median, p75
};

struct CloseProcess {
    void operator()(FILE* process) const { ::pclose(process); }
};

std::string outputOf(const std::string& command) {
    const std::unique_ptr<FILE, CloseProcess> process{::popen(command.c_str(), "r")};
    std::string output;
    char portion[4096];
    while (process) {
        const std::size_t got = ::fread(portion, 1, sizeof portion, process.get());
        if (got == 0) break;
        output.append(portion, got);
    }
    return output;
}

std::string keysFor(SalaryUnit unit) {
    return unit == SalaryUnit::DollarsPerTitle
               ? "salary_in_usd job_title"
               : "salary job_title salary_currency company_location";
}

std::vector<Reference> referencesFor(const std::filesystem::path& file, SalaryUnit unit) {
    std::istringstream lines{outputOf(RUNGWISE_PYTHON " -B " RUNGWISE_SOURCE_DIR
                                                      "/tests/core/pay/type7.py '" +
                                      file.string() + "' " + keysFor(unit))};
    std::vector<Reference> references;
    for (std::string line; std::getline(lines, line);) {
        std::istringstream cells{line};
        std::vector<std::string> all;
        for (std::string cell; std::getline(cells, cell, '\t');) all.push_back(cell);
        EXPECT_GE(all.size(), 5U) << line;
        if (all.size() < 5) return {};
        const auto figures = all.end() - 3;
        references.push_back(
            {{all.begin(), figures - 1}, std::stoul(*(figures - 1)), {figures, all.end()}});
    }
    return references;
}

/// The catalogue made of a table, and all of its roles in one view.
struct Shown {
    Shown(const std::string& table, SalaryUnit unit) {
        TemporaryFolder folder;
        const std::string yaml = salariesYaml(ForeignTable{table, ','}, unit);
        const Loaded loaded = loadCatalogue(folder.write("salaries.yaml", yaml));
        EXPECT_THAT(loaded.diagnostics, IsEmpty());
        catalogue = loaded.catalogue;
        view = payView(*catalogue, {.roles = catalogue->roles().inOrder()});
    }

    CatalogueRef catalogue;
    PayView view;
};

const PayRow* rowOf(const Shown& shown, const Reference& reference) {
    const auto& [catalogue, view] = shown;
    for (const PayRow& row : view.rows) {
        const PayRecord& record = *row.line.record;
        if (view.roles[row.role].name != reference.keys[0]) continue;
        if (reference.keys.size() == 1) return &row;
        if (record.currency != reference.keys[1] || !record.market) continue;
        if (catalogue->markets()[*record.market].id.text() == reference.keys[2]) return &row;
    }
    return nullptr;
}

std::string remarksOf(const PayRow& row) {
    std::string all;
    for (const PayRemark& remark : row.remarks) all += Wording{}.say(remark.words) + "\n";
    return all;
}

void expectFigures(const PayRow& row, const Reference& reference) {
    constexpr PayFigure figures[] = {PayFigure::P25, PayFigure::Median, PayFigure::P75};
    for (std::size_t i = 0; i < reference.quartiles.size(); ++i) {
        const auto& amount = row.line.record->figures[figures[i]];
        ASSERT_TRUE(amount.has_value()) << reference.keys[0];
        EXPECT_NEAR(amount->amount.toDouble(), std::stod(reference.quartiles[i]), 0.00501)
            << reference.keys[0];
        EXPECT_EQ(amount->precision, Precision::Exact);
    }
}

/// How many samples were drawn.
std::size_t expectAgreement(const Shown& shown, const std::vector<Reference>& references) {
    std::size_t drawn = 0;
    EXPECT_THAT(shown.view.rows, SizeIs(references.size()));
    for (const Reference& reference : references) {
        const PayRow* row = rowOf(shown, reference);
        EXPECT_NE(row, nullptr) << reference.keys[0];
        if (row == nullptr) continue;
        EXPECT_EQ(row->line.record->sample, Decimal{static_cast<std::int64_t>(reference.n)});
        EXPECT_THAT(remarksOf(*row), HasSubstr(std::to_string(reference.n)));
        const bool isTooFew = reference.n < smallestSample;
        EXPECT_EQ(row->place == PayPlace::TooFew, isTooFew) << reference.keys[0];
        EXPECT_EQ(row->shape == RangeShape::None, isTooFew);
        if (isTooFew) continue;
        expectFigures(*row, reference);
        EXPECT_THAT(row->amounts, SizeIs(reference.n));
        ++drawn;
    }
    return drawn;
}

constexpr const char* inventedSalaries =
    "work_year,experience_level,employment_type,job_title,salary,salary_currency,salary_in_usd,"
    "employee_residence,remote_ratio,company_location,company_size\n"
    "2021,MI,FT,Lamp Lighter,1000,EUR,1180.50,DE,0,DE,S\n"
    "2020,EN,FT,Lamp Lighter,2000,EUR,2361,DE,50,DE,S\n"
    "2021,SE,FT,Lamp Lighter,4000,EUR,4722,DE,0,DE,M\n"
    "2021,SE,PT,Lamp Lighter,30400000,CLP,40038,CL,100,CL,L\n"
    "2021,EX,FT,Bell Ringer,12,USD,12,US,0,US,L\n"
    "2022,EX,FT,Bell Ringer,12,USD,12,US,0,US,L\n"
    "2022,EX,FT,Town Crier,1,USD,1,US,0,US,L\n"
    "2022,EX,FT,Town Crier,5,USD,5,US,0,US,L\n"
    "2022,EX,FT,Town Crier,2,USD,2,US,0,US,L\n";

class InventedSalaries : public ::testing::TestWithParam<SalaryUnit> {};

TEST_P(InventedSalaries, HaveTheFiguresOfTheSecondComputation) {
    TemporaryFolder folder;
    const auto references = referencesFor(folder.write("s.csv", inventedSalaries), GetParam());
    ASSERT_THAT(references, SizeIs(GetParam() == SalaryUnit::DollarsPerTitle ? 3 : 4));
    EXPECT_EQ(expectAgreement(Shown{inventedSalaries, GetParam()}, references), 2U);
}

INSTANTIATE_TEST_SUITE_P(Units, InventedSalaries,
                         ::testing::Values(SalaryUnit::DollarsPerTitle,
                                           SalaryUnit::AsPaidPerTitleAndCountry));

TEST(ThreeInventedSalaries, AreWorkedOutByHand) {
    const Shown shown{inventedSalaries, SalaryUnit::DollarsPerTitle};
    const PayRow* row = rowOf(shown, {{"Town Crier"}, 3, {}});
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->line.figure(PayFigure::P25)->amount.toText(), "1.5");
    EXPECT_EQ(row->line.figure(PayFigure::Median)->amount.toText(), "2");
    EXPECT_EQ(row->line.figure(PayFigure::P75)->amount.toText(), "3.5");
    EXPECT_EQ(row->line.figure(PayFigure::Low)->amount.toText(), "1");
    EXPECT_EQ(row->line.figure(PayFigure::High)->amount.toText(), "5");
}

class CollectedSalaries : public ::testing::TestWithParam<SalaryUnit> {};

TEST_P(CollectedSalaries, HaveTheFiguresOfTheSecondComputation) {
    const auto file = test::foreignFile("ai-jobs-salaries-2022/salaries-2022-06-05.csv");
    if (!file) GTEST_SKIP() << "the salaries of 2022 do not lie beside the project";
    const auto references = referencesFor(*file, GetParam());
    const bool isPerTitle = GetParam() == SalaryUnit::DollarsPerTitle;
    ASSERT_EQ(references.size() == 50, isPerTitle);
    const std::size_t drawn =
        expectAgreement(Shown{test::readBytes(*file), GetParam()}, references);
    EXPECT_GT(drawn, 25U);
    EXPECT_LT(drawn, references.size());
}

INSTANTIATE_TEST_SUITE_P(Units, CollectedSalaries,
                         ::testing::Values(SalaryUnit::DollarsPerTitle,
                                           SalaryUnit::AsPaidPerTitleAndCountry));

} // namespace
} // namespace rungwise
