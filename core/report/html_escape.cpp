// SPDX-License-Identifier: GPL-3.0-or-later
// Names the five characters that mean something in HTML.
#include "core/report/html_escape.h"

namespace rungwise {

std::string escapedHtml(std::string_view text) {
    std::string escaped;
    escaped.reserve(text.size() + text.size() / 8);
    for (const char character : text) {
        switch (character) {
        case '&': escaped += "&amp;"; break;
        case '<': escaped += "&lt;"; break;
        case '>': escaped += "&gt;"; break;
        case '"': escaped += "&quot;"; break;
        case '\'': escaped += "&#39;"; break;
        default: escaped += character;
        }
    }
    return escaped;
}

} // namespace rungwise
