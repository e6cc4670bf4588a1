// SPDX-License-Identifier: GPL-3.0-or-later
// Immutable text in blocks, for values that hold hundreds of short texts and are copied around.
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

namespace rungwise {

/// A text that is shared by its copies and never changes. It keeps alive the block it lies in.
class SharedText {
public:
    SharedText() = default;
    /// In a block of its own.
    explicit SharedText(std::string_view text);

    [[nodiscard]] std::string_view view() const;
    [[nodiscard]] bool empty() const { return text_ == nullptr; }

    friend bool operator==(const SharedText& a, const SharedText& b) {
        return a.view() == b.view();
    }
    friend bool operator==(const SharedText& a, std::string_view b) { return a.view() == b; }

private:
    friend class TextPool;
    using Block = std::shared_ptr<char[]>;
    /// Writes the text with its length to `place` in the block.
    SharedText(const Block& block, char* place, std::string_view text);

    /// Points behind the length, which keeps the many values that hold texts small.
    std::shared_ptr<const char> text_;
};

/// Puts texts behind each other into few large blocks.
class TextPool {
public:
    [[nodiscard]] SharedText keep(std::string_view text);

private:
    SharedText::Block block_;
    std::size_t used_ = 0;
    std::size_t size_ = 0;
};

} // namespace rungwise
