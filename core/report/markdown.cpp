// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a report's blocks as Markdown.
#include "core/report/markdown.h"

#include "core/base/decimal.h"
#include "core/base/text.h"
#include "core/report/report_words.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace rungwise {

namespace {

std::string emphasised(const ReportSpan& span) {
    std::string text = escapedMarkdown(span.text);
    if (text.empty() || span.emphasis == Emphasis::Normal) return text;
    if (span.emphasis == Emphasis::Remark) text = '(' + text + ')';
    const std::string_view mark = span.emphasis == Emphasis::Strong ? "**" : "*";
    text.insert(0, mark);
    return text.append(mark);
}

std::string lineText(const ReportLine& line) {
    std::string text;
    const auto append = [&text](const std::string& part) {
        if (part.empty()) return;
        if (!text.empty()) text += ' ';
        text += part;
    };
    for (const ReportSpan& span : line) {
        append(emphasised(span));
        // No link can come of it: the report defines none.
        append(bracketedNumbers(span.sources));
    }
    return text;
}

std::string cellText(const ReportCell& cell) {
    std::string text;
    for (const ReportLine& line : cell) {
        if (!text.empty()) text += "<br>";
        text += lineText(line);
    }
    return text;
}

std::string columnTitle(const ReportColumn& column) {
    std::string title = escapedMarkdown(column.title);
    if (column.letter) {
        title += " (";
        title += *column.letter;
        title += ')';
    }
    return title;
}

/// The texts of a table's cells, the header first.
using Grid = std::vector<std::vector<std::string>>;

Grid gridOf(const ReportTable& table) {
    Grid grid(1);
    for (const ReportColumn& column : table.columns) grid[0].push_back(columnTitle(column));
    for (const auto& row : table.rows) {
        std::vector<std::string> texts;
        texts.reserve(row.size());
        for (const ReportCell& cell : row) texts.push_back(cellText(cell));
        grid.push_back(std::move(texts));
    }
    return grid;
}

/// Columns are padded to equal width for readers of the plain text, but not beyond what still
/// helps them.
constexpr std::size_t widestPadding = 48;

std::vector<std::size_t> widthsOf(const Grid& grid) {
    std::vector<std::size_t> widths(grid.front().size(), 3);
    for (const auto& row : grid) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], std::min(countCharacters(row[i]), widestPadding));
        }
    }
    return widths;
}

void appendRow(std::string& text, const std::vector<std::string>& cells,
               const std::vector<std::size_t>& widths) {
    text += '|';
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::size_t length = countCharacters(cells[i]);
        text += ' ';
        text += cells[i];
        text.append(length < widths[i] ? widths[i] - length : 0, ' ');
        text += " |";
    }
    text += '\n';
}

/// Only links that browsers open as pages; everything else is shown as text.
bool isWebLink(std::string_view url) {
    const bool hasScheme = url.starts_with("https://") || url.starts_with("http://");
    const auto isPlain = [](char character) {
        return character > ' ' && character != '<' && character != '>' && character != '\\' &&
               character != '|' && character != '\x7f';
    };
    return hasScheme && std::ranges::all_of(url, isPlain);
}

struct BlockWriter {
    std::string& text;

    void operator()(const ReportHeading& heading) const {
        text.append(static_cast<std::size_t>(heading.level), '#');
        text += ' ' + escapedMarkdown(heading.text) + '\n';
        if (!heading.remark.empty()) text += "\n*" + escapedMarkdown(heading.remark) + "*\n";
    }

    void operator()(const ReportParagraph& paragraph) const {
        text += lineText(paragraph.line) + '\n';
    }

    void operator()(const ReportList& list) const {
        for (const ReportLine& item : list.items) text += "- " + lineText(item) + '\n';
    }

    void operator()(const ReportTable& table) const {
        const Grid grid = gridOf(table);
        const std::vector<std::size_t> widths = widthsOf(grid);
        appendRow(text, grid.front(), widths);
        text += '|';
        for (const std::size_t width : widths) text += ' ' + std::string(width, '-') + " |";
        text += '\n';
        for (std::size_t i = 1; i < grid.size(); ++i) appendRow(text, grid[i], widths);
    }

    void operator()(const ReportSources& sources) const {
        for (const ReportSource& source : sources.entries) {
            text += Decimal{source.number}.toText() + ". " + escapedMarkdown(source.text);
            if (isWebLink(source.url)) {
                text += " <" + source.url + '>';
            } else if (!source.url.empty()) {
                text += ' ' + escapedMarkdown(source.url);
            }
            for (const std::string& remark : source.remarks) {
                text += " *" + escapedMarkdown(remark) + '*';
            }
            text += '\n';
        }
    }

    void operator()(const ReportLegend& legend) const {
        for (const LegendEntry& entry : legend.entries) {
            text += "- **" + escapedMarkdown(entry.mark) + "** " + escapedMarkdown(entry.meaning);
            text += '\n';
        }
    }
};

} // namespace

std::string markdown(const Report& report) {
    std::string text = "# " + escapedMarkdown(report.title) + '\n';
    for (const std::string& subtitle : report.subtitles) {
        text += '\n' + escapedMarkdown(subtitle) + '\n';
    }
    for (const ReportBlock& block : report.blocks) {
        text += '\n';
        std::visit(BlockWriter{text}, block);
    }
    return text;
}

} // namespace rungwise
