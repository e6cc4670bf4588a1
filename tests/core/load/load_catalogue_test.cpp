// SPDX-License-Identifier: GPL-3.0-or-later
// Loading as a whole: what is sound stays, what is wrong is said once and at its place.
#include "core/load/load_catalogue.h"

#include "core/diagnostics/render.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace rungwise {
namespace {

class LoadCatalogue : public ::testing::Test {
protected:
    void write(const char* name, const std::string& text) { folder_.write(name, text); }

    /// Writes a file that begins with a header.
    void writeWithHeader(const std::string& text) {
        write("a.yaml", "rungwise: 1\ncatalogue: {id: test, title: Test}\n" + text);
    }

    /// Loads the folder; the answer is what was said, with paths relative to it.
    std::string said(const Limits& limits = {}) {
        loaded_ = loadCatalogue(folder_.path(), limits);
        std::string text = renderText(loaded_.diagnostics);
        const std::string prefix = folder_.path().string() + "/";
        for (std::size_t at = text.find(prefix); at != std::string::npos; at = text.find(prefix)) {
            text.erase(at, prefix.size());
        }
        return text;
    }

    const Role& role(std::string_view id) {
        return loaded_.catalogue->roles()[loaded_.catalogue->roles().find(id).value()];
    }

    test::TemporaryFolder folder_;
    Loaded loaded_;
};

TEST_F(LoadCatalogue, KeepsTheSoundPartOfEverything) {
    writeWithHeader(R"(
skills: [{id: baking, name: Baking}, {id: , name: Nameless}, {name: Idless}]
roles:
  - id: baker
    name: Baker
    goals: [Warm bread, [a list], Crisp crust]
    skills: [{skill: baking, weight: -1}, {skil: baking}, nonsense]
    summary: {en: Bakes, german: Backt}
  - not a role
  - {id: miller, name: Miller}
)");
    const std::string text = said();
    EXPECT_EQ(loaded_.catalogue->roles().inOrder().size(), 2U);
    EXPECT_EQ(role("baker").goals.size(), 2U);
    ASSERT_EQ(role("baker").skills.size(), 1U);
    EXPECT_FALSE(role("baker").skills[0].weight);
    EXPECT_EQ(role("baker").summary.translations.size(), 1U);
    for (const char* place :
         {"a.yaml:4:39: error: the key “id” has no value",
          "a.yaml:4:62: error: the key “id” is missing",
          "a.yaml:8:25: error: a text is expected here, not a list", "in roles[0].skills[0].weight",
          "in roles[0].skills[1].skil", "in roles[0].skills[2]", "in roles[0].summary.german",
          "a.yaml:11:5: error: a map"}) {
        EXPECT_NE(text.find(place), std::string::npos) << place << " in\n" << text;
    }
}

TEST_F(LoadCatalogue, LinksAcrossFilesInAnyOrder) {
    writeWithHeader("roles: [{id: baker, name: Baker, family: bread, reports_to: [master]}]\n");
    write("b.yaml", "families: [{id: bread, name: Bread}]\n");
    write("sub/c.yaml", "roles: [{id: master, name: Master, family: bread}]\n");
    EXPECT_EQ(said(), "");
    EXPECT_EQ(loaded_.filesRead, 3U);
    EXPECT_EQ(role("baker").family, role("master").family);
    EXPECT_EQ((*role("baker").reportsTo)[0].role, loaded_.catalogue->roles().find("master"));
}

TEST_F(LoadCatalogue, KeepsReferencesToNobodyAsNamedUnknowns) {
    writeWithHeader("roles: [{id: baker, name: Baker, family: bread}]\n");
    EXPECT_NE(said().find("[unknown-family]"), std::string::npos);
    const auto family = role("baker").family;
    ASSERT_TRUE(family);
    EXPECT_FALSE(loaded_.catalogue->families().isKnown(*family));
    EXPECT_EQ(loaded_.catalogue->families()[*family].id.text(), "bread");
}

TEST_F(LoadCatalogue, SaysNothingOfReferencesToABrokenEntry) {
    writeWithHeader(R"(
roles: [{id: baker, name: Baker, family: bread, skills: [{skill: baking, level: seen}]}]
families: [{id: bread}]
skills: [{id: baking, name: }]
)");
    const std::string text = said();
    EXPECT_EQ(text.find("[unknown-"), std::string::npos) << text;
    EXPECT_EQ(loaded_.diagnostics.size(), 2U) << text;
}

TEST_F(LoadCatalogue, DoesNotMissAHeaderThatCouldNotBeRead) {
    write("a.yaml", "rungwise: 1\ncatalogue: {id: test, title: \"Test}\n");
    write("b.yaml", "roles: [{id: baker, name: Baker}]\n");
    const std::string text = said();
    EXPECT_EQ(text.find("[no-header]"), std::string::npos) << text;
    EXPECT_EQ(loaded_.diagnostics.size(), 1U) << text;
    EXPECT_TRUE(loaded_.catalogue->roles().find("baker"));
}

TEST_F(LoadCatalogue, ReadsNothingOfANewerFormat) {
    write("a.yaml", "rungwise: 2\ncatalogue: {id: test, title: Test}\nroles: {new: shape}\n");
    said();
    ASSERT_EQ(loaded_.diagnostics.size(), 1U);
    EXPECT_EQ(loaded_.diagnostics[0].code, DiagnosticCode::UnsupportedVersion);
}

TEST_F(LoadCatalogue, PointsAtTheEntryInTheFileNotAtWhatWasKept) {
    writeWithHeader(R"(
scales:
  - {id: craft, steps: [{id: seen, name: Seen}, {id: done, name: Done}, {id: seen, name: Again}]}
  - {id: points, range: {min: 0, max: 7}}
skills: [{id: baking, name: Baking, scale: craft}]
roles:
  - {name: Idless}
  - id: baker
    name: Baker
    skills:
      - {skill: [broken]}
      - {skill: baking, level: sen, values: [{scale: points}, {scale: points, value: 9}]}
      - {skill: baking}
ladders:
  - {id: path, name: Path, steps: [[], baker], moves: [{from: baker}, {from: baker, to: baker}]}
)");
    const std::string text = said();
    for (const char* place : {"in scales[0].steps[2]", "in roles[1].skills[1].level",
                              "in roles[1].skills[1].values[1].value", "in roles[1].skills[2]",
                              "in ladders[0].moves[1]", "in ladders[0].steps[0]"}) {
        EXPECT_NE(text.find(place), std::string::npos) << place << " in\n" << text;
    }
}

TEST_F(LoadCatalogue, SuggestsEveryKeyOfAPayRecord) {
    writeWithHeader(R"(
roles: [{id: baker, name: Baker}]
pay:
  - {role: baker, currency: EUR, period: year, measure: base, mean: 5, hihg: 7, mean_iss: 8, hours_per_yaer: 9}
)");
    const std::string text = said();
    for (const char* hint : {"“high”?", "“mean_is”?", "“hours_per_year”?"}) {
        EXPECT_NE(text.find(hint), std::string::npos) << hint << " in\n" << text;
    }
}

TEST_F(LoadCatalogue, CutsParentCirclesOpen) {
    writeWithHeader(R"(
families:
  - {id: a, name: A, parent: c}
  - {id: b, name: B, parent: a}
  - {id: c, name: C, parent: b}
  - {id: d, name: D, parent: d}
)");
    EXPECT_NE(said().find("descends from itself"), std::string::npos);
    EXPECT_EQ(loaded_.diagnostics.size(), 2U);
    const auto& families = loaded_.catalogue->families();
    int parents = 0;
    for (const auto family : families.inOrder()) parents += families[family].parent ? 1 : 0;
    EXPECT_EQ(parents, 2);
}

TEST_F(LoadCatalogue, KeepsPromotionCirclesAndNamesThem) {
    writeWithHeader(R"(
roles: [{id: a, name: A}, {id: b, name: B}]
ladders: [{id: path, name: Path, steps: [a, b], moves: [{from: b, to: a, kind: lateral}]},
          {id: round, name: Round, steps: [a, b, a]}]
)");
    EXPECT_NE(said().find("promotions lead in a circle: a → b → a"), std::string::npos);
    EXPECT_EQ(loaded_.diagnostics.size(), 1U) << "a lateral move back is no promotion";
    EXPECT_EQ(loaded_.catalogue->ladders().inOrder().size(), 2U);
}

TEST_F(LoadCatalogue, LeavesReversedLevelsOut) {
    writeWithHeader(R"(
levels: [{id: low, name: Low}, {id: high, name: High}]
roles: [{id: a, name: A, level: {from: low, to: high}}, {id: b, name: B, level: {from: high, to: low}},
        {id: c, name: C, level: {from: low, to: low}}]
)");
    EXPECT_EQ(said(),
              "a.yaml:5:81: error: the level “high” is higher than “low” [levels-reversed]\n"
              "    in roles[1].level\n    hint: write the lower level behind “from”\n");
    EXPECT_TRUE(role("a").level);
    EXPECT_FALSE(role("b").level);
    EXPECT_TRUE(role("c").level);
}

TEST_F(LoadCatalogue, TellsHowFarItIsAndStopsWhenTold) {
    writeWithHeader("");
    write("b.yaml", "roles: [{id: baker, name: Baker}]\n");
    std::string steps;
    const Loaded whole =
        loadCatalogue(folder_.path(), {}, [&](std::size_t done, std::size_t found) {
            steps += std::to_string(done) + "/" + std::to_string(found) + " ";
            return Continue::Yes;
        });
    EXPECT_EQ(steps, "0/0 0/1 0/2 1/2 2/2 ");
    EXPECT_TRUE(whole.catalogue->roles().find("baker"));
    const Loaded stopped = loadCatalogue(folder_.path(), {}, [](std::size_t done, std::size_t) {
        return done == 1 ? Continue::Stop : Continue::Yes;
    });
    EXPECT_EQ(stopped.catalogue->roles().size(), 0U);
}

TEST_F(LoadCatalogue, StopsBetweenTheLastFileAndTheLinks) {
    writeWithHeader("roles: [{id: baker, name: Baker, family: nobody}]\n");
    const Loaded stopped =
        loadCatalogue(folder_.path(), {}, [](std::size_t done, std::size_t found) {
            return found > 0 && done == found ? Continue::Stop : Continue::Yes;
        });
    EXPECT_EQ(stopped.catalogue->roles().size(), 0U);
    EXPECT_TRUE(stopped.diagnostics.empty());
}

TEST_F(LoadCatalogue, StopsWhileItLooksForFiles) {
    writeWithHeader("roles: [{id: baker, name: Baker}]\n");
    const Loaded stopped =
        loadCatalogue(folder_.path(), {}, [](std::size_t, std::size_t) { return Continue::Stop; });
    EXPECT_EQ(stopped.catalogue->roles().size(), 0U);
    EXPECT_TRUE(stopped.diagnostics.empty());
}

TEST_F(LoadCatalogue, ListsWhatItWouldReadAndSayOfTheRest) {
    writeWithHeader("");
    write("roles/b.yml", "not: [even YAML");
    write("notes.txt", "");
    std::filesystem::create_symlink("/nowhere", folder_.path() / "c.yaml");
    const CatalogueListing listing = listCatalogue(folder_.path());
    const std::vector<std::filesystem::path> files{folder_.path() / "a.yaml",
                                                   folder_.path() / "roles/b.yml"};
    EXPECT_EQ(listing.files, files);
    EXPECT_EQ(listing.folders.size(), 2U);
    ASSERT_EQ(listing.diagnostics.size(), 1U);
    EXPECT_EQ(listing.diagnostics[0].where.file, (folder_.path() / "c.yaml").string());
}

TEST_F(LoadCatalogue, ReadsTheSameTwice) {
    writeWithHeader("roles: [{id: baker, name: Baker, family: nobody, colour: red}]\n");
    const std::string first = said();
    EXPECT_EQ(said(), first);
    EXPECT_FALSE(first.empty());
}

TEST_F(LoadCatalogue, StaysEmptyWhenNothingIsThere) {
    EXPECT_NE(said().find("[no-catalogue-files]"), std::string::npos);
    ASSERT_NE(loaded_.catalogue, nullptr);
    EXPECT_EQ(loaded_.catalogue->roles().size(), 0U);
    EXPECT_EQ(loaded_.filesFound, 0U);
}

TEST_F(LoadCatalogue, StopsWhereTheCatalogueIsTooLarge) {
    writeWithHeader("");
    write("b.yaml", "roles: [{id: baker, name: Baker}]\n");
    write("c.yaml", "roles: [{id: miller, name: Miller}]\n");
    EXPECT_NE(said({.catalogue = 90}).find("c.yaml: error: the catalogue’s files"),
              std::string::npos);
    EXPECT_TRUE(loaded_.catalogue->roles().find("baker"));
    EXPECT_FALSE(loaded_.catalogue->roles().find("miller"));
    EXPECT_EQ(loaded_.filesRead, 2U);
}

TEST_F(LoadCatalogue, ReportsWhateverIsListedTwice) {
    writeWithHeader(R"(
duties: [{id: d, text: Do}]
skills: [{id: k, name: K, parents: [p, p]}, {id: p, name: P}]
roles:
  - {id: a, name: A, duties: [d, {duty: d}, {text: Own}, {text: Own}], not_needed: [k, k]}
  - {id: b, name: B, works_with: [a, {role: a, text: daily}, a]}
ladders: [{id: l, name: L, steps: [[a, a], b]}]
transitions: [{from: a, to: b, signs: [{id: s, text: One}, {id: s, text: Two}]}]
pay:
  - {id: x, roles: [a, a], currency: USD, period: year, measure: base, mean: 5}
  - {id: x, role: b, currency: USD, period: year, measure: base, mean: 6}
)");
    const std::string text = said();
    for (const char* path : {"skills[0].parents[1]", "roles[0].duties[1]", "roles[0].not_needed[1]",
                             "roles[1].works_with[2]", "ladders[0].steps[0][1]",
                             "transitions[0].signs[1]", "pay[0].roles[1]", "pay[1].id"}) {
        EXPECT_NE(text.find(std::string{"in "} + path + "\n"), std::string::npos) << path << text;
    }
    EXPECT_EQ(loaded_.diagnostics.size(), 8U) << text;
    EXPECT_EQ(role("a").duties.size(), 3U);
    EXPECT_EQ(role("b").worksWith->size(), 2U);
    EXPECT_EQ(loaded_.catalogue->ladders()[LadderIndex{0}].steps[0].size(), 1U);
    EXPECT_EQ(loaded_.catalogue->transitions()[0].signs.size(), 1U);
    ASSERT_EQ(loaded_.catalogue->pay().size(), 1U);
    EXPECT_EQ(loaded_.catalogue->pay()[0].subject.roles.size(), 1U);
}

TEST_F(LoadCatalogue, DropsOnlyTheValuesThatAreOffTheirScale) {
    writeWithHeader(R"(
scales: [{id: s, range: {min: 0, max: 7}}]
skills: [{id: k, name: K}, {id: m, name: M}]
roles:
  - id: a
    name: A
    skills:
      - {skill: k, values: [{scale: s, value: 8}, {scale: s, value: 1}, {scale: s, value: 9}, {scale: s, value: 2}]}
      - {skill: m, values: [{scale: s, value: 3}]}
)");
    static_cast<void>(said());
    EXPECT_EQ(loaded_.diagnostics.size(), 2U);
    const auto& skills = role("a").skills;
    ASSERT_EQ(skills[0].values.size(), 2U);
    EXPECT_EQ(skills[0].values[1].value, Decimal{2});
    EXPECT_EQ(skills[1].values.size(), 1U);
}

} // namespace
} // namespace rungwise
