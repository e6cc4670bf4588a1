// SPDX-License-Identifier: GPL-3.0-or-later
// A position in one of the catalogue's dense tables, typed by what the table holds.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace rungwise {

/// A reference from one catalogue value to another. It is only meaningful together with the
/// catalogue that made it, where it always resolves.
template <class Tag> class Index {
public:
    constexpr explicit Index(std::size_t value) : value_{static_cast<std::uint32_t>(value)} {}

    [[nodiscard]] constexpr std::size_t value() const { return value_; }

    friend constexpr auto operator<=>(const Index&, const Index&) = default;

private:
    std::uint32_t value_;
};

} // namespace rungwise

template <class Tag> struct std::hash<rungwise::Index<Tag>> {
    std::size_t operator()(rungwise::Index<Tag> index) const noexcept { return index.value(); }
};
