// SPDX-License-Identifier: GPL-3.0-or-later
// Salary guides: levels or roles by markets, nothing blended, gaps kept.
#include "core/pay/salary_guide.h"

#include "tests/core/pay/viewed.h"
#include "tests/core/support/compared.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise {
namespace {

using test::catalogueOf;
using test::said;
using ::testing::ElementsAre;

constexpr const char* paid = R"(
sources: [{id: a, title: A}, {id: b, title: B}]
markets: [{id: de, name: Germany}, {id: us, name: United States}, {id: fr, name: France}]
levels: [{id: l1, name: Entry}, {id: l2, name: Middle}, {id: l3, name: Top}]
roles:
  - {id: junior, name: Junior, level: l1}
  - {id: lead, name: Lead, level: {from: l1, to: l2}}
  - {id: guest, name: Guest}
pay:
  - {role: junior, sources: [a], market: us, currency: USD, period: year, measure: total, mean: 1, sample: 9}
  - {role: junior, sources: [b], market: us, currency: USD, period: year, measure: total, low: 1, mean: 3, high: 4}
  - {role: junior, sources: [a], market: us, currency: USD, period: year, measure: total, mean: 1, sample: 50}
  - {role: junior, sources: [a], market: us, currency: USD, period: year, measure: base, low: 1, mean: 2, high: 3}
  - {role: lead, sources: [a], market: de, currency: USD, period: year, measure: total, mean: 5}
  - {level: l1, sources: [b], market: us, currency: USD, period: year, measure: total, low: 2, mean: 6, high: 9}
  - {role: guest, sources: [a], currency: USD, period: year, measure: total, mean: 7}
)";

/// Names of lines and, per market, the averages in their order.
std::vector<std::string> table(const SalaryGuide& guide) {
    std::vector<std::string> lines;
    for (const GuideLine& line : guide.lines) {
        std::string text = said(line.name);
        for (const GuideCell& cell : line.cells) {
            text += " |";
            for (const std::size_t row : cell.rows) {
                const auto& mean = guide.view.rows[row].line.figure(PayFigure::Mean);
                text += mean ? " " + mean->amount.toText() : " ?";
            }
        }
        lines.push_back(text);
    }
    return lines;
}

TEST(SalaryGuide, PutsRowsAtTheirLevelsAndMarkets) {
    const auto catalogue = catalogueOf(paid);
    const SalaryGuide guide = salaryGuide(*catalogue, {});
    std::vector<std::string> markets;
    for (const GuideMarket& market : guide.markets) markets.push_back(said(market.name));
    EXPECT_THAT(markets, ElementsAre("Germany", "United States", "No market stated"));
    EXPECT_THAT(table(guide), ElementsAre("Top | | |", "Middle | 5 | |", "Entry | 5 | 3 1 1 6 2 |",
                                          "No level stated | | | 7"));
    EXPECT_EQ(guide.lines[3].id, "");
    EXPECT_EQ(said(guide.view.finding.words), "Salary guide: pay is known at 2 of 3 levels");
}

TEST(SalaryGuide, PutsTheLargerSampleFirstAndCountsSources) {
    const auto catalogue = catalogueOf(paid);
    const SalaryGuide guide = salaryGuide(*catalogue, {});
    const GuideCell& cell = guide.lines[2].cells[1];
    EXPECT_EQ(guide.view.rows[cell.rows[1]].line.record->sample, Decimal{50});
    EXPECT_EQ(cell.sources, 2U);
    EXPECT_TRUE(cell.disagree);
    EXPECT_FALSE(guide.lines[1].cells[0].disagree);
}

TEST(SalaryGuide, PutsTheLaterDateFirstAmongEquals) {
    const auto catalogue = catalogueOf(R"(
roles: [{id: guest, name: Guest}]
pay:
  - {role: guest, currency: USD, period: year, measure: total, as_of: 2020, mean: 1}
  - {role: guest, currency: USD, period: year, measure: total, as_of: 2024, mean: 2}
)");
    EXPECT_THAT(table(salaryGuide(*catalogue, {.rows = GuideRows::Roles})),
                ElementsAre("Guest | 2 1"));
}

