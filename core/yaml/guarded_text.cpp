// SPDX-License-Identifier: GPL-3.0-or-later
// Hands the text out in portions and counts as it goes.
#include "core/yaml/guarded_text.h"

#include <algorithm>

namespace rungwise {

namespace {

/// Without branches and in bytes, so that the compiler looks at many characters at a time.
std::size_t countIndicators(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t start = 0; start < text.size(); start += 128) {
        unsigned char found = 0;
        for (const char c : text.substr(start, 128)) {
            const bool is =
                (c == '[') | (c == ']') | (c == '{') | (c == '}') | (c == ',') | (c == ':');
            found = static_cast<unsigned char>(found + is);
        }
        count += found;
    }
    return count;
}

} // namespace

GuardedText::GuardedText(std::string_view text, LookaheadLimits limits)
    : text_{text}, limits_{limits} {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first < text.size() && (text[first] == '[' || text[first] == '{')) {
        text_.remove_prefix(first);
        skipped_ = first;
        prefix_ = "--- ";
    }
    prefixIsDue_ = !prefix_.empty();
}

std::size_t GuardedText::offsetOf(std::size_t position) const {
    return skipped_ + position - std::min(position, prefix_.size());
}

void GuardedText::eventCame(std::size_t offset) {
    lastEvent_ = offset;
    bytesAtEvent_ = handedOut_;
    indicators_ = 0;
}

GuardedText::int_type GuardedText::underflow() {
    if (prefixIsDue_) {
        prefixIsDue_ = false;
        hand(prefix_);
        return traits_type::to_int_type(*gptr());
    }
    if (handedOut_ == text_.size()) return traits_type::eof();
    if (handedOut_ - bytesAtEvent_ > limits_.bytes) throw Overran{Overrun::Bytes, lastEvent_};
    if (indicators_ > limits_.indicators) throw Overran{Overrun::Indicators, lastEvent_};
    const std::string_view part = text_.substr(handedOut_, portion);
    indicators_ += countIndicators(part);
    handedOut_ += part.size();
    hand(part);
    return traits_type::to_int_type(*gptr());
}

/// A get area is only read from, so the text may stay const.
void GuardedText::hand(std::string_view part) {
    char* begin = const_cast<char*>(part.data());
    setg(begin, begin, begin + part.size());
}

} // namespace rungwise
