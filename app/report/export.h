// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison, a role, pay, a salary guide, ladders or a move as the bytes of a file. Window and
// command line export through this.
#pragma once

#include "core/compare/role_comparison.h"
#include "core/ladders/ladder_view.h"
#include "core/ladders/move_view.h"
#include "core/model/catalogue.h"
#include "core/pay/pay_view.h"
#include "core/pay/salary_guide.h"
#include "core/wording/wording.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace rungwise::app {

enum class ExportFormat { Markdown, Csv, Json, Pdf, Svg, Png };

/// "md", "csv", "json", "pdf", "svg" or "png", in any case.
[[nodiscard]] std::optional<ExportFormat> exportFormat(const QString& name);

/// `catalogue` must be the one that was compared. PDF needs a QGuiApplication. Empty for SVG and
/// PNG, which a comparison has not.
[[nodiscard]] QByteArray exportComparison(const RoleComparison& comparison,
                                          const Catalogue& catalogue, const Wording& wording,
                                          ExportFormat format);

/// Everything about one role, for people: as PDF, or as Markdown for any other format.
[[nodiscard]] QByteArray exportRole(const Catalogue& catalogue, RoleIndex role,
                                    const Wording& wording, const std::string& language,
                                    ExportFormat format);

/// `catalogue` must be the one that the view was made of. SVG and PNG hold the picture, PDF picture
/// and tables; these three need a QApplication. `picture` is none that the other formats depend on.
[[nodiscard]] QByteArray exportPay(const PayView& view, const Catalogue& catalogue,
                                   const Wording& wording, ExportFormat format,
                                   PayPicture picture = PayPicture::Ranges);

/// Empty for SVG and PNG: a guide is a table.
[[nodiscard]] QByteArray exportGuide(const SalaryGuide& guide, const Catalogue& catalogue,
                                     const Wording& wording, ExportFormat format);

/// `catalogue` must be the one that the view was made of. SVG and PNG hold the picture, PDF the
/// picture before the outline, JSON the places of boxes and lines: these four measure text and need
/// a QApplication. Empty for CSV, which a diagram is not, and for a PNG that nobody could read.
[[nodiscard]] QByteArray exportLadder(const LadderView& view, EdgeLabels labels,
                                      const Catalogue& catalogue, const Wording& wording,
                                      ExportFormat format);
/// Why there is no PNG, and what there is instead.
[[nodiscard]] QString pictureTooLarge();

/// `catalogue` must be the one that the view was made of. Empty for CSV, SVG and PNG.
[[nodiscard]] QByteArray exportMove(const MoveView& view, const Catalogue& catalogue,
                                    const Wording& wording, ExportFormat format);

} // namespace rungwise::app
