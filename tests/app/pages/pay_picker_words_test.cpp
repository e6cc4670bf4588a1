// SPDX-License-Identifier: GPL-3.0-or-later
// What the pickers of the Pay page make of choices.
#include "app/pages/pay_picker_words.h"

#include "core/load/load_catalogue.h"
#include "core/pay/pay_view.h"
#include "tests/app/support/pay_catalogue.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

TEST(PayPickerWords, TogglesMeasuresAndComesBackToTheUsualOnes) {
    const auto withBonus = withMeasureToggled({}, PayMeasure::Bonus);
    EXPECT_EQ(withBonus.size(), usualMeasures().size() + 1);
    EXPECT_TRUE(std::is_sorted(withBonus.begin(), withBonus.end()));
    EXPECT_TRUE(showsMeasure(withBonus, PayMeasure::Bonus));
    EXPECT_TRUE(withMeasureToggled(withBonus, PayMeasure::Bonus).empty()) << "the usual ones";
    EXPECT_TRUE(withMeasureToggled({PayMeasure::Base}, PayMeasure::Base).empty())
        << "something is always shown";
}

TEST(PayPickerWords, PutsMarketsBelowThoseTheyLieIn) {
    test::TemporaryFolder folder;
    const auto catalogue = loadCatalogue(folder.write("paid.yaml", test::payText)).catalogue;
    const auto market = [&](const char* id) { return *catalogue->markets().find(id); };
    const std::vector<MarketIndex> markets{market("us"), market("de"), market("world")};
    const auto tree = inTreeOrder(*catalogue, markets);
    ASSERT_EQ(tree.size(), 3U);
    EXPECT_EQ(tree[0].market, market("world"));
    EXPECT_EQ(tree[0].depth, 0);
    EXPECT_EQ(tree[1].market, market("us"));
    EXPECT_EQ(tree[1].depth, 1);
    EXPECT_EQ(tree[2].depth, 1);
    const std::vector<MarketIndex> leaf{market("de")};
    EXPECT_EQ(inTreeOrder(*catalogue, leaf).front().depth, 0);
}

} // namespace
} // namespace rungwise::app
