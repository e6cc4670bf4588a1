// SPDX-License-Identifier: GPL-3.0-or-later
// Chains of steps that share their beginnings.
#include "core/load/path_store.h"

#include <algorithm>

namespace rungwise {

namespace {

constexpr PathStore::Ref noParent = UINT32_MAX;
constexpr std::uint32_t keyBit = 1U << 31U;

} // namespace

PathStore::Ref PathStore::store(const Path& path) {
    Ref parent = noParent;
    for (std::size_t depth = 0; depth < path.size(); ++depth) {
        const std::uint32_t step = encoded(path[depth]);
        if (depth < last_.size() && steps_[last_[depth]].position == step) {
            parent = last_[depth];
            continue;
        }
        last_.resize(depth);
        steps_.push_back({parent, step});
        parent = static_cast<Ref>(steps_.size() - 1);
        last_.push_back(parent);
    }
    last_.resize(path.size());
    return parent;
}

std::string PathStore::text(Ref ref) const {
    Path path;
    for (; ref != noParent; ref = steps_[ref].parent) {
        const std::uint32_t step = steps_[ref].position;
        if ((step & keyBit) != 0) {
            path.emplace_back(std::string_view{keys_[step & ~keyBit]});
        } else {
            path.emplace_back(std::size_t{step});
        }
    }
    std::reverse(path.begin(), path.end());
    return toText(path);
}

std::uint32_t PathStore::encoded(const PathStep& step) {
    if (const auto* position = std::get_if<std::size_t>(&step)) {
        return static_cast<std::uint32_t>(*position);
    }
    const std::string key{std::get<std::string_view>(step)};
    const auto [place, isNew] = keyNumbers_.emplace(key, static_cast<std::uint32_t>(keys_.size()));
    if (isNew) keys_.push_back(key);
    return keyBit | place->second;
}

} // namespace rungwise
