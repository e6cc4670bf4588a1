// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to choose from when looking at the pay of some roles.
#pragma once

#include "core/model/catalogue.h"

#include <span>
#include <string>
#include <vector>

namespace rungwise {

struct PayChoices {
    std::vector<PayMeasure> measures;    ///< rising, of which these roles have lines
    std::vector<MarketIndex> markets;    ///< those with lines and the ones they lie in, as in the
                                         ///< catalogue
    std::vector<std::string> currencies; ///< of the lines and what their rates lead to, by name
};

[[nodiscard]] PayChoices payChoices(const Catalogue& catalogue, std::span<const RoleIndex> roles);

} // namespace rungwise
