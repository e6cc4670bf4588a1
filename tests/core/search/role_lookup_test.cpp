// SPDX-License-Identifier: GPL-3.0-or-later
// Roles are found by what people type: ids, names, other titles, in any case.
#include "core/search/role_lookup.h"

#include "core/load/load_catalogue.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <string>

namespace rungwise {
namespace {

constexpr std::string_view catalogueText = R"(rungwise: 1
catalogue: {id: c, title: C}
roles:
  - {id: product-manager, name: {en: Product Manager, de: Produktmanagerin}}
  - id: product-lead
    name: Product Lead
    also_called: [Lead Product Manager, Team Lead]
  - {id: lead-product-manager, name: Lead Product Manager}
  - {id: engineering-lead, name: Engineering Lead, also_called: [Team Lead]}
  - {id: résumé, name: Élan}
)";

class RoleLookupTest : public ::testing::Test {
protected:
    RoleLookupTest()
        : catalogue_{loadCatalogue(folder_.write("c.yaml", catalogueText)).catalogue} {}

    /// The id of the role that was found, or nothing.
    std::string found(std::string_view typed) const {
        const RoleLookup lookup = findRole(*catalogue_, typed);
        const auto* role = std::get_if<RoleIndex>(&lookup);
        return role == nullptr ? std::string{} : catalogue_->roles()[*role].id.text();
    }

    std::vector<std::string> ids(const std::vector<RoleIndex>& roles) const {
        std::vector<std::string> texts;
        for (const RoleIndex role : roles) texts.push_back(catalogue_->roles()[role].id.text());
        return texts;
    }

    test::TemporaryFolder folder_;
    CatalogueRef catalogue_;
};

TEST_F(RoleLookupTest, FindsIds) {
    EXPECT_EQ(found("product-lead"), "product-lead");
    EXPECT_EQ(found("Product-LEAD"), "product-lead");
}

TEST_F(RoleLookupTest, FindsNamesInAnyCaseAndLanguage) {
    EXPECT_EQ(found("  product MANAGER "), "product-manager");
    EXPECT_EQ(found("produktmanagerin"), "product-manager");
    EXPECT_EQ(found("elan"), "résumé");
}

TEST_F(RoleLookupTest, PrefersANameToAnotherTitle) {
    EXPECT_EQ(found("Lead Product Manager"), "lead-product-manager");
}

TEST_F(RoleLookupTest, ListsAllRolesWithTheSameTitle) {
    const RoleLookup lookup = findRole(*catalogue_, "team lead");
    const auto* ambiguous = std::get_if<AmbiguousRole>(&lookup);
    ASSERT_NE(ambiguous, nullptr);
    EXPECT_EQ(ids(ambiguous->candidates),
              (std::vector<std::string>{"product-lead", "engineering-lead"}));
}

TEST_F(RoleLookupTest, NamesTheNearestRolesEachOnce) {
    const RoleLookup lookup = findRole(*catalogue_, "product-manger");
    const auto* unknown = std::get_if<UnknownRole>(&lookup);
    ASSERT_NE(unknown, nullptr);
    ASSERT_FALSE(unknown->nearest.empty());
    EXPECT_EQ(ids(unknown->nearest).front(), "product-manager");
    EXPECT_LE(unknown->nearest.size(), 3U);
}

TEST_F(RoleLookupTest, HasNothingNearForStrangeWords) {
    for (const std::string_view typed : {"", "   ", "zzzzzzzzzzzzzzzz"}) {
        const RoleLookup lookup = findRole(*catalogue_, typed);
        const auto* unknown = std::get_if<UnknownRole>(&lookup);
        ASSERT_NE(unknown, nullptr) << typed;
        EXPECT_TRUE(unknown->nearest.empty()) << typed;
    }
}

TEST(RoleLookup, FindsNothingInAnEmptyCatalogue) {
    EXPECT_TRUE(std::holds_alternative<UnknownRole>(findRole(Catalogue{}, "any")));
}

} // namespace
} // namespace rungwise
