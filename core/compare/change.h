// SPDX-License-Identifier: GPL-3.0-or-later
// How a cell stands to the baseline, in words and as a number.
#pragma once

#include "core/compare/cell.h"

#include <cstddef>
#include <optional>
#include <string>

namespace rungwise {

/// Steps of one scale (or levels of the ladder): "+2", "−1"; nothing when equal.
[[nodiscard]] std::optional<Change> stepChange(std::size_t baseline, std::size_t step);

/// Values of one numeric scale: "+0.37"; nothing when equal.
[[nodiscard]] std::optional<Change> valueChange(const Decimal& baseline, const Decimal& value);

/// Years: "+2 years"; nothing when equal.
[[nodiscard]] std::optional<Change> yearsChange(const Decimal& baseline, const Decimal& years);

/// A percentage: "+17.1 %", or "≈ +17.1 %" when `precision` is About; nothing for 0.
[[nodiscard]] std::optional<Change> percentChange(double percent, Precision precision);

/// A change as part of a sentence, for whoever does not see the baseline beside it: "2 higher than
/// Product Manager", "17.1 % lower than …", "2 years more than …", "not asked of …". Words that
/// none of these functions made are taken as they are: "+2 against …".
[[nodiscard]] Phrase changeAgainst(const Change& change, const std::string& baseline);

/// The role asks for what the baseline says is not needed.
[[nodiscard]] Change newHere();
/// The baseline asks for what this role says is not needed.
[[nodiscard]] Change goneHere();

} // namespace rungwise
