// SPDX-License-Identifier: GPL-3.0-or-later
// What published statistics and observations say of one role on one measure.
#pragma once

#include "core/model/catalogue.h"
#include "core/pay/pay_unit.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace rungwise {

/// Whether a record names the role or speaks of everybody of its level, track or family.
enum class PayReach { Role, Group };

/// A published record, one part of what a record's mean is made of, or statistics over
/// observations.
struct PayLine {
    std::optional<std::size_t> position; ///< in Catalogue::pay(); nothing: from observations
    const PayRecord* record = nullptr;   ///< in the catalogue, or `observed`
    std::shared_ptr<const PayRecord> observed{};
    PayMeasure measure = PayMeasure::Total;
    bool isPart = false; ///< a part of the record's mean, and nothing else
    PayReach reach = PayReach::Role;
    PayUnit unit;       ///< of `figures`: the record's own unless they were converted
    PayFigures figures; ///< as shown, see core/pay/computed_amount.h; a part only has a mean

    [[nodiscard]] const std::optional<PayAmount>& figure(PayFigure figure) const {
        return figures[figure];
    }
    /// `figures`, or in the record's own unit statistics before they were rounded to be shown.
    [[nodiscard]] const PayFigures& exactFigures() const;
    /// Whether there is no figure at all.
    [[nodiscard]] bool isWithheld() const;
};

/// What was published of a role: records that name it in the order of the files, then those of its
/// groups. A part that also stands as a record of its own with the same source and amount is not
/// repeated. The catalogue must outlive the lines.
[[nodiscard]] std::vector<PayLine> publishedLinesOf(const Catalogue& catalogue, RoleIndex role);

/// Statistics over observations as a line; the record is not null.
[[nodiscard]] PayLine observedLine(std::shared_ptr<const PayRecord> record);

/// Everything that is said of a role: what was published, then a line per sample of observations.
[[nodiscard]] std::vector<PayLine> payLinesOf(const Catalogue& catalogue, RoleIndex role);

} // namespace rungwise
