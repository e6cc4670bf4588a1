// SPDX-License-Identifier: GPL-3.0-or-later
// The grid of a salary guide, a few markets at a time, and every figure behind it.
#include "core/model/kind_words.h"
#include "core/pay/pay_sentences.h"
#include "core/pay/pay_words.h"
#include "core/report/pay_report.h"
#include "core/report/pay_row_lines.h"
#include "core/report/report_words.h"
#include "core/report/table_remarks.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

namespace rungwise {

namespace {

/// More columns of markets would be too narrow for paper.
constexpr std::size_t mostMarkets = 4;

class GuideReportMaker {
public:
    GuideReportMaker(const SalaryGuide& guide, const Wording& wording)
        : guide_{guide}, view_{guide.view}, wording_{wording} {}

    [[nodiscard]] Report make(std::string_view madeOn) {
        report_.title = say(phrase(RW_TEXT("Report", "Salary guide")));
        report_.subtitles = subtitles(madeOn);
        appendFinding();
        appendHeading();
        for (std::size_t first = 0; first < guide_.markets.size(); first += mostMarkets) {
            const std::size_t last = std::min(first + mostMarkets, guide_.markets.size());
            report_.blocks.emplace_back(gridOf(first, last));
        }
        appendRows();
        appendRest();
        return std::move(report_);
    }

private:
    [[nodiscard]] std::string say(const Phrase& words) const { return wording_.say(words); }

    [[nodiscard]] std::vector<std::string> subtitles(std::string_view madeOn) const {
        Phrases measures;
        for (const PayMeasure measure : view_.measures) measures.push_back(measureWords(measure));
        return {joinedParts({say(catalogueWords(view_.catalogueTitle, view_.catalogueVersion)),
                             say(madeOnWords(madeOn))}),
                joinedParts({say(Phrase::plain(std::move(measures))),
                             view_.rows.empty() ? std::string{} : say(unitWords(view_.unit))}),
                say(phrase(RW_TEXT("Report", "Each cell shows one published record: the one about "
                                             "the role itself with most figures, the largest "
                                             "sample and the latest date. Nothing is averaged.")))};
    }

    /// How much is known, and what stands in the catalogue and not here.
    void appendFinding() {
        ReportParagraph paragraph{
            {{.text = say(view_.finding.words), .emphasis = Emphasis::Strong}}};
        if (!view_.finding.context.isEmpty()) {
            paragraph.line.push_back(
                {.text = say(view_.finding.context), .emphasis = Emphasis::Muted});
        }
        report_.blocks.emplace_back(std::move(paragraph));
    }

    void appendHeading() {
        const auto title = guide_.rows == GuideRows::Levels ? RW_TEXT("Report", "Levels by market")
                                                            : RW_TEXT("Report", "Roles by market");
        report_.blocks.emplace_back(ReportHeading{.text = say(phrase(title))});
        if (!guide_.markets.empty()) return;
        report_.blocks.emplace_back(ReportParagraph{
            {{.text = say(stateWords(CellState::NoData)), .emphasis = Emphasis::Muted}}});
    }

    [[nodiscard]] ReportTable gridOf(std::size_t first, std::size_t last) const {
        ReportTable table;
        const auto corner = guide_.rows == GuideRows::Levels ? RW_TEXT("Report", "Level")
                                                             : RW_TEXT("Report", "Role");
        table.columns.push_back(
            {.kind = ColumnKind::Label, .title = say(phrase(corner)), .weight = 2});
        for (std::size_t i = first; i < last; ++i) {
            table.columns.push_back(
                {.kind = ColumnKind::Text, .title = say(guide_.markets[i].name), .weight = 3});
        }
        for (const GuideLine& line : guide_.lines) {
            std::vector<ReportCell> cells{
                {{{.text = say(line.name), .emphasis = Emphasis::Strong}}}};
            for (std::size_t i = first; i < last; ++i) cells.push_back(cellOf(line.cells[i]));
            table.rows.push_back(std::move(cells));
        }
        return table;
    }

    [[nodiscard]] ReportCell cellOf(const GuideCell& cell) const {
        if (cell.rows.empty()) {
            return {{{.text = say(stateWords(CellState::NoData)), .emphasis = Emphasis::Muted}}};
        }
        const PayRow& row = view_.rows[cell.rows.front()];
        std::string figures = say(figureWords(row.line));
        if (cell.disagree) figures.insert(0, std::string{disagreementMark} + ' ');
        ReportCell lines{{{.text = std::move(figures), .sources = row.sources}}};
        lines.push_back({{.text = whatIsShown(row), .emphasis = Emphasis::Muted}});
        lines.push_back({{.text = howWellKnown(cell, row), .emphasis = Emphasis::Muted}});
        return lines;
    }

    [[nodiscard]] std::string whatIsShown(const PayRow& row) const {
        std::string role;
        if (guide_.rows == GuideRows::Levels && row.line.reach == PayReach::Role) {
            role = view_.roles[row.role].name;
        }
        return joinedParts(
            {role, say(measureWords(row.line.measure)),
             row.line.unit == view_.unit ? std::string{} : say(unitWords(row.line.unit))});
    }

    [[nodiscard]] std::string howWellKnown(const GuideCell& cell, const PayRow& row) const {
        std::string sample;
        if (const auto& size = row.line.record->sample) {
            sample = say(phrase(RW_TEXT("Report", "n = {0}"), *size));
        }
        std::string others;
        if (cell.rows.size() > 1) {
            others = say(
                pluralPhrase(RW_PLURAL("Report", "%n more row(s) below"), cell.rows.size() - 1));
        }
        return joinedParts({sample, say(dateWords(row)),
                            say(pluralPhrase(RW_PLURAL("Report", "%n source(s)"), cell.sources)),
                            others});
    }

    void appendRows() {
        if (view_.rows.empty()) return;
        report_.blocks.emplace_back(
            ReportHeading{.text = say(phrase(RW_TEXT("Report", "All figures")))});
        std::vector<std::size_t> rows(view_.rows.size());
        std::iota(rows.begin(), rows.end(), std::size_t{0});
        appendTable(report_, payTable(view_, rows, wording_, BaselineColumn::None));
    }

    void appendRest() {
        if (!view_.sources.empty()) {
            report_.blocks.emplace_back(
                ReportHeading{.text = say(phrase(RW_TEXT("Report", "Sources")))});
            report_.blocks.emplace_back(sourceList(view_.sources, wording_));
        }
        report_.blocks.emplace_back(
            ReportHeading{.text = say(phrase(RW_TEXT("Report", "How to read this")))});
        report_.blocks.emplace_back(payLegend(wording_));
    }

    const SalaryGuide& guide_;
    const PayView& view_;
    const Wording& wording_;
    Report report_;
};

} // namespace

Report salaryGuideReport(const SalaryGuide& guide, const Wording& wording,
                         std::string_view madeOn) {
    return GuideReportMaker{guide, wording}.make(madeOn);
}

} // namespace rungwise
