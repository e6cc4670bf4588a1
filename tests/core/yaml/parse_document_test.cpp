// SPDX-License-Identifier: GPL-3.0-or-later
// From text to tree: shapes, escapes, aliases, places and everything that is refused.
#include "core/yaml/parse_document.h"

#include "tests/core/yaml/parsed_text.h"

#include <gtest/gtest.h>

#include <string>

namespace rungwise {
namespace {

using test::entryOf;
using test::ParsedText;
using test::shape;
using test::valueOf;

struct Sound {
    const char* name;
    const char* text;
    const char* tree;
};

class ParseDocument : public ::testing::TestWithParam<Sound> {};

TEST_P(ParseDocument, BuildsTheTree) {
    ParsedText parsed{GetParam().text};
    EXPECT_EQ(parsed.said(), "");
    ASSERT_TRUE(parsed.isSound());
    EXPECT_EQ(shape(parsed.root()), GetParam().tree);
}

INSTANTIATE_TEST_SUITE_P(
    Table, ParseDocument,
    ::testing::Values(
        Sound{"BlockMap", "a: 1\nb:\n  c: x\n", "{a: 1, b: {c: x}}"},
        Sound{"BlockList", "- a\n- - b\n  - c\n-\n- d", "[a, [b, c], ~, d]"},
        Sound{"ListInMap", "a:\n- 1\n- 2\nb: 3", "{a: [1, 2], b: 3}"},
        Sound{"Flow", "{a: [1, {b: 2}], c: }", "{a: [1, {b: 2}], c: ~}"},
        Sound{"FlowOverLines", "a: [1,\n  2,\n\n  {b: 3,\n c: 4}\n  ]\n",
              "{a: [1, 2, {b: 3, c: 4}]}"},
        Sound{"PairInList", "[a: 1, b]", "[{a: 1}, b]"},
        Sound{"Empty", "a: {}\nb: []\nc: ''\n", "{a: {}, b: [], c: ''}"},
        Sound{"NullWords", "[~, null, Null, NULL, '', nil]", "[~, ~, ~, ~, '', nil]"},
        Sound{"QuotedNull", "['~', \"null\"]", "['~', 'null']"},
        Sound{"SingleQuotes", "'it''s'", "'it's'"},
        Sound{"Escapes", R"("a\tb\u00e9\x41\U0001F956\\\"\/")", "'a\tbéA🥖\\\"/'"},
        Sound{"EscapedLineEnd", "\"a \\\n   b\"", "'a b'"},
        Sound{"FoldedQuotes", "\"a\n  b\n\n  c\"", "'a b\nc'"},
        Sound{"Literal", "|\n  a\n   b\n\n  c\n", "'a\n b\n\nc\n'"},
        Sound{"LiteralStripped", "|-\n  a\n  b\n", "'a\nb'"},
        Sound{"LiteralKept", "a: |+\n  x\n\nb: y", "{a: 'x\n\n', b: y}"},
        Sound{"Folded", ">-\n  a\n  b\n\n  c\n", "'a b\nc'"},
        Sound{"PlainOverLines", "a: one\n  two\nb: x", "{a: one two, b: x}"},
        Sound{"Comments", "# first\na: 1 # second\n#third\nb: 'x # y'", "{a: 1, b: 'x # y'}"},
        Sound{"ExplicitKey", "? a\n: 1\n? b\n: 2", "{a: 1, b: 2}"},
        Sound{"DocumentMarks", "---\na: 1\n...\n", "{a: 1}"},
        Sound{"WindowsLines", "a: 1\r\nb: |\r\n  x\r\n  y\r\n", "{a: 1, b: 'x\ny\n'}"},
        Sound{"CoreTags", "[!!str 1, !!int 2, !!map {a: 1}, !!seq [b]]", "['1', 2, {a: 1}, [b]]"},
        Sound{"TaggedNull", "[!!str null, !!str ~]", "['null', '~']"},
        Sound{"Alias", "a: &x [1, 2]\nb: *x\n", "{a: [1, 2], b: [1, 2]}"},
        Sound{"AliasOfScalar", "- &x word\n- *x\n- &y 'q'\n- *y", "[word, word, 'q', 'q']"},
        Sound{"AliasOfAlias", "- &x [1]\n- &y [*x, *x]\n- *y", "[[1], [[1], [1]], [[1], [1]]]"},
        Sound{"AnchorTwice", "- &x 1\n- *x\n- &x 2\n- *x", "[1, 1, 2, 2]"},
        Sound{"Json", "{\"a\": [1, 2.5, true, null], \"b\": {\"c\": \"d\"}}",
              "{'a': [1, 2.5, true, ~], 'b': {'c': 'd'}}"},
        Sound{"JsonWithTabs", "{\n\t\"a\": [\n\t\t1\n\t]\n}\n", "{'a': [1]}"},
        Sound{"JsonBehindBlankLines", "\n\n  [1,\n2]", "[1, 2]"},
        Sound{"Directives", "a: |\n  %TAG is text here\n", "{a: '%TAG is text here\n'}"},
        Sound{"Scalar", "bread", "bread"}),
    [](const auto& tested) { return tested.param.name; });

TEST(Document, KnowsWhereEverythingStands) {
    ParsedText parsed{"é: [漢, 'x']\nb:\n  - c\n  - \"d\"\n  - |\n    e\n"};
    ASSERT_TRUE(parsed.isSound());
    const Document& document = parsed.document();
    const auto at = [&](Node node) {
        const Location place = document.locate(node);
        return std::to_string(place.line) + ":" + std::to_string(place.column);
    };
    const Node list = valueOf(parsed.root(), "é");
    EXPECT_EQ(at(list), "1:4");
    EXPECT_EQ(at(entryOf(list, 0)), "1:5");
    EXPECT_EQ(at(entryOf(list, 1)), "1:8");
    const Node block = valueOf(parsed.root(), "b");
    EXPECT_EQ(at(block), "3:3");
    EXPECT_EQ(at(entryOf(block, 0)), "3:5");
    EXPECT_EQ(at(entryOf(block, 1)), "4:5");
    EXPECT_EQ(at(entryOf(block, 2)), "5:5");
}

TEST(Document, NamesEachAnchorThatNothingRepeats) {
    ParsedText parsed{"a: &x [&y 1, *y]\nb: !!str &z c\nd: &x 2\ne: *x\n"};
    ASSERT_TRUE(parsed.isSound());
    const std::string said = parsed.said();
    EXPECT_NE(said.find("a.yaml:1:4: warning: no alias repeats the anchor “x”"), std::string::npos);
    EXPECT_NE(said.find("a.yaml:2:4: warning: no alias repeats the anchor “z”"), std::string::npos);
    EXPECT_EQ(said.find("“y”"), std::string::npos);
    EXPECT_EQ(said.find("a.yaml:3"), std::string::npos);
}

TEST(Document, PlacesAnAliasWhereItStands) {
    ParsedText parsed{"a: &x [1]\nb: *x\n"};
    ASSERT_TRUE(parsed.isSound());
    const Node alias = valueOf(parsed.root(), "b");
    EXPECT_TRUE(alias.isList());
    EXPECT_EQ(parsed.document().locate(alias), (Location{"a.yaml", 2, 4}));
    EXPECT_EQ(parsed.document().locate(entryOf(alias, 0)), (Location{"a.yaml", 1, 8}));
}

TEST(Document, KeepsRightPlacesBehindItsOwnDocumentStart) {
    ParsedText parsed{"\n {\"é\": 1,\n\"b\": [2]}"};
    ASSERT_TRUE(parsed.isSound());
    EXPECT_EQ(parsed.document().locate(parsed.root()), (Location{"a.yaml", 2, 2}));
    EXPECT_EQ(parsed.document().locate(valueOf(parsed.root(), "é")), (Location{"a.yaml", 2, 8}));
    EXPECT_EQ(parsed.document().locate(valueOf(parsed.root(), "b")), (Location{"a.yaml", 3, 6}));
}

TEST(Document, DropsNothingButTheRepeatedKey) {
    ParsedText parsed{"a: 1\nb: 2\na: 3\n"};
    ASSERT_TRUE(parsed.isSound());
    EXPECT_EQ(parsed.said(),
              "a.yaml:3:1: error: the key “a” stands here a second time; this one is left "
              "out [duplicate-key]\n    hint: keep one of the two\n"
              "    a.yaml:1:1: first given here\n");
    Children children{parsed.root()};
    EXPECT_FALSE(children.next().isDuplicateKey());
    EXPECT_EQ(children.next().text(), "1");
    children.next();
    children.next();
    EXPECT_TRUE(children.next().isDuplicateKey());
}

struct Refused {
    const char* name;
    std::string text;
    const char* said; ///< the first line begins like this
};

class ParseDocumentRefuses : public ::testing::TestWithParam<Refused> {};

TEST_P(ParseDocumentRefuses, AtTheRightPlace) {
    ParsedText parsed{GetParam().text};
    const std::string said = parsed.said();
    EXPECT_EQ(said.substr(0, std::string_view{GetParam().said}.size()), GetParam().said) << said;
    EXPECT_EQ(said.find("a.yaml", 1), std::string::npos)
        << "one thing is wrong, so one is said: " << said;
}

std::string repeated(std::string_view text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i) all += text;
    return all;
}

INSTANTIATE_TEST_SUITE_P(
    Table, ParseDocumentRefuses,
    ::testing::Values(
        Refused{"Nothing", "", "a.yaml: warning: the file holds nothing"},
        Refused{"OnlyAComment", "# later\n", "a.yaml: warning: the file holds nothing"},
        Refused{"OpenList", "a: [1, 2\nb: 3", "a.yaml:2:2: error: this is not YAML"},
        Refused{"TabIndent", "a:\n\tb: 1", "a.yaml:2:1: error: the line is indented with a tab"},
        Refused{"TabBehindSpaces", "a:\n  b: 1\n \tc: 2",
                "a.yaml:3:2: error: the line is indented with a tab"},
        Refused{"OpenDouble", "é: \"x\nb: 1\n",
                "a.yaml:1:4: error: the quote that opens here lacks its closing quote"},
        Refused{"OpenSingle", "a: 'it''s",
                "a.yaml:1:4: error: the quote that opens here lacks its closing quote"},
        Refused{"OpenBehindAnother", "'a': 'b'\n'c': 'd",
                "a.yaml:2:6: error: the quote that opens here lacks its closing quote"},
        Refused{"ClosedByTheNext", "a: 1\nb: \"x\nc: \"y\"\n",
                "a.yaml:2:4: error: the quote that opens here lacks its closing quote"},
        Refused{"OpenListOverLines", "a: [\n  [1, 2\nb: 3\n",
                "a.yaml:3:2: error: this is not YAML"},
        Refused{"OpenListsAtTheEnd", "[\n[\n", "a.yaml:3:1: error: this is not YAML"},
        Refused{"OpenJsonWithTabs", "{\n\t\"a\": [1\n}", "a.yaml:3:1: error: this is not YAML"},
        Refused{"Comma", ",", "a.yaml:1:1: error: what follows here"},
        Refused{"TwoTexts", "\"a\",\"b\"", "a.yaml:1:4: error: what follows here"},
        Refused{"SecondDocument", "a: 1\n---\nb: 2", "a.yaml:2:1: error: what follows here"},
        Refused{"BehindTheEnd", "a: 1\n...\nb: 2", "a.yaml:3:1: error: what follows here"},
        Refused{"UnevenIndentation", "  a: 1\nb: 2", "a.yaml:2:1: error: what follows here"},
        Refused{"Version", "%YAML 1.2\n---\na: 1", "a.yaml:1:1: error: directives"},
        Refused{"TagDirective", "# x\n%TAG ! tag:x,2000:\n---\na", "a.yaml:2:1: error: directives"},
        Refused{"PythonTag", "a: !!python/object:os.system x",
                "a.yaml:1:4: error: the tag “tag:yaml.org,2002:python/object:os.system”"},
        Refused{"LocalTag", "- a\n- !mine {b: 1}", "a.yaml:2:3: error: the tag “!mine”"},
        Refused{"DeepFlow", repeated("[", 65),
                "a.yaml:1:65: error: lists and maps are nested more than 64"},
        Refused{"DeepFlowOverLines", repeated("[\n", 65) + repeated("]\n", 65),
                "a.yaml:65:1: error: lists and maps are nested more than 64"},
        Refused{"DeepBlock", repeated("- ", 65) + "a",
                "a.yaml:1:129: error: lists and maps are nested more than 64"},
        Refused{"Cycle", "a: &a [1, *a]", "a.yaml:1:11: error: the alias stands inside"},
        Refused{"CycleOfMaps", "a: &a\n  b:\n    c: *a",
                "a.yaml:3:8: error: the alias stands inside"},
        Refused{"UnknownAnchor", "a: *nobody", "a.yaml:1:4: error: this is not YAML"},
        Refused{"ListAsKey", "[a, b]: c", "a.yaml:1:7: error: this is not YAML"},
        Refused{"MapAsKey", "? {a: 1}\n: b", "a.yaml:1:3: error: a key must be a text"},
        Refused{"AliasAsKey", "a: &x b\n*x : c", "a.yaml:2:1: error: a key must be a text"},
        Refused{"NullAsKey", "a: 1\n~: 2", "a.yaml:2:1: error: a key must be a text"},
        Refused{"LongKey", "a:\n  " + std::string(257, 'k') + ": 1",
                "a.yaml:2:3: error: the key has more than 256"},
        Refused{"BadEscape", "a: \"\\q\"", "a.yaml:1:7: error: this is not YAML"},
        Refused{"SurrogateEscape", "a: \"\\ud800\"", "a.yaml:1:11: error: this is not YAML"}),
    [](const auto& tested) { return tested.param.name; });

TEST(ParseDocument, HoldsItsLimits) {
    struct Case {
        const char* text;
        Limits limits;
        const char* code;
    };
    const Case cases[]{
        {"[1, 2, 3, 4]", {.valuesPerCatalogue = 4}, "[too-many-values]"},
        {"{a: 1, b: 2, c: 3}", {.keysPerMap = 2}, "[too-many-keys]"},
        {"a: 'longer than ten'", {.scalar = 10}, "[value-too-large]"},
        {"[&a [1, 2], *a, *a]", {.aliasValuesPerFile = 5}, "[too-many-alias-values]"},
        {"[[[1]]]", {.depth = 2}, "[too-deep]"},
    };
    for (const auto& [text, limits, code] : cases) {
        ParsedText beyond{text, limits};
        EXPECT_FALSE(beyond.isSound());
        EXPECT_NE(beyond.said().find(code), std::string::npos) << text;
    }
    EXPECT_TRUE((ParsedText{"[1, 2, 3]", {.valuesPerCatalogue = 4}}.isSound()));
    EXPECT_TRUE((ParsedText{"{a: 1, b: 2}", {.keysPerMap = 2}}.isSound()));
    EXPECT_TRUE((ParsedText{"a: 'exactly 10'", {.scalar = 10}}.isSound()));
    EXPECT_TRUE((ParsedText{"[&a [1, 2], *a, *a]", {.aliasValuesPerFile = 6}}.isSound()));
    EXPECT_TRUE((ParsedText{"[[1]]", {.depth = 2}}.isSound()));
}

} // namespace
} // namespace rungwise
