// SPDX-License-Identifier: GPL-3.0-or-later
// The finding first, then the figures, then what can be said of them.
#include "core/report/pay_report.h"

#include "core/model/kind_words.h"
#include "core/pay/pay_sentences.h"
#include "core/pay/pay_words.h"
#include "core/report/pay_row_lines.h"
#include "core/report/report_words.h"
#include "core/report/table_remarks.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace rungwise {

namespace {

constexpr std::size_t mostNamed = 5;

std::string titleOf(const PayView& view, const Wording& wording) {
    if (view.roles.size() > mostNamed) {
        return wording.say(
            pluralPhrase(RW_PLURAL("Report", "Pay of %n role(s)"), view.roles.size()));
    }
    std::string names;
    for (const PayRole& role : view.roles) {
        if (!names.empty()) names += ", ";
        names += role.name;
    }
    return wording.say(phrase(RW_TEXT("Report", "Pay: {0}"), names));
}

Phrase measureList(const PayView& view) {
    Phrases measures;
    for (const PayMeasure measure : view.measures) measures.push_back(measureWords(measure));
    return Phrase::plain(std::move(measures));
}

void appendHeading(Report& report, const Wording& wording, TranslatableText title) {
    report.blocks.emplace_back(ReportHeading{.text = wording.say(phrase(title))});
}

void appendSentence(Report& report, std::string text, Emphasis emphasis) {
    if (text.empty()) return;
    report.blocks.emplace_back(ReportParagraph{{{.text = std::move(text), .emphasis = emphasis}}});
}

/// Puts one pay view into a report.
class PayReportMaker {
public:
    PayReportMaker(const PayView& view, const Wording& wording) : view_{view}, wording_{wording} {}

    [[nodiscard]] Report make(std::string_view madeOn) {
        report_.title = titleOf(view_, wording_);
        report_.subtitles = subtitles(madeOn);
        appendFinding();
        appendFigures();
        appendComparisons();
        appendStandings();
        if (!view_.sources.empty()) {
            appendHeading(report_, wording_, RW_TEXT("Report", "Sources"));
            report_.blocks.emplace_back(sourceList(view_.sources, wording_));
        }
        appendHeading(report_, wording_, RW_TEXT("Report", "How to read this"));
        report_.blocks.emplace_back(payLegend(wording_));
        return std::move(report_);
    }

private:
    [[nodiscard]] std::string say(const Phrase& words) const { return wording_.say(words); }

    [[nodiscard]] std::vector<std::string> subtitles(std::string_view madeOn) const {
        Phrase baseline;
        if (view_.roles.size() > 1) {
            baseline = phrase(RW_TEXT("Report", "baseline: {0}"),
                              letteredName(view_.roles[view_.baseline]));
        }
        return {joinedParts({say(catalogueWords(view_.catalogueTitle, view_.catalogueVersion)),
                             say(madeOnWords(madeOn)), say(baseline)}),
                joinedParts({say(measureList(view_)), say(view_.marketName),
                             view_.rows.empty() ? std::string{} : say(unitWords(view_.unit))})};
    }

    void appendFinding() {
        appendHeading(report_, wording_, RW_TEXT("Report", "In short"));
        SourceNumbers sources;
        for (const std::size_t row : view_.finding.rows) {
            for (const int number : view_.rows[row].sources) sources.insert(number);
        }
        ReportParagraph paragraph{
            {{.text = say(view_.finding.words), .emphasis = Emphasis::Strong, .sources = sources}}};
        if (!view_.finding.context.isEmpty()) {
            paragraph.line.push_back(
                {.text = say(view_.finding.context), .emphasis = Emphasis::Muted});
        }
        report_.blocks.emplace_back(std::move(paragraph));
        appendSentence(report_, say(leftOutWords(view_.leftOut)), Emphasis::Muted);
        for (const Phrase& silence : silenceWords(view_)) {
            appendSentence(report_, say(silence), Emphasis::Muted);
        }
        appendSentence(report_, say(view_.rate), Emphasis::Muted);
    }

