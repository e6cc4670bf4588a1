// SPDX-License-Identifier: GPL-3.0-or-later
// Finds line breaks and cuts texts there.
#include "core/report/line_breaks.h"

#include <algorithm>

namespace rungwise {

namespace {

std::string tidied(std::string_view line) {
    constexpr std::string_view space = " \t";
    const std::size_t begin = line.find_first_not_of(space);
    if (begin == std::string_view::npos) return {};
    std::string tidy{line.substr(begin, line.find_last_not_of(space) - begin + 1)};
    std::ranges::replace(tidy, '\t', ' ');
    return tidy;
}

} // namespace

std::size_t lineBreakBytes(std::string_view text, std::size_t at) {
    if (text.substr(at, 2) == "\r\n") return 2;
    if (text[at] == '\n' || text[at] == '\r') return 1;
    const std::string_view separator = text.substr(at, 3);
    return separator == "\u2028" || separator == "\u2029" ? 3 : 0;
}

std::vector<std::string> linesOf(std::string_view text) {
    std::vector<std::string> lines;
    std::size_t begin = 0;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t bytes = lineBreakBytes(text, at);
        if (bytes == 0) {
            ++at;
            continue;
        }
        lines.push_back(tidied(text.substr(begin, at - begin)));
        at += bytes;
        begin = at;
    }
    lines.push_back(tidied(text.substr(begin)));
    return lines;
}

} // namespace rungwise
