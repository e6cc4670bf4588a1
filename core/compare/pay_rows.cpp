// SPDX-License-Identifier: GPL-3.0-or-later
// Sorts pay records into rows by measure and market and holds them against the baseline.
#include "core/compare/pay_rows.h"

#include "core/compare/change.h"
#include "core/compare/pay_cell_words.h"
#include "core/model/kind_words.h"
#include "core/pay/pay_agreement.h"
#include "core/pay/pay_words.h"

#include <algorithm>
#include <limits>
#include <string>
#include <tuple>
#include <utility>

namespace rungwise {

namespace {

/// What all records of one row have in common.
struct RowKey {
    PayMeasure measure;
    std::optional<MarketIndex> market;
};

using PayLines = std::vector<const PayLine*>;
/// Lines by column.
using PayColumns = std::vector<PayLines>;

RowKey keyOf(const PayLine& line) {
    return {.measure = line.measure, .market = line.record->market};
}

/// A line with its place among the rows.
struct PlacedLine {
    PayMeasure measure;
    std::size_t market; ///< its place in the catalogue's order; records without one come last
    std::size_t column;
    const PayLine* line;
};

/// Whether both belong into one row.
bool sameRow(const PlacedLine& a, const PlacedLine& b) {
    return a.measure == b.measure && a.line->record->market == b.line->record->market;
}

/// By row: by measure, then by the catalogue's order of markets; within a row from left to right.
std::vector<PlacedLine> placed(const std::vector<std::vector<PayLine>>& columns,
                               const Catalogue& catalogue) {
    std::vector<PlacedLine> all;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        for (const PayLine& line : columns[i]) {
            const auto& market = line.record->market;
            constexpr std::size_t last = std::numeric_limits<std::size_t>::max();
            all.push_back({.measure = line.measure,
                           .market = market ? catalogue.markets().rank(*market) : last,
                           .column = i,
                           .line = &line});
        }
    }
    std::ranges::stable_sort(all, {}, [](const PlacedLine& one) {
        return std::tuple{one.measure, one.market, one.line->record->market};
    });
    return all;
}

std::size_t countRows(const std::vector<PlacedLine>& all) {
    std::size_t rows = all.empty() ? 0 : 1;
    for (std::size_t i = 1; i < all.size(); ++i) rows += sameRow(all[i - 1], all[i]) ? 0 : 1;
    return rows;
}

std::string rowId(const RowKey& key, const Catalogue& catalogue) {
    std::string id = std::string{"pay:"} + measureId(key.measure);
    if (key.market) id += ":" + catalogue.markets()[*key.market].id.text();
    return id;
}

Phrase rowLabel(const ComparisonFrame& frame, const RowKey& key, const SharedPayContext& shared) {
    if (shared.market || !key.market) return measureLabel(key.measure);
    const ChosenText market = frame.nameIn(frame.catalogue().markets(), *key.market);
    return phrase(RW_TEXT("Comparison", "{0}, {1}"), measureLabel(key.measure),
                  std::string{market.text});
}

void fillCell(ComparisonFrame& frame, const PayLines& lines, const SharedPayContext& shared,
              Cell& cell) {
    PayMark mark;
    for (const PayLine* line : lines) {
        CellItem item;
        item.words = payWords(frame, *line, shared);
        item.sources = frame.sources().cite(line->record->sources);
        item.note = frame.note(line->record->note);
        say(cell, std::move(item));
        if (line->position) {
            mark.records.push_back(*line->position);
        } else {
            mark.observed.push_back(line->observed);
        }
    }
    if (!lines.empty()) cell.mark = std::move(mark);
}

/// The source that a record names first: where the figures come from.
Phrase originOf(const ComparisonFrame& frame, const PayRecord& record) {
    if (record.sources.empty()) return phrase(RW_TEXT("Comparison", "the catalogue"));
    return frame.sources().shortName(record.sources.front().source);
}

/// "Product HQ says $116,607 as of 2025".
Phrase claimWords(const ComparisonFrame& frame, const PayLine& line) {
    Phrase who = originOf(frame, *line.record);
    if (!line.record->asOf) {
        return phrase(RW_TEXT("Comparison", "{1} says {0}"), figureWords(line), std::move(who));
    }
    return phrase(RW_TEXT("Comparison", "{1} says {0} as of {2}"), figureWords(line),
                  std::move(who), *line.record->asOf);
}

Phrase disagreementOf(const ComparisonFrame& frame, const PayColumns& columns) {
    Phrases roles;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        Phrases claims;
        for (const PayLine* line : contradicting(columns[i], Tolerance::OnePercent)) {
            claims.push_back(claimWords(frame, *line));
        }
        if (claims.empty()) continue;
        if (columns.size() == 1) {
            return phrase(RW_TEXT("Comparison", "Sources disagree: {0}"), std::move(claims));
        }
        roles.push_back(
            phrase(RW_TEXT("Comparison", "{0}: {1}"), frame.columnName(i), std::move(claims)));
    }
    if (roles.empty()) return {};
    return phrase(RW_TEXT("Comparison", "Sources disagree on {0}"), std::move(roles));
}

