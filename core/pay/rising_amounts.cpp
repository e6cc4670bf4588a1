// SPDX-License-Identifier: GPL-3.0-or-later
// Sorts digit by digit: binary numbers that are not negative have the order of their bits.
#include "core/pay/rising_amounts.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace rungwise {

namespace {

using Bits = std::vector<std::uint64_t>;

constexpr int bitsPerDigit = 11;
constexpr std::size_t digits = std::size_t{1} << bitsPerDigit;

/// Below this, comparing is faster.
constexpr std::size_t few = 256;

constexpr std::size_t digitAt(std::uint64_t bits, int place) {
    return (bits >> place) & (digits - 1);
}

/// The bits in which the numbers differ at all.
std::uint64_t differing(const Bits& numbers) {
    std::uint64_t found = 0;
    for (const std::uint64_t number : numbers) found |= number ^ numbers.front();
    return found;
}

/// Writes the numbers in the order of one digit; equal digits keep their order.
void sortByDigit(const Bits& numbers, int place, Bits& sorted) {
    std::array<std::size_t, digits> next{};
    for (const std::uint64_t number : numbers) ++next[digitAt(number, place)];
    std::size_t before = 0;
    for (std::size_t& one : next) {
        const std::size_t count = one;
        one = before;
        before += count;
    }
    for (const std::uint64_t number : numbers) sorted[next[digitAt(number, place)]++] = number;
}

} // namespace

void sortRising(std::vector<double>& amounts) {
    if (amounts.size() < few) {
        std::ranges::sort(amounts);
        return;
    }
    Bits numbers(amounts.size());
    std::ranges::transform(amounts, numbers.begin(),
                           [](double amount) { return std::bit_cast<std::uint64_t>(amount); });
    const std::uint64_t unlike = differing(numbers);
    Bits sorted(numbers.size());
    // Round amounts leave most of the lower bits alike, which need no sorting.
    const auto end = static_cast<int>(std::bit_width(unlike));
    for (int place = std::countr_zero(unlike); place < end; place += bitsPerDigit) {
        sortByDigit(numbers, place, sorted);
        numbers.swap(sorted);
    }
    std::ranges::transform(numbers, amounts.begin(),
                           [](std::uint64_t bits) { return std::bit_cast<double>(bits); });
}

} // namespace rungwise
