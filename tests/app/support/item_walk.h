// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the items of every view below a window.
#pragma once

#include "tests/app/support/faults.h"

#include <QWidget>

#include <string>

namespace rungwise::test {

/// How many items of one view are looked at.
inline constexpr int mostItems = 5'000;

/// Items that are enabled and say nothing, neither shown nor spoken, and items and heads of columns
/// and lines whose tool tip would read markup. Hidden columns are passed over.
[[nodiscard]] Faults itemFaults(const QWidget& window);

/// "QTreeView problems", for messages.
[[nodiscard]] std::string nameOfObject(const QObject& object);

} // namespace rungwise::test
