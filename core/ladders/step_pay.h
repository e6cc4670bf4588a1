// SPDX-License-Identifier: GPL-3.0-or-later
// The comparable pay records of two roles.
#pragma once

#include "core/ladders/step_size.h"
#include "core/pay/pay_agreement.h"
#include "core/pay/pay_line.h"

#include <cstddef>
#include <memory>
#include <string_view>
#include <tuple>
#include <vector>

namespace rungwise {

/// Where a line sorts: by measure, the weightiest first, then by the catalogue's order of markets,
/// those without one last. Equal for one measure and market only.
using PayOrder = std::tuple<std::size_t, std::size_t, std::size_t>;
[[nodiscard]] PayOrder payOrder(const Catalogue& catalogue, const PayLine& line);

/// What was published of each role, looked up when it is first asked for. Lives within the life of
/// its catalogue.
class PayOfRoles {
public:
    explicit PayOfRoles(const Catalogue& catalogue);

    /// Sorted by `payOrder`. Stays where it is.
    [[nodiscard]] const std::vector<PayLine>& linesOf(RoleIndex role);

    /// The clear pairs of two roles, at most one for a measure and market, in the same order.
    [[nodiscard]] std::vector<PayDistance> distances(RoleIndex from, RoleIndex to);

private:
    const Catalogue& catalogue_;
    bool hasGroupRecords_ = false;
    std::vector<std::unique_ptr<const std::vector<PayLine>>> lines_; ///< by role
};

[[nodiscard]] PayStep payStep(const Catalogue& catalogue, const PayDistance& distance,
                              CitedSources& sources, std::string_view language);

} // namespace rungwise
