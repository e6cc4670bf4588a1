// SPDX-License-Identifier: GPL-3.0-or-later
// The table of codes: names for users, words with places, and how a diagnostic is put together.
#include "core/diagnostics/diagnostic.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

namespace rungwise {
namespace {

TEST(DiagnosticTable, NamesEveryCodeOnceInLowerCaseWithDashes) {
    std::set<std::string_view> names;
    for (const DiagnosticRow& row : diagnosticTable()) {
        const std::string_view name{row.name};
        EXPECT_TRUE(names.insert(name).second) << name << " stands twice";
        EXPECT_FALSE(name.empty());
        EXPECT_TRUE(std::all_of(name.begin(), name.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
        })) << name;
        EXPECT_EQ(rowOf(row.code).name, name);
    }
}

TEST(DiagnosticTable, HasAMessageInOneLineForEveryCode) {
    for (const DiagnosticRow& row : diagnosticTable()) {
        for (const std::string_view text : {row.message.text, row.hint.text, row.related.text}) {
            EXPECT_EQ(text.find('\n'), std::string_view::npos) << row.name;
            EXPECT_FALSE(text.ends_with('.')) << row.name;
        }
        EXPECT_FALSE(row.message.isEmpty()) << row.name;
    }
}

TEST(Diagnostic, FillsItsArgumentsIn) {
    const Diagnostic diagnostic{
        DiagnosticCode::UnknownSkill, {"a.yaml", 1, 1}, {}, {"bakng", "baking"}, {}};
    EXPECT_EQ(message(diagnostic), "no skill has the id “bakng”");
    EXPECT_EQ(hint(diagnostic), "did you mean “baking”?");
    EXPECT_EQ(severity(diagnostic), Severity::Error);
}

TEST(Diagnostic, HasNoHintWithoutTheWordItNeeds) {
    EXPECT_EQ(hint({DiagnosticCode::UnknownSkill, {}, {}, {"bakng", ""}, {}}), "");
    EXPECT_EQ(hint({DiagnosticCode::UnknownSkill, {}, {}, {"bakng"}, {}}), "");
    EXPECT_EQ(hint({DiagnosticCode::TooDeep, {}, {}, {"64"}, {}}), "");
}

TEST(Diagnostic, KnowsErrorsAmongWarnings) {
    const Diagnostic warning{DiagnosticCode::UnknownKey, {}, {}, {"colour"}, {}};
    const Diagnostic error{DiagnosticCode::MissingKey, {}, {}, {"id"}, {}};
    EXPECT_FALSE(hasErrors({}));
    EXPECT_FALSE(hasErrors({warning}));
    EXPECT_TRUE(hasErrors({warning, error}));
}

} // namespace
} // namespace rungwise
