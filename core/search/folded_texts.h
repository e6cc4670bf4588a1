// SPDX-License-Identifier: GPL-3.0-or-later
// Many short texts folded into one buffer, so that a search runs over them in a single scan.
#pragma once

#include "core/search/rare_byte_search.h"
#include "core/search/search_words.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rungwise {

/// The position of a text among all texts.
using TextNumber = std::uint32_t;
inline constexpr TextNumber noText = UINT32_MAX;

/// Texts by owner; owners are numbered from 0 in the order in which they were begun.
class FoldedTexts {
public:
    /// Begins the next owner; it may stay without texts.
    void beginOwner();
    /// Appends a text of the owner begun last. The text must outlive this object.
    void add(std::string_view text);

    [[nodiscard]] std::size_t owners() const { return firsts_.size(); }
    /// The text as it was added.
    [[nodiscard]] std::string_view original(TextNumber text) const { return originals_[text]; }

    /// The first text of the owner, `from` or later, that holds every word; else `noText`.
    [[nodiscard]] TextNumber firstHolding(std::size_t owner, TextNumber from,
                                          const SearchWords& words) const;

    /// Calls `found(owner, text)` for every owner that has a text, `firstWanted(owner)` or later,
    /// which holds every word, of which there is at least one; `text` is the first such text.
    /// Owners come in order. Those for whom `firstWanted` answers `noText` are passed over.
    template <class FirstWanted, class Found>
    void scan(const SearchWords& words, FirstWanted firstWanted, Found found) const {
        const std::string_view buffer{buffer_};
        const RareByteSearch sought{words.longest(), counts_};
        TextNumber text = firstFrom(0, firstWanted);
        std::size_t at = sought.find(buffer, begins_[text]);
        while (at != std::string_view::npos) {
            while (begins_[text + 1] <= at) ++text;
            const std::uint32_t owner = owners_[text];
            const TextNumber wanted = firstWanted(owner);
            if (wanted != noText && text >= wanted) {
                const bool isFound = words.othersAreIn(foldedText(text));
                if (isFound) found(owner, text);
                text = isFound ? firstFrom(owner + 1, firstWanted) : text + 1;
            } else {
                text = firstFrom(owner, firstWanted);
            }
            at = sought.find(buffer, begins_[text]);
        }
    }

    [[nodiscard]] TextNumber firstOf(std::size_t owner) const { return firsts_[owner]; }
    [[nodiscard]] TextNumber behindLastOf(std::size_t owner) const {
        return owner + 1 < firsts_.size() ? firsts_[owner + 1]
                                          : static_cast<TextNumber>(originals_.size());
    }

private:
    [[nodiscard]] std::string_view foldedText(TextNumber text) const {
        return std::string_view{buffer_}.substr(begins_[text], begins_[text + 1] - begins_[text]);
    }
    /// Where to go on with this owner or the next that is wanted.
    template <class FirstWanted>
    [[nodiscard]] TextNumber firstFrom(std::uint32_t owner, FirstWanted firstWanted) const {
        for (; owner < firsts_.size(); ++owner) {
            const TextNumber wanted = firstWanted(owner);
            if (wanted != noText) return wanted;
        }
        return static_cast<TextNumber>(originals_.size());
    }

    std::string buffer_;                 ///< a line end, which no word holds, behind each text
    std::vector<std::size_t> begins_{0}; ///< of each text, and behind the last
    std::vector<std::uint32_t> owners_;  ///< of each text
    std::vector<std::string_view> originals_;
    std::vector<TextNumber> firsts_; ///< of each owner
    ByteCounts counts_{};            ///< of the buffer
};

} // namespace rungwise
