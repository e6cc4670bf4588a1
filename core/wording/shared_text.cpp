// SPDX-License-Identifier: GPL-3.0-or-later
// Copies texts into their blocks.
#include "core/wording/shared_text.h"

#include <algorithm>
#include <utility>

namespace rungwise {

namespace {

/// Bytes; one comparison of rich roles fills two or three.
constexpr std::size_t blockSize = 16'384;

} // namespace

SharedText::SharedText(Block block, std::string_view view)
    : block_{std::move(block)}, view_{view} {}

SharedText::SharedText(std::string_view text) {
    if (text.empty()) return;
    block_ = std::make_shared_for_overwrite<char[]>(text.size());
    std::ranges::copy(text, block_.get());
    view_ = {block_.get(), text.size()};
}

SharedText TextPool::keep(std::string_view text) {
    if (text.empty()) return {};
    if (text.size() > blockSize / 4) return SharedText{text};
    if (text.size() > size_ - used_) {
        block_ = std::make_shared_for_overwrite<char[]>(blockSize);
        size_ = blockSize;
        used_ = 0;
    }
    char* const place = block_.get() + used_;
    std::ranges::copy(text, place);
    used_ += text.size();
    return SharedText{block_, {place, text.size()}};
}

} // namespace rungwise
