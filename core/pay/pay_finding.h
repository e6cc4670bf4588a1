// SPDX-License-Identifier: GPL-3.0-or-later
// The one sentence that a pay view comes down to.
#pragma once

#include "core/pay/pay_view.h"

namespace rungwise {

/// The most telling difference: of the leading measure if it has one, between figures of one source
/// if there are such, and there the largest. Else the range of the only role that has one, else why
/// nothing is compared. Of rows that disagree it says whose they are.
[[nodiscard]] PayFinding payFinding(const PayView& view);

} // namespace rungwise
