// SPDX-License-Identifier: GPL-3.0-or-later
// What the walks through windows and items find.
#pragma once

#include <string>
#include <vector>

namespace rungwise::test {

/// One sentence per fault, naming the widget; empty when there is none.
using Faults = std::vector<std::string>;

inline void append(Faults& faults, const Faults& more) {
    faults.insert(faults.end(), more.begin(), more.end());
}

} // namespace rungwise::test
