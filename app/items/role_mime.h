// SPDX-License-Identifier: GPL-3.0-or-later
// A role on its way from one list to another.
#pragma once

#include "core/model/ids.h"

#include <QMimeData>
#include <QString>

#include <memory>
#include <optional>

namespace rungwise::app {

[[nodiscard]] QString roleMimeType();

/// Carries the role's id, and its name for whoever takes text.
[[nodiscard]] std::unique_ptr<QMimeData> mimeOf(const RoleId& role, const QString& name);

/// The role that is carried; nothing when there is none, or no sound id.
[[nodiscard]] std::optional<RoleId> roleIn(const QMimeData* carried);

} // namespace rungwise::app
