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

struct SourcePassages {
    std::vector<SourcePassage> passages;
    QStringList links; ///< as the catalogue gives them; opened by nobody without asking

    friend bool operator==(const SourcePassages&, const SourcePassages&) = default;
};

/// The row, what one role says on it, and the sources of that. Requires a column of the row. Which
/// places were cited is known of the whole comparison only, so it is not said here.
[[nodiscard]] SourcePassages cellPassages(const RoleComparison& comparison, const Row& row,
                                          std::size_t column, const Wording& wording);

/// Every source of the comparison with the places that were cited, no more of them than can be read
/// at a glance.
[[nodiscard]] SourcePassages allSourcePassages(const RoleComparison& comparison,
                                               const Wording& wording);

} // namespace rungwise::app
