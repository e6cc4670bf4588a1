// SPDX-License-Identifier: GPL-3.0-or-later
// Ladders larger than anybody would draw: a right picture, or a stated reason.
#include "core/ladders/ladder_rows.h"
#include "core/ladders/shown_ladders.h"
#include "tests/core/ladders/seen_ladders.h"
#include "tests/core/support/compared.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise {
namespace {

using test::catalogueOf;
using test::manyIds;
using test::remarksSeen;
using test::seen;
using ::testing::Contains;
using ::testing::SizeIs;

std::string manyRoles(std::size_t count) {
    std::string yaml = "roles:\n";
    for (std::size_t i = 1; i <= count; ++i) {
        const std::string number = std::to_string(i);
        yaml += "- {id: a" + number + ", name: Role " + number + "}\n";
    }
    return yaml;
}

TEST(LargeLadders, OfThreeThousandRungsAreShownWhole) {
    constexpr std::size_t count = 3000;
    const LadderView view = seen(catalogueOf(
        manyRoles(count) + "ladders: [{id: p, name: P, steps: [" + manyIds(count) + "]}]\n"));
    EXPECT_THAT(view.nodes, SizeIs(count));
    EXPECT_THAT(view.edges, SizeIs(count - 1));
    ASSERT_THAT(view.levels, SizeIs(count));
    EXPECT_EQ(view.nodes.back().lowest, count - 1);
    EXPECT_THAT(view.remarks, SizeIs(1));
}

/// Roles of which only the first has a level; `moveAt(i)` is written between roles i and i + 1.
template <class MoveAt> CatalogueRef longWay(std::size_t count, MoveAt moveAt) {
    std::string yaml = "levels: [{id: l, name: L}]\nroles:\n- {id: a0, name: R, level: l}\n";
    for (std::size_t i = 1; i < count; ++i) yaml += "- {id: a" + std::to_string(i) + ", name: R}\n";
    yaml += "ladders:\n- id: p\n  name: P\n  moves:\n";
    for (std::size_t i = 0; i + 1 < count; ++i) yaml += "  - " + moveAt(i) + "\n";
    return catalogueOf(yaml);
}

std::string move(std::size_t from, std::size_t to, const std::string& kind) {
    return "{from: a" + std::to_string(from) + ", to: a" + std::to_string(to) + ", kind: " + kind +
           "}";
}

/// How much longer the rows of eight times as many roles take: 64 times where work is quadratic.
template <class MoveAt> double growth(MoveAt moveAt) {
    const auto seconds = [&moveAt](std::size_t count) {
        const CatalogueRef catalogue = longWay(count, moveAt);
        const ShownLadders shown = shownLadders(*catalogue, {});
        return test::secondsFor(
            [&] { EXPECT_THAT(ladderRows(*catalogue, shown, {}).places, SizeIs(count)); });
    };
    const double few = seconds(1000);
    return seconds(8000) / few;
}

TEST(LargeLadders, TakeTimeInProportionWhenRowsPassSidewaysFromRoleToRole) {
    EXPECT_LT(growth([](std::size_t i) { return move(i, i + 1, "lateral"); }), 32);
}

TEST(LargeLadders, TakeTimeInProportionWhenRowsPassUpAndDownFromRoleToRole) {
    EXPECT_LT(growth([](std::size_t i) {
                  return i % 2 == 0 ? move(i + 1, i, "promotion") : move(i, i + 1, "promotion");
              }),
              32);
}

TEST(LargeLadders, SayWhichMovesBetweenWideRungsAreTooMany) {
    constexpr std::size_t count = 150;
    const std::string rung = "[" + manyIds(count) + "]";
    std::string other = rung;
    for (std::size_t at = other.find('a'); at != std::string::npos; at = other.find('a', at)) {
        other[at] = 'b';
    }
    const LadderView view =
        seen(catalogueOf("ladders: [{id: p, name: P, steps: [" + rung + ", " + other + "]}]\n"));
    EXPECT_THAT(view.nodes, SizeIs(2 * count));
    EXPECT_THAT(view.edges, SizeIs(0));
    EXPECT_THAT(remarksSeen(view),
                Contains("Too much for one picture: 22,500 moves between rungs with many roles "
                         "left out."));
}

TEST(LargeLadders, SayHowManyRolesAreLeftOut) {
    const std::size_t count = mostShownRoles + 7;
    const LadderView view = seen(test::faultyCatalogueOf(
        "ladders: [{id: p, name: P, moves: [{from: a" + std::to_string(count) +
        ", to: a1}], steps: [[" + manyIds(count) + "]]}]\n"));
    EXPECT_THAT(view.nodes, SizeIs(mostShownRoles));
    EXPECT_THAT(remarksSeen(view), Contains("Too much for one picture: 7 roles left out."));
    EXPECT_THAT(remarksSeen(view), Contains("Too much for one picture: 1 move left out."));
}

} // namespace
} // namespace rungwise
