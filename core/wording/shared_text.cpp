// SPDX-License-Identifier: GPL-3.0-or-later
// Copies texts into their blocks.
#include "core/wording/shared_text.h"

#include <cstdint>
#include <cstring>

namespace rungwise {

namespace {

/// Bytes; one comparison of rich roles fills two or three.
constexpr std::size_t blockSize = 16'384;

/// How long a text is, as it stands in front of it.
using Length = std::uint32_t;

std::size_t bytesFor(std::string_view text) {
    return sizeof(Length) + text.size();
}

} // namespace

SharedText::SharedText(const Block& block, char* place, std::string_view text) {
    const auto length = static_cast<Length>(text.size());
    std::memcpy(place, &length, sizeof length);
    std::memcpy(place + sizeof length, text.data(), text.size());
    text_ = std::shared_ptr<const char>{block, place + sizeof length};
}

SharedText::SharedText(std::string_view text) {
    if (text.empty()) return;
    const Block block = std::make_shared_for_overwrite<char[]>(bytesFor(text));
    *this = SharedText{block, block.get(), text};
}

std::string_view SharedText::view() const {
    if (empty()) return {};
    Length length = 0;
    std::memcpy(&length, text_.get() - sizeof length, sizeof length);
    return {text_.get(), length};
}

SharedText TextPool::keep(std::string_view text) {
    if (text.empty()) return {};
    if (text.size() > blockSize / 4) return SharedText{text};
    if (bytesFor(text) > size_ - used_) {
        block_ = std::make_shared_for_overwrite<char[]>(blockSize);
        size_ = blockSize;
        used_ = 0;
    }
    SharedText kept{block_, block_.get() + used_, text};
    used_ += bytesFor(text);
    return kept;
}

} // namespace rungwise
