// SPDX-License-Identifier: GPL-3.0-or-later
// Exact decimal numbers, for pay and for everything else that a person typed.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rungwise {

/// An exact decimal: `units` divided by ten to the power of `scale`. Always kept in lowest terms
/// (no trailing zero behind the point), so equal numbers are equal values.
class Decimal {
public:
    static constexpr int maxDigits = 18;

    constexpr Decimal() = default;
    constexpr explicit Decimal(std::int64_t whole) : units_{whole} {}

    /// Reads a JSON number: digits, a point, an exponent. Nothing for any other text, and for
    /// numbers that need more than 18 digits to be written out.
    [[nodiscard]] static std::optional<Decimal> parse(std::string_view text);

    /// The decimal with at most `places` (0 to 6) decimal places that is nearest to a computed
    /// number, halves away from zero. Nothing when it is not finite or needs more than 18 digits.
    [[nodiscard]] static std::optional<Decimal> nearest(double, int places);

    /// Whether `text` is a JSON number, however many digits it needs.
    [[nodiscard]] static bool isNumber(std::string_view text);

    [[nodiscard]] constexpr std::int64_t units() const { return units_; }
    [[nodiscard]] constexpr int scale() const { return scale_; }
    [[nodiscard]] constexpr bool isNegative() const { return units_ < 0; }
    [[nodiscard]] constexpr bool isZero() const { return units_ == 0; }
    [[nodiscard]] constexpr bool isWhole() const { return scale_ == 0; }

    /// The nearest binary number; for statistics and chart positions only.
    [[nodiscard]] double toDouble() const;

    /// Plain digits with a point, such as "116607" or "0.13"; reads back equal.
    [[nodiscard]] std::string toText() const;

    friend constexpr bool operator==(const Decimal&, const Decimal&) = default;
    friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b);
    friend Decimal operator-(const Decimal& a);

private:
    constexpr Decimal(std::int64_t units, int scale) : units_{units}, scale_{scale} {}

    std::int64_t units_ = 0;
    int scale_ = 0;
};

} // namespace rungwise
