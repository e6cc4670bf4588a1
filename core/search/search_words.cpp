// SPDX-License-Identifier: GPL-3.0-or-later
// Splits queries at white space.
#include "core/search/search_words.h"

#include "core/base/text.h"

#include <algorithm>

namespace rungwise {

namespace {

/// Longer words are rarer; equal lengths are ordered so that the order of typing does not matter.
bool comesFirst(const std::string& a, const std::string& b) {
    return a.size() != b.size() ? a.size() > b.size() : a < b;
}

} // namespace

SearchWords::SearchWords(std::string_view query) {
    constexpr std::string_view spaces = " \t\r\n";
    const std::string text = folded(query);
    std::size_t begin = text.find_first_not_of(spaces);
    while (begin != std::string::npos) {
        const std::size_t end = std::min(text.find_first_of(spaces, begin), text.size());
        words_.push_back(text.substr(begin, end - begin));
        begin = text.find_first_not_of(spaces, end);
    }
    std::ranges::sort(words_, comesFirst);
    words_.erase(std::unique(words_.begin(), words_.end()), words_.end());
}

bool SearchWords::othersAreIn(std::string_view text) const {
    return std::all_of(words_.begin() + 1, words_.end(), [text](const std::string& word) {
        return text.find(word) != std::string_view::npos;
    });
}

bool SearchWords::areIn(std::string_view text) const {
    return std::ranges::all_of(words_, [text](const std::string& word) {
        return text.find(word) != std::string_view::npos;
    });
}

bool SearchWords::extend(const SearchWords& fewer) const {
    return std::ranges::all_of(fewer.words_, [this](const std::string& before) {
        return std::ranges::any_of(words_, [&before](const std::string& word) {
            return word.find(before) != std::string::npos;
        });
    });
}

} // namespace rungwise
