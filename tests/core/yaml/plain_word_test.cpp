// SPDX-License-Identifier: GPL-3.0-or-later
// Words that YAML programs do not agree on.
#include "core/yaml/plain_word.h"

#include <gtest/gtest.h>

namespace rungwise {
namespace {

class Ambiguous : public ::testing::TestWithParam<const char*> {};

TEST_P(Ambiguous, WordIsFound) {
    EXPECT_TRUE(isAmbiguousWord(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Table, Ambiguous,
                         ::testing::Values("NO", "no", "No", "yes", "YES", "on", "Off", "y", "N",
                                           "true", "False", "null", "NULL", "~", "0110", "010",
                                           "1e3", "1E3", "3", "-3", "+3", "1.5", ".5", "5.",
                                           "1_000", "0x1F", "0o17", "0b101", "12:30", "1:30:15",
                                           "12:30.5", ".nan", ".NaN", ".inf", "-.INF", "+.Inf",
                                           "1e+5", "1.5e-7", "6_0"));

class PlainText : public ::testing::TestWithParam<const char*> {};

TEST_P(PlainText, IsLeftAlone) {
    EXPECT_FALSE(isAmbiguousWord(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Table, PlainText,
                         ::testing::Values("", "baker", "Norway", "nope", "only", "yesterday",
                                           "nulls", "l1", "1st", "e3", "2.A.1.a", "51-3011.00",
                                           "1e", "1e3x", "0x", "0xZZ", "_1", "-", "+", ".", "..",
                                           "1.2.3", "12:", ":30", "2025-06-05", "inf", "nan",
                                           "Infinity", "١٢", "é"));

TEST(NumberLike, KnowsNumbersFromTruthValues) {
    EXPECT_TRUE(isNumberLike("0110"));
    EXPECT_TRUE(isNumberLike("-.inf"));
    EXPECT_FALSE(isNumberLike("yes"));
    EXPECT_FALSE(isNumberLike("~"));
}

} // namespace
} // namespace rungwise
