// SPDX-License-Identifier: GPL-3.0-or-later
// Sources are numbered once, in the order of reading.
#include "tests/core/support/compared.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise {
namespace {

using test::catalogueOf;
using test::cellsSaid;
using test::compared;
using test::rowIn;
using test::said;
using ::testing::ElementsAre;

constexpr const char* cited = R"(
sources:
  - {id: never, title: Never cited}
  - {id: late, title: Late, author: Ada, publisher: Press, published: 2025-06, kind: article, url: "https://example.org/", note: Seen}
  - {id: early, title: Early}
aspects: [{id: x, name: X}, {id: w, name: W}]
roles:
  - {id: a, name: A, aspects: {x: {text: One, sources: [early]}, w: {text: Two, sources: [{source: late, where: page 2}, {source: early, where: page 1}]}}}
  - {id: b, name: B, aspects: {x: {text: Three, sources: [missing]}, w: {text: Four, sources: [{source: late, where: page 2}, {source: late, where: page 3}]}}}
)";

TEST(CitedSources, CountFromTheFirstMentionRowByRow) {
    const RoleComparison comparison = compared(catalogueOf(cited), {"a", "b"});
    EXPECT_THAT(cellsSaid(rowIn(comparison, "aspect:x")), ElementsAre("One [1]", "Three [2]"));
    EXPECT_THAT(cellsSaid(rowIn(comparison, "aspect:w")), ElementsAre("Two [1,3]", "Four [3]"));
    ASSERT_EQ(comparison.sources.size(), 3U);
    EXPECT_EQ(comparison.sources[0].id, "early");
    EXPECT_EQ(comparison.sources[2].number, 3);
}

TEST(CitedSources, SayWhoWroteThemWhereAndWhen) {
    const RoleComparison comparison = compared(catalogueOf(cited), {"a", "b"});
    ASSERT_EQ(comparison.sources.size(), 3U);
    const NumberedSource& late = comparison.sources[2];
    EXPECT_EQ(said(late.words), "Ada, “Late”, Press, June 2025, article");
    EXPECT_EQ(late.url, "https://example.org/");
    EXPECT_EQ(late.note, "Seen");
    EXPECT_THAT(late.places, ElementsAre("page 2", "page 3"));
}

TEST(CitedSources, KeepAnUndefinedSourceUnderItsId) {
    EXPECT_EQ(said(compared(catalogueOf(cited), {"a", "b"}).sources[1].words), "missing");
}

TEST(CitedSources, KeepTheirNumbersUnderAnyFilter) {
    const auto catalogue = catalogueOf(cited);
    auto request = test::requestFor(catalogue, {"a", "b"});
    request.filter = RowFilter::Same;
    EXPECT_EQ(compareRoles(*catalogue, request).sources.size(), 3U);
}
} // namespace
} // namespace rungwise
