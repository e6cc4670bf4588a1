// SPDX-License-Identifier: GPL-3.0-or-later
// Skills on their own scales, with the change to the baseline.
#include "core/compare/asked_skill.h"
#include "core/compare/sections.h"
#include "core/model/kind_words.h"

namespace rungwise {

namespace {

/// "Advanced", or that the level is not stated.
CellItem levelItem(ComparisonFrame& frame, const SkillRequirement& asked,
                   const Measured& measured) {
    if (const auto* mark = std::get_if<StepMark>(&measured.mark)) {
        const ScaleSteps* steps = frame.catalogue().scales()[*measured.scale].steps();
        const ScaleStep& step = (*steps)[mark->step - 1];
        ChosenText name = frame.text(step.name);
        if (name.text.empty()) name = ChosenText{step.id};
        return frame.quote(name, asked.sources, asked.note);
    }
    CellItem item;
    item.words = phrase(RW_TEXT("Comparison", "asked for, level not stated"));
    item.sources = frame.sources().cite(asked.sources);
    item.note = frame.note(asked.note);
    return item;
}

/// "4.12 of 7 (O*NET level, n = 8, standard error 0.13, July 2018)".
CellItem valueItem(ComparisonFrame& frame, const SkillValue& value, const SkillRequirement& asked) {
    const auto& scales = frame.catalogue().scales();
    const ChosenText scale = frame.nameIn(scales, value.scale);
    CellItem item = frame.quote(scale, asked.sources, {});
    Phrases remarks{frame.words(scale)};
    if (value.sample) remarks.push_back(phrase(RW_TEXT("Comparison", "n = {0}"), *value.sample));
    if (value.standardError) {
        remarks.push_back(
            phrase(RW_TEXT("Comparison", "standard error {0}"), *value.standardError));
    }
    if (value.date) remarks.push_back(Phrase::plain(*value.date));
    if (const NumericRange* range = scales[value.scale].range()) {
        item.words = phrase(RW_TEXT("Comparison", "{0} of {1} ({2})"), value.value, range->max,
                            std::move(remarks));
    } else {
        item.words = phrase(RW_TEXT("Comparison", "{0} ({1})"), value.value, std::move(remarks));
    }
    return item;
}

void fillCell(ComparisonFrame& frame, const AskedSkill& skill, std::size_t column, Cell& cell) {
    if (skill.notNeeded[column]) cell.state = CellState::NotAskedFor;
    if (skill.asked[column] == nullptr) return;
    const SkillRequirement& asked = *skill.asked[column];
    const Measured& measured = skill.measured[column];
    cell.mark = measured.mark;
    cell.items.reserve(asked.values.size() + 2);
    if (asked.step || asked.values.empty()) say(cell, levelItem(frame, asked, measured));
    for (const SkillValue& value : asked.values) say(cell, valueItem(frame, value, asked));
    if (cell.items.front().note.empty()) cell.items.front().note = frame.note(asked.note);
    if (asked.necessity) {
        CellItem item;
        item.words = necessityWords(*asked.necessity);
        say(cell, std::move(item));
    }
}

Row skillRow(ComparisonFrame& frame, const AskedSkill& skill) {
    const auto& table = frame.catalogue().skills();
    const Skill& entry = table[skill.skill];
    Row row =
        frame.silentRow("skill:" + entry.id.text(), frame.words(frame.nameIn(table, skill.skill)));
    row.definition = frame.note(frame.text(entry.text).text);
    for (std::size_t i = 0; i < frame.columns(); ++i) {
        fillCell(frame, skill, i, row.cells[i]);
        row.cells[i].change = skillChange(skill, frame.baseline(), i);
    }
    row.state = skillState(skill, row.cells);
    if (hasUnlikeScales(skill)) {
        row.remark = phrase(RW_TEXT("Comparison", "stated on unlike scales, so not compared"));
    }
    return row;
}

} // namespace

Section skillSection(ComparisonFrame& frame, SkillOrder order) {
    Section section = emptySection(SectionKind::Skills, RW_TEXT("Comparison", "Skills"));
    const std::vector<AskedSkill> skills = askedSkills(frame, order);
    section.rows.reserve(skills.size());
    for (const AskedSkill& skill : skills) section.rows.push_back(skillRow(frame, skill));
    return section;
}

} // namespace rungwise
