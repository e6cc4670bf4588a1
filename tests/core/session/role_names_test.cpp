// SPDX-License-Identifier: GPL-3.0-or-later
// A vanished role keeps its name.
#include "core/session/role_names.h"

#include "tests/core/support/compared.h"

#include <gtest/gtest.h>

namespace rungwise {
namespace {

RoleId id(std::string_view text) {
    return *RoleId::parse(text);
}

TEST(RoleNames, KeepsTheLastNameOfARoleThatVanished) {
    RoleNames names;
    names.remember(*test::catalogueOf("roles: [{id: a, name: First}]"), {id("a")}, {});
    names.remember(*test::catalogueOf("roles: [{id: a, name: Second}]"), {id("a")}, {});
    names.remember(Catalogue{}, {id("a")}, {});
    EXPECT_EQ(names.nameOf(id("a")), "Second");
    EXPECT_EQ(names.lastNameOf(id("a")), "Second");
}

TEST(RoleNames, FallsBackToTheId) {
    EXPECT_EQ(RoleNames{}.nameOf(id("never-seen")), "never-seen");
    EXPECT_EQ(RoleNames{}.lastNameOf(id("never-seen")), "");
}

} // namespace
} // namespace rungwise
