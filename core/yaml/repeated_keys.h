// SPDX-License-Identifier: GPL-3.0-or-later
// Finds keys that stand more than once in a map; the parser keeps them in silence.
#pragma once

#include "core/yaml/document.h"

#include <vector>

namespace rungwise {

/// A key, and an earlier key of the same map with the same text.
struct RepeatedKey {
    Node first;
    Node second;
};

/// Every repetition in `map`, in the order of the file. Linear in the size of the map.
[[nodiscard]] std::vector<RepeatedKey> repeatedKeys(Node map);

} // namespace rungwise
