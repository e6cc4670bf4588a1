// SPDX-License-Identifier: GPL-3.0-or-later
// What the numbers of the format may be, with the words for it, and ranges of two numbers.
#pragma once

#include "core/load/fields.h"
#include "core/model/pay.h"

#include <optional>

namespace rungwise {

inline constexpr NumberRange anyNumber{.words = RW_TEXT("DiagnosticWord", "a number")};
inline constexpr NumberRange aboveZero{.above = Decimal{0},
                                       .words = RW_TEXT("DiagnosticWord", "a number above 0")};
inline constexpr NumberRange notNegative{
    .least = Decimal{0}, .words = RW_TEXT("DiagnosticWord", "a number from 0 upwards")};
inline constexpr NumberRange payAmount{
    .least = Decimal{0},
    .most = largestAmount,
    .words = RW_TEXT("DiagnosticWord", "an amount from 0 to 1000000000000000")};
inline constexpr NumberRange yearCount{
    .least = Decimal{0},
    .most = Decimal{80},
    .words = RW_TEXT("DiagnosticWord", "a number of years from 0 to 80")};
inline constexpr NumberRange percentage{.least = Decimal{0},
                                        .most = Decimal{100},
                                        .words =
                                            RW_TEXT("DiagnosticWord", "a number from 0 to 100")};

/// Two ends, of which at least one is given; the lower one is not above the upper one.
struct NumberSpan {
    std::optional<Decimal> min;
    std::optional<Decimal> max;
};

/// Reads {min: …, max: …}.
[[nodiscard]] std::optional<NumberSpan> readSpan(Fields& fields, const NumberRange& range);

} // namespace rungwise
