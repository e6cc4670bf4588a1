// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown: blocks, and texts that must not become markup.
#include "core/report/markdown.h"

#include <gtest/gtest.h>

namespace rungwise {
namespace {

struct EscapeCase {
    const char* text;
    const char* expected;
};

void PrintTo(const EscapeCase& one, std::ostream* out) {
    *out << '"' << one.text << '"';
}

class MarkdownEscape : public ::testing::TestWithParam<EscapeCase> {};

TEST_P(MarkdownEscape, ShowsTheTextAsItStands) {
    EXPECT_EQ(escapedMarkdown(GetParam().text), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Meaning, MarkdownEscape,
    ::testing::Values(EscapeCase{"a|b", "a\\|b"}, EscapeCase{"`code`", "\\`code\\`"},
                      EscapeCase{"<b>x</b>", "\\<b>x\\</b>"},
                      EscapeCase{"*x* and _y_", "\\*x\\* and \\_y\\_"},
                      EscapeCase{"[a](b)", "\\[a](b)"}, EscapeCase{"![a](b)", "!\\[a](b)"},
                      EscapeCase{"~~gone~~", "\\~\\~gone\\~\\~"}, EscapeCase{"a\\b", "a\\\\b"},
                      EscapeCase{"&lt; &#60; &", "\\&lt; \\&#60; &"}, EscapeCase{"$x$", "\\$x\\$"},
                      EscapeCase{"see https://a.b", "see https\\://a.b"},
                      EscapeCase{"www.a.b", "www\\.a.b"}, EscapeCase{"WWW.a.b", "WWW\\.a.b"}));

INSTANTIATE_TEST_SUITE_P(
    BeginOfLine, MarkdownEscape,
    ::testing::Values(EscapeCase{"# one", "\\# one"}, EscapeCase{"> one", "\\> one"},
                      EscapeCase{"- one", "\\- one"}, EscapeCase{"+ one", "\\+ one"},
                      EscapeCase{"-", "\\-"}, EscapeCase{"---", "\\---"},
                      EscapeCase{"- - -", "\\- - -"}, EscapeCase{"1. one", "1\\. one"},
                      EscapeCase{"12) one", "12\\) one"}, EscapeCase{"    code", "code"},
                      EscapeCase{"\ttab", "tab"}, EscapeCase{"end  ", "end"},
                      EscapeCase{"title #", "title \\#"}, EscapeCase{"title ##", "title \\#\\#"}));

INSTANTIATE_TEST_SUITE_P(Breaks, MarkdownEscape,
                         ::testing::Values(EscapeCase{"a\nb", "a<br>b"},
                                           EscapeCase{"a\r\nb", "a<br>b"},
                                           EscapeCase{"a\rb", "a<br>b"},
                                           EscapeCase{"a\u2028b\u2029c", "a<br>b<br>c"},
                                           EscapeCase{"a\tb", "a b"}));

INSTANTIATE_TEST_SUITE_P(
    Plain, MarkdownEscape,
    ::testing::Values(EscapeCase{"$116,607 to $270,000", "$116,607 to $270,000"},
                      EscapeCase{"R&D, A&B", "R&D, A&B"}, EscapeCase{"C# or F#", "C# or F#"},
                      EscapeCase{"-5 and +2", "-5 and +2"}, EscapeCase{"1.5 years", "1.5 years"},
                      EscapeCase{"= the same", "= the same"},
                      EscapeCase{"note: this", "note: this"}, EscapeCase{"a > b - c", "a > b - c"},
                      EscapeCase{"", ""}));

TEST(Markdown, PadsColumnsForReadersOfThePlainText) {
    ReportTable table;
    table.columns = {{.kind = ColumnKind::Label, .title = ""},
                     {.kind = ColumnKind::Role, .title = "Role", .letter = 'A'}};
    table.rows = {{{{{.text = "≠ Scope"}}}, {{{.text = "One", .sources = {1, 2}}}}}};
    const Report report{.title = "T", .subtitles = {}, .blocks = {table}};
    EXPECT_EQ(markdown(report), "# T\n\n"
                                "|         | Role (A)   |\n"
                                "| ------- | ---------- |\n"
                                "| ≠ Scope | One [1, 2] |\n");
}

TEST(Markdown, KeepsATableWhenTextsHoldPipesAndBreaks) {
    ReportTable table;
    table.columns = {{.title = "a|b"}};
    table.rows = {{{{{.text = "x\n| y |"}}}}};
    const Report report{.title = "T", .subtitles = {}, .blocks = {table}};
    EXPECT_EQ(markdown(report), "# T\n\n"
                                "| a\\|b         |\n"
                                "| ------------ |\n"
                                "| x<br>\\| y \\| |\n");
}

TEST(Markdown, LinksOnlyPagesOfTheWeb) {
    const ReportSources sources{{{.number = 1, .text = "One", .url = "https://a.b/c?d=e&f=_g_"},
                                 {.number = 2, .text = "Two", .url = "javascript:alert(1)"},
                                 {.number = 3, .text = "Three", .url = "https://a.b/> <script>"}}};
    const Report report{.title = "T", .subtitles = {}, .blocks = {sources}};
    EXPECT_EQ(markdown(report), "# T\n\n"
                                "1. One <https://a.b/c?d=e&f=_g_>\n"
                                "2. Two javascript:alert(1)\n"
                                "3. Three https\\://a.b/> \\<script>\n");
}

} // namespace
} // namespace rungwise
