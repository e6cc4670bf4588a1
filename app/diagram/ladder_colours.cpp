// SPDX-License-Identifier: GPL-3.0-or-later
// Takes them from the palette and from app/look.
#include "app/diagram/ladder_colours.h"

#include "app/look/colours.h"

namespace rungwise::app {

LadderColours::LadderColours(const QPalette& from)
    : palette{from}, ground{from.color(QPalette::Base)}, band{panelGround(from)},
      hereGround{noteGround(from)}, rule{app::rule(from)}, border{emptyPip(from)},
      line{quietText(from)}, ink{from.color(QPalette::Text)}, quiet{quietText(from)},
      link{linkText(from)}, warning{changeText(from)}, current{from.color(QPalette::Highlight)} {}

const QColor& LadderColours::of(LadderInk use) const {
    switch (use) {
    case LadderInk::Strong: return ink;
    case LadderInk::Quiet: return quiet;
    case LadderInk::Link: return link;
    case LadderInk::Warning: return warning;
    }
    return ink;
}

QColor LadderColours::letter(char letter) const {
    return roleColour(letter, palette);
}

} // namespace rungwise::app
