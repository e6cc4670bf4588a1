// SPDX-License-Identifier: GPL-3.0-or-later
// Finds what a list names twice.
#pragma once

#include "core/yaml/reading.h"

#include <cstddef>
#include <functional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace rungwise {

/// Remembers where everything in a list stood first. Linear, and without a table for short lists.
template <class Key, class Hash = std::hash<Key>> class EachOnce {
public:
    /// Whether `key` comes for the first time; if not, reports `name` at `node` as listed twice.
    [[nodiscard]] bool isFirst(Reading& reading, const Key& key, Node node,
                               const std::string& name) {
        const Node* const first = placeOf(key);
        if (first == nullptr) {
            remember(key, node);
            return true;
        }
        reading.report({DiagnosticCode::DuplicateEntry,
                        reading.locate(node),
                        toText(reading.path()),
                        {name},
                        reading.locate(*first)});
        return false;
    }

private:
    static constexpr std::size_t shortList = 16;

    [[nodiscard]] const Node* placeOf(const Key& key) const {
        for (const auto& [known, node] : few_) {
            if (known == key) return &node;
        }
        const auto found = many_.find(key);
        return found == many_.end() ? nullptr : &found->second;
    }

    void remember(const Key& key, Node node) {
        if (few_.size() < shortList) {
            few_.emplace_back(key, node);
        } else {
            many_.emplace(key, node);
        }
    }

    std::vector<std::pair<Key, Node>> few_;
    std::unordered_map<Key, Node, Hash> many_;
};

} // namespace rungwise
