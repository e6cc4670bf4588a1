// SPDX-License-Identifier: GPL-3.0-or-later
// Writes excerpts as lines with tabs and as an HTML table.
#include "core/report/excerpt.h"

#include "core/report/csv.h"
#include "core/report/excerpt_grid.h"
#include "core/report/html_escape.h"
#include "core/report/report_words.h"

#include <numeric>
#include <string_view>

namespace rungwise {

namespace {

/// Keeps spreadsheets, which may give each line a cell of its own, from computing a text.
enum class FormulaGuard { Off, On };

void appendGuard(std::string& text, const ReportLine& line, FormulaGuard guard) {
    if (guard == FormulaGuard::On && looksLikeFormula(line.front().text)) text += '\'';
}

std::string plainLine(const ReportLine& line) {
    std::string text;
    const auto append = [&text](std::string_view part) {
        if (part.empty()) return;
        if (!text.empty()) text += ' ';
        text += part;
    };
    for (const ReportSpan& span : line) {
        append(span.emphasis == Emphasis::Remark ? '(' + span.text + ')' : span.text);
        append(bracketedNumbers(span.sources));
    }
    return text;
}

std::string plainCell(const ReportCell& cell, std::string_view separator) {
    std::string text;
    for (const ReportLine& line : cell) {
        if (!text.empty()) text += separator;
        text += plainLine(line);
    }
    return text;
}

std::string plainRow(const ExcerptRow& cells) {
    std::string text;
    for (const ReportCell& cell : cells) {
        if (&cell != &cells.front()) text += '\t';
        if (!cell.empty()) appendGuard(text, cell.front(), FormulaGuard::On);
        text += plainCell(cell, " · ");
    }
    return text;
}

std::string htmlSpan(const ReportSpan& span) {
    const std::string text = escapedHtml(span.text);
    switch (span.emphasis) {
    case Emphasis::Normal: break;
    case Emphasis::Strong: return "<strong>" + text + "</strong>";
    case Emphasis::Muted: return "<em>" + text + "</em>";
    case Emphasis::Remark: return "<em>(" + text + ")</em>";
    }
    return text;
}

std::string htmlLine(const ReportLine& line, FormulaGuard guard) {
    std::string html;
    appendGuard(html, line, guard);
    for (const ReportSpan& span : line) {
        if (&span != &line.front()) html += ' ';
        html += htmlSpan(span);
        const std::string numbers = bracketedNumbers(span.sources);
        if (numbers.empty()) continue;
        html += "<sup>" + numbers.substr(1, numbers.size() - 2) + "</sup>";
    }
    return html;
}

std::string htmlCell(const ReportCell& cell, FormulaGuard guard) {
    // The style keeps the lines of a cell together in Excel.
    const std::string_view lineBreak =
        guard == FormulaGuard::On ? R"(<br style="mso-data-placement:same-cell">)" : "<br>";
    std::string html;
    for (const ReportLine& line : cell) {
        if (&line != &cell.front()) html += lineBreak;
        html += htmlLine(line, guard);
    }
    return html;
}

std::string headCell(std::string_view attributes, const ReportCell& cell) {
    return "<th " + std::string{attributes} + '>' + htmlCell(cell, FormulaGuard::On) + "</th>";
}

std::string htmlHead(const ExcerptRow& head) {
    std::string html = "<thead>\n<tr>";
    for (const ReportCell& cell : head) html += headCell(R"(scope="col")", cell);
    return html + "</tr>\n</thead>\n";
}

std::string htmlPart(const ExcerptPart& part, const ExcerptGrid& grid) {
    std::string html = "<tbody>\n";
    if (!part.title.empty()) {
        const std::string span = "colspan=\"" + std::to_string(grid.head.size()) + '"';
        html += "<tr>" + headCell(R"(scope="rowgroup" )" + span, part.title) + "</tr>\n";
    }
    for (const ExcerptRow& row : part.rows) {
        html += "<tr>";
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i == 0 && grid.hasHeads()) {
                html += headCell(R"(scope="row")", row[i]);
            } else {
                html += "<td>" + htmlCell(row[i], FormulaGuard::On) + "</td>";
            }
        }
        html += "</tr>\n";
    }
    return html + "</tbody>\n";
}

} // namespace

Excerpt wholeTable(const RoleComparison& comparison) {
    Excerpt whole;
    for (std::size_t section = 0; section < comparison.sections.size(); ++section) {
        const std::size_t rows = comparison.sections[section].rows.size();
        for (std::size_t row = 0; row < rows; ++row) whole.rows.push_back({section, row});
    }
    whole.columns.resize(comparison.roles.size());
    std::iota(whole.columns.begin(), whole.columns.end(), std::size_t{0});
    return whole;
}

std::string excerptText(const RoleComparison& comparison, const Excerpt& excerpt,
                        const Wording& wording) {
    const ExcerptGrid grid = excerptGrid(comparison, excerpt, wording);
    if (const ReportCell* cell = grid.singleBareCell()) return plainCell(*cell, "\n");
    std::string text;
    const auto append = [&text](const ExcerptRow& cells) {
        if (!text.empty()) text += '\n';
        text += plainRow(cells);
    };
    if (grid.hasHeads()) append(grid.head);
    for (const ExcerptPart& part : grid.parts) {
        if (!part.title.empty()) append({part.title});
        for (const ExcerptRow& row : part.rows) append(row);
    }
    return text;
}

std::string excerptHtml(const RoleComparison& comparison, const Excerpt& excerpt,
                        const Wording& wording) {
    // Readers of a clipboard that are not told take the bytes for Latin-1.
    constexpr std::string_view encoding = "<meta charset=\"utf-8\">\n";
    const ExcerptGrid grid = excerptGrid(comparison, excerpt, wording);
    std::string html{encoding};
    if (const ReportCell* cell = grid.singleBareCell()) {
        return html + "<p>" + htmlCell(*cell, FormulaGuard::Off) + "</p>\n";
    }
    html += "<table>\n";
    if (grid.hasHeads()) html += htmlHead(grid.head);
    for (const ExcerptPart& part : grid.parts) html += htmlPart(part, grid);
    return html + "</table>\n";
}

} // namespace rungwise
