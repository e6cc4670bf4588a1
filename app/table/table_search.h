// SPDX-License-Identifier: GPL-3.0-or-later
// Finds a text in everything that the filter lets through, collapsed sections included.
#pragma once

#include "core/compare/role_comparison.h"
#include "core/wording/wording.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace rungwise::app {

/// A label or cell that holds the text.
struct FoundCell {
    std::size_t section = 0;
    std::size_t row = 0;
    std::optional<std::size_t> column; ///< nothing: the label

    friend bool operator==(const FoundCell&, const FoundCell&) = default;
    friend auto operator<=>(const FoundCell&, const FoundCell&) = default;
};

/// Reads the comparison as it stands on screen; words are made once and kept until `forget`.
class TableSearch {
public:
    /// In reading order. `folded` comes from `foldedNeedle`.
    [[nodiscard]] std::vector<FoundCell>
    find(const std::string& folded, const RoleComparison& comparison, const Wording& wording);
    /// Another comparison is shown.
    void forget() { texts_.clear(); }

private:
    struct Text {
        FoundCell place;
        QString text;
    };

    void read(const RoleComparison& comparison, const Wording& wording);

    std::vector<Text> texts_;
};

} // namespace rungwise::app
