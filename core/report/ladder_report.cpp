// SPDX-License-Identifier: GPL-3.0-or-later
// Levels are sections, roles their parts, moves the items of a list.
#include "core/report/ladder_report.h"

#include "core/ladders/ladder_outline.h"
#include "core/ladders/ladder_sentences.h"
#include "core/ladders/node_words.h"
#include "core/report/report_words.h"

#include <string>
#include <utility>
#include <vector>

namespace rungwise {

namespace {

SourceNumbers sourcesOf(const LadderEdge& edge) {
    SourceNumbers numbers;
    for (const MoveStatement& statement : edge.statements) {
        for (const int number : statement.sources) numbers.insert(number);
    }
    return numbers;
}

/// Of all that a step consists of.
SourceNumbers sourcesOf(const StepSize& size) {
    SourceNumbers numbers;
    const auto add = [&numbers](const auto& parts) {
        for (const auto& part : parts) {
            for (const int number : part.sources) numbers.insert(number);
        }
    };
    for (const SkillDifference& skill : size.skills) {
        if (skill.step == SkillStep::Kept) continue;
        for (const int number : skill.sources) numbers.insert(number);
    }
    add(size.duties);
    add(size.qualifications);
    if (!size.pay.empty()) {
        for (const int number : size.pay.front().sources) numbers.insert(number);
    }
    return numbers;
}

/// Puts one view into a report.
class LadderReportMaker {
public:
    LadderReportMaker(const LadderView& view, const Wording& wording)
        : view_{view}, wording_{wording} {}

    [[nodiscard]] Report make(std::string_view madeOn) {
        report_.title = say(title());
        report_.subtitles = {
            joinedParts({say(catalogueWords(view_.catalogueTitle, view_.catalogueVersion)),
                         say(madeOnWords(madeOn))}),
            joinedParts(
                {say(pluralPhrase(RW_PLURAL("Report", "%n role(s)"), view_.nodes.size())),
                 say(pluralPhrase(RW_PLURAL("Report", "%n move(s)"), view_.edges.size()))})};
        appendLadders();
        appendRemarks();
        for (const OutlineEntry& level : ladderOutline(view_)) appendLevel(level);
        if (!view_.sources.empty()) {
            heading(RW_TEXT("Report", "Sources"));
            report_.blocks.emplace_back(sourceList(view_.sources, wording_));
            heading(RW_TEXT("Report", "How to read this"));
            report_.blocks.emplace_back(ReportLegend{{sourceLegend(wording_)}});
        }
        return std::move(report_);
    }

private:
    [[nodiscard]] std::string say(const Phrase& words) const { return wording_.say(words); }

    [[nodiscard]] Phrase title() const {
        if (view_.ladders.size() == 1) return view_.ladders.front().name;
        if (view_.ladders.empty()) return phrase(RW_TEXT("Report", "Ladders"));
        return pluralPhrase(RW_PLURAL("Report", "%n ladder(s), laid over each other"),
                            view_.ladders.size());
    }

    void heading(TranslatableText text) {
        report_.blocks.emplace_back(ReportHeading{.text = say(phrase(text))});
    }

    void appendLadders() {
        if (view_.ladders.empty()) return;
        heading(RW_TEXT("Report", "Ladders"));
        ReportList list;
        for (const LadderTitle& ladder : view_.ladders) {
            ReportLine line{{.text = say(ladder.name), .sources = ladder.sources}};
            if (!ladder.note.empty()) {
                line.push_back({.text = ladder.note, .emphasis = Emphasis::Remark});
            }
            list.items.push_back(std::move(line));
        }
        report_.blocks.emplace_back(std::move(list));
    }

    void appendRemarks() {
        if (view_.remarks.empty()) return;
        heading(RW_TEXT("Report", "To be read with care"));
        ReportList list;
        for (const Phrase& remark : view_.remarks) list.items.push_back({{.text = say(remark)}});
        report_.blocks.emplace_back(std::move(list));
    }

    void appendLevel(const OutlineEntry& level) {
        const std::string count =
            say(pluralPhrase(RW_PLURAL("Report", "%n role(s)"), level.entries.size()));
        report_.blocks.emplace_back(ReportHeading{.text = say(level.words), .remark = count});
        for (const OutlineEntry& role : level.entries) appendRole(role);
    }

    void appendRole(const OutlineEntry& entry) {
        const LadderNode& node = view_.nodes[entry.at];
        report_.blocks.emplace_back(ReportHeading{
            .level = 3, .text = say(nodeName(node)), .remark = say(laneWords(view_, node))});
        ReportParagraph facts;
        if (node.lowest != node.highest || node.rowOrigin != PlaceOrigin::Stated) {
            facts.line.push_back({.text = say(rowWords(view_, node)) + ';'});
        }
        ReportSpan span{.text = say(Phrase::plain(nodeFacts(node)))};
        if (node.pay) span.sources = node.pay->sources;
        facts.line.push_back(std::move(span));
        report_.blocks.emplace_back(std::move(facts));
        appendMoves(entry.entries);
    }

    void appendMoves(const std::vector<OutlineEntry>& moves) {
        if (moves.empty()) {
            const Phrase none = phrase(RW_TEXT("Report", "No move leads on from here."));
            report_.blocks.emplace_back(
                ReportParagraph{{{.text = say(none), .emphasis = Emphasis::Muted}}});
            return;
        }
        ReportList list;
        for (const OutlineEntry& move : moves) list.items.push_back(moveLine(view_.edges[move.at]));
        report_.blocks.emplace_back(std::move(list));
    }

    [[nodiscard]] ReportLine moveLine(const LadderEdge& edge) const {
        const Phrase where = phrase(RW_TEXT("Report", "{0} to {1}"), moveKindWords(edge.kind),
                                    nodeName(view_.nodes[edge.to]));
        ReportLine line{
            {.text = say(where), .emphasis = Emphasis::Strong, .sources = sourcesOf(edge)},
            {.text = say(stepWords(edge.size)), .sources = sourcesOf(edge.size)}};
        const std::string said = say(Phrase::plain(statementParts(view_, edge)));
        if (!said.empty()) line.push_back({.text = said, .emphasis = Emphasis::Remark});
        return line;
    }

    const LadderView& view_;
    const Wording& wording_;
    Report report_;
};

} // namespace

Report ladderReport(const LadderView& view, const Wording& wording, std::string_view madeOn) {
    return LadderReportMaker{view, wording}.make(madeOn);
}

} // namespace rungwise
