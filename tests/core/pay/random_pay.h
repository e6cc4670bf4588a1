// SPDX-License-Identifier: GPL-3.0-or-later
// Catalogues of pay by the thousand, with everything that has ever bent a chart.
#pragma once

#include "core/pay/pay_view.h"
#include "tests/core/session/random_choice.h"

#include <string>

namespace rungwise::test {

/// A catalogue with up to five roles, some of one name, some called by HTML, and few or (now and
/// then) two hundred pay records, observations, and rates that lead in circles or nowhere. Amounts
/// run from 0 to 10^15, many equal or alone. Every entry is sound, unknown references aside.
[[nodiscard]] std::string randomPayYaml(Dice& dice);

struct RandomPay {
    CatalogueRef catalogue;
    PayRequest request;
};

/// One such catalogue, loaded, and a request for all, some or none of its roles. Fails the running
/// test when an entry is refused.
[[nodiscard]] RandomPay randomPay(Dice& dice);

} // namespace rungwise::test
