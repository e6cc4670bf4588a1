// SPDX-License-Identifier: GPL-3.0-or-later
// The fonts and colours of a chart.
#pragma once

#include "app/charts/text_store.h"

#include <QColor>
#include <QFont>
#include <QPalette>

#include <memory>
#include <optional>

namespace rungwise::app {

/// Fonts in pixels, so that screen and files measure alike.
struct ChartLook {
    QPalette palette;
    QFont title;
    QFont heading;
    QFont label;  ///< beside a row, under the axis, in the legend
    QFont middle; ///< the value that a row is read at

    std::shared_ptr<TextStore> texts = std::make_shared<TextStore>();

    [[nodiscard]] QColor ground() const { return palette.color(QPalette::Base); }
    [[nodiscard]] QColor ink() const { return palette.color(QPalette::Text); }
    [[nodiscard]] QColor quiet() const;
    [[nodiscard]] QColor remark() const;
    [[nodiscard]] QColor grid() const;
    [[nodiscard]] QColor current() const;
    /// Of a mark; roles beyond the lettered ones are grey.
    [[nodiscard]] QColor role(std::optional<char> letter) const;
    /// The colour of a role, `share` (0 to 1) strong on the ground.
    [[nodiscard]] QColor tint(std::optional<char> letter, double share) const;
};

[[nodiscard]] ChartLook chartLook(const QFont& font, const QPalette& palette);

} // namespace rungwise::app
