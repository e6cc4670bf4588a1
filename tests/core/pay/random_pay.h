// SPDX-License-Identifier: GPL-3.0-or-later
// Catalogues of pay by the thousand, with everything that has ever bent a chart.
#pragma once

#include "core/pay/pay_view.h"
#include "tests/core/session/random_choice.h"
#include "tests/support/temporary_folder.h"

#include <cstdint>
#include <string>

namespace rungwise::test {

struct RandomPay {
    CatalogueRef catalogue;
    PayRequest request;
    std::string yaml; ///< what the catalogue was read from
};

/// Makes catalogues with up to five roles, some of one name, some called by HTML, and few or (now
/// and then) two hundred pay records, observations, and rates that lead in circles or nowhere.
/// Amounts run from 0 to 10^15, many equal or alone; what is not exact need not lie in order. Every
/// entry is sound, unknown references aside. Equal seeds give equal catalogues.
class RandomPays {
public:
    explicit RandomPays(std::uint32_t seed) : dice_{seed} {}

    /// The next catalogue, loaded, and a request for all, some or none of its roles. Fails the
    /// running test when an entry is refused.
    [[nodiscard]] RandomPay next();

private:
    Dice dice_;
    TemporaryFolder folder_; ///< one for all: to make a folder takes longer than all the rest
};

} // namespace rungwise::test
