// SPDX-License-Identifier: GPL-3.0-or-later
// Many short texts folded into one buffer, so that a search runs over them in a single scan.
#pragma once

#include "core/search/search_words.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rungwise {

/// The position of a text among all texts.
using TextNumber = std::uint32_t;

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

    /// The first text of the owner that holds every word.
    [[nodiscard]] std::optional<TextNumber> firstOf(std::size_t owner,
                                                    const SearchWords& words) const;

    /// Calls `found(owner, text)` for every owner that `isWanted(owner)` and has a text that holds
    /// every word, of which there is at least one; `text` is the owner's first such text. Owners
    /// come in order.
    template <class IsWanted, class Found>
    void scan(const SearchWords& words, IsWanted isWanted, Found found) const {
        const std::string_view buffer{buffer_};
        const std::string& sought = words.longest();
        TextNumber text = 0;
        std::size_t at = buffer.find(sought);
        while (at != std::string_view::npos) {
            while (begins_[text + 1] <= at) ++text;
            const std::uint32_t owner = owners_[text];
            const bool isUseless = !isWanted(owner);
            if (!isUseless && words.othersAreIn(foldedText(text))) {
                found(owner, text);
                text = behindLastOf(owner);
            } else {
                text = isUseless ? firstOfNext(owner, isWanted) : text + 1;
            }
            at = buffer.find(sought, begins_[text]);
        }
    }

private:
    [[nodiscard]] std::string_view foldedText(TextNumber text) const {
        return std::string_view{buffer_}.substr(begins_[text], begins_[text + 1] - begins_[text]);
    }
    [[nodiscard]] TextNumber behindLastOf(std::size_t owner) const {
        return owner + 1 < firsts_.size() ? firsts_[owner + 1]
                                          : static_cast<TextNumber>(originals_.size());
    }

    /// The first text of the next owner that is wanted.
    template <class IsWanted>
    [[nodiscard]] TextNumber firstOfNext(std::size_t owner, IsWanted isWanted) const {
        do ++owner;
        while (owner < firsts_.size() && !isWanted(static_cast<std::uint32_t>(owner)));
        return behindLastOf(owner - 1);
    }

    std::string buffer_;                 ///< a line end, which no word holds, behind each text
    std::vector<std::size_t> begins_{0}; ///< of each text, and behind the last
    std::vector<std::uint32_t> owners_;  ///< of each text
    std::vector<std::string_view> originals_;
    std::vector<TextNumber> firsts_; ///< of each owner
};

} // namespace rungwise
