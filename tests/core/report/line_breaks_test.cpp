// SPDX-License-Identifier: GPL-3.0-or-later
// Texts cut into lines.
#include "core/report/line_breaks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise {
namespace {

using ::testing::ElementsAre;

TEST(LineBreaks, CutATextAtEveryKindOfBreak) {
    EXPECT_THAT(linesOf("a\nb\r\nc\rd\u2028e\u2029f"), ElementsAre("a", "b", "c", "d", "e", "f"));
}

TEST(LineBreaks, LeaveEmptyLinesEmpty) {
    EXPECT_THAT(linesOf(""), ElementsAre(""));
    EXPECT_THAT(linesOf("\n a \n\n"), ElementsAre("", "a", "", ""));
}

TEST(LineBreaks, TakeTabsAndOuterSpaceAway) {
    EXPECT_THAT(linesOf("\t a\tb \t"), ElementsAre("a b"));
    EXPECT_THAT(linesOf(" \t "), ElementsAre(""));
}

TEST(LineBreaks, DoNotCutCharactersThatBeginAlike) {
    EXPECT_THAT(linesOf("a\u2026b\u2013c"), ElementsAre("a\u2026b\u2013c"));
}

} // namespace
} // namespace rungwise
