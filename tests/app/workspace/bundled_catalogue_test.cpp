// SPDX-License-Identifier: GPL-3.0-or-later
// The first comparison that anybody sees is there.
#include "app/workspace/bundled_catalogue.h"

#include "app/text/to_qt.h"
#include "core/load/load_catalogue.h"

#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

TEST(BundledCatalogue, HoldsTheRolesThatAFirstRunCompares) {
    const Loaded loaded = loadCatalogue(toPath(bundledCatalogue()));
    const ComparisonChoice choice = bundledChoice();
    ASSERT_EQ(choice.roles.size(), 3U);
    for (const RoleId& role : choice.roles) {
        EXPECT_TRUE(loaded.catalogue->roles().find(role.text())) << role.text();
    }
}

} // namespace
} // namespace rungwise::app
