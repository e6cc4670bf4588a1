// SPDX-License-Identifier: GPL-3.0-or-later
// Skills stand in a table in the order of what becomes of them, the rest in lists.
#include "core/report/step_lines.h"

#include "core/report/report_words.h"
#include "core/report/table_remarks.h"

#include <array>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace rungwise {

namespace {

constexpr std::array changing{SkillStep::Gained,  SkillStep::Raised,    SkillStep::Lowered,
                              SkillStep::Dropped, SkillStep::NotNeeded, SkillStep::Unmeasured};

/// Puts one step into a report.
class StepMaker {
public:
    StepMaker(Report& report, const StepSize& size, const Wording& wording)
        : report_{report}, size_{size}, wording_{wording} {}

    void append() {
        if (size_.knowsSkills || size_.knowsDuties) {
            appendSkills();
            appendDuties();
        } else {
            paragraph(phrase(RW_TEXT("Report", "Skills and duties: no data, since they are not "
                                               "listed for each of the two roles")),
                      Emphasis::Muted);
        }
        appendQualifications();
        appendPay();
        appendTerms();
    }

private:
    [[nodiscard]] std::string say(const Phrase& words) const { return wording_.say(words); }

    void paragraph(const Phrase& words, Emphasis emphasis) {
        report_.blocks.emplace_back(ReportParagraph{{{.text = say(words), .emphasis = emphasis}}});
    }

    /// Words in bold with a list below; nothing for an empty list.
    void list(const Phrase& title, ReportList items) {
        if (items.items.empty()) return;
        paragraph(title, Emphasis::Strong);
        report_.blocks.emplace_back(std::move(items));
    }

    void appendSkills() {
        if (!size_.knowsSkills) {
            paragraph(phrase(RW_TEXT(
                          "Report",
                          "Skills: no data, since they are not listed for each of the two roles")),
                      Emphasis::Muted);
            return;
        }
        ReportTable table = emptySkillTable();
        for (const SkillStep step : changing) {
            for (const SkillDifference& skill : size_.skills) {
                if (skill.step == step) table.rows.push_back(skillRow(skill));
            }
        }
        const bool changes = !table.rows.empty();
        appendTable(report_, std::move(table));
        Phrases kept;
        for (const SkillDifference& skill : size_.skills) {
            if (skill.step == SkillStep::Kept) kept.push_back(skill.name);
        }
        if (!kept.empty()) {
            paragraph(phrase(RW_TEXT("Report", "Skills asked for as before: {0}"), std::move(kept)),
                      Emphasis::Muted);
        } else if (!changes) {
            paragraph(phrase(RW_TEXT("Report", "No skill changes")), Emphasis::Muted);
        }
    }

    [[nodiscard]] ReportTable emptySkillTable() const {
        ReportTable table;
        const auto add = [&](TranslatableText title, std::size_t weight) {
            table.columns.push_back({.title = say(phrase(title)), .weight = weight});
        };
        add(RW_TEXT("Report", "Skill"), 6);
        table.columns.back().kind = ColumnKind::Label;
        add(RW_TEXT("Report", "Before"), 4);
        add(RW_TEXT("Report", "After"), 4);
        add(RW_TEXT("Report", "Change"), 4);
        return table;
    }

    [[nodiscard]] std::vector<ReportCell> skillRow(const SkillDifference& skill) const {
        const bool isNew = skill.step == SkillStep::Gained;
        const bool isGone = skill.step == SkillStep::Dropped;
        const Phrase unlisted = phrase(RW_TEXT("Report", "not listed"));
        Phrase gone = isGone ? unlisted : Phrase{};
        if (skill.step == SkillStep::NotNeeded) gone = stateWords(CellState::NotAskedFor);
        return {{{{.text = say(skill.name), .sources = skill.sources}}},
                {level(skill.before, isNew ? unlisted : Phrase{})},
                {level(skill.after, gone)},
                {{{.text = change(skill), .emphasis = Emphasis::Strong}}}};
    }

    /// `missing` where the role does not ask for the skill.
    [[nodiscard]] ReportLine level(const Phrase& name, const Phrase& missing) const {
        if (!missing.isEmpty()) return {{.text = say(missing), .emphasis = Emphasis::Muted}};
        if (!name.isEmpty()) return {{.text = say(name)}};
        return {{.text = say(phrase(RW_TEXT("Report", "level not stated"))),
                 .emphasis = Emphasis::Muted}};
    }

