// SPDX-License-Identifier: GPL-3.0-or-later
// Small maps are compared pair by pair, large ones through a hash.
#include "core/yaml/repeated_keys.h"

#include <array>
#include <string_view>
#include <unordered_map>

namespace rungwise {

namespace {

constexpr std::size_t smallMap = 24;

std::vector<RepeatedKey> repeatedAmongFew(Node map) {
    std::vector<RepeatedKey> repeated;
    std::array<std::string_view, smallMap> texts;
    std::size_t seen = 0;
    for (Children children{map}; !children.atEnd(); children.next()) {
        const Node key = children.next();
        const std::string_view text = key.text();
        for (std::size_t i = 0; i < seen; ++i) {
            if (texts[i] != text) continue;
            Children walk{map};
            Node first = walk.next();
            for (std::size_t skip = 0; skip < 2 * i; ++skip) first = walk.next();
            repeated.push_back({first, key});
            break;
        }
        texts[seen++] = text;
    }
    return repeated;
}

std::vector<RepeatedKey> repeatedAmongMany(Node map) {
    std::vector<RepeatedKey> repeated;
    std::unordered_map<std::string_view, Node> seen;
    seen.reserve(map.size());
    for (Children children{map}; !children.atEnd(); children.next()) {
        const Node key = children.next();
        const auto [place, isNew] = seen.emplace(key.text(), key);
        if (!isNew) repeated.push_back({place->second, key});
    }
    return repeated;
}

} // namespace

std::vector<RepeatedKey> repeatedKeys(Node map) {
    return map.size() <= smallMap ? repeatedAmongFew(map) : repeatedAmongMany(map);
}

} // namespace rungwise
