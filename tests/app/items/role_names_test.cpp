// SPDX-License-Identifier: GPL-3.0-or-later
// A vanished role keeps its name.
#include "app/items/role_names.h"

#include "tests/app/support/sample_catalogue.h"

#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

RoleId id(std::string_view text) {
    return *RoleId::parse(text);
}

TEST(RoleNames, KeepsTheNameOfARoleThatVanished) {
    const test::SampleCatalogue sample;
    RoleNames names;
    names.remember(*sample, {id("maker"), id("lead")}, "");
    names.remember(Catalogue{}, {id("maker"), id("lead")}, "");
    EXPECT_EQ(names.nameOf(id("lead")), "Lead & <i>Maker</i>");
}

TEST(RoleNames, FallsBackToTheId) {
    EXPECT_EQ(RoleNames{}.nameOf(id("never-seen")), "never-seen");
}

TEST(RoleNames, LeavesColumnsOfKnownRolesAlone) {
    const test::SampleCatalogue sample;
    RoleNames names;
    names.remember(*sample, {id("maker"), id("lead")}, "");
    RoleComparison shown;
    shown.roles = {{.role = RoleIndex{0}, .id = "maker", .name = "Renamed"},
                   {.role = RoleIndex{1}, .id = "lead", .name = "lead", .isKnown = false},
                   {.role = RoleIndex{2}, .id = "other", .name = "other", .isKnown = false}};
    const std::vector<RoleHeading>& headings = shown.roles;
    names.fillIn(shown);
    EXPECT_EQ(headings[0].name, "Renamed");
    EXPECT_EQ(headings[1].name, "Lead & <i>Maker</i>");
    EXPECT_EQ(headings[2].name, "other");
}

} // namespace
} // namespace rungwise::app
