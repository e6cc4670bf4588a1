// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the pages of a document with header and footer into a PDF in memory, for QPdfWriter would
// not notice a full disk.
#include "app/report/pdf_writer.h"

#include "app/report/drawing_place.h"
#include "app/report/page_layout.h"
#include "app/report/report_cursor.h"
#include "app/report/report_document.h"
#include "app/report/report_style.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace rungwise::app {

namespace {

constexpr int resolution = 1200;
constexpr qreal pointSize = resolution / 72.0;
constexpr qreal raisedPoints = 2;
constexpr std::size_t mostColumnsUpright = 4;
/// PDF readers refuse pages of more than 14,400 points.
constexpr qreal longestPage = 14'000 * pointSize;

bool isWide(const Report& report) {
    return std::ranges::any_of(report.blocks, [](const ReportBlock& block) {
        const auto* table = std::get_if<ReportTable>(&block);
        return table != nullptr && table->columns.size() > mostColumnsUpright;
    });
}

void setUp(QPdfWriter& writer, const Report& report) {
    writer.setResolution(resolution);
    writer.setTitle(documentText(report.title));
    writer.setCreator(QStringLiteral("Rungwise"));
    const auto side = isWide(report) ? QPageLayout::Landscape : QPageLayout::Portrait;
    writer.setPageLayout(paperLayout(QPageSize::A4, side));
}

/// Paints what stands on every page beside the text.
class PageFrame {
public:
    /// The title page begins with the title itself.
    PageFrame(QPainter& painter, const PageAreas& areas, QString title, int titlePage = 1)
        : painter_{painter}, areas_{areas}, title_{std::move(title)}, titlePage_{titlePage} {}

    void paint(int page, int pages) {
        painter_.setFont(paperFont(paper::smallSize));
        painter_.setPen(QPen(QColor::fromRgb(paper::rule), 0.75 * pointSize));
        if (page > titlePage_)
            painter_.drawLine(areas_.header.bottomLeft(), areas_.header.bottomRight());
        painter_.drawLine(areas_.footer.topLeft(), areas_.footer.topRight());
        painter_.setPen(QColor::fromRgb(paper::muted));
        const QString number =
            QCoreApplication::translate("Pdf", "Page %1 of %2").arg(page).arg(pages);
        //: Rungwise is the program's name; the title of the document stands behind it.
        const QString name = QCoreApplication::translate("Pdf", "Rungwise · %1").arg(title_);
        if (page > titlePage_) write(areas_.header, Qt::AlignLeft, title_);
        write(areas_.footer, Qt::AlignLeft, name);
        write(areas_.footer, Qt::AlignRight, number);
    }

private:
    void write(const QRectF& area, Qt::Alignment side, const QString& text) {
        const qreal width = area.width() * 0.8;
        const QString shown =
            painter_.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(width));
        painter_.drawText(area, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                          shown);
    }

    QPainter& painter_;
    PageAreas areas_;
    QString title_;
    int titlePage_;
};

void paintBody(QPainter& painter, QTextDocument& text, const QRectF& body, int page) {
    const QRectF part(0, page * body.height(), body.width(), body.height());
    painter.save();
    painter.translate(body.topLeft() - part.topLeft());
    QAbstractTextDocumentLayout::PaintContext context;
    // Raised numbers reach a little above their line, and must not show on the page before.
    context.clip = part.translated(0, -raisedPoints * pointSize);
    painter.setClipRect(context.clip);
    text.documentLayout()->draw(&painter, context);
    painter.restore();
}

PageAreas areasOf(const QPdfWriter& writer) {
    return divide(QRectF(QPointF(0, 0), QSizeF(writer.width(), writer.height())), pointSize);
}

