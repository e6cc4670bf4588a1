// SPDX-License-Identifier: GPL-3.0-or-later
// Indents, separates and escapes.
#include "core/base/json_writer.h"

#include <array>
#include <cassert>
#include <charconv>
#include <cmath>
#include <utility>

namespace rungwise {

namespace {

template <class Number> std::string digits(Number value) {
    std::array<char, 40> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return {buffer.data(), end.ptr};
}

/// The short escape of a character, or 0 when it has none.
char shortEscape(char character) {
    switch (character) {
    case '"':
    case '\\': return character;
    case '\b': return 'b';
    case '\f': return 'f';
    case '\n': return 'n';
    case '\r': return 'r';
    case '\t': return 't';
    default: return '\0';
    }
}

void appendUnicodeEscape(std::string& text, unsigned char character) {
    constexpr std::string_view hex = "0123456789abcdef";
    text += "\\u00";
    text += hex[character >> 4U];
    text += hex[character & 15U];
}

} // namespace

JsonWriter& JsonWriter::beginObject() {
    begin(Container::Object, '{');
    return *this;
}

JsonWriter& JsonWriter::endObject() {
    end(Container::Object, '}');
    return *this;
}

JsonWriter& JsonWriter::beginArray() {
    begin(Container::Array, '[');
    return *this;
}

JsonWriter& JsonWriter::endArray() {
    end(Container::Array, ']');
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
    assert(!open_.empty() && open_.back().kind == Container::Object && !afterKey_);
    beforeEntry();
    quote(name);
    text_ += ": ";
    afterKey_ = true;
    return *this;
}

JsonWriter& JsonWriter::text(std::string_view value) {
    beforeValue();
    quote(value);
    return *this;
}

JsonWriter& JsonWriter::number(const Decimal& value) {
    beforeValue();
    text_ += value.toText();
    return *this;
}

JsonWriter& JsonWriter::number(std::size_t value) {
    beforeValue();
    text_ += digits(value);
    return *this;
}

JsonWriter& JsonWriter::number(int value) {
    beforeValue();
    text_ += digits(value);
    return *this;
}

JsonWriter& JsonWriter::number(double value) {
    if (!std::isfinite(value)) return null();
    beforeValue();
    text_ += digits(value);
    return *this;
}

JsonWriter& JsonWriter::boolean(bool value) {
    beforeValue();
    text_ += value ? "true" : "false";
    return *this;
}

JsonWriter& JsonWriter::null() {
    beforeValue();
    text_ += "null";
    return *this;
}

std::string JsonWriter::take() {
    assert(open_.empty() && !text_.empty());
    text_ += '\n';
    return std::exchange(text_, {});
}

void JsonWriter::begin(Container kind, char bracket) {
    beforeValue();
    text_ += bracket;
    open_.push_back({kind});
}

void JsonWriter::end(Container kind, char bracket) {
    assert(!open_.empty() && open_.back().kind == kind && !afterKey_);
    const bool isEmpty = open_.back().entries == 0;
    open_.pop_back();
    if (!isEmpty) breakLine();
    text_ += bracket;
}

void JsonWriter::beforeEntry() {
    if (open_.back().entries++ > 0) text_ += ',';
    breakLine();
}

void JsonWriter::beforeValue() {
    if (std::exchange(afterKey_, false)) return;
    assert(open_.empty() ? text_.empty() : open_.back().kind == Container::Array);
    if (!open_.empty()) beforeEntry();
}

void JsonWriter::breakLine() {
    text_ += '\n';
    text_.append(2 * open_.size(), ' ');
}

void JsonWriter::quote(std::string_view value) {
    text_ += '"';
    for (const char character : value) {
        const auto byte = static_cast<unsigned char>(character);
        if (const char escape = shortEscape(character)) {
            text_ += '\\';
            text_ += escape;
        } else if (byte < 0x20 || byte == 0x7f) {
            appendUnicodeEscape(text_, byte);
        } else {
            text_ += character;
        }
    }
    text_ += '"';
}

} // namespace rungwise
