// SPDX-License-Identifier: GPL-3.0-or-later
// Weighs skills, duties and qualifications, and says how.
#include "core/ladders/step_terms.h"

#include <utility>

namespace rungwise {

namespace {

constexpr std::size_t weightOfDuty = 1;
constexpr std::size_t weightOfQualification = 2;
constexpr int places = 2;

Decimal shown(double number) {
    return Decimal::nearest(number, places).value_or(Decimal{});
}

Phrase levelsWords(double levels) {
    const Decimal number = shown(levels);
    if (!number.isWhole()) return phrase(RW_TEXT("Ladders", "{0} levels"), number);
    return pluralPhrase(RW_PLURAL("Ladders", "%n level(s)"),
                        static_cast<std::size_t>(number.units()));
}

TranslatableText skillText(const SkillPair& pair, const SkillDifference& difference) {
    if (pair.step == SkillStep::Raised) return RW_TEXT("Ladders", "{0}: {1} × weight {2}");
    if (!difference.after.isEmpty()) return RW_TEXT("Ladders", "{0}: new, {1} × weight {2}");
    return RW_TEXT("Ladders", "{0}: new, level not stated, taken as {1} × weight {2}");
}

} // namespace

void StepTotal::addDuties(std::size_t count) {
    hundredths_ += 100 * static_cast<double>(count * weightOfDuty);
}

void StepTotal::addQualifications(std::size_t count) {
    hundredths_ += 100 * static_cast<double>(count * weightOfQualification);
}

void StepTerms::addSkill(const SkillPair& pair, const SkillDifference& difference) {
    if (pair.step != SkillStep::Raised && pair.step != SkillStep::Gained) return;
    total_.addSkill(pair);
    // A weight is shown as it is written, with as many decimal places as it has.
    const Decimal weight = pair.after->weight.value_or(shown(pair.weight));
    terms_.push_back({.words = phrase(skillText(pair, difference), difference.name,
                                      levelsWords(pair.climb), weight),
                      .value = pair.hundredths() / 100});
}

void StepTerms::addDuties(std::size_t count) {
    if (count == 0) return;
    total_.addDuties(count);
    terms_.push_back(
        {.words = phrase(RW_TEXT("Ladders", "new duties: {0} × {1}"), count, weightOfDuty),
         .value = static_cast<double>(count * weightOfDuty)});
}

void StepTerms::addQualifications(std::size_t count) {
    if (count == 0) return;
    total_.addQualifications(count);
    terms_.push_back({.words = phrase(RW_TEXT("Ladders", "new qualifications: {0} × {1}"), count,
                                      weightOfQualification),
                      .value = static_cast<double>(count * weightOfQualification)});
}

} // namespace rungwise
