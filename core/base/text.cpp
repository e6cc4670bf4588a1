// SPDX-License-Identifier: GPL-3.0-or-later
// UTF-8 checks by hand (they are on the loading path), folding by utf8proc.
#include "core/base/text.h"

#include <utf8proc.h>

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace rungwise {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

bool isContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// The length of the well-formed sequence at `offset` that does not begin with an ASCII byte, or 0.
std::size_t sequenceLength(std::string_view text, std::size_t offset) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[offset + i]); };
    const std::size_t left = text.size() - offset;
    const unsigned char lead = byte(0);
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || left < length) return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if (!isContinuation(text[offset + i])) return 0;
    }
    const bool overlong = (lead == 0xE0 && byte(1) < 0xA0) || (lead == 0xF0 && byte(1) < 0x90);
    const bool surrogate = lead == 0xED && byte(1) > 0x9F;
    const bool tooLarge = lead == 0xF4 && byte(1) > 0x8F;
    return overlong || surrogate || tooLarge ? 0 : length;
}

/// How many of the next bytes are ASCII, eight at a time.
std::size_t asciiRun(std::string_view text, std::size_t offset) {
    const std::size_t start = offset;
    constexpr std::uint64_t highBits = 0x8080808080808080U;
    for (std::uint64_t word = 0; offset + sizeof word <= text.size(); offset += sizeof word) {
        std::memcpy(&word, text.data() + offset, sizeof word);
        if ((word & highBits) != 0) break;
    }
    while (offset < text.size() && static_cast<unsigned char>(text[offset]) < 0x80) ++offset;
    return offset - start;
}

struct FreeDeleter {
    void operator()(utf8proc_uint8_t* text) const { std::free(text); }
};

} // namespace

std::optional<std::size_t> firstInvalidUtf8(std::string_view text) {
    for (std::size_t offset = asciiRun(text, 0); offset < text.size();
         offset += asciiRun(text, offset)) {
        const std::size_t length = sequenceLength(text, offset);
        if (length == 0) return offset;
        offset += length;
    }
    return std::nullopt;
}

std::string validUtf8(std::string_view text) {
    std::string valid;
    for (auto fault = firstInvalidUtf8(text); fault; fault = firstInvalidUtf8(text)) {
        valid += text.substr(0, *fault);
        valid += replacement;
        text.remove_prefix(*fault + 1);
    }
    return valid += text;
}

std::string oneLine(std::string_view text) {
    std::string line;
    for (std::size_t offset = 0; offset < text.size();) {
        const std::size_t start = offset;
        const char32_t character = nextCharacter(text, offset);
        const bool isControl = character < 0x20 || (character >= 0x7F && character < 0xA0) ||
                               character == 0x2028 || character == 0x2029;
        const bool isHarmful = isControl || isDirectionControl(character);
        line += isHarmful ? replacement : text.substr(start, offset - start);
    }
    return line;
}

std::size_t countCharacters(std::string_view text) {
    std::size_t count = 0;
    for (const char byte : text) count += isContinuation(byte) ? 0 : 1;
    return count;
}

std::string_view firstCharacters(std::string_view text, std::size_t count) {
    std::size_t offset = 0;
    while (offset < text.size() && count > 0) {
        ++offset;
        while (offset < text.size() && isContinuation(text[offset])) ++offset;
        --count;
    }
    return text.substr(0, offset);
}

char32_t nextCharacter(std::string_view text, std::size_t& offset) {
    const auto lead = static_cast<unsigned char>(text[offset++]);
    if (lead < 0x80) return lead;
    char32_t character = lead & (lead >= 0xF0 ? 0x07U : lead >= 0xE0 ? 0x0FU : 0x1FU);
    while (offset < text.size() && isContinuation(text[offset])) {
        character = (character << 6U) | (static_cast<unsigned char>(text[offset++]) & 0x3FU);
    }
    return character;
}

std::string folded(std::string_view text) {
    utf8proc_uint8_t* mapped = nullptr;
    const auto options =
        static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE |
                                       UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                     static_cast<utf8proc_ssize_t>(text.size()), &mapped, options);
    const std::unique_ptr<utf8proc_uint8_t, FreeDeleter> owner{mapped};
    if (length < 0) return std::string{text};
    return std::string{reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(length)};
}

bool hasRightToLeft(std::string_view text) {
    for (std::size_t offset = 0; offset < text.size();) {
        const char32_t c = nextCharacter(text, offset);
        const bool isOfTheBasicPlane = (c >= 0x0590 && c <= 0x08FF) ||
                                       (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
        if (isOfTheBasicPlane || (c >= 0x10800 && c <= 0x10FFF) || (c >= 0x1E800 && c <= 0x1EFFF)) {
            return true;
        }
    }
    return false;
}

bool isDirectionControl(char32_t character) {
    return (character >= 0x202A && character <= 0x202E) ||
           (character >= 0x2066 && character <= 0x2069);
}

} // namespace rungwise
