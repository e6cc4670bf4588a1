// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to choose from.
#include "core/pay/pay_choices.h"

#include "tests/core/pay/viewed.h"
#include "tests/core/support/compared.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(PayChoices, AreWhatTheRolesHaveAndWhereRatesLead) {
    const auto catalogue = test::catalogueOf(R"(
markets: [{id: world, name: World}, {id: us, name: United States, parent: world}, {id: de, name: Germany}]
roles: [{id: manager, name: Manager}, {id: lead, name: Lead}]
exchange_rates:
  - {from: EUR, to: USD, rate: 1.25, date: 2025}
  - {from: EUR, to: CHF, rate: 0.95, date: 2025}
  - {from: AUD, to: NZD, rate: 1.1, date: 2025}
pay:
  - {role: manager, market: us, currency: USD, period: year, measure: total, mean: 10, parts: {base: 8}}
  - {role: lead, market: de, currency: JPY, period: year, measure: bonus, mean: 10}
)");
    const auto manager = *catalogue->roles().find("manager");
    const PayChoices choices = payChoices(*catalogue, std::vector{manager});
    EXPECT_THAT(choices.measures, ElementsAre(PayMeasure::Base, PayMeasure::Total));
    EXPECT_THAT(choices.markets,
                ElementsAre(*catalogue->markets().find("world"), *catalogue->markets().find("us")));
    EXPECT_THAT(choices.currencies, ElementsAre("CHF", "EUR", "USD"));
}

TEST(PayChoices, AreNoneWithoutRoles) {
    const PayChoices choices = payChoices(*test::bundledCatalogue(), {});
    EXPECT_THAT(choices.measures, IsEmpty());
    EXPECT_THAT(choices.markets, IsEmpty());
    EXPECT_THAT(choices.currencies, IsEmpty());
}

} // namespace
} // namespace rungwise
