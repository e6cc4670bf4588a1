// SPDX-License-Identifier: GPL-3.0-or-later
// What the Pay page says around chart and table.
#pragma once

#include "core/pay/pay_view.h"
#include "core/pay/salary_guide.h"
#include "core/wording/wording.h"

#include <QString>

#include <array>
#include <cstddef>
#include <optional>

namespace rungwise::app {

/// By PayPicture: why it cannot be shown; empty: it can.
using PictureReasons = std::array<QString, 4>;

/// Why a picture has nothing to show, by PayPicture; empty where it has.
[[nodiscard]] PictureReasons pictureReasons(const Catalogue& catalogue, const PayView& view);

/// What is not among the rows, and whether the own pay is; empty when all is there. Rows that
/// cannot be drawn the chart names.
/// `wished` is the own pay as typed, whatever its unit.
[[nodiscard]] QString leftOutText(const PayView& view, const std::optional<OwnPay>& wished,
                                  const Wording& wording);

/// Where the own pay stands in the row, or in the first row of the finding (else of all) that it
/// can be measured by; empty without any.
[[nodiscard]] QString standingText(const PayView& view, std::optional<std::size_t> row,
                                   const Wording& wording);

/// A name for a row that a later view of an edited catalogue finds it by.
[[nodiscard]] QString rowKey(const PayView& view, std::size_t row, const Wording& wording);
[[nodiscard]] std::optional<std::size_t> rowOfKey(const PayView& view, const QString& key,
                                                  const Wording& wording);

/// The same of the record that a cell of the guide shows; says what is missing where it cannot.
[[nodiscard]] QString guideStandingText(const Catalogue& catalogue, const SalaryGuide& guide,
                                        std::optional<std::size_t> row, const OwnPay& pay,
                                        const Wording& wording);

/// What a cell shows, in which unit.
[[nodiscard]] QString guideSubtitle(const SalaryGuide& guide, const Wording& wording);

} // namespace rungwise::app
