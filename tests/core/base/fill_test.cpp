// SPDX-License-Identifier: GPL-3.0-or-later
// Places in patterns.
#include "core/base/fill.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace rungwise {
namespace {

using Arguments = std::vector<std::string>;

TEST(Fill, PutsArgumentsWhereThePlacesAre) {
    EXPECT_EQ(fill("{0} and {1}", Arguments{"bread", "butter"}), "bread and butter");
    EXPECT_EQ(fill("{1}, {0}, {1}", Arguments{"a", "b"}), "b, a, b");
    EXPECT_EQ(fill("{0}", Arguments{"x"}), "x");
    EXPECT_EQ(fill("", Arguments{"x"}), "");
}

TEST(Fill, LeavesOtherBracesAlone) {
    EXPECT_EQ(fill("{ } {a} {10} {0", Arguments{"x"}), "{ } {a} {10} {0");
    EXPECT_EQ(fill("{{0}}", Arguments{"x"}), "{x}");
}

TEST(Fill, LeavesPlacesWithoutArgumentAlone) {
    EXPECT_EQ(fill("{0} {1}", Arguments{"x"}), "x {1}");
}

TEST(Fill, NeverLooksIntoArguments) {
    EXPECT_EQ(fill("{0} {1}", Arguments{"{1}", "{0}"}), "{1} {0}");
}

TEST(Fill, KnowsWhetherEveryPlaceIsFilled) {
    EXPECT_TRUE(isFilledBy("nothing to fill", Arguments{}));
    EXPECT_TRUE(isFilledBy("{0} {1}", Arguments{"a", "b"}));
    EXPECT_FALSE(isFilledBy("{0} {1}", Arguments{"a"}));
    EXPECT_FALSE(isFilledBy("{0} {1}", Arguments{"a", ""}));
    EXPECT_TRUE(isFilledBy("{1}", Arguments{"", "b"})) << "only the places that stand there count";
}

} // namespace
} // namespace rungwise
