// SPDX-License-Identifier: GPL-3.0-or-later
// Block style, two spaces a level; the first entry of a container in a list stands behind its dash.
#include "core/yaml/writer.h"

#include "core/base/text.h"
#include "core/yaml/plain_word.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace rungwise {

namespace {

/// Characters that a person would not see, or that another program might change.
bool needsEscape(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c <= 0xA0) || c == 0x2028 || c == 0x2029 || c == 0x200B ||
           c == 0xFEFF || c == 0xFFFE || c == 0xFFFF || isDirectionControl(c);
}

std::string escaped(char32_t character) {
    switch (character) {
    case '\n': return "\\n";
    case '\t': return "\\t";
    case '\r': return "\\r";
    default: break;
    }
    std::string text = "\\u";
    for (int shift = 12; shift >= 0; shift -= 4) {
        text += "0123456789ABCDEF"[(character >> static_cast<unsigned>(shift)) & 0xFU];
    }
    return text;
}

/// Whether a key reads back as the same text without quotes.
bool isPlainKey(std::string_view name) {
    const auto isWordCharacter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    };
    return !name.empty() && name.front() >= 'a' && name.front() <= 'z' &&
           std::all_of(name.begin(), name.end(), isWordCharacter) && !isAmbiguousWord(name);
}

} // namespace

std::string quotedYaml(std::string_view value) {
    std::string text = "\"";
    for (std::size_t offset = 0; offset < value.size();) {
        const std::size_t start = offset;
        const char32_t character = nextCharacter(value, offset);
        if (character == '"' || character == '\\') text += '\\';
        if (needsEscape(character))
            text += escaped(character);
        else
            text += value.substr(start, offset - start);
    }
    return text + '"';
}

YamlWriter& YamlWriter::beginMap() {
    begin(Container::Map);
    return *this;
}

YamlWriter& YamlWriter::endMap() {
    end(Container::Map, "{}");
    return *this;
}

YamlWriter& YamlWriter::beginList() {
    begin(Container::List);
    return *this;
}

YamlWriter& YamlWriter::endList() {
    end(Container::List, "[]");
    return *this;
}

YamlWriter& YamlWriter::key(std::string_view name) {
    assert(!open_.empty() && open_.back().kind == Container::Map && !afterKey_);
    startLine();
    text_ += isPlainKey(name) ? std::string{name} : quotedYaml(name);
    text_ += ':';
    afterKey_ = true;
    return *this;
}

YamlWriter& YamlWriter::text(std::string_view value) {
    writeScalar(quotedYaml(value));
    return *this;
}

YamlWriter& YamlWriter::number(const Decimal& value) {
    writeScalar(value.toText());
    return *this;
}

YamlWriter& YamlWriter::boolean(bool value) {
    writeScalar(value ? "true" : "false");
    return *this;
}

std::string YamlWriter::take() {
    assert(open_.empty());
    return std::exchange(text_, "---") + '\n';
}

void YamlWriter::begin(Container kind) {
    beforeValue();
    open_.push_back({kind});
}

void YamlWriter::end(Container kind, std::string_view whenEmpty) {
    assert(!open_.empty() && open_.back().kind == kind && !afterKey_);
    static_cast<void>(kind);
    const bool isEmpty = open_.back().isEmpty;
    open_.pop_back();
    if (isEmpty) {
        text_ += afterDash_ ? "" : " ";
        text_ += whenEmpty;
    }
    afterDash_ = false;
}

/// Puts the dash of a list entry in front of a value.
void YamlWriter::beforeValue() {
    if (!open_.empty() && open_.back().kind == Container::List) {
        startLine();
        text_ += "- ";
        afterDash_ = true;
    }
    assert(open_.empty() || open_.back().kind == Container::List || afterKey_);
    afterKey_ = false;
}

/// Begins the next entry of the innermost container, on a new line unless a dash waits for it.
void YamlWriter::startLine() {
    open_.back().isEmpty = false;
    if (std::exchange(afterDash_, false)) return;
    text_ += '\n';
    text_.append(2 * (open_.size() - 1), ' ');
}

void YamlWriter::writeScalar(std::string_view written) {
    const bool isInList = !open_.empty() && open_.back().kind == Container::List;
    beforeValue();
    if (!isInList) text_ += ' ';
    text_ += written;
    afterDash_ = false;
}

} // namespace rungwise
