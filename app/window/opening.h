// SPDX-License-Identifier: GPL-3.0-or-later
// The ways in which somebody points at a catalogue, and the words when it does not open.
#pragma once

#include "app/workspace/workspace.h"

#include <QMimeData>
#include <QString>

#include <optional>

class QWidget;

namespace rungwise::app {

/// Nothing when the dialog was left without an answer.
[[nodiscard]] std::optional<QString> chooseFile(QWidget* parent);
[[nodiscard]] std::optional<QString> chooseFolder(QWidget* parent);

/// The one local file or folder that is being dropped; nothing for several or for anything else.
[[nodiscard]] std::optional<QString> droppedPath(const QMimeData& dropped);

/// Says that the catalogue was not opened and why, by its first problem.
[[nodiscard]] QString notOpenedText(const QString& path, const Diagnostics& diagnostics);

/// Says which state is shown and since when; empty while it is the current one.
[[nodiscard]] QString freshnessText(const Workspace& workspace);

} // namespace rungwise::app
