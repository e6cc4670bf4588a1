// SPDX-License-Identifier: GPL-3.0-or-later
// Writes months, statements, skills, duties, qualifications and pay of steps.
#include "core/report/step_json.h"

#include "core/ladders/ladder_names.h"
#include "core/ladders/ladder_sentences.h"
#include "core/pay/pay_names.h"
#include "core/report/pay_json.h"
#include "core/report/pay_row_json.h"
#include "core/report/result_parts.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace rungwise {

namespace {

// In the order of SkillStep.
constexpr std::array<std::string_view, 7> skillStepNames{
    "gained", "raised", "lowered", "dropped", "not-needed", "unmeasured", "kept"};

// The same as keys.
constexpr std::array<std::string_view, 7> skillCountKeys{
    "gained", "raised", "lowered", "dropped", "not_needed", "unmeasured", "kept"};

std::size_t newDuties(const StepSize& size) {
    return static_cast<std::size_t>(std::ranges::count(size.duties, true, &DutyDifference::isNew));
}

} // namespace

void StepJson::writeMonthsKey(const std::optional<MonthsRange>& months) {
    if (!months) return;
    json_.key("months").beginObject();
    if (months->min) json_.key("min").number(*months->min);
    if (months->max) json_.key("max").number(*months->max);
    json_.endObject();
}

void StepJson::writeStatementsKey(const std::vector<MoveStatement>& statements) {
    json_.key("statements").beginArray();
    for (const MoveStatement& statement : statements) {
        json_.beginObject();
        json_.key("ladder").text(catalogue_.ladders()[statement.ladder].id.text());
        json_.key("kind").text(stableName(statement.kind));
        json_.key("by_rungs").boolean(statement.isByRungs);
        writeMonthsKey(statement.months);
        writeTextIfAny(json_, "note", statement.note);
        writeSourcesKey(statement.sources);
        json_.endObject();
    }
    json_.endArray();
}

void StepJson::writeCountsKey(std::string_view key, const StepSize& size) {
    json_.key(key).beginObject();
    writeTotals(size);
    for (std::size_t i = 0; i < skillCountKeys.size(); ++i) {
        json_.key(skillCountKeys[i]).number(size.count(static_cast<SkillStep>(i)));
    }
    json_.key("new_duties").number(newDuties(size));
    json_.key("old_duties").number(size.duties.size() - newDuties(size));
    json_.key("new_qualifications").number(size.qualifications.size());
    json_.key("pay_records").number(size.pay.size()).endObject();
}

void StepJson::writeSizeKey(std::string_view key, const StepSize& size) {
    json_.key(key).beginObject();
    writeTotals(size);
    writeTextKey("text", stepWords(size));
    writeTerms(size.terms);
    json_.key("skills").beginArray();
    for (const SkillDifference& skill : size.skills) writeSkill(skill);
    json_.endArray();
    writeDuties(size.duties);
    writeQualifications(size.qualifications);
    writePayKey(size.pay);
    json_.endObject();
}

void StepJson::writePayKey(const std::vector<PayStep>& pay) {
    json_.key("pay");
    if (pay.empty()) {
        json_.null().key("pay_reason").text("no-comparable-records");
        return;
    }
    json_.beginArray();
    for (const PayStep& step : pay) writePayStep(step);
    json_.endArray();
}

void StepJson::writeSourcesKey(const SourceNumbers& numbers) {
    writeSourceIdsKey(json_, numbers, sources_);
}

void StepJson::writeNumberKey(std::string_view key, double value) {
    constexpr int places = 2;
    json_.key(key);
    if (const auto rounded = Decimal::nearest(value, places)) {
        json_.number(*rounded);
    } else {
        json_.number(value);
    }
}

void StepJson::writeTotals(const StepSize& size) {
    writeNumberKey("total", size.total);
    json_.key("knows_skills").boolean(size.knowsSkills);
    json_.key("knows_duties").boolean(size.knowsDuties);
}

void StepJson::writeTerms(const std::vector<StepTerm>& terms) {
    json_.key("terms").beginArray();
    for (const StepTerm& term : terms) {
        json_.beginObject().key("text").text(wording_.say(term.words));
        writeNumberKey("value", term.value);
        json_.endObject();
    }
    json_.endArray();
}

void StepJson::writeSkill(const SkillDifference& skill) {
    json_.beginObject().key("id").text(skill.id).key("name").text(wording_.say(skill.name));
    json_.key("change").text(skillStepNames[static_cast<std::size_t>(skill.step)]);
    writeTextKey("before", skill.before);
    writeTextKey("after", skill.after);
    if (skill.levels) writeNumberKey("levels", *skill.levels);
    writeNumberKey("weight", skill.weight);
    writeTextKey("text", skillWords(skill));
    writeSourcesKey(skill.sources);
    json_.endObject();
}

void StepJson::writeDuties(const std::vector<DutyDifference>& duties) {
    json_.key("duties").beginArray();
    for (const DutyDifference& duty : duties) {
        json_.beginObject().key("change").text(duty.isNew ? "new" : "old");
        writeTextKey("text", duty.words);
        writeSourcesKey(duty.sources);
        json_.endObject();
    }
    json_.endArray();
}

void StepJson::writeQualifications(const std::vector<NewQualification>& qualifications) {
    json_.key("qualifications").beginArray();
    for (const NewQualification& qualification : qualifications) {
        json_.beginObject();
        writeTextKey("text", qualification.words);
        writeSourcesKey(qualification.sources);
        json_.endObject();
    }
    json_.endArray();
}

void StepJson::writePayStep(const PayStep& pay) {
    json_.beginObject().key("measure").text(stableName(pay.measure));
    writeMarketKey(json_, pay.marketIndex, catalogue_);
    json_.key("figure").text(stableName(pay.figure)).key("percent");
    writePercent(json_, pay.percent);
    json_.key("precision").text(stableName(pay.precision));
    writeTextIfAny(json_, "record_before", catalogue_.pay()[pay.before].id);
    writeTextIfAny(json_, "record_after", catalogue_.pay()[pay.after].id);
    if (pay.overlap) {
        json_.key("overlap").beginObject().key("percent");
        writePercent(json_, pay.overlap->percent);
        json_.key("lower").text(stableName(pay.overlap->lower));
        json_.key("upper").text(stableName(pay.overlap->upper)).endObject();
    }
    writeTextKey("text", pay.words);
    writeSourcesKey(pay.sources);
    json_.endObject();
}

void StepJson::writeTextKey(std::string_view key, const Phrase& words) {
    writeTextIfAny(json_, key, wording_.say(words));
}

} // namespace rungwise
