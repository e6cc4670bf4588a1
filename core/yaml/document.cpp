// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a document once.
#include "core/yaml/document.h"

namespace rungwise {

void Document::ensureRoot() {
    if (records_.empty()) {
        records_.push_back({.offset = 0, .a = 0, .b = 0, .kind = RecordKind::Null});
    }
}

std::optional<Node> Document::lastQuoted() const {
    for (std::size_t i = records_.size(); i > 0; --i) {
        if (records_[i - 1].kind == RecordKind::Quoted) {
            return Node{*this, static_cast<std::uint32_t>(i - 1)};
        }
    }
    return std::nullopt;
}

} // namespace rungwise
