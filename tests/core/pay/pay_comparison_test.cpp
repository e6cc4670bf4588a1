// SPDX-License-Identifier: GPL-3.0-or-later
// Which measure leads a view.
#include "core/pay/pay_comparison.h"

#include "core/model/kind_words.h"
#include "tests/core/pay/viewed.h"
#include "tests/core/support/compared.h"

#include <gtest/gtest.h>

#include <array>

namespace rungwise {
namespace {

constexpr std::array weightiestFirst{PayMeasure::Total, PayMeasure::TotalCash,
                                     PayMeasure::Base,  PayMeasure::Additional,
                                     PayMeasure::Bonus, PayMeasure::Equity};

std::string paid(std::string_view role, PayMeasure measure, std::string_view rest = "mean: 9") {
    return "  - {role: " + std::string{role} +
           ", currency: USD, period: year, measure: " + std::string{measureId(measure)} + ", " +
           std::string{rest} + "}\n";
}

std::optional<PayMeasure> leadingOf(const std::string& records) {
    const auto catalogue =
        test::catalogueOf("roles: [{id: manager, name: Manager}, {id: lead, name: Lead}]\n" +
                          (records.empty() ? records : "pay:\n" + records));
    PayRequest request = test::payRequestFor(catalogue, {"manager", "lead"});
    request.measures = {weightiestFirst.begin(), weightiestFirst.end()};
    return payView(*catalogue, request).leading;
}

TEST(LeadingMeasure, IsTheWeightiestThatTwoRolesHave) {
    std::string records;
    for (auto measure = weightiestFirst.rbegin(); measure != weightiestFirst.rend(); ++measure) {
        records += paid("manager", *measure) + paid("lead", *measure);
        EXPECT_EQ(leadingOf(records), *measure);
    }
}

TEST(LeadingMeasure, IsSharedBeforeItIsWeighty) {
    const std::string bonus = paid("manager", PayMeasure::Bonus) + paid("lead", PayMeasure::Bonus);
    EXPECT_EQ(leadingOf(paid("lead", PayMeasure::Total) + bonus), PayMeasure::Bonus);
    EXPECT_EQ(leadingOf(paid("lead", PayMeasure::Base) + paid("manager", PayMeasure::Bonus)),
              PayMeasure::Base);
    EXPECT_EQ(leadingOf(""), std::nullopt);
}

TEST(LeadingMeasure, IsOneThatCanBeDrawnIfThereIsSuch) {
    const std::string withheld = paid("manager", PayMeasure::Total, "suppressed: true") +
                                 paid("lead", PayMeasure::Total, "suppressed: true");
    EXPECT_EQ(leadingOf(withheld), PayMeasure::Total);
    EXPECT_EQ(leadingOf(withheld + paid("lead", PayMeasure::Equity)), PayMeasure::Equity);
}

} // namespace
} // namespace rungwise
