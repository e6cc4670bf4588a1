// SPDX-License-Identifier: GPL-3.0-or-later
// One pass over the pattern, so that braces inside arguments are never taken for places.
#include "core/base/fill.h"

#include <cstddef>

namespace rungwise {

namespace {

/// Calls `onText` for the stretches between places and `onPlace` with the number of each place.
template <class OnText, class OnPlace>
void walk(std::string_view pattern, OnText onText, OnPlace onPlace) {
    while (true) {
        const std::size_t open = pattern.find('{');
        if (open == std::string_view::npos || open + 2 >= pattern.size()) break;
        const char digit = pattern[open + 1];
        const bool isPlace = digit >= '0' && digit <= '9' && pattern[open + 2] == '}';
        onText(pattern.substr(0, isPlace ? open : open + 1));
        if (isPlace) onPlace(static_cast<std::size_t>(digit - '0'));
        pattern.remove_prefix(isPlace ? open + 3 : open + 1);
    }
    onText(pattern);
}

} // namespace

std::string fill(std::string_view pattern, std::span<const std::string> arguments) {
    std::string text;
    walk(
        pattern, [&](std::string_view part) { text += part; },
        [&](std::size_t place) {
            if (place < arguments.size()) {
                text += arguments[place];
            } else {
                text += "{" + std::to_string(place) + "}";
            }
        });
    return text;
}

bool isFilledBy(std::string_view pattern, std::span<const std::string> arguments) {
    bool filled = true;
    walk(
        pattern, [](std::string_view) {},
        [&](std::size_t place) {
            filled = filled && place < arguments.size() && !arguments[place].empty();
        });
    return filled;
}

} // namespace rungwise
