// SPDX-License-Identifier: GPL-3.0-or-later
// Every diagnostic code has a folder with an input and the full text of what is said of it.
#include "tests/core/load/bad_inputs.h"

#include "tests/support/golden.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

namespace rungwise {
namespace {

namespace fs = std::filesystem;

class BadInput : public ::testing::TestWithParam<DiagnosticRow> {};

TEST_P(BadInput, IsReportedWordForWord) {
    const char* code = GetParam().name;
    ASSERT_TRUE(fs::is_directory(test::badFolder(code) / "input"))
        << "tests/data/bad/" << code << "/input";
    const std::string said = test::saidOfBadInput(code);
    EXPECT_NE(said.find("[" + std::string{code} + "]"), std::string::npos) << said;
    test::expectGoldenFile(said, test::badFolder(code) / "expected.txt");
}

INSTANTIATE_TEST_SUITE_P(Codes, BadInput,
                         ::testing::ValuesIn(diagnosticTable().begin(), diagnosticTable().end()),
                         [](const auto& tested) {
                             std::string name{tested.param.name};
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

TEST(BadInputs, BelongToACode) {
    std::set<std::string> codes;
    for (const DiagnosticRow& row : diagnosticTable()) codes.insert(row.name);
    for (const auto& entry : fs::directory_iterator{fs::path{RUNGWISE_TEST_DATA} / "bad"}) {
        EXPECT_TRUE(codes.contains(entry.path().filename().string())) << entry.path();
    }
}

} // namespace
} // namespace rungwise
