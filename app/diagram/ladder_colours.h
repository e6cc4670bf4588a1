// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of a ladder by what they are for.
#pragma once

#include "app/diagram/drawn_text.h"

#include <QColor>
#include <QPalette>

#include <cstddef>
#include <optional>

namespace rungwise::app {

struct LadderColours {
    explicit LadderColours(const QPalette& palette);

    QPalette palette;
    QColor ground; ///< of every other row, and of boxes
    QColor band;   ///< of the rows between
    QColor hereGround;
    QColor rule;
    QColor border; ///< of boxes
    QColor line;
    QColor ink;
    QColor quiet;
    QColor link;
    QColor warning;
    QColor current; ///< the mark of what has the focus

    [[nodiscard]] const QColor& row(std::size_t row) const { return row % 2 == 0 ? band : ground; }
    [[nodiscard]] const QColor& of(LadderInk ink) const;
    [[nodiscard]] QColor letter(char letter) const;
};

} // namespace rungwise::app
