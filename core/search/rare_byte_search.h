// SPDX-License-Identifier: GPL-3.0-or-later
// Finds a short word in a long text by the byte of it that the text holds least often.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace rungwise {

/// How often each byte stands in a text.
using ByteCounts = std::array<std::uint32_t, 256>;

/// Looks for one word. A plain search stops at every first letter, and words begin with common
/// ones; this stops at rare letters only.
class RareByteSearch {
public:
    /// `word` is not empty and outlives the search.
    RareByteSearch(std::string_view word, const ByteCounts& counts) : word_{word} {
        for (std::size_t i = 1; i < word.size(); ++i) {
            if (countOf(counts, word[i]) < countOf(counts, word[rare_])) rare_ = i;
        }
    }

    /// Where the word stands in `text` at or behind `from`; npos when it does not.
    [[nodiscard]] std::size_t find(std::string_view text, std::size_t from) const {
        for (std::size_t at = from + rare_; at < text.size(); ++at) {
            const void* found = std::memchr(text.data() + at, word_[rare_], text.size() - at);
            if (found == nullptr) break;
            at = static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
            if (stands(text, at - rare_)) return at - rare_;
        }
        return std::string_view::npos;
    }

private:
    static std::uint32_t countOf(const ByteCounts& counts, char byte) {
        return counts[static_cast<unsigned char>(byte)];
    }

    /// Words are short: a loop is done before a call has begun.
    [[nodiscard]] bool stands(std::string_view text, std::size_t at) const {
        if (text.size() - at < word_.size()) return false;
        for (std::size_t i = 0; i < word_.size(); ++i) {
            if (text[at + i] != word_[i]) return false;
        }
        return true;
    }

    std::string_view word_;
    std::size_t rare_ = 0;
};

} // namespace rungwise
