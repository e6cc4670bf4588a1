// SPDX-License-Identifier: GPL-3.0-or-later
// Collects heads, labels and cells and cuts their texts into lines.
#include "core/report/excerpt_grid.h"

#include "core/report/line_breaks.h"
#include "core/report/report_words.h"

#include <algorithm>
#include <string>
#include <utility>

namespace rungwise {

namespace {

void appendSpan(ReportCell& lines, const ReportSpan& span) {
    const std::vector<std::string> texts = linesOf(span.text);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i > 0) lines.emplace_back();
        lines.back().push_back({.text = texts[i], .emphasis = span.emphasis});
    }
    lines.back().back().sources = span.sources;
}

ReportCell tidied(const ReportCell& cell) {
    ReportCell lines;
    for (const ReportLine& line : cell) {
        lines.emplace_back();
        for (const ReportSpan& span : line) appendSpan(lines, span);
    }
    for (ReportLine& line : lines) {
        std::erase_if(
            line, [](const ReportSpan& span) { return span.text.empty() && span.sources.empty(); });
    }
    std::erase_if(lines, [](const ReportLine& line) { return line.empty(); });
    return lines;
}

ReportCell tidied(std::string text) {
    return tidied(ReportCell{{{.text = std::move(text)}}});
}

class GridMaker {
public:
    GridMaker(const RoleComparison& comparison, const Excerpt& excerpt, const Wording& wording)
        : comparison_{comparison}, excerpt_{excerpt}, wording_{wording} {}

    [[nodiscard]] ExcerptGrid made() const {
        ExcerptGrid grid;
        if (hasHeads()) grid.head = head();
        const Section* current = nullptr;
        for (const Excerpt::RowPlace& place : excerpt_.rows) {
            if (place.section >= comparison_.sections.size()) continue;
            const Section& section = comparison_.sections[place.section];
            if (place.row >= section.rows.size()) continue;
            if (&section != current) grid.parts.push_back({.title = title(section), .rows = {}});
            current = &section;
            grid.parts.back().rows.push_back(row(section.rows[place.row]));
        }
        return grid;
    }

private:
    [[nodiscard]] bool hasHeads() const { return excerpt_.heads == Excerpt::Heads::WithHeads; }

    /// What the changes in the cells are measured against, then the roles.
    [[nodiscard]] ExcerptRow head() const {
        const Phrase baseline = letteredName(comparison_.roles[comparison_.baseline]);
        ExcerptRow cells{
            tidied(wording_.say(phrase(RW_TEXT("Report", "baseline: {0}"), baseline)))};
        for (const std::size_t column : excerpt_.columns) {
            if (column >= comparison_.roles.size()) continue;
            cells.push_back(tidied(wording_.say(letteredName(comparison_.roles[column]))));
        }
        return cells;
    }

    [[nodiscard]] ReportCell title(const Section& section) const {
        if (!hasHeads()) return {};
        return tidied(joinedParts({wording_.say(section.title), wording_.say(section.remark)}));
    }

    [[nodiscard]] ExcerptRow row(const Row& row) const {
        ExcerptRow cells;
        if (hasHeads()) cells.push_back(label(row));
        for (const std::size_t column : excerpt_.columns) {
            if (column >= row.cells.size()) continue;
            cells.push_back(tidied(cellLines(row.cells[column], wording_)));
        }
        return cells;
    }

    /// The mark stands behind the label, for "=" at the beginning of a cell makes a formula of it.
    [[nodiscard]] ReportCell label(const Row& row) const {
        ReportCell lines = labelLines(row, {}, wording_);
        lines.front().push_back({.text = std::string{rowMark(row.state)}});
        return tidied(lines);
    }

    const RoleComparison& comparison_;
    const Excerpt& excerpt_;
    const Wording& wording_;
};

} // namespace

const ReportCell* ExcerptGrid::singleBareCell() const {
    const bool isSingle = !hasHeads() && parts.size() == 1 && parts.front().rows.size() == 1 &&
                          parts.front().rows.front().size() == 1;
    return isSingle ? &parts.front().rows.front().front() : nullptr;
}

ExcerptGrid excerptGrid(const RoleComparison& comparison, const Excerpt& excerpt,
                        const Wording& wording) {
    return GridMaker{comparison, excerpt, wording}.made();
}

} // namespace rungwise
