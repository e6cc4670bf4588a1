// SPDX-License-Identifier: GPL-3.0-or-later
// The choice among wishes is as heavy as the heaviest that trying everything finds.
#include "core/layout/heaviest_rise.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace rungwise {
namespace {

using Wishes = std::vector<AlignmentWish>;

bool rises(const Wishes& wishes) {
    for (std::size_t at = 1; at < wishes.size(); ++at) {
        if (wishes[at - 1].lower >= wishes[at].lower) return false;
        if (wishes[at - 1].upper >= wishes[at].upper) return false;
    }
    return true;
}

std::uint32_t weightOf(const Wishes& wishes) {
    std::uint32_t sum = 0;
    for (const AlignmentWish& wish : wishes) sum += wish.weight;
    return sum;
}

std::uint32_t heaviestOfAll(const Wishes& wishes) {
    std::uint32_t best = 0;
    for (std::uint32_t chosen = 0; chosen < (1U << wishes.size()); ++chosen) {
        Wishes some;
        for (std::size_t at = 0; at < wishes.size(); ++at) {
            if ((chosen >> at & 1U) != 0) some.push_back(wishes[at]);
        }
        if (rises(some)) best = std::max(best, weightOf(some));
    }
    return best;
}

TEST(HeaviestRises, AreTheHeaviestOfAll) {
    std::mt19937 engine{5};
    const auto below = [&](std::uint32_t bound) {
        return static_cast<std::uint32_t>(engine() % bound);
    };
    HeaviestRise rise;
    for (int turn = 0; turn < 300; ++turn) {
        Wishes wishes;
        for (std::uint32_t number = 0; number < 9; ++number) {
            wishes.push_back({below(5), below(6), 1 + below(9), number});
        }
        std::sort(wishes.begin(), wishes.end(), [](const auto& one, const auto& other) {
            return one.lower != other.lower ? one.lower < other.lower : one.upper > other.upper;
        });
        Wishes chosen = rise.of(wishes, 6);
        std::reverse(chosen.begin(), chosen.end());
        EXPECT_TRUE(rises(chosen));
        EXPECT_EQ(weightOf(chosen), heaviestOfAll(wishes)) << "turn " << turn;
    }
}

TEST(HeaviestRises, OfNothingAreEmpty) {
    EXPECT_TRUE(HeaviestRise{}.of({}, 0).empty());
}

} // namespace
} // namespace rungwise
