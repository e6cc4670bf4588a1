// SPDX-License-Identifier: GPL-3.0-or-later
// What published statistics say of one role on one measure.
#pragma once

#include "core/compare/comparison_frame.h"

#include <optional>
#include <vector>

namespace rungwise {

/// Whether a record names the role or speaks of everybody of its level, track or family.
enum class PayReach { Role, Group };

/// A record, or one part of what a record's mean is made of.
struct PayLine {
    std::size_t position = 0; ///< in Catalogue::pay()
    const PayRecord* record = nullptr;
    PayMeasure measure = PayMeasure::Total;
    std::optional<Decimal> part; ///< set: this part of the record's mean, and nothing else
    PayReach reach = PayReach::Role;

    /// The figure as published; a part only has a mean.
    [[nodiscard]] std::optional<PayAmount> figure(PayFigure figure) const;
};

/// Everything that the catalogue's statistics say of a role: records that name it in the order of
/// the files, then those of its groups. A part that also stands as a record of its own with the
/// same source and amount is not repeated.
[[nodiscard]] std::vector<PayLine> payLinesOf(const Catalogue& catalogue, RoleIndex role);

} // namespace rungwise
