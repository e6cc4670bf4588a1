// SPDX-License-Identifier: GPL-3.0-or-later
// A catalogue with one of everything that can happen to pay.
#pragma once

#include "core/pay/pay_view.h"

namespace rungwise::test {

/// "maker" and "lead" at two levels, with total pay in USD (lead with a part), in EUR (with a rate)
/// and in NOK (without), a withheld record, two observations, and a note that looks like a formula;
/// "owner" has no pay. Fails the running test when loading finds a problem.
[[nodiscard]] CatalogueRef payCatalogue();

/// The pay of all three, measured against the maker, in USD a year.
[[nodiscard]] PayView samplePay(const Catalogue& catalogue);

} // namespace rungwise::test
