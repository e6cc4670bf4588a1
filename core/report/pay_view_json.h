// SPDX-License-Identifier: GPL-3.0-or-later
// A pay view as JSON for programs; resources/help/result-format.md describes it.
#pragma once

#include "core/pay/pay_view.h"
#include "core/pay/salary_guide.h"
#include "core/wording/wording.h"

#include <string>

namespace rungwise {

/// "kind": "pay".
[[nodiscard]] std::string payJson(const PayView& view, const Catalogue& catalogue,
                                  const Wording& wording);
/// "kind": "salary-guide".
[[nodiscard]] std::string salaryGuideJson(const SalaryGuide& guide, const Catalogue& catalogue,
                                          const Wording& wording);

} // namespace rungwise
