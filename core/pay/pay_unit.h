// SPDX-License-Identifier: GPL-3.0-or-later
// What an amount is counted in.
#pragma once

#include "core/model/pay.h"

#include <string>

namespace rungwise {

/// A currency and the time that one amount pays for.
struct PayUnit {
    std::string currency; ///< ISO 4217, three capital letters
    PayPeriod period = PayPeriod::Year;

    friend bool operator==(const PayUnit&, const PayUnit&) = default;
};

} // namespace rungwise
