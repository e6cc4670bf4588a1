// SPDX-License-Identifier: GPL-3.0-or-later
// Puts arguments into the numbered places of a text.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace rungwise {

/// Puts `arguments` into the places {0} to {9} of `pattern`. Each place is filled once and what is
/// filled in is not looked at again; places without an argument stay as they are.
[[nodiscard]] std::string fill(std::string_view pattern, std::span<const std::string> arguments);

/// Whether every place of `pattern` has an argument that is not empty.
[[nodiscard]] bool isFilledBy(std::string_view pattern, std::span<const std::string> arguments);

} // namespace rungwise
