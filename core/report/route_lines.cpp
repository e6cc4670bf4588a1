// SPDX-License-Identifier: GPL-3.0-or-later
// An overview of a route, then step by step who says so and what it takes.
#include "core/report/route_lines.h"

#include "core/ladders/ladder_sentences.h"
#include "core/report/report_words.h"
#include "core/report/step_lines.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace rungwise {

namespace {

Phrase stepTitle(const RouteStep& step, std::size_t position) {
    return phrase(RW_TEXT("Report", "{0}. {1} → {2}"), position + 1, step.fromName, step.toName);
}

ReportHeading stepHeading(const RouteStep& step, std::size_t position, const Wording& wording) {
    return {.level = 3,
            .text = wording.say(stepTitle(step, position)),
            .remark = wording.say(stepWords(step.size))};
}

ReportLine noData(const Wording& wording) {
    return {{.text = wording.say(stateWords(CellState::NoData)), .emphasis = Emphasis::Muted}};
}

ReportLine monthsLine(const std::optional<MonthsRange>& months, const Wording& wording) {
    if (!months) return noData(wording);
    return {{.text = wording.say(monthsWords(*months))}};
}

ReportLine sizeLine(double total, const Wording& wording) {
    return {{.text = wording.say(sizeWords(total)), .emphasis = Emphasis::Strong}};
}

/// Where neither skills nor duties can be counted, the number says little or nothing.
ReportCell sizeCell(const StepSize& size, const Wording& wording) {
    if (size.knowsSkills || size.knowsDuties) return {sizeLine(size.total, wording)};
    if (size.total == 0) return {noData(wording)};
    const Phrase lack = phrase(RW_TEXT("Report", "no data on skills and duties"));
    return {sizeLine(size.total, wording),
            {{.text = wording.say(lack), .emphasis = Emphasis::Muted}}};
}

/// The reason of a gap stands with the step, not in each row.
ReportCell payCell(const std::vector<PayStep>& pay, const Wording& wording) {
    return pay.empty() ? ReportCell{noData(wording)} : payLines(pay, wording);
}

/// A sum of which no term is known is no number.
ReportCell totalSize(const Route& route, const Wording& wording) {
    const bool isUnknown = route.total == 0 && route.stepsWithoutSize == route.steps.size();
    return {isUnknown ? noData(wording) : sizeLine(route.total, wording)};
}

ReportCell totalPay(const Route& route, const Wording& wording) {
    ReportCell cell = payCell(route.pay, wording);
    if (route.payRise) {
        const Percent rise{.value = *route.payRise, .sign = Percent::Sign::Always};
        const Phrase words = phrase(RW_TEXT("Report", "its steps one after another: {0}"), rise);
        cell.push_back({{.text = wording.say(words), .emphasis = Emphasis::Strong}});
    }
    return cell;
}

/// Whether a rung says no more than an explicit move of the same ladder does.
bool isSaidByAMove(const MoveStatement& rung, const std::vector<MoveStatement>& statements) {
    return rung.isByRungs && std::ranges::any_of(statements, [&rung](const MoveStatement& move) {
               return !move.isByRungs && move.ladder == rung.ladder && move.kind == rung.kind &&
                      move.sources == rung.sources;
           });
}

/// What ladders say of a move; equal words stand once with the sources of all.
ReportList statementList(const std::vector<MoveStatement>& statements, const Wording& wording) {
    ReportList list;
    for (const MoveStatement& statement : statements) {
        if (isSaidByAMove(statement, statements)) continue;
        std::string words = wording.say(moveKindWords(statement.kind));
        if (statement.months) words += ", " + wording.say(monthsWords(*statement.months));
        ReportLine line{{.text = std::move(words), .sources = statement.sources}};
        if (!statement.note.empty()) {
            line.push_back({.text = statement.note, .emphasis = Emphasis::Remark});
        }
        const auto isSame = [&line](const ReportLine& other) {
            return other.size() == line.size() && other.front().text == line.front().text &&
                   other.back().text == line.back().text;
        };
        const auto same = std::ranges::find_if(list.items, isSame);
        if (same == list.items.end()) {
            list.items.push_back(std::move(line));
            continue;
        }
        SourceNumbers all = same->front().sources;
        for (const int number : statement.sources) all.insert(number);
        same->front().sources = all;
    }
    return list;
}

ReportList citedList(const std::vector<CitedWords>& all, const Wording& wording) {
    ReportList list;
    for (const CitedWords& words : all) {
        list.items.push_back({{.text = wording.say(words.words), .sources = words.sources}});
    }
    return list;
}

void appendBold(Report& report, std::string text) {
    report.blocks.emplace_back(
        ReportParagraph{{{.text = std::move(text), .emphasis = Emphasis::Strong}}});
}

void appendTransition(Report& report, const RouteStep& step, const Wording& wording) {
    if (!step.signs.empty()) {
        const Phrase title =
            step.rule.isEmpty()
                ? phrase(RW_TEXT("Report", "Signs that somebody works at the next role already"))
                : phrase(RW_TEXT("Report", "Signs that somebody works at the next role already; "
                                           "it takes {0}"),
                         step.rule);
        appendBold(report, wording.say(title));
        report.blocks.emplace_back(citedList(step.signs, wording));
    }
    if (!step.advice.empty()) {
        appendBold(report, wording.say(phrase(RW_TEXT("Report", "Advice"))));
        report.blocks.emplace_back(citedList(step.advice, wording));
    }
}

} // namespace