    [[nodiscard]] std::string change(const SkillDifference& skill) const {
        switch (skill.step) {
        case SkillStep::Gained: return say(phrase(RW_TEXT("Report", "new")));
        case SkillStep::Raised: return "▲\u00A0" + say(levels(skill, RW_TEXT("Report", "+{0}")));
        case SkillStep::Lowered: return "▼\u00A0" + say(levels(skill, RW_TEXT("Report", "−{0}")));
        case SkillStep::Dropped: return say(phrase(RW_TEXT("Report", "no longer listed")));
        case SkillStep::NotNeeded: return say(phrase(RW_TEXT("Report", "stated not to be needed")));
        case SkillStep::Unmeasured:
        case SkillStep::Kept: break;
        }
        return say(phrase(RW_TEXT("Report", "not compared")));
    }

    static Phrase levels(const SkillDifference& skill, TranslatableText text) {
        return phrase(text, sizeWords(std::abs(skill.levels.value_or(0))));
    }

    void appendDuties() {
        if (!size_.knowsDuties) {
            paragraph(phrase(RW_TEXT(
                          "Report",
                          "Duties: no data, since they are not listed for each of the two roles")),
                      Emphasis::Muted);
            return;
        }
        list(phrase(RW_TEXT("Report", "New duties")), duties(true));
        list(phrase(RW_TEXT("Report", "Duties that are not listed any more")), duties(false));
    }

    [[nodiscard]] ReportList duties(bool areNew) const {
        ReportList items;
        for (const DutyDifference& duty : size_.duties) {
            if (duty.isNew != areNew) continue;
            items.items.push_back({{.text = say(duty.words), .sources = duty.sources}});
        }
        return items;
    }

    void appendQualifications() {
        ReportList items;
        for (const NewQualification& qualification : size_.qualifications) {
            items.items.push_back(
                {{.text = say(qualification.words), .sources = qualification.sources}});
        }
        list(phrase(RW_TEXT("Report", "Qualifications to get")), std::move(items));
    }

    void appendPay() { list(phrase(RW_TEXT("Report", "Pay")), {payLines(size_.pay, wording_)}); }

    void appendTerms() {
        if (size_.terms.empty() && !size_.knowsSkills && !size_.knowsDuties) {
            paragraph(phrase(RW_TEXT("Report", "Size of the step: no data")), Emphasis::Muted);
            return;
        }
        paragraph(phrase(RW_TEXT("Report", "Size of the step: {0}"), sizeWords(size_.total)),
                  Emphasis::Strong);
        ReportList items;
        for (const StepTerm& term : size_.terms) {
            items.items.push_back({{.text = say(phrase(RW_TEXT("Report", "{0} = {1}"), term.words,
                                                       sizeWords(term.value)))}});
        }
        if (!items.items.empty()) report_.blocks.emplace_back(std::move(items));
    }

    Report& report_;
    const StepSize& size_;
    const Wording& wording_;
};

} // namespace

void appendStep(Report& report, const StepSize& size, const Wording& wording) {
    StepMaker{report, size, wording}.append();
}

ReportCell payLines(const std::vector<PayStep>& pay, const Wording& wording) {
    ReportCell lines;
    for (const PayStep& step : pay) {
        lines.push_back({{.text = wording.say(step.words), .sources = step.sources}});
    }
    if (lines.empty()) {
        const Phrase none = phrase(
            RW_TEXT("Report", "No data: the two roles have no pay records that can be compared"));
        lines.push_back({{.text = wording.say(none), .emphasis = Emphasis::Muted}});
    }
    return lines;
}

Phrase sizeWords(double total) {
    constexpr int places = 2;
    return Phrase::plain(Decimal::nearest(total, places).value_or(Decimal{}));
}

ReportList sizeFormula(const Wording& wording) {
    constexpr std::array sentences{
        RW_TEXT("Report", "The size of a step is the sum of its terms; that of a route is the sum "
                          "of its steps."),
        RW_TEXT("Report", "A skill that is new or raised counts its weight times the levels to "
                          "climb, from below the lowest level when it is new. A range of numbers "
                          "is taken as five levels; a new skill without a level counts as the "
                          "middle of its scale."),
        RW_TEXT("Report", "Weights are those that the catalogue states for the new role, else 3 "
                          "for required, 2 for preferred or not said, 1 for helpful and 0.5 for "
                          "optional."),
        RW_TEXT("Report", "Each new duty counts 1 and each new qualification 2. What is lowered, "
                          "is no longer listed or cannot be measured is shown and counts nothing."),
    };
    ReportList list;
    for (const TranslatableText& sentence : sentences) {
        list.items.push_back({{.text = wording.say(phrase(sentence))}});
    }
    return list;
}

} // namespace rungwise
