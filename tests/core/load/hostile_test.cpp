// SPDX-License-Identifier: GPL-3.0-or-later
// No hostile input costs more than a moment or takes the rest of the folder with it.
#include "tests/core/load/hostile_run.h"

#include <gtest/gtest.h>

#include <cctype>
#include <string>

namespace rungwise {
namespace {

using test::Count;
using test::HostileInput;

/// The processor's seconds hold also while other tests run; the clock's only catch waiting.
constexpr double mostSeconds = 2;
constexpr double mostSecondsOnTheClock = 20;
constexpr double mostMegabytes = 128;
/// Sanitizers slow everything down.
constexpr double patience = 10;

class Hostile : public ::testing::TestWithParam<HostileInput> {};

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
    return text;
}

TEST_P(Hostile, InputIsNamedAndNothingElseIsHurt) {
    const HostileInput& input = GetParam();
    const test::HostileOutcome outcome = test::runHostile(input);
    ASSERT_TRUE(outcome.ended) << "crashed or never ended";
    EXPECT_EQ(joined(outcome.codes), input.codes);
    if (input.count == Count::One) {
        EXPECT_EQ(outcome.count, 1U);
    }
    EXPECT_EQ(input.count == Count::Several, !input.whySeveral.empty());
    EXPECT_EQ(outcome.aboutSoundFile, 0U);
    EXPECT_EQ(outcome.soundRoleLoaded, input.path.empty());
    const double factor = test::memoryIsMeasurable() ? 1 : patience;
    EXPECT_LT(outcome.processorSeconds, mostSeconds * factor);
    EXPECT_LT(outcome.seconds, mostSecondsOnTheClock * factor);
    if (test::memoryIsMeasurable()) {
        EXPECT_LT(outcome.megabytes, mostMegabytes);
    }
}

INSTANTIATE_TEST_SUITE_P(Table, Hostile,
                         ::testing::ValuesIn(test::hostileInputs().begin(),
                                             test::hostileInputs().end()),
                         [](const auto& tested) {
                             std::string name = std::to_string(tested.index);
                             for (const char c : tested.param.name) {
                                 const auto byte = static_cast<unsigned char>(c);
                                 if (byte < 0x80 && std::isalnum(byte) != 0) name += c;
                             }
                             return name;
                         });

} // namespace
} // namespace rungwise
