// SPDX-License-Identifier: GPL-3.0-or-later
// What the search finds, by what, in which order and under which conditions.
#include "core/search/role_search.h"

#include "core/base/text.h"
#include "tests/core/support/compared.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <initializer_list>
#include <string>
#include <vector>

namespace rungwise {
namespace {

using test::catalogueOf;
using ::testing::ElementsAre;

constexpr const char* firm = R"(
levels: [{id: low, name: Low}, {id: mid, name: Mid}, {id: top, name: Top}]
tracks: [{id: ic, name: Expert}, {id: lead, name: People}]
families:
  - {id: work, name: Work}
  - {id: craft, name: Craft, parent: work}
  - {id: sales, name: Sales}
skills:
  - {id: plan, name: {en: Planning ahead, de: Vorausplanung}}
  - {id: talk, name: Talking}
roles:
  - {id: zed, name: Zed, skills: [{skill: talk}, {skill: plan}]}
  - {id: seller, name: Seller, family: sales, level: mid, track: ic}
  - {id: chief, name: Chief of sales, family: sales, level: top, track: lead}
  - {id: hand, name: Hand, family: work}
  - {id: smith, name: {en: Smith, de: Schmied}, family: craft, level: {from: low, to: top}}
  - {id: boss, name: Boss, family: work, level: top, also_called: [Owner, {title: {en: Head of all, de: Überhaupt}}]}
  - {id: cook-7, name: Köchin, family: work, level: low, skills: [{skill: plan}], not_needed: [talk]}
)";

class RoleSearching : public ::testing::Test {
protected:
    std::vector<std::string> found(std::string_view query, const RoleConditions& conditions = {}) {
        std::vector<std::string> ids;
        for (const RoleHit& hit : search_.find(query, conditions)) {
            ids.push_back(catalogue_->roles()[hit.role].id.text());
        }
        return ids;
    }

    RoleHit only(std::string_view query) {
        const auto hits = search_.find(query);
        EXPECT_EQ(hits.size(), 1U) << query;
        return hits.empty() ? RoleHit{.role = RoleIndex{0}} : hits.front();
    }

    void use(const char* yaml, const std::string& language = "en") {
        catalogue_ = catalogueOf(yaml);
        search_ = RoleSearch{catalogue_, language};
    }

    template <class Table> auto index(const Table& table, std::string_view id) {
        return *table.mentioned(id);
    }

    CatalogueRef catalogue_ = catalogueOf(firm);
    RoleSearch search_{catalogue_, "en"};
};

TEST_F(RoleSearching, ListsAllRolesByFamilyThenLevelThenTheCataloguesOrder) {
    EXPECT_THAT(found(""),
                ElementsAre("cook-7", "boss", "hand", "smith", "seller", "chief", "zed"));
    EXPECT_EQ(search_.total(), 7U);
}

TEST_F(RoleSearching, FindsPartsOfTitlesWhateverTheirCaseAndAccents) {
    EXPECT_THAT(found("KOCH"), ElementsAre("cook-7"));
    EXPECT_THAT(found("kö"), ElementsAre("cook-7"));
    EXPECT_THAT(found("SELL"), ElementsAre("seller"));
}

TEST_F(RoleSearching, FindsTitlesInEveryLanguage) {
    const RoleHit hit = only("schmied");
    EXPECT_EQ(hit.by, FoundBy::Title);
    EXPECT_EQ(hit.text, "");
}

TEST_F(RoleSearching, NamesTheOtherTitleThatHoldsTheWords) {
    const RoleHit hit = only("own");
    EXPECT_EQ(hit.by, FoundBy::OtherTitle);
    EXPECT_EQ(hit.text, "Owner");
}

TEST_F(RoleSearching, QuotesAnOtherTitleInTheLanguageInWhichItWasFound) {
    EXPECT_EQ(only("head of").text, "Head of all");
    EXPECT_EQ(only("uberhaupt").text, "Überhaupt");
}

TEST_F(RoleSearching, QuotesTheReadersLanguageWhenTheWordsStandThere) {
    use(R"(
roles: [{id: a, name: A, also_called: [{title: {en: Chief manager, de: Chefmanager}}]}]
)",
        "de");
    EXPECT_EQ(only("manager").text, "Chefmanager");
    EXPECT_EQ(only("chief").text, "Chief manager");
}

