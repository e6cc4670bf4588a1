// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a file at a line in the editor that somebody uses.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace rungwise::app {

struct TextPlace {
    QString file;
    int line = 0;   ///< from 1; 0: the file as a whole
    int column = 0; ///< from 1; 0: unknown
};

struct EditorCommand {
    QString program;
    QStringList arguments;

    friend bool operator==(const EditorCommand&, const EditorCommand&) = default;
};

/// Finds the full path of a program; empty when it is not installed.
using FindProgram = std::function<QString(const QString& name)>;

/// The command for the editor named by VISUAL or EDITOR when it is one with a window that we know
/// how to send to a line, else the first known one that is installed. Nothing when there is none.
[[nodiscard]] std::optional<EditorCommand>
editorCommand(const TextPlace& place, const QStringList& preferred, const FindProgram& find);

/// Opens the place; without a known editor the desktop opens the file. False when nothing could be
/// started.
[[nodiscard]] bool openInEditor(const TextPlace& place);

} // namespace rungwise::app
