// SPDX-License-Identifier: GPL-3.0-or-later
// The computed sentences, one function per subject; each gives nothing where nothing can be said.
#pragma once

#include "core/compare/comparison_frame.h"
#include "core/compare/pay_rows.h"

#include <optional>
#include <vector>

namespace rungwise {

/// Collects what a sentence rests on.
class Evidence {
public:
    /// The row, with the sources of all its cells.
    void add(const Row& row);
    /// Takes what was collected.
    [[nodiscard]] Finding finding(Phrase words);

private:
    std::vector<std::string> rows_;
    std::vector<int> sources_;
};

/// Which of the roles are not in the catalogue at all.
[[nodiscard]] std::optional<Finding> missingRoles(const ComparisonFrame& frame);

/// The distance in levels, and whether the tracks are the same.
[[nodiscard]] std::optional<Finding> levelFinding(const ComparisonFrame& frame,
                                                  const Section& section);

/// How many skills are asked of both (or all), and how many at another level.
[[nodiscard]] std::optional<Finding> skillFinding(const ComparisonFrame& frame,
                                                  const Section& section);

/// How many duties are shared.
[[nodiscard]] std::optional<Finding> dutyFinding(const ComparisonFrame& frame,
                                                 const Section& section);

/// A sentence per comparable figure of roles in the catalogue, total pay first.
[[nodiscard]] std::vector<Finding> payFindings(const ComparisonFrame& frame,
                                               const std::vector<PayDifference>& differences);

} // namespace rungwise
