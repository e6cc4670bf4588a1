// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps short lists in place and moves long ones out.
#include "core/citations/source_numbers.h"

#include <utility>

namespace rungwise {

void SourceNumbers::insert(int number) {
    const auto place = std::ranges::lower_bound(view(), number);
    if (place != view().end() && *place == number) return;
    const auto position = place - view().begin();
    auto* few = std::get_if<FewNumbers>(&numbers_);
    if (few != nullptr && few->count < few->numbers.size()) {
        int* const hole = few->numbers.data() + position;
        std::copy_backward(hole, few->numbers.data() + few->count,
                           few->numbers.data() + few->count + 1);
        *hole = number;
        ++few->count;
        return;
    }
    std::vector<int> many = *this;
    many.insert(many.begin() + position, number);
    numbers_ = std::move(many);
}

void SourceNumbers::assign(std::span<const int> numbers) {
    FewNumbers few;
    if (numbers.size() > few.numbers.size()) {
        numbers_ = std::vector<int>{numbers.begin(), numbers.end()};
        return;
    }
    std::ranges::copy(numbers, few.numbers.begin());
    few.count = static_cast<unsigned>(numbers.size());
    numbers_ = few;
}

} // namespace rungwise
