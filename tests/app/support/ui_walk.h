// SPDX-License-Identifier: GPL-3.0-or-later
// Walks a window and finds what would be mute or would read markup into texts from files.
#pragma once

#include "tests/app/support/faults.h"

#include <QString>

class QWidget;

namespace rungwise::test {

/// Widgets that can be seen and take the focus, and have no accessible name.
[[nodiscard]] Faults namelessWidgets(const QWidget& window);

/// Labels and message boxes that would read markup, hidden ones too.
[[nodiscard]] Faults guessingLabels(const QWidget& window);

/// Tool tips and What's This texts that Qt would render as markup and that are not made by
/// toolTipText(), of widgets and of actions in menus that show tool tips.
[[nodiscard]] Faults unescapedTips(const QWidget& window);

/// Buttons, actions, tabs, group boxes and buddy labels in which an "&" of `hostile` is taken for a
/// mnemonic. Finds nothing unless `hostile` holds an "&".
[[nodiscard]] Faults loneAmpersands(const QWidget& window, const QString& hostile);

/// All of the above, and itemFaults() of every item view and combo box.
[[nodiscard]] Faults uiFaults(const QWidget& window, const QString& hostile = {});

/// Whether a tool tip shows its characters as they are: it is plain, or made by toolTipText().
[[nodiscard]] bool showsAsWritten(const QString& tip);

} // namespace rungwise::test
