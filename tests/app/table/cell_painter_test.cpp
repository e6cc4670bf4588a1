// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows have the tint of what differs.
#include "app/table/cell_painter.h"

#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

struct Tint {
    RowState state;
    std::vector<CellState> cells;
    bool isExpected;
};

class RowTint : public ::testing::TestWithParam<Tint> {};

TEST_P(RowTint, SaysThatSomethingDiffers) {
    Row row{.state = GetParam().state};
    for (const CellState state : GetParam().cells) row.cells.push_back({.state = state});
    EXPECT_EQ(isTinted(row), GetParam().isExpected);
    row.disagreement = Phrase::verbatim("on the level");
    EXPECT_TRUE(isTinted(row)) << "sources that disagree";
}

INSTANTIATE_TEST_SUITE_P(
    CellPainter, RowTint,
    ::testing::Values(Tint{RowState::Different, {CellState::Value, CellState::Value}, true},
                      Tint{RowState::Same, {CellState::Value, CellState::Value}, false},
                      Tint{RowState::NoData, {CellState::NoData, CellState::NoData}, false},
                      Tint{RowState::OnlyInSome, {CellState::Value, CellState::NoData}, false},
                      Tint{
                          RowState::OnlyInSome, {CellState::NotAskedFor, CellState::NoData}, false},
                      Tint{RowState::OnlyInSome, {CellState::Value, CellState::Value}, false},
                      Tint{RowState::OnlyInSome,
                           {CellState::NoData, CellState::NotAskedFor, CellState::Value},
                           true}));

} // namespace
} // namespace rungwise::app
