// SPDX-License-Identifier: GPL-3.0-or-later
// A role on its way with the mouse.
#pragma once

#include <QAbstractItemView>
#include <QPixmap>

namespace rungwise::app {

/// Badge or box and title, at most as wide as a short title: small enough to see what lies below.
[[nodiscard]] QPixmap dragPicture(const QAbstractItemView& view, const QModelIndex& line);

/// Carries the chosen line until it is dropped; the picture hangs beside the pointer, so that lines
/// and the place to drop at stay in view.
void dragChosen(QAbstractItemView& view, Qt::DropActions actions, Qt::DropAction preferred);

/// No line counts as pointed at until the mouse moves again: a drag swallows the news that the
/// mouse has left.
void forgetHover(QAbstractItemView& view);

} // namespace rungwise::app
