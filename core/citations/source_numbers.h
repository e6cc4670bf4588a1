// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of the few sources behind one statement.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <span>
#include <variant>
#include <vector>

namespace rungwise {

/// A short list of numbers in place.
struct FewNumbers {
    std::array<int, 5> numbers{};
    unsigned count = 0;
};

/// Numbers of a result’s sources, rising, each once. A comparison holds hundreds of these
/// lists, nearly all with one or two numbers, so that a short one takes no memory of its own.
class SourceNumbers {
public:
    SourceNumbers() = default;
    SourceNumbers(std::initializer_list<int> numbers) { assign({numbers.begin(), numbers.size()}); }
    SourceNumbers(const std::vector<int>& numbers) { assign(numbers); }

    operator std::vector<int>() const { return {begin(), end()}; }

    [[nodiscard]] const int* begin() const { return view().data(); }
    [[nodiscard]] const int* end() const { return view().data() + view().size(); }
    [[nodiscard]] std::size_t size() const { return view().size(); }
    [[nodiscard]] bool empty() const { return view().empty(); }
    [[nodiscard]] int operator[](std::size_t position) const { return view()[position]; }

    /// Puts a number at its place unless it is there already.
    void insert(int number);

    friend bool operator==(const SourceNumbers& a, const SourceNumbers& b) {
        return std::ranges::equal(a.view(), b.view());
    }

private:
    [[nodiscard]] std::span<const int> view() const {
        if (const auto* few = std::get_if<FewNumbers>(&numbers_))
            return {few->numbers.data(), few->count};
        return std::get<std::vector<int>>(numbers_);
    }

    void assign(std::span<const int> numbers);

    std::variant<FewNumbers, std::vector<int>> numbers_;
};

} // namespace rungwise
