// SPDX-License-Identifier: GPL-3.0-or-later
// Where a sought text stands in another, whatever the case and accents of either.
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace rungwise::app {

/// Positions in a QString.
struct FoundPlace {
    int start = 0;
    int length = 0;

    friend bool operator==(const FoundPlace&, const FoundPlace&) = default;
};

/// What is sought, ready for `placesOf`: without case and accents, no space around it.
[[nodiscard]] std::string foldedNeedle(const QString& sought);

/// All places, from the beginning on, that do not overlap. `folded` comes from `foldedNeedle`;
/// empty stands nowhere.
[[nodiscard]] std::vector<FoundPlace> placesOf(const std::string& folded, const QString& text);

/// Whether there is any place.
[[nodiscard]] bool standsIn(const std::string& folded, const QString& text);

} // namespace rungwise::app
