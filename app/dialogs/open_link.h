// SPDX-License-Identifier: GPL-3.0-or-later
// Opens links from a catalogue, which may be hostile, only after asking.
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

class QWidget;

namespace rungwise::app {

/// The link when it may be opened: https and http with a host and without user name, mailto with
/// one plain address and at most a subject. Nothing for every other scheme and for what is no link;
/// spaces, control characters and direction controls are in none.
[[nodiscard]] std::optional<QUrl> openableLink(const QString& text);

/// Where a link leads, in letters that cannot be mistaken for others: the encoded host
/// ("xn--pple-43d.com"), or the address of a mailto.
[[nodiscard]] QString linkTarget(const QUrl& link);

/// The link with everything but ASCII encoded; cut in the middle beyond 300 characters.
[[nodiscard]] QString shownLink(const QUrl& link);

/// Shows the link as plain text, asks, and hands it to the desktop. Says so when the link may not
/// be opened or could not be.
void askAndOpenLink(const QString& text, QWidget* parent);

} // namespace rungwise::app
