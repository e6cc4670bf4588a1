// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody's own pay beside a range. It is never part of a catalogue.
#pragma once

#include "core/pay/pay_conversion.h"
#include "core/pay/pay_line.h"

#include <optional>
#include <string>
#include <string_view>

namespace rungwise {

struct OwnPay {
    Decimal amount; ///< above 0, at most largestAmount, at most two decimal places
    PayUnit unit;

    friend bool operator==(const OwnPay&, const OwnPay&) = default;
};

/// Reads "118000 USD/year": amount (commas, or spaces of any usual width, may stand between groups
/// of three digits), currency in any case, and a period (year when left out; year, month, week,
/// day, hour; in any case). Nothing for other texts, "118.000 EUR" among them: half of its readers
/// mean a thousand times as much as the others.
[[nodiscard]] std::optional<OwnPay> parseOwnPay(std::string_view text);

/// "118000 USD/year"; reads back equal.
[[nodiscard]] std::string toText(const OwnPay& pay);

/// Where somebody's pay stands in one line's range; each only where its figures are known exactly
/// or about.
struct PayStanding {
    std::optional<double>
        penetration; ///< (pay − low)/(high − low), in percent; may lie outside 0–100
    std::optional<double> compaRatio; ///< pay / midpoint of low and high, 1 is the middle
    std::optional<double> percentile; ///< 0 to 100, where percentiles are known

    friend bool operator==(const PayStanding&, const PayStanding&) = default;
};

/// `amount` is in the unit of the line.
[[nodiscard]] PayStanding standing(double amount, const PayLine& line);

} // namespace rungwise
