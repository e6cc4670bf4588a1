// SPDX-License-Identifier: GPL-3.0-or-later
// Finds names and texts.
#include "core/ladders/step_words.h"

#include "core/ladders/skill_pairs.h"
#include "core/model/kind_words.h"
#include "core/model/years_words.h"

#include <utility>

namespace rungwise {

StepWords::StepWords(const Catalogue& catalogue, std::string_view language)
    : catalogue_{catalogue}, language_{language}, skills_(catalogue.skills().size()),
      duties_(catalogue.duties().size()) {}

Phrase StepWords::textOf(const LocalizedText& text) {
    return Phrase::verbatim(texts_.keep(catalogue_.text(text, language_).text));
}

const std::string& StepWords::idOf(SkillIndex skill) const {
    return catalogue_.skills()[skill].id.text();
}

Phrase StepWords::nameOf(SkillIndex skill) {
    SharedText& name = skills_[skill.value()];
    if (name.empty()) {
        name = texts_.keep(catalogue_.nameIn(catalogue_.skills(), skill, language_).text);
    }
    return Phrase::verbatim(name);
}

Phrase StepWords::levelOf(const SkillRequirement& asked) {
    const auto level = rungwise::levelOf(catalogue_, asked);
    if (!level) return {};
    const Scale& scale = catalogue_.scales()[level->scale];
    if (const SkillValue* value = valueOf(catalogue_, asked)) {
        return phrase(RW_TEXT("Ladders", "{0} of {1}"), value->value, scale.range()->max);
    }
    const ScaleStep& step = (*scale.steps())[*asked.step];
    Phrase name = textOf(step.name);
    return name.isEmpty() ? Phrase::verbatim(texts_.keep(step.id)) : name;
}

Phrase StepWords::dutyWords(const RoleDuty& entry) {
    if (!entry.duty) return textOf(entry.statement.text);
    SharedText& words = duties_[entry.duty->value()];
    if (words.empty()) {
        const Duty& duty = catalogue_.duties()[*entry.duty];
        const std::string_view text = catalogue_.text(duty.statement.text, language_).text;
        words = texts_.keep(text.empty() ? std::string_view{duty.id.text()} : text);
    }
    return Phrase::verbatim(words);
}

Phrase StepWords::qualificationWords(const Qualification& qualification) {
    Phrase words = textOf(qualification.statement.text);
    Phrases remarks;
    if (qualification.years) {
        Phrase years = yearsWords(*qualification.years);
        if (words.isEmpty()) {
            words = std::move(years);
        } else {
            remarks.push_back(std::move(years));
        }
    }
    if (qualification.necessity) remarks.push_back(necessityWords(*qualification.necessity));
    if (remarks.empty()) return words;
    return phrase(RW_TEXT("Comparison", "{0} ({1})"), std::move(words), std::move(remarks));
}

} // namespace rungwise
