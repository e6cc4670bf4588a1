// SPDX-License-Identifier: GPL-3.0-or-later
// What the clipboard gets: cells, rows and the whole table, with texts that are up to no good.
#include "core/report/excerpt.h"

#include "tests/core/report/sample_comparison.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace rungwise {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr std::string_view meta = "<meta charset=\"utf-8\">\n";
/// Sections of the sample.
constexpr std::size_t scope = 0;
constexpr std::size_t skills = 2;

std::string text(const Excerpt& excerpt, const RoleComparison& sample = test::sampleComparison()) {
    return excerptText(sample, excerpt, Wording{});
}

/// Without the line that names the encoding.
std::string html(const Excerpt& excerpt, const RoleComparison& sample = test::sampleComparison()) {
    const std::string all = excerptHtml(sample, excerpt, Wording{});
    EXPECT_TRUE(all.starts_with(meta));
    return all.substr(std::min(meta.size(), all.size()));
}

Excerpt bare(std::vector<Excerpt::RowPlace> rows, std::vector<std::size_t> columns) {
    return {.rows = std::move(rows), .columns = std::move(columns), .heads = Excerpt::Heads::Bare};
}

/// The sample with one statement in the first cell of "Scope".
RoleComparison saying(std::string_view words) {
    RoleComparison sample = test::sampleComparison();
    CellItem& item = sample.sections[scope].rows[0].cells[0].items[0];
    item.words = Phrase::verbatim(words);
    item.sources = {};
    return sample;
}

TEST(Excerpt, OfASingleCellIsTheCellAndNothingElse) {
    const Excerpt cell = bare({{scope, 1}}, {1});
    EXPECT_EQ(text(cell), "Coaches other product managers [1, 2]\n"
                          "Manages none [3] (their wording is softer)");
    EXPECT_EQ(html(cell), "<p>Coaches other product managers<sup>1, 2</sup><br>Manages "
                          "none<sup>3</sup> <em>(their wording is softer)</em></p>\n");
    EXPECT_EQ(text(bare({{skills, 1}}, {1})), "5 of 5 Expert [1] ▲\u00A0+2");
    EXPECT_EQ(html(bare({{skills, 2}}, {0})), "<p><em>not asked for</em><sup>3</sup></p>\n");
}

TEST(Excerpt, OfARowHasHeadsAboveAndToTheLeft) {
    const Excerpt row{.rows = {{skills, 1}}, .columns = {0, 1}};
    EXPECT_EQ(text(row), "baseline: Product Manager (A)\tProduct Manager (A)\tProduct Lead (B)\n"
                         "Skills\n"
                         "Product strategy ≠\t3 of 5 Practised [1]\t5 of 5 Expert [1] ▲\u00A0+2");
    EXPECT_EQ(
        html(row),
        "<table>\n<thead>\n<tr><th scope=\"col\">baseline: Product Manager (A)</th>"
        "<th scope=\"col\">Product Manager (A)</th><th scope=\"col\">Product Lead (B)</th></tr>\n"
        "</thead>\n<tbody>\n<tr><th scope=\"rowgroup\" colspan=\"3\">Skills</th></tr>\n"
        "<tr><th scope=\"row\">Product strategy ≠</th><td>3 of 5 Practised<sup>1</sup></td>"
        "<td>5 of 5 Expert<sup>1</sup> <strong>▲\u00A0+2</strong></td></tr>\n"
        "</tbody>\n</table>\n");
}

TEST(Excerpt, OfTheWholeTableHoldsEveryShownRowUnderItsSection) {
    const RoleComparison sample = test::differencesOfSample();
    const std::string all = text(wholeTable(sample), sample);
    std::size_t lines = 1; // the heads
    for (const Section& section : sample.sections) lines += section.rows.size() + 1;
    EXPECT_EQ(static_cast<std::size_t>(std::ranges::count(all, '\n')), lines - 1);
    EXPECT_THAT(all, HasSubstr("\nPace ◐\tNo data\tGibt den Takt vor [2] °\n"));
    EXPECT_THAT(all, HasSubstr("\n! Coaching ≠ · seen by two authors\t"));
    EXPECT_THAT(html(wholeTable(sample), sample), HasSubstr("<td><em>No data</em></td>"));
}

TEST(Excerpt, TakesTheRemarkOfASectionAlong) {
    RoleComparison sample = test::sampleComparison();
    sample.sections[skills].remark = Phrase::verbatim("USD per year");
    EXPECT_THAT(text({.rows = {{skills, 0}}, .columns = {0}}, sample),
                HasSubstr("\nSkills · USD per year\n"));
}

TEST(Excerpt, WithoutHeadsHoldsTheCellsAlone) {
    const Excerpt cells = bare({{skills, 1}, {skills, 2}}, {1, 0});
    EXPECT_EQ(text(cells), "5 of 5 Expert [1] ▲\u00A0+2\t3 of 5 Practised [1]\n"
                           "3 of 5 Practised [1] new\tnot asked for [3]");
    EXPECT_THAT(html(cells), Not(HasSubstr("<th")));
}

