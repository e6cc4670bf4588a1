// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the comparison part by part.
#include "tests/core/report/sample_comparison.h"

#include <algorithm>
#include <string>
#include <utility>

namespace rungwise::test {

namespace {

Phrase say(std::string words) {
    return Phrase::verbatim(std::move(words));
}

CellItem item(std::string words, std::vector<int> sources = {}, std::string note = {}) {
    return {
        .words = say(std::move(words)), .sources = std::move(sources), .note = SharedText{note}};
}

Cell value(std::vector<CellItem> items, CellMark mark = {}) {
    Cell cell;
    cell.state = CellState::Value;
    cell.items = std::move(items);
    cell.mark = std::move(mark);
    return cell;
}

Cell noData() {
    return {};
}

Cell notAskedFor(std::vector<int> sources = {}) {
    Cell cell;
    cell.state = CellState::NotAskedFor;
    cell.sources = std::move(sources);
    return cell;
}

Cell changed(Cell cell, ChangeKind kind, std::string words, double amount) {
    cell.change = Change{.kind = kind, .words = say(std::move(words)), .amount = amount};
    return cell;
}

Row row(std::string id, std::string label, RowState state, std::vector<Cell> cells) {
    Row made;
    made.id = std::move(id);
    made.label = say(std::move(label));
    made.state = state;
    made.cells = std::move(cells);
    return made;
}

Section section(SectionKind kind, std::string title, std::vector<Row> rows) {
    const auto count = [&rows](RowState state) {
        return static_cast<std::size_t>(std::ranges::count(rows, state, &Row::state));
    };
    Section made;
    made.kind = kind;
    made.title = say(std::move(title));
    made.total = rows.size();
    made.differing = count(RowState::Different);
    made.onlyInSome = count(RowState::OnlyInSome);
    made.same = count(RowState::Same);
    made.noData = count(RowState::NoData);
    made.rows = std::move(rows);
    return made;
}

Section scope() {
    Row coaching = row("aspect:coaching", "Coaching", RowState::Different,
                       {value({item("Peers, informal", {2})}),
                        value({item("Coaches other product managers", {1, 2}),
                               item("Manages none", {3}, "their wording is softer")})});
    coaching.definition = SharedText{"Whom the role helps to grow"};
    coaching.disagreement = say("on managing others");
    coaching.remark = say("seen by two authors");
    Cell foreign = value({item("Gibt den Takt vor", {2})});
    foreign.items.front().isFallback = true;
    return section(
        SectionKind::Scope, "Scope and decisions",
        {row("aspect:scope", "Scope", RowState::Different,
             {value({item("=One | *two* <b>three</b>", {2})}),
              value({item("A whole\nproduct", {2})})}),
         std::move(coaching),
         row("aspect:pace", "Pace", RowState::OnlyInSome, {noData(), std::move(foreign)}),
         row("aspect:budget", "Budget", RowState::NoData, {noData(), noData()})});
}

Section duties() {
    return section(SectionKind::Duties, "Duties",
                   {row("duty:find-needs", "Find out what customers need", RowState::Same,
                        {value({item("Find out what customers need", {1})}),
                         value({item("Find out what customers need", {2}, "daily")})}),
                    row("duty:decide", "Decide features", RowState::OnlyInSome,
                        {value({item("Decide features", {1})}), noData()}),
                    row("duty:lead", "Lead the development of a new product", RowState::OnlyInSome,
                        {noData(), value({item("Lead the development of a new product", {1})})})});
}

Section skills() {
    return section(
        SectionKind::Skills, "Skills",
        {row("skill:communication", "Communication", RowState::Same,
             {value({item("Advanced", {1})}, StepMark{4, 5}),
              value({item("Advanced", {1})}, StepMark{4, 5})}),
         row("skill:product-strategy", "Product strategy", RowState::Different,
             {value({item("Practised", {1})}, StepMark{3, 5}),
              changed(value({item("Expert", {1})}, StepMark{5, 5}), ChangeKind::Higher, "+2", 2)}),
         row("skill:budgeting", "Budgeting", RowState::OnlyInSome,
             {notAskedFor({3}),
              changed(value({item("Practised", {1})}, StepMark{3, 5}), ChangeKind::New, "new", 0)}),
         row("skill:listening", "Listening", RowState::Different,
             {value({item("4.12", {1})},
                    ScaleMark{*Decimal::parse("4.12"), Decimal{0}, Decimal{7}}),
              changed(value({item("3.5", {1})},
                            ScaleMark{*Decimal::parse("3.5"), Decimal{0}, Decimal{7}}),
                      ChangeKind::Lower, "−0.62", -0.62)}),
         row("skill:support", "Support", RowState::OnlyInSome,
             {value({item("Basic", {1})}, StepMark{2, 5}),
              changed(notAskedFor(), ChangeKind::Gone, "not asked for here", 0)})});
}

Section qualifications() {
    const YearsRange years{.min = Decimal{3}, .max = std::nullopt};
    return section(SectionKind::Qualifications, "Qualifications",
                   {row("qualification:experience", "Experience", RowState::OnlyInSome,
                        {noData(), value({item("3 years or more", {1})}, years)})});
}

NumberedSource source(int number, std::string id, std::string words) {
    return {.number = number,
            .source = SourceIndex{static_cast<std::size_t>(number - 1)},
            .id = std::move(id),
            .words = say(std::move(words)),
            .url = {},
            .note = {},
            .places = {}};
}

std::vector<NumberedSource> sources() {
    std::vector<NumberedSource> all{source(1, "product-hq", "Josh Fechter, Product Lead, 2025"),
                                    source(2, "mcdonald", "Kent J. McDonald, Career Path"),
                                    source(3, "note", "A conversation")};
    all[0].url = "https://example.org/lead?a=1&b=2";
    all[0].note = "Salaries quoted there from Glassdoor.";
    all[1].places = {"section 2", "section 4"};
    all[2].url = "javascript:alert(1)";
    return all;
}

RoleHeading heading(std::size_t index, char letter, std::string id, std::string name) {
    return {.role = RoleIndex{index},
            .letter = letter,
            .id = std::move(id),
            .name = std::move(name),
            .level = {},
            .track = {},
            .family = "Product management"};
}

} // namespace

RoleComparison sampleComparison() {
    RoleComparison sample;
    sample.catalogueId = "product-roles";
    sample.catalogueTitle = "Product and project roles";
    sample.catalogueVersion = "2026-11";
    sample.roles = {heading(0, 'A', "product-manager", "Product Manager"),
                    heading(1, 'B', "product-lead", "Product Lead")};
    sample.roles[0].level = "L3";
    sample.roles[0].track = "Individual contributor";
    sample.inShort = {{.words = say("Product Lead (B) sits one level above Product Manager (A)."),
                       .rows = {"glance:level"},
                       .sources = {}},
                      {.words = say("One of 5 skills is asked at the same level."),
                       .rows = {"skill:communication", "skill:product-strategy"},
                       .sources = {1}}};
    sample.sections = {scope(), duties(), skills(), qualifications()};
    sample.sources = sources();
    return sample;
}

RoleComparison differencesOfSample() {
    RoleComparison sample = sampleComparison();
    sample.filter = RowFilter::Differences;
    for (Section& section : sample.sections) {
        std::erase_if(section.rows, [](const Row& row) {
            return row.state == RowState::Same || row.state == RowState::NoData;
        });
    }
    return sample;
}

} // namespace rungwise::test
