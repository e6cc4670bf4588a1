// SPDX-License-Identifier: GPL-3.0-or-later
// How the window was asked for on the command line.
#pragma once

#include "core/session/session.h"

#include <QSize>
#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

#include <optional>

namespace rungwise::app {

struct WindowOptions {
    QString path;      ///< of a catalogue or a saved comparison; empty: where somebody left off
    QStringList roles; ///< ids or titles; empty: as before
    QString page;      ///< empty: as before
    QString language;  ///< a tag such as "de"; empty: the system's
    std::optional<Theme> theme;
    std::optional<QSize> size;
    QString screenshot; ///< a PNG file to draw the window into; empty: show it
};

/// Takes the words behind the program's name apart. Otherwise a sentence that says what is wrong.
[[nodiscard]] tl::expected<WindowOptions, QString> windowOptions(const QStringList& words);

/// The names of the options without dashes, for whoever must know early that a window is wanted.
[[nodiscard]] const QStringList& windowOptionNames();

} // namespace rungwise::app