TEST(SalaryGuide, ListsRolesWhenAsked) {
    const auto catalogue = catalogueOf(paid);
    GuideRequest request{.rows = GuideRows::Roles};
    const SalaryGuide guide = salaryGuide(*catalogue, request);
    EXPECT_THAT(table(guide),
                ElementsAre("Junior | | 3 1 1 6 2 |", "Lead | 5 | 6 |", "Guest | | | 7"));
    request.roles = {*catalogue->roles().find("guest"), *catalogue->roles().find("junior")};
    EXPECT_THAT(table(salaryGuide(*catalogue, request)),
                ElementsAre("Junior | 3 1 1 6 2 |", "Guest | | 7"));
}

TEST(SalaryGuide, PutsObservationsAtTheLevelTheyName) {
    std::string yaml = R"(
levels: [{id: l1, name: Entry}, {id: l2, name: Top}]
roles: [{id: analyst, name: Analyst}]
observations:
)";
    for (int i = 0; i < 6; ++i) {
        yaml += "  - {role: analyst, level: " + std::string{i % 2 == 0 ? "l1" : "l2"} +
                ", amount: " + std::to_string(i % 2 == 0 ? 100 : 200) +
                ", currency: USD, period: year, measure: base}\n";
    }
    const auto catalogue = catalogueOf(yaml);
    EXPECT_THAT(table(salaryGuide(*catalogue, {})), ElementsAre("Top | 200", "Entry | 100"));
    EXPECT_THAT(table(salaryGuide(*catalogue, {.rows = GuideRows::Roles})),
                ElementsAre("Analyst | 150"));
}

TEST(SalaryGuide, SeesNoDisagreementBetweenLevels) {
    std::string yaml = R"(
sources: [{id: a, title: A}, {id: b, title: B}]
levels: [{id: l1, name: Entry}, {id: l2, name: Top}]
roles: [{id: analyst, name: Analyst}]
observations:
)";
    const auto append = [&yaml](const char* level, const char* source, const char* amount) {
        for (int i = 0; i < 3; ++i) {
            yaml += std::string{"  - {role: analyst, currency: USD, period: year, level: "} +
                    level + ", sources: [" + source + "], amount: " + amount + "}\n";
        }
    };
    append("l1", "a", "100");
    append("l2", "b", "200");
    for (const GuideLine& line : salaryGuide(*catalogueOf(yaml), {}).lines) {
        EXPECT_FALSE(line.cells[0].disagree);
    }
    append("l2", "a", "150");
    const SalaryGuide guide = salaryGuide(*catalogueOf(yaml), {});
    EXPECT_TRUE(guide.lines[0].cells[0].disagree);
    EXPECT_FALSE(guide.lines[1].cells[0].disagree);
}

TEST(SalaryGuide, SaysWhichRecordsNoRoleStandsFor) {
    const auto catalogue = catalogueOf(std::string{paid} + R"(
  - {level: l3, currency: USD, period: year, measure: total, mean: 8}
  - {level: l3, currency: USD, period: year, measure: bonus, mean: 8}
  - {role: guest, currency: USD, period: year, measure: bonus, mean: 8}
)");
    const SalaryGuide guide = salaryGuide(*catalogue, {});
    EXPECT_EQ(guide.withoutRole, 1U);
    EXPECT_EQ(
        said(guide.view.finding.context),
        "Not shown: 1 row of other measures. 1 record of groups that hold no role: not shown.");
    const auto junior = *catalogue->roles().find("junior");
    EXPECT_EQ(salaryGuide(*catalogue, {.roles = {junior}}).withoutRole, 0U);
}

TEST(SalaryGuide, OfACatalogueWithoutPayHasNoMarkets) {
    const auto catalogue = catalogueOf("levels: [{id: l1, name: Entry}]");
    const SalaryGuide guide = salaryGuide(*catalogue, {});
    EXPECT_TRUE(guide.markets.empty());
    EXPECT_THAT(table(guide), ElementsAre("Entry"));
    EXPECT_EQ(said(guide.view.finding.words), "No data on pay");
}

} // namespace
} // namespace rungwise
