// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with the picture that a ladder's JSON describes, found from the file alone.
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace rungwise::test {

/// One line per fault: an edge through a box, boxes that overlap, a label on a box, on a label or
/// on an edge, edges on each other but for those of one kind to one role, runs that are neither
/// upright nor level, ends off their boxes. Empty for a sound picture.
[[nodiscard]] QStringList pictureFaults(const QJsonObject& ladder);

} // namespace rungwise::test
