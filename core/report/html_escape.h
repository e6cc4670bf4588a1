// SPDX-License-Identifier: GPL-3.0-or-later
// Texts inside HTML.
#pragma once

#include <string>
#include <string_view>

namespace rungwise {

/// `text` such that HTML shows it as it stands, between tags and within quoted attributes alike.
[[nodiscard]] std::string escapedHtml(std::string_view text);

} // namespace rungwise
