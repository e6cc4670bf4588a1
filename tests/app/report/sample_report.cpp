// SPDX-License-Identifier: GPL-3.0-or-later
// Makes reports that hold every kind of block.
#include "tests/app/report/sample_report.h"

#include <string>

namespace rungwise::test {

namespace {

ReportTable tableOf(std::size_t roles, std::size_t rows) {
    ReportTable table;
    table.columns.push_back({ColumnKind::Label, "", {}, 2});
    for (std::size_t i = 0; i < roles; ++i) {
        const char letter = static_cast<char>('A' + i);
        table.columns.push_back({ColumnKind::Role, std::string("Role ") + letter, letter, 3});
    }
    for (std::size_t row = 0; row < rows; ++row) {
        std::vector<ReportCell> cells{{{{"Row " + std::to_string(row), Emphasis::Strong}}}};
        for (std::size_t i = 0; i < roles; ++i) {
            cells.push_back({{{"First line", Emphasis::Normal, {1, 2}}},
                             {{"Second line"}, {"remark", Emphasis::Muted}},
                             {{"No data", Emphasis::Muted}}});
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace

Report sampleReport(std::size_t roles, std::size_t rows) {
    Report report;
    report.title = "Title <b>& more</b>";
    report.subtitles = {"Subtitle"};
    report.blocks.emplace_back(ReportHeading{2, "In short"});
    report.blocks.emplace_back(ReportList{{{{"One finding"}}, {{"Another finding"}}}});
    report.blocks.emplace_back(ReportHeading{2, "First section", "3 of 4 differ"});
    report.blocks.emplace_back(ReportHeading{3, "Below it"});
    report.blocks.emplace_back(tableOf(roles, rows));
    report.blocks.emplace_back(ReportHeading{2, "Second section"});
    report.blocks.emplace_back(tableOf(roles, rows));
    report.blocks.emplace_back(ReportParagraph{{{"A paragraph\nwith a line break"}}});
    report.blocks.emplace_back(ReportHeading{2, "Sources"});
    report.blocks.emplace_back(
        ReportSources{{{1, "A book", "https://example.org", {"page 3"}}, {2, "A page"}}});
    report.blocks.emplace_back(ReportLegend{{{"=", "the same"}, {"≠", "different"}}});
    return report;
}

} // namespace rungwise::test
