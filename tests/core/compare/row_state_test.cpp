// SPDX-License-Identifier: GPL-3.0-or-later
// The one rule that decides what a row is.
#include "core/compare/row_state.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace rungwise {
namespace {

/// One letter per cell: 'n' no data, '-' not asked for, any other letter a value of that name.
std::vector<Cell> cellsOf(std::string_view letters) {
    std::vector<Cell> cells(letters.size());
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (letters[i] == 'n') continue;
        cells[i].state = letters[i] == '-' ? CellState::NotAskedFor : CellState::Value;
        if (letters[i] == '-') continue;
        cells[i].items.emplace_back().words = Phrase::verbatim(letters.substr(i, 1));
    }
    return cells;
}

struct StateCase {
    std::string_view letters;
    RowState state;
};

class RowStateTable : public ::testing::TestWithParam<StateCase> {};

TEST_P(RowStateTable, HoldsInAnyOrderOfTheRoles) {
    std::string letters{GetParam().letters};
    std::ranges::sort(letters);
    do {
        EXPECT_EQ(rowState(cellsOf(letters)), GetParam().state) << letters;
    } while (std::ranges::next_permutation(letters).found);
}

INSTANTIATE_TEST_SUITE_P(
    AllKinds, RowStateTable,
    ::testing::Values(
        StateCase{"nn", RowState::NoData}, StateCase{"nnnnn", RowState::NoData},
        StateCase{"an", RowState::OnlyInSome}, StateCase{"annn", RowState::OnlyInSome},
        StateCase{"-n", RowState::OnlyInSome}, StateCase{"a-", RowState::OnlyInSome},
        StateCase{"aa-", RowState::OnlyInSome}, StateCase{"ab-", RowState::OnlyInSome},
        StateCase{"a-n", RowState::OnlyInSome}, StateCase{"--", RowState::Same},
        StateCase{"--n", RowState::Same}, StateCase{"aa", RowState::Same},
        StateCase{"aaa", RowState::Same}, StateCase{"aan", RowState::Same},
        StateCase{"ab", RowState::Different}, StateCase{"aab", RowState::Different},
        StateCase{"abn", RowState::Different}, StateCase{"aaaab", RowState::Different}));

TEST(RowState, TakesStatementsInAnyOrder) {
    std::vector<Cell> cells = cellsOf("ab");
    cells[0].items.push_back(cells[1].items.front());
    EXPECT_EQ(rowState(cells), RowState::Different);
    cells[1].items.push_back(cells[0].items.front());
    EXPECT_EQ(rowState(cells), RowState::Same);
}

TEST(RowState, LetsTheCallerSayWhatIsTheSame) {
    EXPECT_EQ(rowState(cellsOf("abn"), [](std::size_t, std::size_t) { return true; }),
              RowState::Same);
}

TEST(PresenceState, IsSameOnlyWhenEveryRoleThatListsAnythingHasIt) {
    constexpr Listing some = Listing::Something;
    constexpr Listing none = Listing::Nothing;
    EXPECT_EQ(presenceState(cellsOf("aaa"), {some, some, some}), RowState::Same);
    EXPECT_EQ(presenceState(cellsOf("aan"), {some, some, some}), RowState::OnlyInSome);
    EXPECT_EQ(presenceState(cellsOf("aan"), {some, some, none}), RowState::Same);
    EXPECT_EQ(presenceState(cellsOf("ann"), {some, none, none}), RowState::OnlyInSome);
    EXPECT_EQ(presenceState(cellsOf("nn"), {none, none}), RowState::NoData);
}

TEST(RowState, ComparesLongListsInTheTimeOfTheirLength) {
    constexpr int statements = 50'000;
    std::vector<Cell> cells = cellsOf("ab");
    for (int i = 0; i < statements; ++i) {
        cells[0].items.emplace_back().words = Phrase::verbatim(std::to_string(i));
        cells[1].items.emplace_back().words = Phrase::verbatim(std::to_string(statements - 1 - i));
    }
    EXPECT_EQ(rowState(cells), RowState::Different);
    cells[0].items.front() = cells[1].items.front();
    EXPECT_EQ(rowState(cells), RowState::Same);
}

} // namespace
} // namespace rungwise
