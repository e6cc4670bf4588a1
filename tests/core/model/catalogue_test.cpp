// SPDX-License-Identifier: GPL-3.0-or-later
// Catalogues in which further roles are mentioned.
#include "core/model/catalogue.h"

#include "tests/core/support/compared.h"

#include <gtest/gtest.h>

#include <vector>

namespace rungwise {
namespace {

std::vector<MentionedRole> ids(std::initializer_list<std::string_view> texts) {
    std::vector<MentionedRole> made;
    for (const std::string_view text : texts) made.push_back({*RoleId::parse(text)});
    return made;
}

class Mentioning : public ::testing::Test {
protected:
    CatalogueRef catalogue_ = test::catalogueOf(R"(
roles: [{id: a, name: A, reports_to: [boss]}, {id: b, name: B}]
pay: [{role: b, currency: USD, period: year, measure: base, mean: 1}]
)");
};

TEST_F(Mentioning, GivesTheSameCatalogueWhenItHasAnIndexForAll) {
    EXPECT_EQ(mentioning(catalogue_, {}), catalogue_);
    EXPECT_EQ(mentioning(catalogue_, ids({"b", "boss", "a"})), catalogue_);
}

TEST_F(Mentioning, GivesACopyInWhichNewRolesAreMentionedButNotKnown) {
    const CatalogueRef copy = mentioning(catalogue_, ids({"a", "x", "y", "x"}));
    ASSERT_NE(copy, catalogue_);
    for (const char* id : {"x", "y"}) {
        const auto index = copy->roles().mentioned(id);
        ASSERT_TRUE(index.has_value()) << id;
        EXPECT_FALSE(copy->roles().isKnown(*index));
        EXPECT_EQ(copy->roles()[*index].id.text(), id);
        EXPECT_TRUE(copy->payOf(*index).empty());
        EXPECT_FALSE(catalogue_->roles().mentioned(id).has_value());
    }
    EXPECT_EQ(copy->roles().size(), catalogue_->roles().size() + 2);
    EXPECT_EQ(copy->roles().inOrder(), catalogue_->roles().inOrder());
}

TEST_F(Mentioning, KeepsEveryIndex) {
    const CatalogueRef copy = mentioning(catalogue_, ids({"x"}));
    for (std::size_t i = 0; i < catalogue_->roles().size(); ++i) {
        const RoleIndex index{i};
        EXPECT_EQ(copy->roles()[index], catalogue_->roles()[index]);
        EXPECT_EQ(copy->payOf(index), catalogue_->payOf(index));
    }
    EXPECT_EQ(copy->payOf(*copy->roles().find("b")).size(), 1U);
}

TEST_F(Mentioning, NamesOnlyRolesThatNobodyDefines) {
    const auto named = [](std::string_view id, const char* name) {
        return MentionedRole{*RoleId::parse(id), name};
    };
    const std::vector roles{named("x", "Ex"), named("boss", "Chief"), named("a", "Other")};
    const CatalogueRef copy = mentioning(catalogue_, roles);
    EXPECT_EQ(copy->roles()[*copy->roles().mentioned("x")].name.text, "Ex");
    EXPECT_EQ(copy->roles()[*copy->roles().mentioned("boss")].name.text, "Chief");
    EXPECT_EQ(copy->roles()[*copy->roles().mentioned("a")].name.text, "A");
    EXPECT_EQ(mentioning(copy, roles), copy);
}

TEST_F(Mentioning, WorksInAnEmptyCatalogue) {
    const CatalogueRef copy = mentioning(std::make_shared<const Catalogue>(), ids({"x"}));
    EXPECT_TRUE(copy->payOf(*copy->roles().mentioned("x")).empty());
}

} // namespace
} // namespace rungwise
