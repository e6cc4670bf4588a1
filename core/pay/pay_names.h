// SPDX-License-Identifier: GPL-3.0-or-later
// The names by which files and command lines call measures, periods and ways to look at pay. They
// never change.
#pragma once

#include "core/pay/pay_view.h"
#include "core/pay/salary_guide.h"

#include <span>
#include <string_view>

namespace rungwise {

// All names of a kind, in the order of its enumerators.
[[nodiscard]] std::span<const std::string_view> measureNames();
[[nodiscard]] std::span<const std::string_view> periodNames();
[[nodiscard]] std::span<const std::string_view> groupingNames();
[[nodiscard]] std::span<const std::string_view> payFilterNames();
[[nodiscard]] std::span<const std::string_view> pictureNames();

[[nodiscard]] std::string_view stableName(PayMeasure measure);
[[nodiscard]] std::string_view stableName(PayPeriod period);
[[nodiscard]] std::string_view stableName(PayFigure figure);
[[nodiscard]] std::string_view stableName(Precision precision);
[[nodiscard]] std::string_view stableName(PayGrouping grouping);
[[nodiscard]] std::string_view stableName(PayFilter filter);
[[nodiscard]] std::string_view stableName(PayPicture picture);
[[nodiscard]] std::string_view stableName(PayPlace place);
[[nodiscard]] std::string_view stableName(PayRemarkKind kind);
[[nodiscard]] std::string_view stableName(RangeShape shape);
[[nodiscard]] std::string_view stableName(RateStep::Way way);
[[nodiscard]] std::string_view stableName(PeriodStep::Hours hours);
[[nodiscard]] std::string_view stableName(GuideRows rows);

} // namespace rungwise
