// SPDX-License-Identifier: GPL-3.0-or-later
// Many document paths in little memory, for faults that only show when everything was read.
#pragma once

#include "core/yaml/reading.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace rungwise {

/// Stores paths as chains of steps; what a path shares with the one stored before is not repeated.
class PathStore {
public:
    using Ref = std::uint32_t;

    /// Eight bytes for each step that is new.
    [[nodiscard]] Ref store(const Path& path);
    [[nodiscard]] std::string text(Ref ref) const;

private:
    struct Step {
        Ref parent;
        std::uint32_t position; ///< or, with the top bit set, which of `keys_`
    };

    [[nodiscard]] std::uint32_t encoded(const PathStep& step);

    std::vector<Step> steps_;
    std::vector<std::string> keys_;
    std::unordered_map<std::string, std::uint32_t> keyNumbers_;
    std::vector<Ref> last_; ///< the chain of the path stored before
};

} // namespace rungwise
