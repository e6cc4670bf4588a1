// SPDX-License-Identifier: GPL-3.0-or-later
// What the Sources panel says, paragraph by paragraph, apart from how it looks.
#pragma once

#include "core/compare/role_comparison.h"
#include "core/wording/wording.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>
#include <vector>

namespace rungwise::app {

/// One paragraph of plain text.
struct SourcePassage {
    enum class Look { Title, Heading, Plain, Quiet };

    QString text;
    Look look = Look::Plain;
    std::optional<int> link; ///< position in SourcePassages::links; the text follows that link

    friend bool operator==(const SourcePassage&, const SourcePassage&) = default;
};

/// A link as a catalogue gives it: shown, and opened by nobody without asking.
struct SourceLink {
    int source = 0; ///< NumberedSource::number
    QString url;

    friend bool operator==(const SourceLink&, const SourceLink&) = default;
};

struct SourcePassages {
    std::vector<SourcePassage> passages;
    std::vector<SourceLink> links;

    friend bool operator==(const SourcePassages&, const SourcePassages&) = default;
};

/// The row, what one role says on it, and the sources of that. Requires a column of the row.
[[nodiscard]] SourcePassages cellPassages(const RoleComparison& comparison, const Row& row,
                                          std::size_t column, const Wording& wording);

/// Every source of the comparison.
[[nodiscard]] SourcePassages allSourcePassages(const RoleComparison& comparison,
                                               const Wording& wording);

} // namespace rungwise::app
