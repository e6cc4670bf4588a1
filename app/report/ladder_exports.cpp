// SPDX-License-Identifier: GPL-3.0-or-later
// Picks the writer for a format of ladders and moves.
#include "app/diagram/ladder_export.h"
#include "app/diagram/ladder_sheet.h"
#include "app/report/export.h"
#include "app/report/pdf_writer.h"
#include "app/text/to_qt.h"
#include "app/text/today.h"
#include "core/report/ladder_json.h"
#include "core/report/ladder_report.h"
#include "core/report/markdown.h"
#include "core/report/move_json.h"
#include "core/report/move_report.h"

#include <QCoreApplication>

#include <memory>
#include <utility>

namespace rungwise::app {

namespace {

/// Lanes from the left to the right, whatever the reader's direction.
LayeredLayout unmirrored(const LadderDrawing& drawing) {
    if (drawing.direction == Qt::LeftToRight) return drawing.layout;
    return layeredLayout(drawing.graph, LayoutEffort::Refined).value_or(drawing.layout);
}

std::optional<FrontPage> pictureOf(LadderView view, EdgeLabels labels, const Wording& wording) {
    // The report lists these two.
    view.sources.clear();
    view.remarks.clear();
    const auto sheet = std::make_shared<const LadderSheet>(view, labels, wording);
    const Drawing drawing{.size = sheet->size(),
                          .paint = [sheet](QPainter& painter) { sheet->paint(painter); }};
    return frontPage(drawing, sheet->drawing().fonts.small.pixelSize());
}

void sayThatThePictureIsMissing(Report& report, const Wording& wording) {
    const Phrase words = phrase(
        RW_TEXT("Report", "The picture is left out: letters that can be read would not fit on the "
                          "largest sheet, A0. What follows says the same in words."));
    report.blocks.insert(report.blocks.begin(), ReportParagraph{{{.text = wording.say(words)}}});
}

QByteArray ladderPdf(const LadderView& view, EdgeLabels labels, const Wording& wording) {
    Report report = ladderReport(view, wording, wording.date(today()));
    if (view.nodes.empty()) return makePdf(report);
    if (const auto picture = pictureOf(view, labels, wording)) return makePdf(report, *picture);
    sayThatThePictureIsMissing(report, wording);
    return makePdf(report);
}

} // namespace

QString pictureTooLarge() {
    return QCoreApplication::translate("Export",
                                       "As PNG the picture would be too large to be read; SVG, "
                                       "JSON and Markdown hold all of it.");
}

QByteArray exportLadder(const LadderView& view, EdgeLabels labels, const Catalogue& catalogue,
                        const Wording& wording, ExportFormat format) {
    switch (format) {
    case ExportFormat::Markdown: return toQByteArray(markdown(ladderReport(view, wording)));
    case ExportFormat::Json: {
        const LadderSheet sheet(view, labels, wording);
        return toQByteArray(ladderJson(view, unmirrored(sheet.drawing()), catalogue, wording));
    }
    case ExportFormat::Pdf: return ladderPdf(view, labels, wording);
    case ExportFormat::Svg: return ladderSvg(view, labels, wording);
    case ExportFormat::Png: return ladderPng(view, labels, wording);
    case ExportFormat::Csv: break;
    }
    return {};
}

QByteArray exportMove(const MoveView& view, const Catalogue& catalogue, const Wording& wording,
                      ExportFormat format) {
    switch (format) {
    case ExportFormat::Markdown: return toQByteArray(markdown(moveReport(view, wording)));
    case ExportFormat::Json: return toQByteArray(moveJson(view, catalogue, wording));
    case ExportFormat::Pdf: return makePdf(moveReport(view, wording, wording.date(today())));
    case ExportFormat::Csv:
    case ExportFormat::Svg:
    case ExportFormat::Png: break;
    }
    return {};
}

} // namespace rungwise::app
