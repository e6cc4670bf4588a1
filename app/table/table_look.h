// SPDX-License-Identifier: GPL-3.0-or-later
// Fonts, distances and colours of the comparison table, worked out once for many paintings.
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QPixmap>

namespace rungwise::app {

/// Distances in pixels, all from the metrics of the font.
struct TableMeasures {
    int em = 0;        ///< the size of the letters
    int line = 0;      ///< from base line to base line
    int smallLine = 0; ///< the same for small text
    int ascent = 0;    ///< of the letters above the base line
    int padAcross = 0; ///< between the edge of a cell and its text
    int padDown = 0;
    int headPad = 0;  ///< above and below what stands in the heads of columns
    int markSlot = 0; ///< the room for a mark and the gap behind it
    int labelWidth = 0;
    int leastColumn = 0;
    int sectionHeight = 0;
    int pip = 0; ///< the diameter of a circle
    int pipGap = 0;
};

/// Colours that the palette and its meanings give.
struct TableColours {
    QColor text, quiet, link, change, pip, emptyPip;
    QColor ground, panel, section, difference, found, chosen, rule;
};

/// Circles of a level, drawn once: a table shows hundreds of them.
struct PipPictures {
    QPixmap filled;
    QPixmap empty;
};

/// What text is set in. Equal fonts and palettes give equal looks.
struct TableLook {
    QFont body, bold, small, smallBold, name;
    TableMeasures measures;
    TableColours colours;
    PipPictures pips;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    [[nodiscard]] static TableLook of(const QFont& font, const QPalette& palette,
                                      Qt::LayoutDirection direction);

    [[nodiscard]] bool isMirrored() const { return direction == Qt::RightToLeft; }
    /// The side where lines begin, whatever language they are in.
    [[nodiscard]] Qt::Alignment leading() const {
        return (isMirrored() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    }
};

} // namespace rungwise::app
