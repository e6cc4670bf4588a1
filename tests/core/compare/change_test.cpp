// SPDX-License-Identifier: GPL-3.0-or-later
// Changes as parts of sentences.
#include "core/compare/change.h"

#include "tests/core/support/compared.h"

#include <gtest/gtest.h>

namespace rungwise {
namespace {

Decimal decimal(std::string_view text) {
    return Decimal::parse(text).value_or(Decimal{});
}

struct AgainstCase {
    const char* name;
    std::optional<Change> change;
    const char* expected;
};

void PrintTo(const AgainstCase& one, std::ostream* out) {
    *out << one.name;
}

class ChangeAgainst : public ::testing::TestWithParam<AgainstCase> {};

TEST_P(ChangeAgainst, NamesTheBaselineAndTheDirectionInWords) {
    ASSERT_TRUE(GetParam().change.has_value());
    EXPECT_EQ(test::said(changeAgainst(*GetParam().change, "Manager")), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, ChangeAgainst,
    ::testing::Values(
        AgainstCase{"steps up", stepChange(3, 5), "2 higher than Manager"},
        AgainstCase{"steps down", stepChange(5, 4), "1 lower than Manager"},
        AgainstCase{"values up", valueChange(decimal("3.5"), decimal("4.12")),
                    "0.62 higher than Manager"},
        AgainstCase{"values down", valueChange(Decimal{7}, Decimal{4}), "3 lower than Manager"},
        AgainstCase{"one year", yearsChange(Decimal{2}, Decimal{3}), "1 year more than Manager"},
        AgainstCase{"fewer years", yearsChange(Decimal{5}, Decimal{3}),
                    "2 years less than Manager"},
        AgainstCase{"half years", yearsChange(Decimal{2}, decimal("3.5")),
                    "1.5 years more than Manager"},
        AgainstCase{"fewer half years", yearsChange(decimal("3.5"), Decimal{3}),
                    "0.5 years less than Manager"},
        AgainstCase{"percent up", percentChange(17.11, Precision::Exact),
                    "17.1\u00A0% higher than Manager"},
        AgainstCase{"percent down", percentChange(-4.0, Precision::Exact),
                    "4.0\u00A0% lower than Manager"},
        AgainstCase{"rough percent", percentChange(-20.11, Precision::About),
                    "about 20.1\u00A0% lower than Manager"},
        AgainstCase{"new", newHere(), "new, not asked of Manager"},
        AgainstCase{"gone", goneHere(), "asked of Manager"},
        AgainstCase{"words of others", Change{.words = Phrase::verbatim("+2"), .amount = 2},
                    "+2 against Manager"}));

} // namespace
} // namespace rungwise
