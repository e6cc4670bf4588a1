// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody typed into a search, as words to be looked for in folded texts.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rungwise {

/// The folded words of a query, the longest first.
class SearchWords {
public:
    SearchWords() = default;
    /// `query` is valid UTF-8; it may be empty or fold to nothing.
    explicit SearchWords(std::string_view query);

    [[nodiscard]] bool isEmpty() const { return words_.empty(); }
    /// The word that is best looked for first. There must be words.
    [[nodiscard]] const std::string& longest() const { return words_.front(); }
    /// Whether a folded text that holds the longest word holds the others, too.
    [[nodiscard]] bool othersAreIn(std::string_view text) const;
    /// Whether a folded text holds every word.
    [[nodiscard]] bool areIn(std::string_view text) const;
    /// Whether every text that holds these words also holds `fewer`.
    [[nodiscard]] bool extend(const SearchWords& fewer) const;

    friend bool operator==(const SearchWords&, const SearchWords&) = default;

private:
    std::vector<std::string> words_;
};

} // namespace rungwise
