// SPDX-License-Identifier: GPL-3.0-or-later
// "Did you mean …?": the known words closest to one that was mistyped.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rungwise {

/// The candidate that takes the fewest edits (insert, drop, change, swap of neighbours) from
/// `word`, ignoring ASCII case; the first of equals. Empty when even the best needs more than a
/// third of the word's length, at least one edit always being allowed.
[[nodiscard]] std::string_view nearestWord(std::string_view word,
                                           std::span<const std::string_view> candidates);

/// Up to `count` candidates by rising distance, within twice the limit of `nearestWord` or holding
/// `word` as a part; ties in the order given.
[[nodiscard]] std::vector<std::string> nearestWords(std::string_view word,
                                                    std::span<const std::string_view> candidates,
                                                    std::size_t count);

} // namespace rungwise
