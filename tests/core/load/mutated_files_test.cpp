// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of damaged files: none of them crashes the loader or makes it point beside the file.
#include "core/load/load_catalogue.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

namespace rungwise {
namespace {

/// The same sequence on every machine, unlike the standard distributions.
class Dice {
public:
    explicit Dice(std::uint32_t seed) : engine_{seed} {}
    std::size_t below(std::size_t count) { return engine_() % count; }

private:
    std::mt19937 engine_;
};

void flipBytes(std::string& text, Dice& dice) {
    for (std::size_t flips = 1 + dice.below(4); flips > 0; --flips) {
        char& byte = text[dice.below(text.size())];
        byte = static_cast<char>(static_cast<unsigned char>(byte) ^ (1U << dice.below(8)));
    }
}

void cutOff(std::string& text, Dice& dice) {
    text.resize(dice.below(text.size()));
}

void dropLines(std::string& text, Dice& dice) {
    const std::size_t from = text.find('\n', dice.below(text.size()));
    const std::size_t to = text.find('\n', std::min(text.size(), from + 1 + dice.below(200)));
    if (from != std::string::npos && to != std::string::npos) text.erase(from, to - from);
}

void insertToken(std::string& text, Dice& dice) {
    constexpr std::array<std::string_view, 26> tokens{
        "[",   "]",   "{",   "}", ",", ":",     ": ",    "- ", "\n", "\n  ", "\"",   "'",     "&a ",
        "*a ", "!x ", "|\n", "#", "?", "---\n", "...\n", "~",  "\t", "%TAG", "null", "1e400", "\\"};
    text.insert(dice.below(text.size()), tokens[dice.below(tokens.size())]);
}

/// Puts a piece of the text over another one.
void copyPiece(std::string& text, Dice& dice) {
    const std::string piece = text.substr(dice.below(text.size()), 1 + dice.below(60));
    const std::size_t at = dice.below(text.size());
    text.replace(at, dice.below(60), piece);
}

/// Swaps what stands at two colons, commas or line ends.
void swapTokens(std::string& text, Dice& dice) {
    const std::size_t a = text.find_first_of(":,\n[{", dice.below(text.size()));
    const std::size_t b = text.find_first_of(":,\n]}", dice.below(text.size()));
    if (a != std::string::npos && b != std::string::npos) std::swap(text[a], text[b]);
}

constexpr std::array mutations{flipBytes, cutOff, dropLines, insertToken, copyPiece, swapTokens};

/// Whether there is such a place in the text. A line never has more characters than bytes.
bool liesInside(const Location& where, const std::string& text) {
    if (where.line == 0) return where.column == 0;
    std::size_t start = 0;
    for (int line = 1; line < where.line; ++line) {
        start = text.find('\n', start);
        if (start++ == std::string::npos) return false;
    }
    const std::size_t length = std::min(text.find('\n', start), text.size()) - start;
    return where.column >= 1 && static_cast<std::size_t>(where.column) <= length + 1;
}

class MutatedFiles : public ::testing::TestWithParam<const char*> {};

TEST_P(MutatedFiles, AreSurvivedAndEveryFaultLiesInTheFile) {
    const std::string original =
        test::readBytes(std::string{RUNGWISE_SOURCE_DIR} + "/" + GetParam());
    test::TemporaryFolder folder;
    Dice dice{20261121};
    std::size_t withFaults = 0;
    for (int round = 0; round < 1'000; ++round) {
        std::string text = original;
        for (std::size_t count = 1 + dice.below(3); count > 0 && !text.empty(); --count) {
            mutations[dice.below(mutations.size())](text, dice);
        }
        const auto file = folder.write("mutated.yaml", text);
        const Loaded loaded = loadCatalogue(file);
        ASSERT_NE(loaded.catalogue, nullptr);
        withFaults += loaded.diagnostics.empty() ? 0 : 1;
        for (const Diagnostic& diagnostic : loaded.diagnostics) {
            ASSERT_EQ(diagnostic.where.file, file.string());
            ASSERT_TRUE(liesInside(diagnostic.where, text))
                << "round " << round << ": " << message(diagnostic) << " at "
                << diagnostic.where.line << ":" << diagnostic.where.column;
            ASSERT_EQ(message(diagnostic).find("{0}"), std::string::npos) << "round " << round;
        }
    }
    EXPECT_GT(withFaults, 500U) << "most damage is noticed";
}

INSTANTIATE_TEST_SUITE_P(Originals, MutatedFiles,
                         ::testing::Values("tests/data/good/everything.yaml",
                                           "resources/catalogue/roles/product-lead.yaml"),
                         [](const auto& tested) {
                             return tested.index == 0 ? "Everything" : "ProductLead";
                         });

} // namespace
} // namespace rungwise
