// SPDX-License-Identifier: GPL-3.0-or-later
// Diagnostics as text, JSON and SARIF.
#include "core/diagnostics/render.h"

#include "tests/support/golden.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace rungwise {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

const Diagnostics sample{
    {DiagnosticCode::NoHeader, {"catalogue", 0, 0}, {}, {}, {}},
    {DiagnosticCode::DuplicateId,
     {"Rollen & Gehälter/bäcker #2.yaml", 12, 7},
     "roles[3].id",
     {"baker"},
     Location{"/srv/roles.yaml", 4, 9}},
    {DiagnosticCode::UnknownKey,
     {"roles.yaml", 8, 0},
     "roles[0].sumary",
     {"sumary", "summary"},
     {}},
};

TEST(RenderText, SaysPlaceMessageHintAndRelatedPlace) {
    test::expectGolden(renderText(sample), "diagnostics/sample.txt");
}

TEST(RenderJson, HoldsTheSame) {
    test::expectGolden(renderJson(sample), "diagnostics/sample.json");
}

TEST(RenderSarif, HoldsTheSame) {
    test::expectGolden(renderSarif(sample, "1.2.3"), "diagnostics/sample.sarif");
}

TEST(RenderSarif, EncodesFileNamesAsReferences) {
    const std::string sarif = renderSarif(sample, "1.2.3");
    EXPECT_THAT(sarif,
                HasSubstr("\"uri\": \"Rollen%20%26%20Geh%C3%A4lter/b%C3%A4cker%20%232.yaml\""));
    EXPECT_THAT(sarif, HasSubstr("\"uri\": \"file:///srv/roles.yaml\""));
}

TEST(RenderSarif, NeverGivesALineOrColumnBelowOne) {
    const std::string sarif = renderSarif(sample, "1.2.3");
    EXPECT_THAT(sarif, Not(HasSubstr("\"startLine\": 0")));
    EXPECT_THAT(sarif, Not(HasSubstr("\"startColumn\": 0")));
}

TEST(Render, OfNothingIsSound) {
    EXPECT_EQ(renderText({}), "");
    EXPECT_THAT(renderJson({}), HasSubstr("\"diagnostics\": []"));
    EXPECT_THAT(renderSarif({}, "1.2.3"), HasSubstr("\"results\": []"));
}

TEST(RenderText, LetsNoFileWriteToTheTerminal) {
    const Diagnostics hostile{{DiagnosticCode::UnknownChoice,
                               {"a\nb.yaml", 1, 2},
                               "roles[0].\x1b[2J",
                               {"\x1b[31m\nerror: fake", "a\rb", "x"},
                               {}}};
    EXPECT_EQ(renderText(hostile),
              "a\uFFFDb.yaml:1:2: error: “\uFFFD[31m\uFFFDerror: fake” is none of: x "
              "[unknown-choice]\n    in roles[0].\uFFFD[2J\n"
              "    hint: did you mean “a\uFFFDb”?\n");
}

} // namespace
} // namespace rungwise