TEST_F(RoleSearching, FindsByIdWhenNoTitleHoldsTheWords) {
    const RoleHit hit = only("cook-");
    EXPECT_EQ(hit.by, FoundBy::Id);
    EXPECT_EQ(hit.text, "");
}

TEST_F(RoleSearching, FindsRolesThatAskForASkillButNotThoseThatDoNotNeedIt) {
    const RoleHit hit = only("talking");
    EXPECT_EQ(hit.by, FoundBy::Skill);
    EXPECT_EQ(hit.text, "Talking");
    EXPECT_THAT(found("planning"), ElementsAre("cook-7", "zed"));
    EXPECT_EQ(search_.find("vorausp").front().text, "Vorausplanung");
}

TEST_F(RoleSearching, NamesTheFirstSkillInTheRolesOwnOrder) {
    use(R"(
skills: [{id: s, name: Writing short}, {id: t, name: Writing long}]
roles: [{id: a, name: A, skills: [{skill: t}, {skill: s}]}]
)");
    EXPECT_EQ(only("writing").text, "Writing long");
    EXPECT_EQ(only("writing s").text, "Writing short");
}

TEST_F(RoleSearching, FindsASkillThatNobodyDefinesByItsId) {
    use("roles: [{id: a, name: A, skills: [{skill: juggling}]}]");
    EXPECT_EQ(only("jugg").text, "juggling");
}

TEST_F(RoleSearching, PrefersTitlesToOtherTitlesToIdsToSkills) {
    use(R"(
skills: [{id: s, name: baker}]
roles:
  - {id: baker, name: Baker, also_called: [Baker], skills: [{skill: s}]}
  - {id: baker-2, name: B, also_called: [Baker], skills: [{skill: s}]}
  - {id: baker-3, name: B, skills: [{skill: s}]}
  - {id: b, name: B, skills: [{skill: s}]}
)");
    std::vector<FoundBy> by;
    for (const RoleHit& hit : search_.find("baker")) by.push_back(hit.by);
    EXPECT_THAT(by, ElementsAre(FoundBy::Title, FoundBy::OtherTitle, FoundBy::Id, FoundBy::Skill));
}

TEST_F(RoleSearching, WantsEveryWordInOneText) {
    EXPECT_THAT(found("sales chief"), ElementsAre("chief"));
    EXPECT_THAT(found("  of\tCH "), ElementsAre("chief"));
    EXPECT_THAT(found("boss owner"), ElementsAre());
    EXPECT_THAT(found("owner head"), ElementsAre());
    EXPECT_THAT(found("talking planning"), ElementsAre());
    EXPECT_THAT(found("smith schmied"), ElementsAre());
}

TEST_F(RoleSearching, TakesAQueryThatFoldsToNothingForAnEmptyOne) {
    for (const char* query : {"   ", "\t\n", "\u0301", "\u00a0", "\u200b \u0308"}) {
        EXPECT_EQ(found(query).size(), 7U) << query;
    }
}

TEST_F(RoleSearching, DoesNotFindAcrossTheEndOfAText) {
    use("roles: [{id: ab, name: ab}, {id: cd, name: cd}]");
    EXPECT_THAT(found("abcd"), ElementsAre());
    EXPECT_THAT(found("ab cd"), ElementsAre());
    EXPECT_THAT(found("b\nc"), ElementsAre());
}

TEST_F(RoleSearching, LetsThroughAFamilyWithThoseBelowIt) {
    const auto in = [&](const char* family) {
        return found("", {.family = index(catalogue_->families(), family)});
    };
    EXPECT_THAT(in("work"), ElementsAre("cook-7", "boss", "hand", "smith"));
    EXPECT_THAT(in("craft"), ElementsAre("smith"));
    EXPECT_THAT(in("sales"), ElementsAre("seller", "chief"));
}

TEST_F(RoleSearching, LetsThroughATrack) {
    EXPECT_THAT(found("", {.track = index(catalogue_->tracks(), "lead")}), ElementsAre("chief"));
}