Phrases contextOf(const ComparisonFrame& frame, const RowKey& key, const PayDistance& distance) {
    Phrases context;
    if (key.market) {
        const ChosenText market = frame.nameIn(frame.catalogue().markets(), *key.market);
        context.push_back(frame.words(market));
    }
    const auto appendOnce = [&context](Phrase part) {
        const auto isSame = [&part](const Phrase& other) { return sameWords(part, other); };
        if (std::ranges::none_of(context, isSame)) context.push_back(std::move(part));
    };
    for (const PayLine* line : {distance.baseline, distance.line}) {
        if (line->reach == PayReach::Group)
            appendOnce(groupWords(frame.catalogue(), line->record->subject, frame.language()));
    }
    for (const PayLine* line : {distance.baseline, distance.line}) {
        if (line->record->asOf) appendOnce(Phrase::plain(*line->record->asOf));
    }
    for (const PayLine* line : {distance.baseline, distance.line}) {
        if (!line->record->sources.empty()) appendOnce(originOf(frame, *line->record));
    }
    return context;
}

PayDifference differenceOf(ComparisonFrame& frame, const Row& row, const RowKey& key,
                           const PayDistance& distance) {
    auto& sources = frame.sources();
    std::optional<double> overlap;
    if (distance.overlap) overlap = distance.overlap->percent;
    return PayDifference{.row = row.id,
                         .column = 0,
                         .measure = key.measure,
                         .figure = distance.figure,
                         .percent = distance.percent,
                         .precision = distance.precision,
                         .overlap = overlap,
                         .context = contextOf(frame, key, distance),
                         .sources = mergedNumbers(sources.cite(distance.baseline->record->sources),
                                                  sources.cite(distance.line->record->sources))};
}

/// Whether there are lines, and none gives a figure.
bool isWithheld(const PayLines& lines) {
    return !lines.empty() && std::ranges::all_of(lines, &PayLine::isWithheld);
}

/// By the figures, not by what they rest on. A figure that is withheld is as good as silence: two
/// of them are neither equal nor different.
RowState payState(const std::vector<Cell>& cells, const PayColumns& columns) {
    const SameCells same = [&columns](std::size_t a, std::size_t b) {
        return giveSameFigures(columns[a], columns[b]);
    };
    if (std::ranges::none_of(columns, isWithheld)) return rowState(cells, same);
    std::vector<Cell> judged(cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (!isWithheld(columns[i])) judged[i].state = cells[i].state;
    }
    return rowState(judged, same);
}

/// Amounts in unlike currencies or periods stand side by side and are not compared.
bool hasUnlikeUnits(const PayColumns& columns) {
    const PayUnit* first = nullptr;
    for (const PayLines& lines : columns) {
        for (const PayLine* line : lines) {
            if (first == nullptr) first = &line->unit;
            if (line->unit != *first) return true;
        }
    }
    return false;
}

void appendRow(ComparisonFrame& frame, const RowKey& key, const PayColumns& columns,
               const SharedPayContext& shared, PaySection& made) {
    Row row = frame.silentRow(rowId(key, frame.catalogue()), rowLabel(frame, key, shared));
    for (std::size_t i = 0; i < columns.size(); ++i) {
        fillCell(frame, columns[i], shared, row.cells[i]);
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i == frame.baseline()) continue;
        const auto distance = payDistance(columns[frame.baseline()], columns[i]);
        if (!distance) continue;
        row.cells[i].change = percentChange(distance->percent, distance->precision);
        made.differences.push_back(differenceOf(frame, row, key, *distance));
        made.differences.back().column = i;
    }
    row.state = payState(row.cells, columns);
    row.disagreement = disagreementOf(frame, columns);
    if (hasUnlikeUnits(columns)) {
        row.remark = phrase(RW_TEXT(
            "Comparison", "stated in unlike currencies or periods, which are not compared"));
    }
    made.section.rows.push_back(std::move(row));
}

} // namespace

PaySection paySection(ComparisonFrame& frame) {
    PaySection made{.section = emptySection(SectionKind::Pay, RW_TEXT("Comparison", "Pay")),
                    .differences = {}};
    std::vector<std::vector<PayLine>> lines;
    lines.reserve(frame.columns());
    for (std::size_t i = 0; i < frame.columns(); ++i) {
        lines.push_back(payLinesOf(frame.catalogue(), frame.index(i)));
    }
    const SharedPayContext shared = sharedContext(lines);
    made.section.remark = contextWords(frame, shared);
    const auto all = placed(lines, frame.catalogue());
    made.section.rows.reserve(countRows(all));
    PayColumns columns(frame.columns());
    for (auto first = all.begin(); first != all.end();) {
        const auto end = std::find_if_not(
            first, all.end(), [&](const PlacedLine& one) { return sameRow(*first, one); });
        const RowKey key = keyOf(*first->line);
        for (PayLines& column : columns) column.clear();
        for (; first != end; ++first) columns[first->column].push_back(first->line);
        appendRow(frame, key, columns, shared, made);
    }
    return made;
}

} // namespace rungwise
