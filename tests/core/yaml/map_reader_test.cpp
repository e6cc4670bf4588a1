// SPDX-License-Identifier: GPL-3.0-or-later
// Keyed reading: what is asked for, what is missing and what nobody asked for.
#include "core/yaml/map_reader.h"

#include "tests/core/yaml/parsed_text.h"

#include <gtest/gtest.h>

#include <string>

namespace rungwise {
namespace {

using test::ParsedText;

/// A parsed map with the state to read it.
class ReadMap {
public:
    explicit ReadMap(const std::string& text)
        : parsed_{text}, reading_{parsed_.document(), parsed_.limits(), parsed_.log()},
          map{reading_, parsed_.root()} {}

    std::string said() { return parsed_.said(); }
    Reading& reading() { return reading_; }
    Node root() { return parsed_.root(); }

private:
    ParsedText parsed_;
    Reading reading_;

public:
    MapReader map;
};

TEST(MapReader, FindsKeysInAnyOrder) {
    ReadMap read{"b: 2\na: 1\n"};
    EXPECT_EQ(read.map.find("a")->value.text(), "1");
    EXPECT_EQ(read.map.need("b")->value.text(), "2");
    EXPECT_FALSE(read.map.find("c"));
    read.map.finish();
    EXPECT_EQ(read.said(), "");
}

TEST(MapReader, GoesOnAfterEachFault) {
    ReadMap read{"a:\nb: 2\n"};
    EXPECT_FALSE(read.map.need("id"));
    EXPECT_FALSE(read.map.need("a"));
    EXPECT_TRUE(read.map.need("b"));
    EXPECT_FALSE(read.map.need("name"));
    read.map.finish();
    EXPECT_EQ(read.said(),
              "a.yaml:1:1: error: the key “id” is missing [missing-key]\n"
              "a.yaml:1:1: error: the key “name” is missing [missing-key]\n"
              "a.yaml:1:1: error: the key “a” has no value [missing-value]\n"
              "    in a\n"
              "    hint: give it one, or delete the key: a missing key says “no data”\n");
}

TEST(MapReader, ReportsAnEmptyValueAtItsKeyEvenWhenOptional) {
    ReadMap read{"x: 1\n  \n\nsummary: # nothing\n\n"};
    EXPECT_FALSE(read.map.find("summary"));
    EXPECT_TRUE(read.map.has("summary"));
    EXPECT_EQ(read.said().substr(0, 40), "a.yaml:4:1: error: the key “summary”");
}

TEST(MapReader, ReportsWhatNobodyAskedForWithAHint) {
    ReadMap read{"summary: a\nsumary: b\ncolour: c\nx-colour: d\nx-: e\n"};
    EXPECT_TRUE(read.map.find("summary"));
    EXPECT_FALSE(read.map.find("skills"));
    read.map.finish();
    EXPECT_EQ(read.said(), "a.yaml:2:1: warning: nobody reads the key “sumary” [unknown-key]\n"
                           "    in sumary\n"
                           "    hint: did you mean “summary”?\n"
                           "a.yaml:3:1: warning: nobody reads the key “colour” [unknown-key]\n"
                           "    in colour\n");
}

TEST(MapReader, RemembersEveryKeyForTheHintHoweverOftenItWasAskedFor) {
    ReadMap read{"lst: 1\n"};
    for (int i = 0; i < 100; ++i) EXPECT_FALSE(read.map.has("first"));
    EXPECT_FALSE(read.map.has("last"));
    read.map.finish();
    EXPECT_NE(read.said().find("did you mean “last”?"), std::string::npos);
}

TEST(MapReader, LooksBeyondTheSixtyFourthKey) {
    std::string text;
    for (int i = 0; i < 100; ++i) text += "x-" + std::to_string(i) + ": 0\n";
    ReadMap read{text + "asked: 1\nunasked: 2\n"};
    EXPECT_EQ(read.map.find("asked")->value.text(), "1");
    read.map.finish();
    EXPECT_EQ(read.said(), "a.yaml:102:1: warning: nobody reads the key “unasked” [unknown-key]\n"
                           "    in unasked\n"
                           "    hint: did you mean “asked”?\n");
}

TEST(MapReader, ReadsTheFirstOfARepeatedKey) {
    ReadMap read{"a: 1\na: 2\n"};
    EXPECT_EQ(read.map.find("a")->value.text(), "1");
    read.map.finish();
    const std::string said = read.said();
    EXPECT_NE(said.find("[duplicate-key]"), std::string::npos);
    EXPECT_EQ(said.find("[unknown-key]"), std::string::npos)
        << "a repeated key is one fault, not two";
}

TEST(MapReader, KnowsMapsAndListsFromOtherThings) {
    ReadMap read{"{list: [1], map: {a: 1}, text: x, nothing: }"};
    const auto value = [&](std::string_view key) { return test::valueOf(read.root(), key); };
    EXPECT_TRUE(isMapAt(read.reading(), value("map")));
    EXPECT_TRUE(isListAt(read.reading(), value("list")));
    EXPECT_EQ(read.said(), "");
    EXPECT_FALSE(isMapAt(read.reading(), value("list")));
    EXPECT_FALSE(isListAt(read.reading(), value("map")));
    EXPECT_FALSE(isListAt(read.reading(), value("text")));
    EXPECT_FALSE(isListAt(read.reading(), value("nothing")));
    EXPECT_EQ(
        read.said(),
        "a.yaml:1:8: error: a map of keys and values is expected here, not a list [wrong-kind]\n"
        "a.yaml:1:18: error: a list is expected here, not a map of keys and values [wrong-kind]\n"
        "a.yaml:1:32: error: a list is expected here, not a single value [wrong-kind]\n"
        "a.yaml:1:44: error: a list is expected here, not nothing [wrong-kind]\n");
}

TEST(Reading, WritesPathsAsPeopleWould) {
    EXPECT_EQ(toText({}), "");
    EXPECT_EQ(toText({"roles", std::size_t{2}, "skills", std::size_t{0}, "level"}),
              "roles[2].skills[0].level");
    EXPECT_EQ(toText({std::size_t{1}}), "[1]");
}

TEST(Reading, LeavesAStepWhenItsGuardDies) {
    ReadMap read{"a: 1"};
    Reading& reading = read.reading();
    {
        const Reading::Inside roles{reading, "roles"};
        const Reading::Inside first{reading, std::size_t{0}};
        EXPECT_EQ(toText(reading.path()), "roles[0]");
    }
    EXPECT_TRUE(reading.path().empty());
}

} // namespace
} // namespace rungwise