ReportTable routeTable(const Route& route, const Wording& wording) {
    ReportTable table;
    const auto add = [&](TranslatableText title, std::size_t weight) {
        table.columns.push_back({.title = wording.say(phrase(title)), .weight = weight});
    };
    add(RW_TEXT("Report", "Step"), 8);
    table.columns.back().kind = ColumnKind::Label;
    add(RW_TEXT("Report", "Months"), 3);
    add(RW_TEXT("Report", "Size"), 3);
    add(RW_TEXT("Report", "Pay"), 7);
    for (std::size_t i = 0; i < route.steps.size(); ++i) {
        const RouteStep& step = route.steps[i];
        table.rows.push_back({{{{.text = wording.say(stepTitle(step, i))}}},
                              {monthsLine(step.months, wording)},
                              sizeCell(step.size, wording),
                              payCell(step.size.pay, wording)});
    }
    if (route.steps.size() == 1) return table;
    const std::string all = wording.say(phrase(RW_TEXT("Report", "The whole route")));
    table.rows.push_back({{{{.text = all, .emphasis = Emphasis::Strong}}},
                          {monthsLine(route.months, wording)},
                          totalSize(route, wording),
                          totalPay(route, wording)});
    return table;
}

void appendRouteStep(Report& report, const Route& route, std::size_t position,
                     const Wording& wording) {
    const RouteStep& step = route.steps[position];
    report.blocks.emplace_back(stepHeading(step, position, wording));
    if (step.isSuggested) {
        const Phrase words = phrase(RW_TEXT("Report", "Suggested, for it is the next level of the "
                                                      "same family; no ladder names this move."));
        report.blocks.emplace_back(
            ReportParagraph{{{.text = wording.say(words), .emphasis = Emphasis::Muted}}});
    } else {
        report.blocks.emplace_back(statementList(step.statements, wording));
    }
    appendStep(report, step.size, wording);
    appendTransition(report, step, wording);
}

void appendToldStep(Report& report, const Route& route, std::size_t position, const ToldStep& told,
                    const Wording& wording) {
    report.blocks.emplace_back(stepHeading(route.steps[position], position, wording));
    const Phrase words = phrase(RW_TEXT("Report", "As told above: step {0} of route {1}."),
                                told.step + 1, told.route + 1);
    report.blocks.emplace_back(
        ReportParagraph{{{.text = wording.say(words), .emphasis = Emphasis::Muted}}});
}

} // namespace rungwise
