// SPDX-License-Identifier: GPL-3.0-or-later
// Figures stand under low, middle and high, each with its name where the column does not say it.
#include "core/report/pay_row_lines.h"

#include "core/model/kind_words.h"
#include "core/pay/pay_sentences.h"
#include "core/pay/pay_words.h"
#include "core/report/report_words.h"

#include <array>
#include <initializer_list>
#include <string>
#include <utility>

namespace rungwise {

namespace {

ReportLine muted(std::string text) {
    return {{.text = std::move(text), .emphasis = Emphasis::Muted}};
}

/// The cells of one view's rows.
class RowCells {
public:
    RowCells(const PayView& view, const Wording& wording) : view_{view}, wording_{wording} {}

    [[nodiscard]] ReportCell who(const PayRow& row, BaselineColumn baseline) const {
        // Letters tell compared roles apart; elsewhere they would mean nothing.
        const PayRole& role = view_.roles[row.role];
        std::string name = baseline == BaselineColumn::Shown ? say(letteredName(role)) : role.name;
        if (row.disagrees) name.insert(0, std::string{disagreementMark} + ' ');
        return {{{.text = std::move(name), .emphasis = Emphasis::Strong}},
                muted(joinedParts({say(measureWords(row.line.measure)),
                                   view_.isOneMarket ? std::string{} : say(row.market)})),
                muted(otherUnit(row))};
    }

    /// The figures in this order. The first one needs no name: the column bears it.
    [[nodiscard]] ReportCell figures(const PayRow& row,
                                     std::initializer_list<PayFigure> shown) const {
        ReportCell cell;
        for (const PayFigure figure : shown) {
            const auto& amount = row.line.figure(figure);
            if (!amount) continue;
            Phrase words = amountWords(*amount, row.line.unit.currency);
            if (figure != *shown.begin()) {
                words =
                    phrase(RW_TEXT("Report", "{0}: {1}"), figureLabel(figure), std::move(words));
            }
            cell.push_back({{.text = say(words)}});
        }
        if (cell.empty()) cell.push_back(muted(say(stateWords(CellState::NoData))));
        return cell;
    }

    [[nodiscard]] ReportCell middle(const PayRow& row) const {
        if (row.line.isWithheld()) return {muted(say(figureWords(row.line)))};
        return figures(row, {PayFigure::Mean, PayFigure::Median});
    }

    [[nodiscard]] ReportCell change(std::size_t position) const {
        if (view_.rows[position].role == view_.baseline) {
            return {muted(say(phrase(RW_TEXT("Report", "baseline"))))};
        }
        const PayComparison* comparison = view_.comparisonOf(position);
        if (comparison == nullptr) {
            return {muted(say(phrase(RW_TEXT("Report", "not compared"))))};
        }
        std::string words = say(changeWords(*comparison));
        if (comparison->percent > 0) words.insert(0, "▲\u00A0");
        if (comparison->percent < 0) words.insert(0, "▼\u00A0");
        return {{{.text = std::move(words), .emphasis = Emphasis::Strong}}};
    }

    [[nodiscard]] ReportCell sample(const PayRow& row) const {
        ReportCell cell{{{.text = say(dateWords(row))}}};
        if (const auto& size = row.line.record->sample) {
            cell.push_back({{.text = say(phrase(RW_TEXT("Report", "n = {0}"), *size))}});
        }
        return cell;
    }

    [[nodiscard]] ReportCell origin(const PayRow& row) const {
        ReportCell cell{{{.text = say(row.source), .sources = row.sources}}};
        for (const PayRemark& remark : row.remarks) cell.push_back(muted(say(remark.words)));
        const std::string& note = row.line.record->note;
        if (!note.empty()) {
            cell.front().push_back({.text = note, .emphasis = Emphasis::Remark});
        }
        return cell;
    }

private:
    [[nodiscard]] std::string say(const Phrase& words) const { return wording_.say(words); }

    /// The unit of a row that is not in that of the view.
    [[nodiscard]] std::string otherUnit(const PayRow& row) const {
        return row.line.unit == view_.unit ? std::string{} : say(unitWords(row.line.unit));
    }

    const PayView& view_;
    const Wording& wording_;
};

/// Lines without a word go, as long as another stays.
ReportCell withoutEmptyLines(ReportCell cell) {
    std::erase_if(
        cell, [](const ReportLine& line) { return line.size() == 1 && line.front().text.empty(); });
    return cell;
}

ReportTable emptyTable(const Wording& wording, BaselineColumn baseline) {
    ReportTable table;
    const auto add = [&](TranslatableText title, std::size_t weight) {
        table.columns.push_back(
            {.kind = ColumnKind::Text, .title = wording.say(phrase(title)), .weight = weight});
    };
    add(RW_TEXT("Report", "Role and measure"), 6);
    table.columns.back().kind = ColumnKind::Label;
    add(RW_TEXT("Pay", "Low"), 4);
    add(RW_TEXT("Pay", "Average"), 4);
    add(RW_TEXT("Pay", "High"), 4);
    if (baseline == BaselineColumn::Shown) add(RW_TEXT("Report", "Beside the baseline"), 4);
    add(RW_TEXT("Report", "Date and sample"), 4);
    add(RW_TEXT("Report", "Source and remarks"), 8);
    return table;
}

} // namespace

Phrase figureLabel(PayFigure figure) {
    constexpr std::array<TranslatableText, payFigureCount> labels{RW_TEXT("Pay", "Low"),
                                                                  RW_TEXT("Pay", "10th percentile"),
                                                                  RW_TEXT("Pay", "25th percentile"),
                                                                  RW_TEXT("Pay", "Median"),
                                                                  RW_TEXT("Pay", "75th percentile"),
                                                                  RW_TEXT("Pay", "90th percentile"),
                                                                  RW_TEXT("Pay", "High"),
                                                                  RW_TEXT("Pay", "Average")};
    return phrase(labels[static_cast<std::size_t>(figure)]);
}

ReportTable payTable(const PayView& view, std::span<const std::size_t> rows, const Wording& wording,
                     BaselineColumn baseline) {
    const RowCells cells{view, wording};
    ReportTable table = emptyTable(wording, baseline);
    for (const std::size_t position : rows) {
        const PayRow& row = view.rows[position];
        std::vector<ReportCell> line{
            withoutEmptyLines(cells.who(row, baseline)),
            cells.figures(row, {PayFigure::Low, PayFigure::P10, PayFigure::P25}), cells.middle(row),
            cells.figures(row, {PayFigure::High, PayFigure::P90, PayFigure::P75})};
        if (baseline == BaselineColumn::Shown) line.push_back(cells.change(position));
        line.push_back(cells.sample(row));
        line.push_back(cells.origin(row));
        table.rows.push_back(std::move(line));
    }
    return table;
}

ReportLegend payLegend(const Wording& wording) {
    const auto entry = [&](std::string mark, TranslatableText meaning) {
        return LegendEntry{.mark = std::move(mark), .meaning = wording.say(phrase(meaning))};
    };
    return {{entry("≈", RW_TEXT("Report", "about: stated so by the source, or converted")),
             entry("≥", RW_TEXT("Report", "at least: the source cuts higher figures off")),
             entry("≤", RW_TEXT("Report", "at most: the source cuts lower figures off")),
             entry("▲ ▼", RW_TEXT("Report", "higher or lower than the baseline")),
             disagreementLegend(wording),
             entry(wording.say(stateWords(CellState::NoData)),
                   RW_TEXT("Report", "the source or the catalogue says nothing")),
             sourceLegend(wording)}};
}

} // namespace rungwise
