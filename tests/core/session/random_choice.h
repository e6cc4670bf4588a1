// SPDX-License-Identifier: GPL-3.0-or-later
// Sound choices and nasty texts by the hundred.
#pragma once

#include "core/session/comparison_choice.h"

#include <cstddef>
#include <random>
#include <string>

namespace rungwise::test {

/// The same sequence on every machine, unlike the standard distributions.
class Dice {
public:
    explicit Dice(std::uint32_t seed) : engine_{seed} {}
    [[nodiscard]] std::size_t below(std::size_t count) { return engine_() % count; }

private:
    std::mt19937 engine_;
};

/// A text of one to `characters` characters: quotes, line ends, right-to-left letters, emoji,
/// controls, words that YAML takes for something else.
[[nodiscard]] std::string nastyText(Dice& dice, std::size_t characters);

/// As made by the functions that change choices; some have no roles.
[[nodiscard]] ComparisonChoice randomChoice(Dice& dice);

} // namespace rungwise::test
