// SPDX-License-Identifier: GPL-3.0-or-later
// A report as a value: worded already, not yet laid out. Markdown and PDF are made from this.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace rungwise {

/// Muted marks what is no statement of the catalogue: "No data", "not asked for". A remark is the
/// catalogue author's note on a statement, shown muted and in brackets.
enum class Emphasis { Normal, Strong, Muted, Remark };

/// A piece of text. It is data and never markup; it may hold line breaks.
struct ReportSpan {
    std::string text;
    Emphasis emphasis = Emphasis::Normal;
    std::vector<int> sources{}; ///< numbers of the source list, to be shown behind the text

    friend bool operator==(const ReportSpan&, const ReportSpan&) = default;
};

/// Pieces that are set one behind the other, with a space between.
using ReportLine = std::vector<ReportSpan>;

/// `level` is 2 for a section of the report and 3 below it; the title is the only level 1.
struct ReportHeading {
    int level = 2;
    std::string text;
    std::string remark{}; ///< such as "5 of 8 differ"; may be empty

    friend bool operator==(const ReportHeading&, const ReportHeading&) = default;
};

struct ReportParagraph {
    ReportLine line;

    friend bool operator==(const ReportParagraph&, const ReportParagraph&) = default;
};

/// A list without an order.
struct ReportList {
    std::vector<ReportLine> items;

    friend bool operator==(const ReportList&, const ReportList&) = default;
};

/// Lines below each other; never empty in a finished report.
using ReportCell = std::vector<ReportLine>;

enum class ColumnKind { Label, Role, Text };

struct ReportColumn {
    ColumnKind kind = ColumnKind::Text;
    std::string title;            ///< may be empty, for a column of labels
    std::optional<char> letter{}; ///< of the role, for its badge; only where kind is Role
    std::size_t weight = 1;       ///< share of the width beside the other columns

    friend bool operator==(const ReportColumn&, const ReportColumn&) = default;
};

/// Each row has one cell per column. Wherever a table is split, its header is repeated.
struct ReportTable {
    std::vector<ReportColumn> columns;
    std::vector<std::vector<ReportCell>> rows;

    friend bool operator==(const ReportTable&, const ReportTable&) = default;
};

struct ReportSource {
    int number = 0; ///< from 1
    std::string text;
    std::string url{};                  ///< as the catalogue has it; may be empty or no link at all
    std::vector<std::string> remarks{}; ///< places that were cited, the author's note

    friend bool operator==(const ReportSource&, const ReportSource&) = default;
};

struct ReportSources {
    std::vector<ReportSource> entries;

    friend bool operator==(const ReportSources&, const ReportSources&) = default;
};

struct LegendEntry {
    std::string mark; ///< "≠", or a word such as "No data"
    std::string meaning;

    friend bool operator==(const LegendEntry&, const LegendEntry&) = default;
};

struct ReportLegend {
    std::vector<LegendEntry> entries;

    friend bool operator==(const ReportLegend&, const ReportLegend&) = default;
};

using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportList, ReportTable,
                                 ReportSources, ReportLegend>;

struct Report {
    std::string title;
    std::vector<std::string> subtitles; ///< one line each
    std::vector<ReportBlock> blocks;

    friend bool operator==(const Report&, const Report&) = default;
};

} // namespace rungwise
