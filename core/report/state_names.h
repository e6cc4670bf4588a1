// SPDX-License-Identifier: GPL-3.0-or-later
// The names by which files for programs (JSON, CSV) call states and kinds. They never change.
// Those of filters and sections stand in core/compare/view_names.h, those of pay in
// core/pay/pay_names.h.
#pragma once

#include "core/compare/role_comparison.h"

#include <string_view>

namespace rungwise {

[[nodiscard]] std::string_view stableName(CellState state);
[[nodiscard]] std::string_view stableName(RowState state);
[[nodiscard]] std::string_view stableName(ChangeKind kind);

} // namespace rungwise