/// Begins a page as wide as the others and high enough for the whole drawing.
void addLongPage(QPdfWriter& writer, const PageAreas& areas, const Drawing& drawing) {
    const qreal across = areas.body.width() / drawing.size.width();
    const qreal wanted = drawing.size.height() * across - areas.body.height();
    QPageLayout layout = writer.pageLayout();
    QSizeF points = layout.fullRect(QPageLayout::Point).size();
    const qreal room = longestPage / pointSize - points.height();
    points.rheight() += std::clamp(wanted / pointSize, qreal{0}, room);
    layout.setOrientation(QPageLayout::Portrait);
    layout.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageLayout(layout);
    writer.newPage();
}

void paintLongPage(QPainter& painter, const Drawing& drawing, const QRectF& body) {
    const qreal scale =
        std::min(body.width() / drawing.size.width(), body.height() / drawing.size.height());
    paintInto(painter, QRectF(body.topLeft(), drawing.size * scale), drawing);
}

ReportDocument laidOut(QPdfWriter& writer, const Report& report, const QSizeF& page,
                       const PlacedDrawing* drawing = nullptr) {
    ReportDocument document = makeReportDocument(report, drawing);
    document.text->documentLayout()->setPaintDevice(&writer);
    document.text->setPageSize(page);
    keepTogether(document);
    return document;
}

void paintFrontAndText(QPdfWriter& writer, const Report& report, const FrontPage& front) {
    const QPageLayout textLayout = writer.pageLayout();
    const PageAreas areas = areasOf(writer);
    const ReportDocument document = laidOut(writer, report, areas.body.size());
    const int textPages = document.text->pageCount();
    const QString title = documentText(report.title);
    constexpr int titlePage = 2;
    writer.setPageLayout(front.layout);
    QPainter painter(&writer);
    const PageAreas frontAreas = areasOf(writer);
    PageFrame(painter, frontAreas, title, titlePage).paint(1, textPages + 1);
    paintInto(painter, placeOnFront(front.drawing, frontAreas.body, pointSize), front.drawing);
    writer.setPageLayout(textLayout);
    PageFrame frame(painter, areas, title, titlePage);
    for (int page = 0; page < textPages; ++page) {
        writer.newPage();
        frame.paint(page + titlePage, textPages + 1);
        paintBody(painter, *document.text, areas.body, page);
    }
}

void paintPages(QPdfWriter& writer, const Report& report, const Drawing* drawing) {
    QPainter painter(&writer);
    const PageAreas areas = areasOf(writer);
    std::optional<PlacedDrawing> placed;
    if (drawing != nullptr) placed = placeInText(report, *drawing, areas.body.size(), writer);
    const ReportDocument document =
        laidOut(writer, report, areas.body.size(), placed ? &*placed : nullptr);
    const bool hasLongPage = drawing != nullptr && !placed;
    const int textPages = document.text->pageCount();
    const int pages = textPages + (hasLongPage ? 1 : 0);
    PageFrame frame(painter, areas, documentText(report.title));
    for (int page = 0; page < textPages; ++page) {
        if (page > 0) writer.newPage();
        frame.paint(page + 1, pages);
        paintBody(painter, *document.text, areas.body, page);
    }
    if (!hasLongPage) return;
    addLongPage(writer, areas, *drawing);
    const PageAreas longAreas = areasOf(writer);
    PageFrame(painter, longAreas, documentText(report.title)).paint(pages, pages);
    paintLongPage(painter, *drawing, longAreas.body);
}

template <class Paint> QByteArray written(const Report& report, Paint paint) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        setUp(writer, report);
        paint(writer);
    }
    return bytes;
}

} // namespace

QByteArray makePdf(const Report& report, const std::optional<Drawing>& drawing) {
    return written(report, [&](QPdfWriter& writer) {
        paintPages(writer, report, drawing ? &*drawing : nullptr);
    });
}

QByteArray makePdf(const Report& report, const FrontPage& front) {
    return written(report, [&](QPdfWriter& writer) { paintFrontAndText(writer, report, front); });
}

} // namespace rungwise::app
