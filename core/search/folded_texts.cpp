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
    if (isAscii(text)) {
        std::ranges::transform(text, std::back_inserter(buffer_), lowered);
    } else {
        buffer_ += folded(text);
    }
    buffer_ += '\n';
    begins_.push_back(buffer_.size());
    owners_.push_back(static_cast<std::uint32_t>(firsts_.size() - 1));
    originals_.push_back(text);
}

std::optional<TextNumber> FoldedTexts::firstOf(std::size_t owner, const SearchWords& words) const {
    for (TextNumber text = firsts_[owner]; text < behindLastOf(owner); ++text) {
        if (words.areIn(foldedText(text))) return text;
    }
    return std::nullopt;
}

} // namespace rungwise
