// SPDX-License-Identifier: GPL-3.0-or-later
// What the writer writes, the reader reads back equal.
#include "core/yaml/writer.h"

#include "core/yaml/parse_document.h"

#include <gtest/gtest.h>

#include <random>
#include <utility>
#include <variant>

namespace rungwise {
namespace {

/// A value to write; maps keep their order.
struct Tree {
    using List = std::vector<Tree>;
    using Map = std::vector<std::pair<std::string, Tree>>;
    std::variant<std::string, Decimal, bool, List, Map> value;

    friend bool operator==(const Tree&, const Tree&) = default;
};

void write(YamlWriter& yaml, const Tree& tree) {
    if (const auto* text = std::get_if<std::string>(&tree.value)) yaml.text(*text);
    if (const auto* number = std::get_if<Decimal>(&tree.value)) yaml.number(*number);
    if (const auto* truth = std::get_if<bool>(&tree.value)) yaml.boolean(*truth);
    if (const auto* list = std::get_if<Tree::List>(&tree.value)) {
        yaml.beginList();
        for (const Tree& entry : *list) write(yaml, entry);
        yaml.endList();
    }
    if (const auto* map = std::get_if<Tree::Map>(&tree.value)) {
        yaml.beginMap();
        for (const auto& [key, entry] : *map) {
            yaml.key(key);
            write(yaml, entry);
        }
        yaml.endMap();
    }
}

Tree read(Node node) {
    if (node.kind() == NodeKind::Quoted) return {std::string{node.text()}};
    if (node.kind() == NodeKind::Plain) {
        if (const auto number = Decimal::parse(node.text())) return {*number};
        return {node.text() == "true"};
    }
    if (node.isList()) {
        Tree::List list;
        for (Children children{node}; !children.atEnd();) list.push_back(read(children.next()));
        return {list};
    }
    Tree::Map map;
    for (Children children{node}; !children.atEnd();) {
        const std::string key{children.next().text()};
        map.emplace_back(key, read(children.next()));
    }
    return {map};
}

class RandomTree {
public:
    explicit RandomTree(unsigned seed) : random_{seed} {}

    Tree make(int depth) {
        switch (pick(depth > 0 ? 5 : 3)) {
        case 0: return {text()};
        case 1: return {Decimal{static_cast<std::int64_t>(random_()) - (1 << 30)}};
        case 2: return {pick(2) == 0};
        case 3: return {list(depth)};
        default: return {map(depth)};
        }
    }

private:
    std::size_t pick(std::size_t count) { return random_() % count; }

    std::string text() {
        static const std::vector<std::string> pieces{
            "no", "0110", "1.5", "12:30",    "\r",     "\n",         "\t",     "\"",
            "\\", "# ",   ": ",  "{a: b}",   "- ",     "\u00e9",     "\u6f22", "\u202e",
            "%",  "&x",   "*x",  "\u2028",   "\u200b", "\U0001F600", " ",      "~",
            "x",  "",     "'",   "!!python", "@",      "\u0085",     "\ufeff", "---"};
        std::string text;
        for (std::size_t i = pick(6); i > 0; --i) text += pieces[pick(pieces.size())];
        return text;
    }

    Tree::List list(int depth) {
        Tree::List list;
        for (std::size_t i = pick(4); i > 0; --i) list.push_back(make(depth - 1));
        return list;
    }

    Tree::Map map(int depth) {
        Tree::Map map;
        for (std::size_t i = pick(4); i > 0; --i) {
            map.emplace_back(std::to_string(i) + text(), make(depth - 1));
        }
        if (pick(2) == 0) map.emplace_back("no", make(depth - 1));
        return map;
    }

    std::mt19937 random_;
};

std::string written(const Tree& tree) {
    YamlWriter yaml;
    write(yaml, tree);
    return yaml.take();
}

TEST(YamlWriter, IsReadBackEqual) {
    const Limits limits;
    for (unsigned seed = 0; seed < 3000; ++seed) {
        const Tree tree{Tree::Map{{"root", RandomTree{seed}.make(5)}}};
        const std::string yaml = written(tree);
        auto source = SourceFile::of(yaml, "written.yaml", limits);
        ASSERT_TRUE(source) << yaml;
        DiagnosticLog log{100};
        const auto document = parseDocument(std::move(*source), limits, 10'000, log);
        ASSERT_TRUE(document) << yaml;
        EXPECT_TRUE(log.take().empty()) << yaml;
        EXPECT_EQ(read(document->root()), tree) << yaml;
        EXPECT_EQ(written(read(document->root())), yaml);
    }
}

TEST(YamlWriter, QuotesWhateverAnotherProgramCouldMisread) {
    YamlWriter yaml;
    yaml.beginMap().key("no").text("yes").key("title").text("010").endMap();
    EXPECT_EQ(yaml.take(), "---\n\"no\": \"yes\"\ntitle: \"010\"\n");
}

TEST(YamlWriter, ShowsHiddenCharactersAsEscapes) {
    EXPECT_EQ(quotedYaml("a\u202eb\u2028c\r\n\"\\"), R"("a\u202Eb\u2028c\r\n\"\\")");
}

TEST(YamlWriter, WritesEmptyContainersInPlace) {
    YamlWriter yaml;
    yaml.beginMap().key("a").beginList().endList().key("b").beginList().beginMap().endMap();
    yaml.endList().endMap();
    EXPECT_EQ(yaml.take(), "---\na: []\nb:\n  - {}\n");
}

} // namespace
} // namespace rungwise
