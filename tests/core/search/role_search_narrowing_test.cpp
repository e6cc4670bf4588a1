// SPDX-License-Identifier: GPL-3.0-or-later
// Typing letter by letter finds exactly what a search from scratch and a plain look at every text
// find.
#include "core/base/text.h"
#include "core/search/role_search.h"
#include "tests/core/support/compared.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace rungwise {
namespace {

constexpr std::size_t roleCount = 60;
constexpr std::size_t skillCount = 12;
constexpr int typings = 250;

/// The same sequence on every machine, unlike the standard distributions.
class Dice {
public:
    explicit Dice(std::uint32_t seed) : engine_{seed} {}
    std::size_t below(std::size_t count) { return engine_() % count; }

private:
    std::mt19937 engine_;
};

/// One to three short words of few letters, so that most of them are found somewhere.
std::string words(Dice& dice) {
    constexpr std::string_view letters[] = {"a", "b", "C", "á", "ß", "中"};
    std::string text;
    for (std::size_t left = 1 + dice.below(3); left > 0; --left) {
        if (!text.empty()) text += ' ';
        for (std::size_t i = 1 + dice.below(4); i > 0; --i) {
            text += letters[dice.below(std::size(letters))];
        }
    }
    return text;
}

std::string localized(Dice& dice) {
    return "{en: \"" + words(dice) + "\", de: \"" + words(dice) + "\"}";
}

CatalogueRef randomCatalogue(Dice& dice) {
    std::string yaml = "families: [{id: f, name: F}, {id: g, name: G, parent: f}]\n";
    yaml += "levels: [{id: l, name: L}, {id: m, name: M}]\nskills:\n";
    for (std::size_t i = 0; i < skillCount; ++i) {
        yaml += "  - {id: s" + std::to_string(i) + ", name: " + localized(dice) + "}\n";
    }
    yaml += "roles:\n";
    for (std::size_t i = 0; i < roleCount; ++i) {
        yaml += "  - {id: \"" + words(dice) + " " + std::to_string(i) + "\", name: ";
        yaml += localized(dice) + ", also_called: [{title: " + localized(dice) + "}, {title: ";
        yaml += localized(dice) + "}]";
        if (dice.below(3) > 0) yaml += dice.below(2) > 0 ? ", family: f" : ", family: g";
        if (dice.below(3) > 0) yaml += dice.below(2) > 0 ? ", level: l" : ", level: m";
        const std::size_t first = dice.below(skillCount - 1);
        yaml += ", skills: [{skill: s" + std::to_string(first + 1) + "}, {skill: s" +
                std::to_string(first) + "}]}\n";
    }
    return test::catalogueOf(yaml);
}

std::vector<std::string> described(std::span<const RoleHit> hits) {
    std::vector<std::string> lines;
    for (const RoleHit& hit : hits) {
        lines.push_back(std::to_string(hit.role.value()) + " " +
                        std::to_string(static_cast<int>(hit.by)) + " " + std::string{hit.text});
    }
    return lines;
}

bool holdsAll(std::string_view text, const std::string& query) {
    const std::string own = folded(text);
    const std::string sought = folded(query) + ' ';
    std::size_t begin = 0;
    for (std::size_t i = 0; i < sought.size(); ++i) {
        if (sought[i] != ' ') continue;
        if (own.find(sought.substr(begin, i - begin)) == std::string::npos) return false;
        begin = i + 1;
    }
    return true;
}

/// The first of the texts that holds the words, the English one of each before the others.
std::optional<std::string> firstHolding(const std::vector<const LocalizedText*>& texts,
                                        const std::string& query) {
    for (const LocalizedText* text : texts) {
        const std::string english{text->in("en", "en").text};
        if (holdsAll(english, query)) return english;
    }
    for (const LocalizedText* text : texts) {
        for (const Translation& translation : text->translations) {
            if (holdsAll(translation.text, query)) return translation.text;
        }
    }
    return std::nullopt;
}

/// What the header promises, word for word and slowly.
std::optional<RoleHit> lookedUp(const Catalogue& catalogue, RoleIndex index,
                                const std::string& query, std::string& text) {
    const Role& role = catalogue.roles()[index];
    text.clear();
    if (firstHolding({&role.name}, query)) return RoleHit{.role = index, .by = FoundBy::Title};
    std::vector<const LocalizedText*> others;
    for (const OtherTitle& other : role.otherTitles) others.push_back(&other.title);
    if (const auto other = firstHolding(others, query)) {
        text = *other;
        return RoleHit{.role = index, .by = FoundBy::OtherTitle, .text = text};
    }
    if (holdsAll(role.id.text(), query)) return RoleHit{.role = index, .by = FoundBy::Id};
    for (const SkillRequirement& asked : role.skills) {
        const auto skill = firstHolding({&catalogue.skills()[asked.skill].name}, query);
        if (!skill) continue;
        text = *skill;
        return RoleHit{.role = index, .by = FoundBy::Skill, .text = text};
    }
    return std::nullopt;
}

/// The queries that somebody produces who types one, takes some letters back and goes on.
std::vector<std::string> typed(Dice& dice) {
    std::vector<std::string> queries{""};
    std::string query;
    for (int turn = 0; turn < 3; ++turn) {
        const std::string more = words(dice);
        for (std::size_t i = 0; i < more.size();) {
            const std::size_t begin = i;
            static_cast<void>(nextCharacter(more, i));
            query += more.substr(begin, i - begin);
            queries.push_back(query);
        }
        for (std::size_t back = dice.below(4); back > 0 && !query.empty(); --back) {
            query = firstCharacters(query, countCharacters(query) - 1);
            queries.push_back(query);
        }
        if (dice.below(2) > 0) query = " " + query;
    }
    return queries;
}

class Narrowing : public ::testing::Test {
protected:
    Dice dice_{7};
    CatalogueRef catalogue_ = randomCatalogue(dice_);
};

TEST_F(Narrowing, FindsWhatASearchFromScratchFinds) {
    RoleSearch typing{catalogue_, "en"};
    RoleSearch fresh{catalogue_, "en"};
    const auto& families = catalogue_->families();
    const RoleConditions conditions[] = {
        {}, {}, {.family = families.find("f")}, {.level = catalogue_->levels().find("m")}};
    std::size_t hits = 0;
    for (int i = 0; i < typings; ++i) {
        for (const std::string& query : typed(dice_)) {
            const RoleConditions& now = conditions[dice_.below(10) > 0 ? 0 : dice_.below(4)];
            const auto expected =
                described((static_cast<void>(fresh.find("")), fresh.find(query, now)));
            ASSERT_EQ(described(typing.find(query, now)), expected) << '"' << query << '"';
            hits += expected.size();
        }
    }
    EXPECT_GT(hits, 1000U);
}

TEST_F(Narrowing, FindsWhatAPlainLookAtEveryTextFinds) {
    RoleSearch search{catalogue_, "en"};
    const auto listed = search.find("");
    std::vector<RoleIndex> order;
    for (const RoleHit& hit : listed) order.push_back(hit.role);
    for (int i = 0; i < typings / 5; ++i) {
        for (const std::string& query : typed(dice_)) {
            std::vector<std::string> expected;
            std::string text;
            for (const RoleIndex role : order) {
                const auto hit = lookedUp(*catalogue_, role, query, text);
                if (hit) expected.push_back(described({&*hit, 1}).front());
            }
            ASSERT_EQ(described(search.find(query)), expected) << '"' << query << '"';
        }
    }
}

} // namespace
} // namespace rungwise
