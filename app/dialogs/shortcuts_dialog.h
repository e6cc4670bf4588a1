// SPDX-License-Identifier: GPL-3.0-or-later
// Every key of the window in one table.
#pragma once

#include <QList>
#include <QString>

#include <utility>
#include <vector>

class QAction;
class QWidget;

namespace rungwise::app {

/// What a key does, and the key as the desktop writes it.
using ShortcutRow = std::pair<QString, QString>;

/// The visible actions that have a shortcut, then `more`, which names keys inside the table, the
/// tray and the like. Nothing stands twice.
[[nodiscard]] std::vector<ShortcutRow> shortcutRows(const QList<QAction*>& actions,
                                                    const std::vector<ShortcutRow>& more);

/// Shows them until somebody closes the dialog.
void showShortcuts(const QList<QAction*>& actions, const std::vector<ShortcutRow>& more,
                   QWidget* parent);

} // namespace rungwise::app
