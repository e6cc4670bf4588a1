// SPDX-License-Identifier: GPL-3.0-or-later
// Optimal string alignment distance over bytes, bounded so that large tables stay cheap.
#include "core/base/nearest_word.h"

#include <algorithm>
#include <utility>

namespace rungwise {

namespace {

constexpr std::size_t longestWord = 120;

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lowered(std::string_view text) {
    std::string result{text};
    std::transform(result.begin(), result.end(), result.begin(), lower);
    return result;
}

/// The number of edits between two words, or `limit + 1` once it is known to be larger.
std::size_t distance(std::string_view a, std::string_view b, std::size_t limit) {
    const std::size_t gap = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
    if (gap > limit) return limit + 1;
    std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        std::size_t best = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
            best = std::min(best, row[j]);
        }
        if (best > limit) return limit + 1;
        std::swap(before, last);
        std::swap(last, row);
    }
    return last[b.size()];
}

std::size_t limitFor(std::string_view word) {
    return std::max<std::size_t>(1, word.size() / 3);
}

} // namespace

std::string_view nearestWord(std::string_view word, std::span<const std::string_view> candidates) {
    if (word.empty() || word.size() > longestWord) return {};
    const std::string sought = lowered(word);
    std::size_t limit = limitFor(word);
    std::string_view best;
    for (const std::string_view candidate : candidates) {
        if (candidate.size() > longestWord) continue;
        const std::size_t edits = distance(sought, lowered(candidate), limit);
        if (edits > limit) continue;
        if (edits == 0) return candidate;
        best = candidate;
        limit = edits - 1;
    }
    return best;
}

std::vector<std::string> nearestWords(std::string_view word,
                                      std::span<const std::string_view> candidates,
                                      std::size_t count) {
    if (word.empty() || word.size() > longestWord) return {};
    const std::string sought = lowered(word);
    const std::size_t limit = 2 * limitFor(word);
    std::vector<std::pair<std::size_t, std::string_view>> found;
    for (const std::string_view candidate : candidates) {
        if (candidate.size() > longestWord) continue;
        const std::string known = lowered(candidate);
        std::size_t edits = distance(sought, known, limit);
        if (known.find(sought) != std::string::npos) edits = std::min<std::size_t>(edits, 1);
        if (edits <= limit) found.emplace_back(edits, candidate);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string> words;
    for (const auto& [edits, candidate] : found) {
        if (words.size() == count) break;
        if (std::find(words.begin(), words.end(), candidate) == words.end()) {
            words.emplace_back(candidate);
        }
    }
    return words;
}

} // namespace rungwise