    /// The rows in the unit of the view, then those that stand apart, each kind with its reason.
    void appendFigures() {
        const bool isByRole =
            view_.grouping == PayGrouping::Role || view_.grouping == PayGrouping::RoleAndSource;
        if (isByRole) {
            appendRows(RW_TEXT("Report", "Figures"), PayPlace::Chart);
        } else {
            appendGroups();
        }
        appendRows(RW_TEXT("Report", "In another currency, without an exchange rate"),
                   PayPlace::OtherCurrency);
        appendRows(RW_TEXT("Report", "Too few observations"), PayPlace::TooFew);
        appendRows(RW_TEXT("Report", "Withheld by the source"), PayPlace::Withheld);
        appendRows(RW_TEXT("Report", "Figures that contradict each other"),
                   PayPlace::Contradictory);
    }

    void appendRows(TranslatableText title, PayPlace place) {
        std::vector<std::size_t> rows;
        for (std::size_t row = 0; row < view_.rows.size(); ++row) {
            if (view_.rows[row].place == place) rows.push_back(row);
        }
        if (rows.empty()) return;
        appendHeading(report_, wording_, title);
        appendTableOf(rows);
    }

    void appendGroups() {
        for (const PayGroup& group : view_.groups) {
            std::vector<std::size_t> rows = group.rows;
            std::erase_if(
                rows, [&](std::size_t row) { return view_.rows[row].place != PayPlace::Chart; });
            if (rows.empty()) continue;
            report_.blocks.emplace_back(ReportHeading{.text = say(group.heading)});
            appendTableOf(rows);
        }
    }

    void appendTableOf(const std::vector<std::size_t>& rows) {
        const auto baseline = view_.roles.size() > 1 ? BaselineColumn::Shown : BaselineColumn::None;
        appendTable(report_, payTable(view_, rows, wording_, baseline));
    }

    void appendComparisons() {
        if (view_.comparisons.empty()) return;
        appendHeading(report_, wording_, RW_TEXT("Report", "Beside the baseline"));
        ReportList list;
        for (const PayComparison& comparison : view_.comparisons) {
            list.items.push_back(comparisonLine(comparison));
        }
        report_.blocks.emplace_back(std::move(list));
    }

    [[nodiscard]] ReportLine comparisonLine(const PayComparison& comparison) const {
        const PayRow& row = view_.rows[comparison.row];
        const auto text = comparison.figure == PayFigure::Median
                              ? RW_TEXT("Report", "{0}, {1}: {2} by the median.")
                              : RW_TEXT("Report", "{0}, {1}: {2} by the average.");
        ReportLine line{
            {.text = say(phrase(text, letteredName(view_.roles[row.role]),
                                measureWords(row.line.measure), changeWords(comparison)))}};
        if (comparison.overlap) line.push_back({.text = say(overlapWords(*comparison.overlap))});
        line.push_back({.text = say(chanceWords(view_, comparison))});
        return line;
    }

    static Phrase overlapWords(const RangeOverlap& overlap) {
        const auto text =
            overlap.lower == PayFigure::Low
                ? RW_TEXT("Report", "The ranges from low to high share {0} of what they span "
                                    "together.")
                : RW_TEXT("Report", "The ranges from the 10th to the 90th percentile share {0} of "
                                    "what they span together.");
        return phrase(text, shareWords(overlap.percent));
    }

    void appendStandings() {
        if (!view_.ownPay) return;
        appendHeading(report_, wording_, RW_TEXT("Report", "Your pay"));
        const Money money{.amount = view_.ownPay->amount, .currency = view_.ownPay->unit.currency};
        appendSentence(report_,
                       say(phrase(RW_TEXT("Report", "{0} {1}"), money,
                                  periodWords(view_.ownPay->unit.period))),
                       Emphasis::Strong);
        ReportList list;
        for (const PayRow& row : view_.rows) {
            if (!row.standing) continue;
            const Phrase words = standingWords(*row.standing);
            if (words.isEmpty()) continue;
            const Phrase whose =
                phrase(RW_TEXT("Report", "{0}, {1}, {2}."), letteredName(view_.roles[row.role]),
                       measureWords(row.line.measure), row.source);
            list.items.push_back(
                {{.text = say(whose), .sources = row.sources}, {.text = say(words)}});
        }
        if (!list.items.empty()) report_.blocks.emplace_back(std::move(list));
    }

    const PayView& view_;
    const Wording& wording_;
    Report report_;
};

} // namespace

Report payReport(const PayView& view, const Wording& wording, std::string_view madeOn) {
    return PayReportMaker{view, wording}.make(madeOn);
}

} // namespace rungwise
