// SPDX-License-Identifier: GPL-3.0-or-later
// Qualifications that one role asks for and another does not.
#include "core/ladders/new_demands.h"

#include "tests/core/ladders/seen_ladders.h"
#include "tests/core/support/compared.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace rungwise {
namespace {

using test::catalogueOf;
using ::testing::ElementsAre;
using ::testing::SizeIs;

SortedRole sortedIn(const CatalogueRef& catalogue, std::string_view id) {
    return sortedRole(catalogue->roles()[*catalogue->roles().find(id)]);
}

std::vector<std::string> toGet(std::string_view before, std::string_view after) {
    const auto catalogue =
        catalogueOf("roles:\n- {id: a, name: A, qualifications: [" + std::string{before} +
                    "]}\n- {id: b, name: B, qualifications: [" + std::string{after} + "]}\n");
    const SortedRole from = sortedIn(catalogue, "a");
    const SortedRole to = sortedIn(catalogue, "b");
    std::vector<std::string> words;
    for (const Qualification* one : qualificationsToGet(from, to)) {
        words.emplace_back(catalogue->text(one->statement.text, "en").text);
    }
    return words;
}

TEST(NewDemands, MatchWordsWithinAKindAndInEachLanguage) {
    EXPECT_THAT(toGet("{kind: knowledge, text: Law}, {kind: education, text: {en: Art, de: Kunst}}",
                      "{kind: education, text: Law}, {kind: education, text: {en: Art, de: Bild}}, "
                      "{kind: knowledge, text: Law}"),
                ElementsAre("Law", "Art"));
}

TEST(NewDemands, TakeTheMostYearsOfEqualWords) {
    constexpr const char* had = "{kind: experience, text: X, years: {min: 1}}, "
                                "{kind: experience, text: X, years: {min: 6}}, "
                                "{kind: experience, text: Y, years: {min: 2}}";
    EXPECT_THAT(toGet(had, "{kind: experience, text: X, years: {min: 5}}, "
                           "{kind: experience, text: Y, years: {min: 3}}"),
                ElementsAre("Y"));
}

TEST(NewDemands, AreFoundInTimeThatGrowsWithTheirNumber) {
    const auto seconds = [](int count) {
        std::string yaml = "roles:\n";
        for (const std::string role : {"a", "b"}) {
            yaml += "- id: " + role + "\n  name: R\n  qualifications:\n";
            for (int i = 0; i < count; ++i) {
                yaml += "  - {kind: knowledge, text: " + role + std::to_string(i) + "}\n";
            }
        }
        const auto catalogue = catalogueOf(yaml);
        const SortedRole from = sortedIn(catalogue, "a");
        const SortedRole to = sortedIn(catalogue, "b");
        return test::secondsFor([&] {
            EXPECT_THAT(qualificationsToGet(from, to), SizeIs(static_cast<std::size_t>(count)));
        });
    };
    const double few = seconds(500);
    EXPECT_LT(seconds(4000), 32 * few) << "8 times as many; quadratic work takes 64 times";
}

} // namespace
} // namespace rungwise