TEST_F(RoleSearching, LetsThroughRolesWhoseSpanHoldsTheLevel) {
    const auto at = [&](const char* level) {
        return found("", {.level = index(catalogue_->levels(), level)});
    };
    EXPECT_THAT(at("low"), ElementsAre("cook-7", "smith"));
    EXPECT_THAT(at("mid"), ElementsAre("smith", "seller"));
    EXPECT_THAT(at("top"), ElementsAre("boss", "smith", "chief"));
}

TEST_F(RoleSearching, AsksForAllConditionsAndTheWords) {
    const RoleConditions conditions{.family = index(catalogue_->families(), "sales"),
                                    .track = index(catalogue_->tracks(), "lead"),
                                    .level = index(catalogue_->levels(), "top")};
    EXPECT_THAT(found("", conditions), ElementsAre("chief"));
    EXPECT_THAT(found("sale", conditions), ElementsAre("chief"));
    EXPECT_THAT(found("seller", conditions), ElementsAre());
}

TEST_F(RoleSearching, ForgetsTheLastHitsWhenTheConditionsChange) {
    const RoleConditions sales{.family = index(catalogue_->families(), "sales")};
    EXPECT_THAT(found("l", sales), ElementsAre("seller", "chief"));
    EXPECT_THAT(found("l", {}), ElementsAre("cook-7", "boss", "seller", "chief", "zed"));
    EXPECT_THAT(found("sm", sales), ElementsAre());
    EXPECT_THAT(found("sm", {}), ElementsAre("smith"));
}

TEST_F(RoleSearching, PutsFamiliesAndLevelsThatNobodyDefinesBehindTheOthers) {
    use(R"(
levels: [{id: low, name: Low}]
families: [{id: f, name: F}]
roles:
  - {id: none, name: N}
  - {id: ghost, name: N, family: ghosts, level: low}
  - {id: odd, name: N, family: f, level: ghost-level}
  - {id: even, name: N, family: f, level: low}
)");
    EXPECT_THAT(found(""), ElementsAre("even", "odd", "ghost", "none"));
    EXPECT_THAT(found("", {.level = index(catalogue_->levels(), "ghost-level")}),
                ElementsAre("odd"));
    EXPECT_THAT(found("", {.family = index(catalogue_->families(), "ghosts")}),
                ElementsAre("ghost"));
}

TEST_F(RoleSearching, FindsNothingInAnEmptyCatalogue) {
    RoleSearch search{std::make_shared<const Catalogue>(), "en"};
    EXPECT_TRUE(search.find("").empty());
    EXPECT_TRUE(search.find("x").empty());
    EXPECT_TRUE(search.find("xy").empty());
    EXPECT_EQ(search.total(), 0U);
}

TEST_F(RoleSearching, LivesWithNamesThatFoldToNothing) {
    use("roles: [{id: a, name: \"\\u0301\", also_called: [\"\\u0308\"]}, {id: b, name: Bea}]");
    EXPECT_THAT(found(""), ElementsAre("a", "b"));
    EXPECT_THAT(found("bea"), ElementsAre("b"));
    EXPECT_EQ(only("a b").role, only("bea").role);
}

TEST_F(RoleSearching, DoesNotListRolesThatAreOnlyMentioned) {
    use("roles: [{id: a, name: A, reports_to: [ghost]}]");
    EXPECT_THAT(found(""), ElementsAre("a"));
    EXPECT_THAT(found("ghost"), ElementsAre());
}

TEST_F(RoleSearching, FoldsPlainLettersAsAllOthers) {
    for (char c = 1; c > 0 && c < 0x7F; ++c) {
        const std::string text{c};
        FoldedTexts texts;
        texts.beginOwner();
        texts.add(text);
        const SearchWords words{text};
        const std::string_view spaces = " \t\r\n";
        EXPECT_EQ(words.isEmpty(), spaces.find(c) != std::string_view::npos) << int{c};
        if (words.isEmpty()) continue;
        EXPECT_EQ(texts.firstHolding(0, texts.firstOf(0), words), 0U) << int{c};
    }
}

} // namespace
} // namespace rungwise
