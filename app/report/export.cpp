// SPDX-License-Identifier: GPL-3.0-or-later
// Picks the writer for a format.
#include "app/report/export.h"

#include "app/report/pdf_writer.h"
#include "app/text/to_qt.h"
#include "core/report/comparison_csv.h"
#include "core/report/comparison_json.h"
#include "core/report/comparison_report.h"
#include "core/report/markdown.h"
#include "core/report/role_report.h"

#include <QDate>

#include <array>

namespace rungwise::app {

namespace {

struct FormatName {
    ExportFormat format;
    const char16_t* name;
};

constexpr std::array formatNames{
    FormatName{ExportFormat::Markdown, u"md"}, FormatName{ExportFormat::Csv, u"csv"},
    FormatName{ExportFormat::Json, u"json"}, FormatName{ExportFormat::Pdf, u"pdf"}};

/// Only paper says when it was made: files that are kept under version control stay equal.
std::string today(const Wording& wording) {
    const std::string iso = toUtf8(QDate::currentDate().toString(Qt::ISODate));
    const auto date = PartialDate::parse(iso);
    return date ? wording.date(*date) : iso;
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
    case ExportFormat::Pdf: return makePdf(comparisonReport(comparison, wording, today(wording)));
    }
    return {};
}

QByteArray exportRole(const Catalogue& catalogue, RoleIndex role, const Wording& wording,
                      const std::string& language, ExportFormat format) {
    if (format == ExportFormat::Pdf) {
        return makePdf(roleReport(catalogue, role, wording, language, today(wording)));
    }
    return toQByteArray(markdown(roleReport(catalogue, role, wording, language)));
}

} // namespace rungwise::app
