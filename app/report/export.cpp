// SPDX-License-Identifier: GPL-3.0-or-later
// Picks the writer for a format.
#include "app/report/export.h"

#include "app/charts/chart_export.h"
#include "app/report/pay_drawing.h"
#include "app/report/pdf_writer.h"
#include "app/text/to_qt.h"
#include "app/text/today.h"
#include "core/report/comparison_csv.h"
#include "core/report/comparison_json.h"
#include "core/report/comparison_report.h"
#include "core/report/markdown.h"
#include "core/report/pay_csv.h"
#include "core/report/pay_report.h"
#include "core/report/pay_view_json.h"
#include "core/report/role_report.h"

#include <array>

namespace rungwise::app {

namespace {

struct FormatName {
    ExportFormat format;
    const char16_t* name;
};

constexpr std::array formatNames{
    FormatName{ExportFormat::Markdown, u"md"}, FormatName{ExportFormat::Csv, u"csv"},
    FormatName{ExportFormat::Json, u"json"},   FormatName{ExportFormat::Pdf, u"pdf"},
    FormatName{ExportFormat::Svg, u"svg"},     FormatName{ExportFormat::Png, u"png"}};

/// Only paper says when it was made: files that are kept under version control stay equal.
std::string madeOn(const Wording& wording) {
    return wording.date(today());
}

} // namespace

std::optional<ExportFormat> exportFormat(const QString& name) {
    for (const FormatName& row : formatNames) {
        if (name.compare(QStringView(row.name), Qt::CaseInsensitive) == 0) return row.format;
    }
    return std::nullopt;
}

QByteArray exportComparison(const RoleComparison& comparison, const Catalogue& catalogue,
                            const Wording& wording, ExportFormat format) {
    switch (format) {
    case ExportFormat::Markdown:
        return toQByteArray(markdown(comparisonReport(comparison, wording)));
    case ExportFormat::Csv: return toQByteArray(comparisonCsv(comparison, wording));
    case ExportFormat::Json: return toQByteArray(comparisonJson(comparison, catalogue, wording));
    case ExportFormat::Pdf: return makePdf(comparisonReport(comparison, wording, madeOn(wording)));
    case ExportFormat::Svg:
    case ExportFormat::Png: break;
    }
    return {};
}

QByteArray exportRole(const Catalogue& catalogue, RoleIndex role, const Wording& wording,
                      const std::string& language, ExportFormat format) {
    if (format == ExportFormat::Pdf) {
        return makePdf(roleReport(catalogue, role, wording, language, madeOn(wording)));
    }
    return toQByteArray(markdown(roleReport(catalogue, role, wording, language)));
}

QByteArray exportPay(const PayView& view, const Catalogue& catalogue, const Wording& wording,
                     ExportFormat format, PayPicture picture) {
    switch (format) {
    case ExportFormat::Markdown: return toQByteArray(markdown(payReport(view, wording)));
    case ExportFormat::Csv: return toQByteArray(payCsv(view, catalogue, wording));
    case ExportFormat::Json: return toQByteArray(payJson(view, catalogue, wording));
    case ExportFormat::Pdf:
        return makePdf(payReport(view, wording, madeOn(wording)),
                       payDrawing(view, picture, wording));
    case ExportFormat::Svg: return chartSvg(view, picture, wording);
    case ExportFormat::Png: return chartPng(view, picture, wording);
    }
    return {};
}

QByteArray exportGuide(const SalaryGuide& guide, const Catalogue& catalogue, const Wording& wording,
                       ExportFormat format) {
    switch (format) {
    case ExportFormat::Markdown: return toQByteArray(markdown(salaryGuideReport(guide, wording)));
    case ExportFormat::Csv: return toQByteArray(salaryGuideCsv(guide, catalogue, wording));
    case ExportFormat::Json: return toQByteArray(salaryGuideJson(guide, catalogue, wording));
    case ExportFormat::Pdf: return makePdf(salaryGuideReport(guide, wording, madeOn(wording)));
    case ExportFormat::Svg:
    case ExportFormat::Png: break;
    }
    return {};
}

} // namespace rungwise::app
