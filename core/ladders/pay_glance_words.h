// SPDX-License-Identifier: GPL-3.0-or-later
// A pay record in a few short words.
#pragma once

#include "core/model/pay.h"
#include "core/wording/phrase.h"

#include <optional>

namespace rungwise {

/// Which figures of a record are shown in small.
struct GlanceFigures {
    std::optional<PayFigure> low; ///< Low, P10 or P25 with its twin; or the one figure there is
    std::optional<PayFigure> middle;
    std::optional<PayFigure> high;
};

/// The widest range with its middle: the average of low to high, the median of percentiles, or the
/// other where that one is not known. Where there is neither, the one figure that is known.
[[nodiscard]] GlanceFigures glanceFigures(const PayFigures& figures);

/// "$64k to $257k total, $114k on average": amounts to three digits. Periods other than the year
/// are said.
[[nodiscard]] Phrase glanceWords(const PayRecord& record, const GlanceFigures& shown);

} // namespace rungwise
