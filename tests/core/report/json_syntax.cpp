// SPDX-License-Identifier: GPL-3.0-or-later
// Walks a JSON text by its grammar.
#include "tests/core/report/json_syntax.h"

#include <set>
#include <string>

namespace rungwise::test {

namespace {

class Walker {
public:
    explicit Walker(std::string_view text) : text_{text} {}

    [[nodiscard]] std::optional<std::size_t> fault() {
        if (!value()) return at_;
        skipSpace();
        return at_ == text_.size() ? std::nullopt : std::optional{at_};
    }

private:
    [[nodiscard]] char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

    void skipSpace() { at_ = std::min(text_.find_first_not_of(" \t\r\n", at_), text_.size()); }

    bool take(char expected) {
        skipSpace();
        if (peek() != expected || at_ == text_.size()) return false;
        ++at_;
        return true;
    }

    bool word(std::string_view expected) {
        if (text_.substr(at_, expected.size()) != expected) return false;
        at_ += expected.size();
        return true;
    }

    bool value() {
        skipSpace();
        switch (peek()) {
        case '{': return object();
        case '[': return array();
        case '"': return string();
        case 't': return word("true");
        case 'f': return word("false");
        case 'n': return word("null");
        default: return number();
        }
    }

    bool object() {
        std::set<std::string_view> keys;
        if (!take('{')) return false;
        if (take('}')) return true;
        do {
            skipSpace();
            const std::size_t begin = at_;
            if (!string() || !keys.insert(text_.substr(begin, at_ - begin)).second) return false;
            if (!take(':') || !value()) return false;
        } while (take(','));
        return take('}');
    }

    bool array() {
        if (!take('[')) return false;
        if (take(']')) return true;
        do {
            if (!value()) return false;
        } while (take(','));
        return take(']');
    }

    bool string() {
        if (!take('"')) return false;
        while (at_ < text_.size() && peek() != '"') {
            if (static_cast<unsigned char>(peek()) < 0x20) return false;
            if (peek() == '\\' && !escape()) return false;
            ++at_;
        }
        return take('"');
    }

    /// Ends on the last character of the escape.
    bool escape() {
        ++at_;
        if (std::string_view{"\"\\/bfnrt"}.find(peek()) != std::string_view::npos) return true;
        if (peek() != 'u' || text_.size() - at_ < 5) return false;
        const std::string_view hex = text_.substr(at_ + 1, 4);
        at_ += 4;
        return hex.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
    }

    bool digits() {
        const std::size_t begin = at_;
        while (peek() >= '0' && peek() <= '9') ++at_;
        return at_ > begin;
    }

    bool number() {
        if (peek() == '-') ++at_;
        const std::size_t begin = at_;
        if (!digits() || (text_[begin] == '0' && at_ > begin + 1)) return false;
        if (peek() == '.') {
            ++at_;
            if (!digits()) return false;
        }
        if (peek() != 'e' && peek() != 'E') return true;
        ++at_;
        if (peek() == '+' || peek() == '-') ++at_;
        return digits();
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

} // namespace

std::optional<std::size_t> jsonFault(std::string_view text) {
    return Walker{text}.fault();
}

std::string packedJson(std::string_view json) {
    std::string text;
    bool isIndent = false;
    for (const char character : json) {
        if (character == '\n') isIndent = true;
        if (character != '\n' && character != ' ') isIndent = false;
        if (!isIndent) text += character;
    }
    return text;
}

} // namespace rungwise::test
