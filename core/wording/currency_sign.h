// SPDX-License-Identifier: GPL-3.0-or-later
// The signs that readers of English know currencies by.
#pragma once

#include <string_view>

namespace rungwise {

/// The sign that names this currency and no other, such as "$" for USD; empty where people write
/// the code.
[[nodiscard]] std::string_view currencySign(std::string_view currency);

} // namespace rungwise
