// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a pay view as rows of a report's table.
#pragma once

#include "core/pay/pay_view.h"
#include "core/report/report.h"
#include "core/wording/wording.h"

#include <cstddef>
#include <span>

namespace rungwise {

/// As the head of a column: "10th percentile", "Average".
[[nodiscard]] Phrase figureLabel(PayFigure figure);

/// Whether changes to the baseline are a column.
enum class BaselineColumn { Shown, None };

/// Role, figures, change, sample, date, source and remarks of these rows, a line of the table each.
[[nodiscard]] ReportTable payTable(const PayView& view, std::span<const std::size_t> rows,
                                   const Wording& wording, BaselineColumn baseline);

/// What the signs in such a table mean.
[[nodiscard]] ReportLegend payLegend(const Wording& wording);

} // namespace rungwise
