// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above the table: the counts in the corner and the heads of roles.
#include "app/table/corner_summary.h"
#include "app/table/label_layout.h"
#include "app/table/role_head_layout.h"

#include <QApplication>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

TableLook look() {
    return TableLook::of(QApplication::font(), QApplication::palette(), Qt::LeftToRight);
}

RoleComparison counted(std::size_t differing, std::size_t some, std::size_t same,
                       std::size_t silent) {
    RoleComparison comparison;
    for (int i = 0; i < 2; ++i) {
        comparison.sections.push_back({.total = differing + some + same + silent,
                                       .differing = differing,
                                       .onlyInSome = some,
                                       .same = same,
                                       .noData = silent});
    }
    return comparison;
}

TEST(CornerSummary, CountsKindsAsTheSectionsDo) {
    const Wording wording;
    EXPECT_EQ(rowKindWords(counted(17, 4, 3, 1), wording),
              "34 differ · 8 only in some · 6 the same · 2 without data");
    EXPECT_EQ(rowKindWords(counted(0, 4, 0, 0), wording), "8 only in some");
}

TEST(CornerSummary, NeedsMoreHeightWhereItIsNarrow) {
    CornerSummary corner(nullptr);
    corner.display(counted(17, 4, 3, 1), Wording(), look());
    EXPECT_GT(corner.heightFor(150), corner.heightFor(900));
}

TEST(HeadingRemark, SaysWhereTheFilterHidesAllRows) {
    Section section{.total = 3, .same = 3};
    EXPECT_EQ(headingRemark(section, Wording()), "0 of 3 differ · all rows hidden by the filter");
    section.rows.resize(1);
    EXPECT_EQ(headingRemark(section, Wording()), "0 of 3 differ");
}

TEST(RoleHead, ThePillTakesALineOfItsOwnWhereTheNameLeavesNoRoom) {
    const RoleHeading heading{.role = RoleIndex{0}, .name = "Product Manager", .level = "Mid"};
    const TableLook made = look();
    RoleHeadLayout usual(heading, RoleHeadKind::Usual, made);
    RoleHeadLayout baseline(heading, RoleHeadKind::Baseline, made);
    const auto more = [&](int width) {
        return baseline.layOut(width, RoleHeadForm::Full, made) -
               usual.layOut(width, RoleHeadForm::Full, made);
    };
    EXPECT_EQ(more(900), 0);
    EXPECT_GE(more(150), made.measures.smallLine);
}

TEST(RoleHead, IsElidedOnlyWhereItHidesSomething) {
    const TableLook made = look();
    RoleHeadLayout bare({.role = RoleIndex{0}, .name = "Owner"}, RoleHeadKind::Usual, made);
    RoleHeadLayout placed({.role = RoleIndex{0}, .name = "Owner", .level = "Mid"},
                          RoleHeadKind::Usual, made);
    bare.layOut(400, RoleHeadForm::OneLine, made);
    placed.layOut(400, RoleHeadForm::OneLine, made);
    EXPECT_FALSE(bare.isElided());
    EXPECT_TRUE(placed.isElided());
    placed.layOut(400, RoleHeadForm::Full, made);
    EXPECT_FALSE(placed.isElided());
}

} // namespace
} // namespace rungwise::app
