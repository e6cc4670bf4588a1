// SPDX-License-Identifier: GPL-3.0-or-later
// Fills the buffer. Most texts are ASCII, which needs no tables to fold.
#include "core/search/folded_texts.h"

#include "core/base/text.h"

#include <algorithm>

namespace rungwise {

namespace {

bool isAscii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char lowered(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

void FoldedTexts::beginOwner() {
    firsts_.push_back(static_cast<TextNumber>(originals_.size()));
}

void FoldedTexts::add(std::string_view text) {
    const std::size_t begin = buffer_.size();
    if (isAscii(text)) {
        std::ranges::transform(text, std::back_inserter(buffer_), lowered);
    } else {
        buffer_ += folded(text);
    }
    buffer_ += '\n';
    for (const char byte : std::string_view{buffer_}.substr(begin)) {
        ++counts_[static_cast<unsigned char>(byte)];
    }
    begins_.push_back(buffer_.size());
    owners_.push_back(static_cast<std::uint32_t>(firsts_.size() - 1));
    originals_.push_back(text);
}

TextNumber FoldedTexts::firstHolding(std::size_t owner, TextNumber from,
                                     const SearchWords& words) const {
    for (TextNumber text = from; text < behindLastOf(owner); ++text) {
        if (words.areIn(foldedText(text))) return text;
    }
    return noText;
}

} // namespace rungwise
