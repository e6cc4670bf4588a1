// SPDX-License-Identifier: GPL-3.0-or-later
// The keys that views understand by themselves, for the list of keys.
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace rungwise::app {

/// What a key does, and the key.
[[nodiscard]] std::vector<std::pair<QString, QString>> keysOfViews();

} // namespace rungwise::app
