// SPDX-License-Identifier: GPL-3.0-or-later
// A table that shows three roles and follows its own edits, as the window makes it do.
#pragma once

#include "app/table/comparison_table.h"
#include "core/load/load_catalogue.h"
#include "tests/support/temporary_folder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace rungwise::app::test {

inline constexpr std::string_view tableText = R"(rungwise: 1
catalogue: {id: table, title: Table}
sources:
  - {id: book, title: A book}
  - {id: page, title: A page}
levels: [{id: l1, name: Junior}, {id: l2, name: Senior}]
tracks: [{id: ic, name: Individual contributor}]
aspects:
  - {id: scope, name: Scope, text: "What <b>one</b> answers for"}
  - {id: focus, name: Focus}
scales:
  - {id: five, name: Five, steps: [{id: s1, name: Aware}, {id: s2, name: Basic}, {id: s3, name: Practised}, {id: s4, name: Advanced}, {id: s5, name: Expert}]}
skills:
  - {id: strategy, name: Product strategy, scale: five}
  - {id: budget, name: Budgeting, scale: five}
duties:
  - {id: plan, text: Plan the work}
roles:
  - id: maker
    name: Maker
    level: l1
    aspects:
      scope: {text: "One part of the product, with one team that works on it day by day", sources: [book]}
      focus: {text: Making, sources: [book, page]}
    duties: [plan, {text: Clean up}, {text: Sweep}, {text: Repair}, {text: Order}, {text: Store},
             {text: Deliver}, {text: Count}, {text: Sort}]
    skills: [{skill: strategy, level: s3}]
  - id: lead
    name: Lead Maker
    level: l2
    track: ic
    aspects:
      scope: {text: All parts, sources: [page]}
      focus: {text: Making, sources: [book]}
    duties: [plan, {text: Coach the makers}, {text: Résumés}, {text: Hire}, {text: Travel}]
    skills: [{skill: strategy, level: s5}, {skill: budget, level: s4}]
  - {id: owner, name: Owner, level: l2}
)";

class TableTest : public ::testing::Test {
protected:
    TableTest() : loaded_{loadCatalogue(folder_.write("table.yaml", tableText))} {
        for (const std::string_view id : {"maker", "lead", "owner"}) {
            choice_ = withRole(choice_, *RoleId::parse(id));
        }
        QObject::connect(&table_, &ComparisonTable::edited, [this](const ChoiceEdit& edit) {
            edits_.push_back(edit);
            show(edit.next);
        });
        table_.resize(700, 500);
    }

    void show(const ComparisonChoice& choice) {
        choice_ = choice;
        const ResolvedChoice resolved = resolve(choice, loaded_.catalogue, {});
        comparison_ = compareRoles(*resolved.catalogue, resolved.request);
        table_.display(comparison_, choice_, wording_);
    }

    /// Shows the table on screen and lets what waits for an idle moment happen.
    void showTable() {
        show(choice_);
        table_.show();
        settle();
    }

    static void settle() {
        QElapsedTimer time;
        time.start();
        while (time.elapsed() < 120) QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }

    [[nodiscard]] const ComparisonModel& model() const { return table_.comparisonModel(); }
    [[nodiscard]] int lineOf(const std::string& row) const { return model().lineOf(row).value(); }

    rungwise::test::TemporaryFolder folder_;
    Loaded loaded_;
    ComparisonChoice choice_;
    RoleComparison comparison_;
    Wording wording_;
    ComparisonTable table_;
    std::vector<ChoiceEdit> edits_;
};

} // namespace rungwise::app::test
