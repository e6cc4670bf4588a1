// SPDX-License-Identifier: GPL-3.0-or-later
// Pay views of small catalogues that a test writes as YAML, and what stands in them.
#pragma once

#include "core/pay/pay_view.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace rungwise::test {

/// The catalogue that comes with the program.
[[nodiscard]] const CatalogueRef& bundledCatalogue();

/// A request for these roles, the first being the baseline.
[[nodiscard]] PayRequest payRequestFor(const CatalogueRef& catalogue,
                                       std::initializer_list<std::string_view> roles);

/// The row as "lead total us | $77,000 to $270,000, $133,394 on average | Product HQ | remark;
/// remark".
[[nodiscard]] std::string rowSaid(const PayView& view, const Catalogue& catalogue, std::size_t row);

/// All rows, in order.
[[nodiscard]] std::vector<std::string> rowsSaid(const PayView& view, const Catalogue& catalogue);

/// The headings with the numbers of rows under them, such as "Lead: 2".
[[nodiscard]] std::vector<std::string> groupsSaid(const PayView& view);

/// The kinds of remarks of a row.
[[nodiscard]] std::vector<PayRemarkKind> remarkKinds(const PayRow& row);

/// The remark of this kind in English; empty without one.
[[nodiscard]] std::string remarkSaid(const PayRow& row, PayRemarkKind kind);

} // namespace rungwise::test
