// SPDX-License-Identifier: GPL-3.0-or-later
// The nested text of a ladder.
#include "core/ladders/ladder_outline.h"

#include "tests/core/ladders/seen_ladders.h"
#include "tests/core/support/compared.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

void appendLines(const std::vector<OutlineEntry>& entries, const std::string& indent,
                 std::vector<std::string>& lines) {
    for (const OutlineEntry& entry : entries) {
        lines.push_back(indent + test::inEnglish(entry.words));
        appendLines(entry.entries, indent + "  ", lines);
    }
}

std::vector<std::string> outlined(const LadderView& view) {
    std::vector<std::string> lines;
    appendLines(ladderOutline(view), "", lines);
    return lines;
}

TEST(LadderOutline, GoesFromTheHighestLevelDownWithMovesBelowRoles) {
    const LadderView view = test::seen(test::catalogueOf(R"(
levels: [{id: l1, name: Entry}, {id: l2, name: Mid}, {id: l3, name: Lead}, {id: l4, name: Top}]
tracks: [{id: ic, name: Contributor}]
roles:
  - {id: a, name: A, level: l1, track: ic}
  - {id: b, name: B, level: {from: l3, to: l4}, track: ic}
  - {id: c, name: C, track: ic}
ladders:
  - {id: p, name: P, steps: [a, b], moves: [{from: b, to: c, kind: lateral, months: 6}]}
)"),
                                       {"b"});
    EXPECT_THAT(outlined(view),
                ElementsAre("Lead", "  B (A), levels Lead to Top, Contributor, no pay data",
                            "    lateral move to C: 6 months",
                            "  C, no level stated, beside Lead by its neighbours, Contributor, no "
                            "pay data",
                            "Entry", "  A, Contributor, no pay data", "    promotion to B (A)"));
    const auto outline = ladderOutline(view);
    EXPECT_EQ(outline[0].kind, OutlineEntry::Kind::Level);
    EXPECT_EQ(outline[0].at, 2U);
    EXPECT_EQ(view.nodes[outline[0].entries[0].at].id, "b");
    EXPECT_EQ(outline[0].entries[0].entries[0].kind, OutlineEntry::Kind::Move);
}

TEST(LadderOutline, IsEmptyWithoutRoles) {
    EXPECT_THAT(ladderOutline(LadderView{}), IsEmpty());
}

} // namespace
} // namespace rungwise
