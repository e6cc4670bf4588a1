// SPDX-License-Identifier: GPL-3.0-or-later
// Reports as Markdown with GitHub's tables, meant to be read as plain text as well.
#pragma once

#include "core/report/report.h"

#include <string>
#include <string_view>

namespace rungwise {

/// The whole report; ends with a line break.
[[nodiscard]] std::string markdown(const Report& report);

/// `text` such that Markdown shows it as it stands, at the beginning of a line, in the middle and
/// in a table: no emphasis, link, HTML, heading or list comes out of it. Line breaks become `<br>`.
[[nodiscard]] std::string escapedMarkdown(std::string_view text);

} // namespace rungwise
