// SPDX-License-Identifier: GPL-3.0-or-later
// What the Sources panel says of rows of the Pay page.
#pragma once

#include "app/panels/source_passages.h"
#include "core/pay/pay_view.h"

#include <cstddef>
#include <span>
#include <string_view>

namespace rungwise::app {

/// Each of the rows in a sentence with rates and chance, and the sources of all of them. Rows that
/// the view does not have are left out; without any, every source of the view is listed.
[[nodiscard]] SourcePassages payPassages(const PayView& view, std::span<const std::size_t> rows,
                                         const Catalogue& catalogue, const Wording& wording,
                                         std::string_view language);

} // namespace rungwise::app
