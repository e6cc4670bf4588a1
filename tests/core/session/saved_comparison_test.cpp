// SPDX-License-Identifier: GPL-3.0-or-later
// Saved comparisons: what is read, what is said of what cannot be read, and back to YAML.
#include "core/session/saved_comparison.h"

#include "tests/core/session/random_choice.h"
#include "tests/core/session/said_of_file.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <ostream>
#include <string>
#include <sys/stat.h>

namespace rungwise {
namespace {

using test::saidOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

ReadComparison readText(const std::string& yaml) {
    test::TemporaryFolder folder;
    return readSavedComparison(folder.write("a.yaml", yaml));
}

std::string rolesOf(const ReadComparison& read) {
    std::string text;
    if (!read.comparison) return "nothing";
    for (const RoleId& role : read.comparison->choice.roles) text += role.text() + " ";
    return text;
}

constexpr const char* head = "rungwise-comparison: 1\n";

TEST(SavedComparison, IsReadAsDocumented) {
    const ReadComparison read = readText(R"(rungwise-comparison: 1
title: PM or PL?
catalogue: {id: product-roles, version: "2026-11"}
roles: [product-manager, product-lead]
baseline: product-lead
view: {filter: differences, skill-order: change, collapsed: [pay, skills], measure: total, market: us, currency: USD}
)");
    EXPECT_THAT(saidOf(read.diagnostics), IsEmpty());
    ASSERT_TRUE(read.comparison.has_value());
    EXPECT_EQ(read.comparison->title, "PM or PL?");
    EXPECT_EQ(read.comparison->catalogueId, "product-roles");
    EXPECT_EQ(read.comparison->catalogueVersion, "2026-11");
    EXPECT_EQ(rolesOf(read), "product-manager product-lead ");
    const ComparisonChoice& choice = read.comparison->choice;
    EXPECT_EQ(choice.baselinePosition(), 1U);
    EXPECT_EQ(choice.filter, RowFilter::Differences);
    EXPECT_EQ(choice.skillOrder, SkillOrder::Change);
    EXPECT_THAT(choice.collapsed, ElementsAre(SectionKind::Skills, SectionKind::Pay));
    const PayChoice pay{
        .measures = {PayMeasure::Total}, .market = MarketId::parse("us"), .currency = "USD"};
    EXPECT_EQ(choice.pay, pay);
}

TEST(SavedComparison, KeepsHowPayIsLookedAt) {
    const ReadComparison read = readText(R"(rungwise-comparison: 1
roles: [a, b]
view:
  measure: [total, base]
  period: hour
  grouping: level
  pay-filter: disagreeing
  picture: parts
)");
    EXPECT_THAT(saidOf(read.diagnostics), IsEmpty());
    const PayChoice pay{.measures = {PayMeasure::Base, PayMeasure::Total},
                        .period = PayPeriod::Hour,
                        .grouping = PayGrouping::Level,
                        .filter = PayFilter::Disagreeing,
                        .picture = PayPicture::Parts};
    EXPECT_EQ(read.comparison->choice.pay, pay);
}

TEST(SavedComparison, WritesOfPayOnlyWhatIsSet) {
    SavedComparison comparison;
    comparison.choice.roles = {*RoleId::parse("a")};
    const std::string without = toYaml(comparison);
    for (const char* key :
         {"measure", "market", "currency", "period", "grouping", "pay-filter", "picture"}) {
        EXPECT_THAT(without, Not(HasSubstr(key)));
    }
    comparison.choice.pay.measures = {PayMeasure::TotalCash};
    comparison.choice.pay.grouping = PayGrouping::Source;
    EXPECT_THAT(toYaml(comparison), HasSubstr("  measure: \"total-cash\"\n"));
    EXPECT_THAT(toYaml(comparison), HasSubstr("  grouping: \"source\"\n"));
}

TEST(SavedComparison, KeepsHowLaddersAndMovesAreLookedAt) {
    const ReadComparison read = readText(R"(rungwise-comparison: 1
roles: [a, b]
view:
  ladders: {show: [path, "7"], sources: [hq], labels: none, x-mine: 1}
  move: {from: b, to: c, by: gap, suggestions: true}
)");
    EXPECT_THAT(saidOf(read.diagnostics), IsEmpty());
    ASSERT_TRUE(read.comparison.has_value());
    const LadderChoice ladder{.ladders = {*LadderId::parse("path"), *LadderId::parse("7")},
                              .sources = {*SourceId::parse("hq")},
                              .labels = EdgeLabels::None};
    EXPECT_EQ(read.comparison->choice.ladder, ladder);
    const MoveChoice move{.from = RoleId::parse("b"),
                          .to = RoleId::parse("c"),
                          .order = RouteOrder::Gap,
                          .suggested = SuggestedMoves::Included};
    EXPECT_EQ(read.comparison->choice.move, move);
}

TEST(SavedComparison, WritesOfLaddersAndMovesOnlyWhatIsSet) {
    SavedComparison comparison;
    comparison.choice.roles = {*RoleId::parse("a")};
    const std::string without = toYaml(comparison);
    EXPECT_THAT(without, Not(HasSubstr("ladders")));
    EXPECT_THAT(without, Not(HasSubstr("move")));
    comparison.choice.ladder.labels = EdgeLabels::None;
    comparison.choice.move.to = RoleId::parse("b");
    comparison.choice.move.order = RouteOrder::Pay;
    EXPECT_THAT(toYaml(comparison), HasSubstr("  ladders:\n"
                                              "    labels: \"none\"\n"
                                              "  move:\n"
                                              "    to: \"b\"\n"
                                              "    by: \"pay\"\n"));
}

TEST(SavedComparison, NeedsNoMoreThanItsRoles) {
    const ReadComparison read = readText("rungwise-comparison: 1\nroles: [a, b]\nx-mine: 7\n");
    EXPECT_THAT(saidOf(read.diagnostics), IsEmpty());
    SavedComparison expected;
    expected.choice.roles = {*RoleId::parse("a"), *RoleId::parse("b")};
    EXPECT_EQ(read.comparison, expected);
}

struct Fault {
    const char* yaml; ///< behind the version
    const char* said;
    const char* roles = "a b ";
};

void PrintTo(const Fault& one, std::ostream* out) {
    *out << one.said;
}

class FaultyComparison : public ::testing::TestWithParam<Fault> {};

TEST_P(FaultyComparison, GivesWhatIsSoundAndSaysWhatIsNot) {
    const ReadComparison read = readText(head + std::string{GetParam().yaml});
    EXPECT_THAT(saidOf(read.diagnostics), ElementsAre(GetParam().said));
    EXPECT_EQ(rolesOf(read), GetParam().roles);
}

INSTANTIATE_TEST_SUITE_P(
    Faults, FaultyComparison,
    ::testing::Values(
        Fault{"title: x\n", "missing-key 1:1", ""}, Fault{"roles: a\n", "wrong-kind 2:8 roles", ""},
        Fault{"roles:\n", "missing-value 2:1 roles", ""},
        Fault{"roles: [a, {}, b]\n", "wrong-kind 2:12 roles[1]"},
        Fault{"roles: [a, 7, b]\n", "unquoted-id 2:12 roles[1]"},
        Fault{"roles: [a, \" b\", b]\n", "bad-id 2:12 roles[1]"},
        Fault{"roles: [a, b, a]\n", "duplicate-entry 2:15 roles[2]"},
        Fault{"roles: [a, b, c, d, e, f, g]\n", "wrong-kind 2:24 roles[5]", "a b c d e "},
        Fault{"roles: [a, b]\nbaseline: c\n", "unknown-choice 3:11 baseline"},
        Fault{"roles: []\nbaseline: c\n", "unknown-role 3:11 baseline", ""},
        Fault{"roles: [a, b]\nbaseline: []\n", "wrong-kind 3:11 baseline"},
        Fault{"roles: [a, b]\ncolour: red\n", "unknown-key 3:1 colour"},
        Fault{"roles: [a, b]\ntitle: ''\n", "empty-text 3:8 title"},
        Fault{"roles: [a, b]\ntitle: [x]\n", "wrong-kind 3:8 title"},
        Fault{"roles: [a, b]\ncatalogue: x\n", "wrong-kind 3:12 catalogue"},
        Fault{"roles: [a, b]\ncatalogue: {id: no}\n", "unquoted-id 3:17 catalogue.id"},
        Fault{"roles: [a, b]\ncatalogue: {name: x}\n", "unknown-key 3:13 catalogue.name"},
        Fault{"roles: [a, b]\nview: all\n", "wrong-kind 3:7 view"},
        Fault{"roles: [a, b]\nview: {filter: some}\n", "unknown-choice 3:16 view.filter"},
        Fault{"roles: [a, b]\nview: {skill-order: up}\n", "unknown-choice 3:21 view.skill-order"},
        Fault{"roles: [a, b]\nview: {collapsed: [payy]}\n",
              "unknown-choice 3:20 view.collapsed[0]"},
        Fault{"roles: [a, b]\nview: {collapsed: [pay, pay]}\n",
              "duplicate-entry 3:25 view.collapsed[1]"},
        Fault{"roles: [a, b]\nview: {filtre: all}\n", "unknown-key 3:8 view.filtre"},
        Fault{"roles: [a, b]\nview: {measure: basis}\n", "unknown-choice 3:17 view.measure"},
        Fault{"roles: [a, b]\nview: {measure: [total, all]}\n",
              "unknown-choice 3:25 view.measure[1]"},
        Fault{"roles: [a, b]\nview: {measure: [base, total, base]}\n",
              "duplicate-entry 3:31 view.measure[2]"},
        Fault{"roles: [a, b]\nview: {measure: {base: 1}}\n", "wrong-kind 3:17 view.measure"},
        Fault{"roles: [a, b]\nview: {market: 7}\n", "unquoted-id 3:16 view.market"},
        Fault{"roles: [a, b]\nview: {currency: usd}\n", "bad-currency 3:18 view.currency"},
        Fault{"roles: [a, b]\nview: {period: hours}\n", "unknown-choice 3:16 view.period"},
        Fault{"roles: [a, b]\nview: {grouping: roles}\n", "unknown-choice 3:18 view.grouping"},
        Fault{"roles: [a, b]\nview: {pay-filter: same}\n", "unknown-choice 3:20 view.pay-filter"},
        Fault{"roles: [a, b]\nview: {picture: bars}\n", "unknown-choice 3:17 view.picture"},
        Fault{"roles: [a, b]\nview: {ladders: all}\n", "wrong-kind 3:17 view.ladders"},
        Fault{"roles: [a, b]\nview: {ladders: {show: x}}\n", "wrong-kind 3:24 view.ladders.show"},
        Fault{"roles: [a, b]\nview: {ladders: {show: [x, 7]}}\n",
              "unquoted-id 3:28 view.ladders.show[1]"},
        Fault{"roles: [a, b]\nview: {ladders: {sources: [x, z, x]}}\n",
              "duplicate-entry 3:34 view.ladders.sources[2]"},
        Fault{"roles: [a, b]\nview: {ladders: {labels: all}}\n",
              "unknown-choice 3:26 view.ladders.labels"},
        Fault{"roles: [a, b]\nview: {ladders: {sohw: [x]}}\n",
              "unknown-key 3:18 view.ladders.sohw"},
        Fault{"roles: [a, b]\nview: {move: a}\n", "wrong-kind 3:14 view.move"},
        Fault{"roles: [a, b]\nview: {move: {from: 7}}\n", "unquoted-id 3:21 view.move.from"},
        Fault{"roles: [a, b]\nview: {move: {to: [a]}}\n", "wrong-kind 3:19 view.move.to"},
        Fault{"roles: [a, b]\nview: {move: {by: size}}\n", "unknown-choice 3:19 view.move.by"},
        Fault{"roles: [a, b]\nview: {move: {suggestions: 1}}\n",
              "not-true-or-false 3:28 view.move.suggestions"},
        Fault{"roles: [a, b]\nroles: [c]\n", "duplicate-key 3:1"}));

TEST(SavedComparison, SaysWhereARoleStoodFirst) {
    const ReadComparison read = readText("rungwise-comparison: 1\nroles:\n- a\n- b\n- a\n");
    ASSERT_EQ(read.diagnostics.size(), 1U);
    ASSERT_TRUE(read.diagnostics[0].related.has_value());
    EXPECT_EQ(read.diagnostics[0].related->line, 3);
}

TEST(SavedComparison, ReportsASixthRoleOnceInPlainWords) {
    const ReadComparison read =
        readText("rungwise-comparison: 1\nroles: [a, b, c, d, e, f, g, h]\n");
    ASSERT_EQ(read.diagnostics.size(), 1U);
    EXPECT_EQ(message(read.diagnostics[0]),
              "a list of at most five roles is expected here, not a longer one");
}

TEST(SavedComparison, OffersTheRolesWhenTheBaselineIsNoneOfThem) {
    const ReadComparison read =
        readText("rungwise-comparison: 1\nroles: [lead, boss]\nbaseline: laed\n");
    ASSERT_EQ(read.diagnostics.size(), 1U);
    EXPECT_EQ(message(read.diagnostics[0]), "“laed” is none of: lead, boss");
    EXPECT_EQ(hint(read.diagnostics[0]), "did you mean “lead”?");
}

TEST(SavedComparison, KeepsATitleOfAnyLengthButWarnsBeyondTheLimit) {
    const std::string title(120, 'x');
    EXPECT_THAT(saidOf(readText(head + ("roles: [a, b]\ntitle: " + title)).diagnostics), IsEmpty());
    const ReadComparison read = readText(head + ("roles: [a, b]\ntitle: " + title + "x"));
    EXPECT_THAT(saidOf(read.diagnostics), ElementsAre("name-too-long 3:8 title"));
    EXPECT_EQ(read.comparison->title, title + "x");
}

struct NoComparison {
    const char* yaml;
    const char* said;
};

void PrintTo(const NoComparison& one, std::ostream* out) {
    *out << one.said;
}

class NotAComparison : public ::testing::TestWithParam<NoComparison> {};

TEST_P(NotAComparison, GivesNothingAndSaysWhy) {
    const ReadComparison read = readText(GetParam().yaml);
    EXPECT_FALSE(read.comparison.has_value());
    EXPECT_THAT(saidOf(read.diagnostics), ElementsAre(GetParam().said));
}

INSTANTIATE_TEST_SUITE_P(
    Files, NotAComparison,
    ::testing::Values(
        NoComparison{"", "empty-file 0:0"}, NoComparison{"[]", "wrong-kind 1:1"},
        NoComparison{"roles: [a, b]\n", "missing-key 1:1"},
        NoComparison{"rungwise-comparison:\n", "missing-value 1:1 rungwise-comparison"},
        NoComparison{"rungwise-comparison: one\n", "not-a-number 1:22 rungwise-comparison"},
        NoComparison{"rungwise-comparison: 2\nroles: 7\n",
                     "unsupported-version 1:22 rungwise-comparison"},
        NoComparison{"rungwise-comparison: {\n", "yaml-syntax 2:1"},
        NoComparison{"rungwise-comparison: 1\nroles: [\xff]\n", "not-utf-8 2:9"}));

TEST(SavedComparison, NamesTheVersionThatItDoesNotKnow) {
    const ReadComparison read = readText("rungwise-comparison: 2\n");
    ASSERT_EQ(read.diagnostics.size(), 1U);
    EXPECT_EQ(message(read.diagnostics[0]),
              "“rungwise-comparison: 2” is a version of the format that this program does not "
              "know");
    EXPECT_EQ(hint(read.diagnostics[0]), "write “rungwise-comparison: 1”, or use a newer program");
}

TEST(SavedComparison, IsReadFromRegularFilesWithinTheLimitsOnly) {
    test::TemporaryFolder folder;
    const auto said = [](const std::filesystem::path& file, const Limits& limits = {}) {
        return saidOf(readSavedComparison(file, limits).diagnostics);
    };
    EXPECT_THAT(said(folder.path() / "none.yaml"), ElementsAre("unreadable-file 0:0"));
    EXPECT_THAT(said(folder.path()), ElementsAre("not-a-regular-file 0:0"));
    const auto pipe = folder.path() / "pipe";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    EXPECT_THAT(said(pipe), ElementsAre("not-a-regular-file 0:0"));
    EXPECT_FALSE(looksLikeSavedComparison(pipe));
    const auto file = folder.write("a.yaml", head);
    EXPECT_THAT(said(file, {.file = 10}), ElementsAre("file-too-large 0:0"));
}

TEST(SavedComparison, IsWrittenInTheOrderOfTheDocumentation) {
    SavedComparison comparison{
        .title = "PM or PL?", .catalogueId = "product-roles", .catalogueVersion = "2026-11"};
    comparison.choice.roles = {*RoleId::parse("pm"), *RoleId::parse("pl")};
    comparison.choice = withBaseline(comparison.choice, *RoleId::parse("pl"));
    comparison.choice = withToggled(comparison.choice, SectionKind::TypicalWeek);
    EXPECT_EQ(toYaml(comparison), R"(---
rungwise-comparison: 1
title: "PM or PL?"
catalogue:
  id: "product-roles"
  version: "2026-11"
roles:
  - "pm"
  - "pl"
baseline: "pl"
view:
  filter: "all"
  skill-order: "catalogue"
  collapsed:
    - "typical-week"
)");
}

TEST(SavedComparison, IsReadBackEqualWhateverItHolds) {
    test::Dice dice{11};
    test::TemporaryFolder folder;
    for (int i = 0; i < 600; ++i) {
        SavedComparison comparison;
        if (dice.below(8) > 0) comparison.title = test::nastyText(dice, 120);
        if (dice.below(3) > 0) comparison.catalogueId = "id " + std::to_string(dice.below(9));
        if (dice.below(3) > 0) comparison.catalogueVersion = test::nastyText(dice, 20);
        comparison.choice = test::randomChoice(dice);
        const std::string yaml = toYaml(comparison);
        const auto file = folder.write("a.yaml", yaml);
        const ReadComparison read = readSavedComparison(file);
        ASSERT_EQ(read.comparison, comparison) << yaml;
        ASSERT_FALSE(hasErrors(read.diagnostics)) << yaml;
        ASSERT_TRUE(looksLikeSavedComparison(file)) << yaml;
    }
}

TEST(LooksLikeSavedComparison, GoesByAKeyAmongTheFirstLines) {
    test::TemporaryFolder folder;
    const auto looks = [&](const std::string& text) {
        return looksLikeSavedComparison(folder.write("a.yaml", text));
    };
    for (const char* text : {"rungwise-comparison: 1", "# mine\n---\nrungwise-comparison : 2\n",
                             "title: x\r\nrungwise-comparison: 1\r\n",
                             "{\"rungwise-comparison\": 1}", "{ rungwise-comparison: 1}",
                             "\xEF\xBB\xBFrungwise-comparison: 1\n", "'rungwise-comparison': 1"}) {
        EXPECT_TRUE(looks(text)) << text;
    }
    for (const char* text :
         {"", "\n\n", "{", "rungwise: 1\ncatalogue: {}\n", "rungwise-comparison",
          "\"rungwise-comparison", "rungwise-comparisons: 1", "# rungwise-comparison: 1",
          "text: |\n  rungwise-comparison: 1\n", "\xff\xfe"}) {
        EXPECT_FALSE(looks(text)) << text;
    }
    EXPECT_FALSE(looks(std::string(1000, '\n') + "rungwise-comparison: 1\n"));
    EXPECT_FALSE(looksLikeSavedComparison(folder.path()));
    EXPECT_FALSE(looksLikeSavedComparison(folder.path() / "none.yaml"));
}

} // namespace
} // namespace rungwise
