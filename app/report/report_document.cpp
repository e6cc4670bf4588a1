// SPDX-License-Identifier: GPL-3.0-or-later
// Goes through a report's blocks and writes each into the document.
#include "app/report/report_document.h"

#include "app/report/report_cursor.h"
#include "app/report/report_style.h"
#include "app/report/report_table.h"

#include <QGuiApplication>
#include <QTextList>
#include <QTextOption>

#include <algorithm>
#include <variant>

namespace rungwise::app {

namespace {

/// Headings of this level or above begin a section.
constexpr int sectionLevel = 2;

/// Writes one kind of block each; remembers the headings that wait for what follows them.
class BlockWriter {
public:
    explicit BlockWriter(ReportDocument& document)
        : document_{document}, cursor_{QTextCursor(document.text.get())} {}

    void writeTitle(const Report& report) {
        start(paragraph(0, 2));
        cursor_.insert(documentText(report.title), characters(Emphasis::Strong, paper::titleSize));
        QTextCharFormat muted = characters(Emphasis::Muted, paper::bodySize);
        muted.setFontItalic(false);
        for (const std::string& subtitle : report.subtitles) {
            start(paragraph(0, 1));
            cursor_.insert(documentText(subtitle), muted);
        }
    }

    void writeDrawing(const PlacedDrawing& drawing) {
        QTextBlockFormat format = paragraph(8, 4);
        format.setLineHeight(100, QTextBlockFormat::SingleHeight);
        start(format);
        insertDrawing(cursor_.at(), drawing.drawing, drawing.size);
    }

    void operator()(const ReportHeading& heading) {
        const bool isSection = heading.level <= sectionLevel;
        const qreal size = isSection ? paper::sectionSize : paper::subsectionSize;
        cursor_.startBlock(paragraph(isSection ? 14 : 8, isSection ? 4 : 2));
        cursor_.insert(documentText(heading.text), characters(Emphasis::Strong, size));
        if (!heading.remark.empty()) {
            QTextCharFormat muted = characters(Emphasis::Muted, paper::bodySize);
            muted.setFontItalic(false);
            cursor_.insert(QStringLiteral("  ") + documentText(heading.remark), muted);
        }
        waiting_.push_back(cursor_.at().block());
    }

    void operator()(const ReportParagraph& words) {
        start(paragraph(2, 3));
        cursor_.insert(words.line);
    }

    void operator()(const ReportList& list) {
        QTextListFormat format;
        format.setStyle(QTextListFormat::ListDisc);
        format.setIndent(1);
        QTextList* made = nullptr;
        for (const ReportLine& item : list.items) {
            start(paragraph(1, 1));
            // The bullet is drawn with the paragraph's own characters.
            cursor_.at().setBlockCharFormat(characters(Emphasis::Normal, paper::bodySize));
            if (made == nullptr) {
                made = cursor_.at().createList(format);
            } else {
                made->add(cursor_.at().block());
            }
            cursor_.insert(item);
        }
    }

    void operator()(const ReportTable& table) {
        if (table.columns.empty()) return;
        QTextTable* made = insertTable(cursor_, table);
        const int first = made->rows() > 1 ? 1 : 0;
        settle({.table = made, .row = first});
        for (int row = first + 1; row < made->rows(); ++row) {
            document_.kept.push_back({.table = made, .row = row});
        }
    }

    void operator()(const ReportSources& sources) {
        if (sources.entries.empty()) return;
        QTextTable* made = insertSources(cursor_, sources);
        settle({.table = made, .row = 0});
        for (int row = 1; row < made->rows(); ++row) {
            document_.kept.push_back({.table = made, .row = row});
        }
    }

    void operator()(const ReportLegend& legend) {
        start(paragraph(2, 3));
        const QTextCharFormat normal = characters(Emphasis::Normal, paper::bodySize);
        bool isFirst = true;
        for (const LegendEntry& entry : legend.entries) {
            if (!isFirst) cursor_.insert(QStringLiteral("  ·  "), normal);
            cursor_.insert(documentText(entry.mark), characters(Emphasis::Strong, paper::bodySize));
            cursor_.insert(QChar(0x00A0) + documentText(entry.meaning), normal);
            isFirst = false;
        }
    }

private:
    void start(const QTextBlockFormat& format) {
        cursor_.startBlock(format);
        settle({.text = cursor_.at().block()});
    }

    /// What follows is known now for the headings that stand directly above it.
    void settle(KeptTogether follower) {
        for (const QTextBlock& heading : waiting_) {
            follower.heading = heading;
            document_.kept.push_back(follower);
        }
        waiting_.clear();
    }

    ReportDocument& document_;
    ReportCursor cursor_;
    std::vector<QTextBlock> waiting_;
};

bool beginsSection(const ReportBlock& block) {
    const auto* heading = std::get_if<ReportHeading>(&block);
    return heading != nullptr && heading->level <= sectionLevel;
}

/// How many blocks stand before the drawing.
std::size_t placeOf(const PlacedDrawing& drawing, const Report& report) {
    if (drawing.place == PlacedDrawing::Place::BelowTitle || report.blocks.empty()) return 0;
    const auto second = std::find_if(report.blocks.begin() + 1, report.blocks.end(), beginsSection);
    return static_cast<std::size_t>(second - report.blocks.begin());
}

void prepare(QTextDocument& text) {
    text.setUndoRedoEnabled(false);
    text.setDefaultFont(paperFont(paper::bodySize));
    text.setDocumentMargin(0);
    text.setIndentWidth(14);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(QGuiApplication::layoutDirection());
    option.setAlignment(Qt::AlignLeading);
    text.setDefaultTextOption(option);
}

} // namespace

ReportDocument makeReportDocument(const Report& report, const PlacedDrawing* drawing) {
    ReportDocument document{std::make_unique<QTextDocument>(), {}};
    prepare(*document.text);
    BlockWriter writer(document);
    writer.writeTitle(report);
    const std::size_t place =
        drawing == nullptr ? report.blocks.size() + 1 : placeOf(*drawing, report);
    for (std::size_t i = 0; i <= report.blocks.size(); ++i) {
        if (i == place) writer.writeDrawing(*drawing);
        if (i < report.blocks.size()) std::visit(writer, report.blocks[i]);
    }
    return document;
}

} // namespace rungwise::app
