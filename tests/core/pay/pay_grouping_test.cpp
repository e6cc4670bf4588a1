// SPDX-License-Identifier: GPL-3.0-or-later
// The order of rows and their headings, by each grouping.
#include "tests/core/pay/viewed.h"
#include "tests/core/support/compared.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise {
namespace {

using test::catalogueOf;
using test::groupsSaid;
using test::payRequestFor;
using ::testing::ElementsAre;

constexpr const char* paid = R"(
sources: [{id: a, title: A}, {id: b, title: B}]
markets: [{id: us, name: United States}, {id: de, name: Germany}]
levels: [{id: l1, name: Entry}, {id: l2, name: Middle}, {id: l3, name: Top}]
roles:
  - {id: junior, name: Junior, level: l1}
  - {id: lead, name: Lead, level: {from: l2, to: l3}}
  - {id: chief, name: Chief, level: l3}
  - {id: guest, name: Guest}
pay:
  - {role: guest, sources: [b], market: de, currency: USD, period: year, measure: base, mean: 1}
  - {role: junior, sources: [a], market: de, currency: USD, period: year, measure: base, mean: 2}
  - {role: junior, sources: [b], market: us, currency: USD, period: year, measure: total, mean: 3}
  - {role: junior, sources: [a], market: us, currency: USD, period: year, measure: total, mean: 4}
  - {role: lead, sources: [b], currency: USD, period: year, measure: base, mean: 5}
  - {role: chief, sources: [a], market: us, currency: USD, period: year, measure: total-cash, mean: 6}
)";

/// The means of the rows, in order, which name them.
std::vector<int> order(const PayView& view) {
    std::vector<int> means;
    for (const PayRow& row : view.rows) {
        means.push_back(static_cast<int>(row.line.figure(PayFigure::Mean)->amount.units()));
    }
    return means;
}

PayView grouped(const CatalogueRef& catalogue, PayGrouping grouping) {
    PayRequest request = payRequestFor(catalogue, {"junior", "lead", "chief", "guest"});
    request.grouping = grouping;
    return payView(*catalogue, request);
}

TEST(PayGroups, KeepTheRowsOfASourceTogetherUnderEachRole) {
    const auto catalogue = catalogueOf(paid);
    const PayView view = grouped(catalogue, PayGrouping::RoleAndSource);
    EXPECT_THAT(order(view), ElementsAre(4, 2, 3, 5, 6, 1));
    EXPECT_THAT(groupsSaid(view), ElementsAre("Junior: 3", "Lead: 1", "Chief: 1", "Guest: 1"));
    EXPECT_EQ(view.groups[1].role, 1U);
    EXPECT_THAT(view.groups[0].rows, ElementsAre(0U, 1U, 2U));
}

TEST(PayGroups, OfRolesPutTheWeightiestMeasureFirst) {
    const auto catalogue = catalogueOf(paid);
    EXPECT_THAT(order(grouped(catalogue, PayGrouping::Role)), ElementsAre(4, 3, 2, 5, 6, 1));
}

TEST(PayGroups, OfLevelsRunFromTheTopAndSayWhichRowsHaveNone) {
    const auto catalogue = catalogueOf(paid);
    const PayView view = grouped(catalogue, PayGrouping::Level);
    EXPECT_THAT(order(view), ElementsAre(6, 5, 4, 3, 2, 1));
    EXPECT_THAT(groupsSaid(view),
                ElementsAre("Top: 1", "Middle to Top: 1", "Entry: 3", "No level stated: 1"));
    EXPECT_EQ(view.groups[0].role, std::nullopt);
}

TEST(PayGroups, OfMarketsFollowTheCatalogue) {
    const auto catalogue = catalogueOf(paid);
    const PayView view = grouped(catalogue, PayGrouping::Market);
    EXPECT_THAT(order(view), ElementsAre(4, 3, 6, 2, 1, 5));
    EXPECT_THAT(groupsSaid(view),
                ElementsAre("United States: 3", "Germany: 2", "No market stated: 1"));
}

TEST(PayGroups, OfSourcesComeInTheOrderOfFirstAppearance) {
    const auto catalogue = catalogueOf(paid);
    const PayView view = grouped(catalogue, PayGrouping::Source);
    EXPECT_THAT(order(view), ElementsAre(4, 2, 6, 3, 5, 1));
    EXPECT_THAT(groupsSaid(view), ElementsAre("“A”: 3", "“B”: 3"));
}

TEST(PayGroups, TellRolesOfTheSameNameApart) {
    const auto catalogue = catalogueOf(R"(
roles: [{id: a, name: Lead}, {id: b, name: Lead}]
pay:
  - {role: a, currency: USD, period: year, measure: base, mean: 1}
  - {role: b, currency: USD, period: year, measure: base, mean: 2}
)");
    const PayView view = payView(*catalogue, payRequestFor(catalogue, {"a", "b"}));
    EXPECT_THAT(groupsSaid(view), ElementsAre("Lead: 1", "Lead: 1"));
}

} // namespace
} // namespace rungwise
