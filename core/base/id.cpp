// SPDX-License-Identifier: GPL-3.0-or-later
// The rules every id keeps.
#include "core/base/id.h"

#include "core/base/text.h"

namespace rungwise {

namespace {

bool isSpace(char32_t c) {
    return c == ' ' || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F ||
           c == 0x205F || c == 0x3000;
}

bool isUnprintable(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || c == 0x200B ||
           c == 0xFEFF || isDirectionControl(c);
}

} // namespace

std::optional<IdFault> idFault(std::string_view text) {
    if (text.empty()) return IdFault::Empty;
    if (text.size() > maxIdBytes) return IdFault::TooLong;
    char32_t character = 0;
    for (std::size_t offset = 0; offset < text.size();) {
        const bool first = offset == 0;
        character = nextCharacter(text, offset);
        if (isUnprintable(character)) return IdFault::NotPrintable;
        if (first && isSpace(character)) return IdFault::SurroundingSpace;
    }
    if (isSpace(character)) return IdFault::SurroundingSpace;
    return std::nullopt;
}

} // namespace rungwise
