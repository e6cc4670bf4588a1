// SPDX-License-Identifier: GPL-3.0-or-later
// What a check says and which code it ends with.
#include "core/check/check_catalogues.h"

#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

namespace rungwise {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

constexpr const char* header = "rungwise: 1\ncatalogue: {id: test, title: Test}\n";

class Check : public ::testing::Test {
protected:
    CheckResult checked(const std::string& text) {
        const std::vector<std::filesystem::path> paths{folder_.write("a.yaml", header + text)};
        return checkCatalogues(paths);
    }

    test::TemporaryFolder folder_;
};

TEST_F(Check, EndsWithZeroWhenAllIsWell) {
    const CheckResult result = checked("roles: [{id: a, name: A}]\n");
    EXPECT_EQ(result.filesRead, 1U);
    EXPECT_EQ(exitCode(result, Strictness::ErrorsOnly), 0);
    EXPECT_EQ(exitCode(result, Strictness::WarningsToo), 0);
    EXPECT_EQ(render(result, CheckFormat::Text), "");
}

TEST_F(Check, EndsWithOneForAWarningOnlyWhenStrict) {
    const CheckResult result = checked("roles: [{id: a, name: A, colour: red}]\n");
    EXPECT_EQ(exitCode(result, Strictness::ErrorsOnly), 0);
    EXPECT_EQ(exitCode(result, Strictness::WarningsToo), 1);
}

TEST_F(Check, EndsWithOneForAnError) {
    const CheckResult result = checked("roles: [{id: a}]\n");
    EXPECT_EQ(exitCode(result, Strictness::ErrorsOnly), 1);
    EXPECT_EQ(exitCode(result, Strictness::WarningsToo), 1);
}

TEST_F(Check, EndsWithTwoWhenAPathHoldsNothingToRead) {
    std::filesystem::create_directory(folder_.path() / "empty");
    const auto sound = folder_.write("a.yaml", header);
    for (const auto& unreadable : {folder_.path() / "missing.yaml", folder_.path() / "empty"}) {
        const std::vector<std::filesystem::path> paths{sound, unreadable};
        const CheckResult result = checkCatalogues(paths);
        EXPECT_EQ(exitCode(result, Strictness::ErrorsOnly), 2) << unreadable;
        EXPECT_EQ(result.filesRead, 1U);
    }
}

TEST_F(Check, EndsWithOneWhenOnlyPartOfAFolderCannotBeRead) {
    folder_.write("a.yaml", header);
    std::filesystem::create_symlink("nowhere.yaml", folder_.path() / "b.yaml");
    const std::vector<std::filesystem::path> paths{folder_.path()};
    EXPECT_EQ(exitCode(checkCatalogues(paths), Strictness::ErrorsOnly), 1);
}

TEST_F(Check, TakesEachPathAsACatalogueOfItsOwn) {
    const std::vector<std::filesystem::path> paths{
        folder_.write("a.yaml", std::string{header} + "roles: [{id: a, name: A}]\n"),
        folder_.write("b.yaml", std::string{header} + "roles: [{id: a, name: A}]\n")};
    EXPECT_TRUE(checkCatalogues(paths).diagnostics.empty()) << "the same id twice is no fault then";
}

TEST_F(Check, RendersInEveryFormat) {
    const CheckResult result = checked("roles: [{id: a}]\n");
    EXPECT_THAT(render(result, CheckFormat::Text), HasSubstr("a.yaml:3:9: error: "));
    EXPECT_THAT(render(result, CheckFormat::Json), HasSubstr("\"rungwise-diagnostics\": 1"));
    EXPECT_THAT(render(result, CheckFormat::Sarif), HasSubstr("\"version\": \"2.1.0\""));
    EXPECT_THAT(render(result, CheckFormat::Json), StartsWith("{"));
}

TEST(CheckFormat, HasThreeNames) {
    EXPECT_EQ(parseCheckFormat("text"), CheckFormat::Text);
    EXPECT_EQ(parseCheckFormat("json"), CheckFormat::Json);
    EXPECT_EQ(parseCheckFormat("sarif"), CheckFormat::Sarif);
    EXPECT_FALSE(parseCheckFormat("xml"));
    EXPECT_FALSE(parseCheckFormat("TEXT"));
    EXPECT_FALSE(parseCheckFormat(""));
}

} // namespace
} // namespace rungwise
