// SPDX-License-Identifier: GPL-3.0-or-later
// Ids: the names by which catalogue entries refer to each other.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace rungwise {

/// Why a text cannot be an id.
enum class IdFault { Empty, TooLong, SurroundingSpace, NotPrintable };

/// The longest id, in bytes.
inline constexpr std::size_t maxIdBytes = 256;

/// The first rule that `text` breaks, or nothing when it is a good id: printable UTF-8 without
/// surrounding space, controls or direction controls, 1 to 256 bytes.
[[nodiscard]] std::optional<IdFault> idFault(std::string_view text);

/// An id of one kind of entry; ids of different kinds do not mix.
template <class Tag> class Id {
public:
    /// Nothing when `idFault` finds one.
    [[nodiscard]] static std::optional<Id> parse(std::string_view text) {
        if (idFault(text)) return std::nullopt;
        return Id{std::string{text}};
    }

    [[nodiscard]] const std::string& text() const { return text_; }

    friend auto operator<=>(const Id&, const Id&) = default;

private:
    explicit Id(std::string text) : text_{std::move(text)} {}

    std::string text_;
};

} // namespace rungwise
