// SPDX-License-Identifier: GPL-3.0-or-later
// The version of the program, as the build knows it.
#pragma once

#include <string_view>

namespace rungwise {

/// The three numbers of the release, such as "1.2.3".
[[nodiscard]] std::string_view programVersion();

} // namespace rungwise
