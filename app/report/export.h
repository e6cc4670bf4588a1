// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison or one role as the bytes of a file. Window and command line export through this.
#pragma once

#include "core/compare/role_comparison.h"
#include "core/model/catalogue.h"
#include "core/wording/wording.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace rungwise::app {

enum class ExportFormat { Markdown, Csv, Json, Pdf };

/// "md", "csv", "json" or "pdf", in any case.
[[nodiscard]] std::optional<ExportFormat> exportFormat(const QString& name);

/// `catalogue` must be the one that was compared. PDF needs a QGuiApplication.
[[nodiscard]] QByteArray exportComparison(const RoleComparison& comparison,
                                          const Catalogue& catalogue, const Wording& wording,
                                          ExportFormat format);

/// Everything about one role, for people: as PDF, or as Markdown for any other format.
[[nodiscard]] QByteArray exportRole(const Catalogue& catalogue, RoleIndex role,
                                    const Wording& wording, const std::string& language,
                                    ExportFormat format);

} // namespace rungwise::app
