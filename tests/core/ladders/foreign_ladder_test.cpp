// SPDX-License-Identifier: GPL-3.0-or-later
// A ladder that somebody else published in a shape of their own, turned into a catalogue: it forks
// into two lanes that meet again.
#include "core/ladders/ladder_outline.h"
#include "core/layout/layered_layout.h"
#include "core/layout/layout_faults.h"
#include "core/yaml/open_file.h"
#include "core/yaml/writer.h"
#include "tests/core/ladders/seen_ladders.h"
#include "tests/core/pay/foreign_data.h"
#include "tests/core/support/compared.h"
#include "tests/core/yaml/parsed_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace rungwise {
namespace {

using test::edgeIn;
using test::inEnglish;
using test::lanesSeen;
using test::movesSeen;
using test::remarksSeen;
using test::rowsSeen;
using test::seen;
using test::valueOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

std::string at(Node map, std::string_view key) {
    return std::string{valueOf(map, key).text()};
}

std::vector<Node> entriesOf(Node root, std::string_view key) {
    std::vector<Node> entries;
    for (Children children{valueOf(root, key)}; !children.atEnd();) {
        entries.push_back(children.next());
    }
    return entries;
}

/// Their levels are roles: those of the two tracks end in "-ic" and "-pm", and without the ending
/// both stand on one level.
struct Place {
    std::string level;
    std::string track; ///< empty for both
};

Place placeOf(const std::string& id) {
    for (const std::string track : {"ic", "pm"}) {
        const std::string ending = "-" + track;
        if (id.ends_with(ending)) return {id.substr(0, id.size() - ending.size()), track};
    }
    return {id, {}};
}

std::string levelsYaml(const std::vector<Node>& roles) {
    std::string yaml = "levels:\n";
    for (const Node role : roles) {
        const std::string level = placeOf(at(role, "id")).level;
        const bool isNew = yaml.find("id: " + level + ",") == std::string::npos;
        if (isNew) yaml += "- {id: " + level + ", name: " + level + "}\n";
    }
    return yaml;
}

std::string rolesYaml(Node root, const std::vector<Node>& roles) {
    std::map<std::string, std::string> asked;
    for (const Node one : entriesOf(root, "competencies")) {
        asked[at(one, "level")] +=
            "  - {skill: " + at(one, "theme") + ", level: " + at(one, "proficiency") + "}\n";
    }
    std::string yaml = "roles:\n";
    for (const Node role : roles) {
        const std::string id = at(role, "id");
        const Place place = placeOf(id);
        yaml += "- id: " + id + "\n  name: " + quotedYaml(at(role, "name")) +
                "\n  level: " + place.level + "\n";
        if (!place.track.empty()) yaml += "  track: " + place.track + "\n";
        yaml += "  skills:\n" + asked[id];
    }
    return yaml;
}

std::string laddersYaml(const std::vector<Node>& roles) {
    std::string yaml = "ladders:\n";
    for (const std::string track : {"ic", "pm"}) {
        yaml += "- {id: " + track + ", name: " + track + ", steps: [";
        for (const Node role : roles) {
            const std::string id = at(role, "id");
            const std::string other = placeOf(id).track;
            if (other.empty() || other == track) yaml += id + ", ";
        }
        yaml += "]}\n";
    }
    return yaml;
}

/// The words of their proficiencies are put in order here: the file only names them.
std::string catalogueYaml(Node root) {
    const auto roles = entriesOf(root, "levels");
    std::string yaml = "tracks:\n- {id: ic, name: Individual contributor}\n"
                       "- {id: pm, name: People manager}\n" +
                       levelsYaml(roles);
    yaml += "scales: [{id: proficiency, name: Proficiency, steps: [";
    for (const char* step :
         {"Awareness", "Foundational", "Working knowledge", "Practitioner", "Expert"}) {
        yaml += std::string{"{id: "} + step + ", name: " + step + "}, ";
    }
    yaml += "]}]\nskills:\n";
    for (const Node theme : entriesOf(root, "themes")) {
        yaml += "- {id: " + at(theme, "id") + ", name: " + quotedYaml(at(theme, "name")) +
                ", scale: proficiency}\n";
    }
    return yaml + rolesYaml(root, roles) + laddersYaml(roles);
}

/// The ladder of engineers; nothing where the project lies alone.
std::optional<LadderView> engineers() {
    const auto file = test::foreignFile("ft-engineering-progression/engineering.yml");
    if (!file) return std::nullopt;
    constexpr std::size_t mostBytes = 1U << 20U;
    const auto bytes = readBytes(*file, "engineering.yml", mostBytes);
    EXPECT_TRUE(bytes.has_value());
    test::ParsedText parsed{bytes.value_or("")};
    EXPECT_TRUE(parsed.isSound()) << parsed.said();
    return seen(test::catalogueOf(catalogueYaml(parsed.root())));
}

constexpr const char* absent = "the engineering ladder does not lie beside the project";

TEST(ForeignLadder, ForksIntoTwoLanesThatMeetAtTheDirector) {
    const auto view = engineers();
    if (!view) GTEST_SKIP() << absent;
    EXPECT_THAT(lanesSeen(*view), ElementsAre("Individual contributor: senior-2-ic, principal-ic",
                                              "People manager: senior-2-pm, principal-pm",
                                              "No track: junior, engineer, senior-1, "
                                              "tech-director"));
    EXPECT_THAT(rowsSeen(*view),
                ElementsAre("junior: junior", "engineer: engineer", "senior-1: senior-1",
                            "senior-2: senior-2-ic, senior-2-pm",
                            "principal: principal-ic, principal-pm",
                            "tech-director: tech-director"));
    EXPECT_THAT(
        movesSeen(*view),
        ElementsAre("junior > engineer promotion", "engineer > senior-1 promotion",
                    "senior-1 > senior-2-ic promotion", "senior-2-ic > principal-ic promotion",
                    "principal-ic > tech-director promotion", "senior-1 > senior-2-pm promotion",
                    "senior-2-pm > principal-pm promotion",
                    "principal-pm > tech-director promotion"));
    EXPECT_THAT(remarksSeen(*view), IsEmpty());
    EXPECT_EQ(test::nodeIn(*view, "tech-director").name, "Technology Director");
}

TEST(ForeignLadder, SaysWhatEachStepTakes) {
    const auto view = engineers();
    if (!view) GTEST_SKIP() << absent;
    const LadderEdge& first = view->edges[edgeIn(*view, "junior", "engineer")];
    EXPECT_THAT(first.size.skills, SizeIs(9));
    EXPECT_THAT(inEnglish(first.label), HasSubstr("higher"));
    EXPECT_THAT(ladderOutline(*view), SizeIs(6));
}

TEST(ForeignLadder, IsDrawnWithoutFaults) {
    const auto view = engineers();
    if (!view) GTEST_SKIP() << absent;
    LayeredGraph graph = graphOf(*view);
    for (LayeredNode& node : graph.nodes) node.size = {.width = 190, .height = 60};
    for (LayeredEdge& edge : graph.edges) edge.label = {.width = 70, .height = 14};
    for (const LayoutEffort effort : {LayoutEffort::First, LayoutEffort::Refined}) {
        const auto layout = layeredLayout(graph, effort);
        ASSERT_TRUE(layout.has_value());
        EXPECT_THAT(layoutFaults(graph, *layout), IsEmpty());
    }
}

} // namespace
} // namespace rungwise