TEST(Excerpt, KeepsToItsLinesAndColumnsWhateverTextsHold) {
    const RoleComparison sample = saying(" one\ttwo\r\n\nthree\u2028four ");
    EXPECT_EQ(text(bare({{scope, 0}}, {0, 1}), sample),
              "one two · three · four\tA whole · product [2]");
    EXPECT_EQ(text(bare({{scope, 0}}, {0}), sample), "one two\nthree\nfour");
    EXPECT_THAT(html(bare({{scope, 0}}, {0}), sample), "<p>one two<br>three<br>four</p>\n");
    EXPECT_THAT(html(bare({{scope, 0}}, {0, 1}), sample),
                HasSubstr("<td>one two<br style=\"mso-data-placement:same-cell\">three"));
}

TEST(Excerpt, LeavesPlacesOutThatDoNotExist) {
    EXPECT_EQ(text(bare({{99, 0}, {skills, 99}, {skills, 1}}, {7, 0})), "3 of 5 Practised [1]");
    EXPECT_EQ(text(bare({}, {})), "");
    EXPECT_EQ(html(bare({}, {})), "<table>\n</table>\n");
}

struct FormulaCase {
    const char* words;
    const char* inATable;
};

void PrintTo(const FormulaCase& one, std::ostream* out) {
    *out << '"' << one.words << '"';
}

class ExcerptFormula : public ::testing::TestWithParam<FormulaCase> {};

TEST_P(ExcerptFormula, IsTextInATableAndUntouchedInASingleCell) {
    const RoleComparison sample = saying(GetParam().words);
    EXPECT_TRUE(text(bare({{scope, 0}}, {0, 1}), sample)
                    .starts_with(std::string{GetParam().inATable} + '\t'));
    EXPECT_THAT(html(bare({{scope, 0}}, {0, 1}), sample),
                HasSubstr("<td>" + std::string{GetParam().inATable} + "</td>"));
    EXPECT_EQ(text(bare({{scope, 0}}, {0}), sample), GetParam().words);
    EXPECT_EQ(html(bare({{scope, 0}}, {0}), sample),
              "<p>" + std::string{GetParam().words} + "</p>\n");
}

INSTANTIATE_TEST_SUITE_P(Texts, ExcerptFormula,
                         ::testing::Values(FormulaCase{"=1+1", "'=1+1"}, FormulaCase{"-3", "'-3"},
                                           FormulaCase{"+3", "'+3"}, FormulaCase{"@a", "'@a"},
                                           FormulaCase{"1=1", "1=1"}, FormulaCase{"−3", "−3"}));

TEST(Excerpt, GuardsEachLineThatASpreadsheetCouldTakeForACell) {
    const RoleComparison sample = saying("one\n \t=1+1");
    EXPECT_EQ(text(bare({{scope, 0}}, {0, 1}), sample), "one · =1+1\tA whole · product [2]");
    EXPECT_THAT(html(bare({{scope, 0}}, {0, 1}), sample), HasSubstr(">'=1+1</td>"));
    EXPECT_TRUE(text(bare({{scope, 0}}, {0, 1}), saying("\t=1+1")).starts_with("'=1+1\t"));
}

TEST(Excerpt, NeverBeginsACellWithTheMarkOfEqualRows) {
    const Excerpt row{.rows = {{skills, 0}}, .columns = {0}};
    EXPECT_THAT(text(row), HasSubstr("\nCommunication =\t"));
    EXPECT_THAT(html(row), HasSubstr("<th scope=\"row\">Communication =</th>"));
}

TEST(Excerpt, EscapesEveryTextInHtml) {
    RoleComparison sample = saying("<script>\"'&amp;");
    Section& section = sample.sections[scope];
    section.title = Phrase::verbatim("<i>");
    section.remark = Phrase::verbatim("<u>");
    section.rows[0].label = Phrase::verbatim("<b>");
    section.rows[0].remark = Phrase::verbatim("<s>");
    section.rows[0].cells[0].items[0].note = SharedText{"<img>"};
    sample.roles[0].name = "<h1>";
    const std::string all = html({.rows = {{scope, 0}}, .columns = {0}}, sample);
    EXPECT_THAT(all, HasSubstr("<td>&lt;script&gt;&quot;&#39;&amp;amp; <em>(&lt;img&gt;)</em>"));
    EXPECT_THAT(all, HasSubstr(">&lt;i&gt; · &lt;u&gt;</th>"));
    EXPECT_THAT(all, HasSubstr(">&lt;b&gt; ≠<br style=\"mso-data-placement:same-cell\">"
                               "<em>&lt;s&gt;</em></th>"));
    EXPECT_THAT(all, HasSubstr("<th scope=\"col\">&lt;h1&gt; (A)</th>"));
    for (const char* tag : {"<script", "<i>", "<u>", "<b>", "<s>", "<img", "<h1"})
        EXPECT_THAT(all, Not(HasSubstr(tag)));
}

} // namespace
} // namespace rungwise
