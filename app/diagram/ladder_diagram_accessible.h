// SPDX-License-Identifier: GPL-3.0-or-later
// The ladder diagram for assistive tools: a list whose items say the sentence of a box or a line.
#pragma once

#include "app/diagram/ladder_element.h"

namespace rungwise::app {

class LadderDiagram;

/// Makes Qt ask us when an assistive tool meets a ladder diagram. Any number of calls.
void installLadderAccessibility();

/// Tells assistive tools that this element has the focus.
void announceElement(LadderDiagram& diagram, const LadderElement& element);

/// The elements are others: what tools hold of the old ones is no longer valid.
void forgetElements(LadderDiagram& diagram);

} // namespace rungwise::app
