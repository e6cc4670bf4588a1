// SPDX-License-Identifier: GPL-3.0-or-later
// Words skills, labels and whole steps.
#include "core/ladders/ladder_sentences.h"
#include "core/ladders/step_size.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace rungwise {

namespace {

Decimal levelsOf(const SkillDifference& difference) {
    // More places than any scale is stated with, and few enough to drop what binary adds.
    constexpr int places = 6;
    return Decimal::nearest(std::abs(*difference.levels), places).value_or(Decimal{});
}

Phrase gainedWords(const SkillDifference& difference) {
    if (difference.after.isEmpty()) {
        return phrase(RW_TEXT("Ladders", "{0}: new, level not stated"), difference.name);
    }
    return phrase(RW_TEXT("Ladders", "{0}: new, {1}"), difference.name, difference.after);
}

Phrase droppedWords(const SkillDifference& difference) {
    if (difference.before.isEmpty()) {
        return phrase(RW_TEXT("Ladders", "{0}: no longer listed"), difference.name);
    }
    return phrase(RW_TEXT("Ladders", "{0}: no longer listed, {1} before"), difference.name,
                  difference.before);
}

Phrase unmeasuredWords(const SkillDifference& difference) {
    if (difference.before.isEmpty() && difference.after.isEmpty()) {
        return phrase(RW_TEXT("Ladders", "{0}: asked for in both roles, levels not stated"),
                      difference.name);
    }
    if (difference.before.isEmpty()) {
        return phrase(RW_TEXT("Ladders", "{0}: {1}, level not stated before"), difference.name,
                      difference.after);
    }
    if (difference.after.isEmpty()) {
        return phrase(RW_TEXT("Ladders", "{0}: {1} before, level not stated now"), difference.name,
                      difference.before);
    }
    return phrase(RW_TEXT("Ladders", "{0}: {1} before, {2} now, on scales that do not compare"),
                  difference.name, difference.before, difference.after);
}

Phrase keptWords(const SkillDifference& difference) {
    return phrase(RW_TEXT("Ladders", "{0}: {1} as before"), difference.name, difference.after);
}

/// Appends "{0} higher" and the like where there is something to count.
void appendCount(Phrases& parts, TranslatableText text, std::size_t count) {
    if (count > 0) parts.push_back(phrase(text, count));
}

Phrases skillParts(const StepSize& size) {
    Phrases parts;
    const std::size_t gained = size.count(SkillStep::Gained);
    if (gained > 0) parts.push_back(pluralPhrase(RW_PLURAL("Ladders", "%n new skill(s)"), gained));
    appendCount(parts, RW_TEXT("Ladders", "{0} higher"), size.count(SkillStep::Raised));
    appendCount(parts, RW_TEXT("Ladders", "{0} lower"), size.count(SkillStep::Lowered));
    appendCount(parts, RW_TEXT("Ladders", "{0} no longer listed"),
                size.count(SkillStep::Dropped) + size.count(SkillStep::NotNeeded));
    return parts;
}

Phrase payPart(const PayStep& pay) {
    const Percent percent{.value = pay.percent, .sign = Percent::Sign::Always};
    return pay.precision == Precision::Exact ? phrase(RW_TEXT("Ladders", "pay {0}"), percent)
                                             : phrase(RW_TEXT("Ladders", "pay ≈ {0}"), percent);
}

/// "{0}; {1}" through all parts.
Phrase joined(Phrases parts) {
    Phrase words = std::move(parts.front());
    for (std::size_t i = 1; i < parts.size(); ++i) {
        words = phrase(RW_TEXT("Ladders", "{0}; {1}"), std::move(words), std::move(parts[i]));
    }
    return words;
}

} // namespace

Phrase skillWords(const SkillDifference& difference) {
    switch (difference.step) {
    case SkillStep::Gained: return gainedWords(difference);
    case SkillStep::Raised:
        return phrase(RW_TEXT("Ladders", "{0}: {1} → {2} (+{3})"), difference.name,
                      difference.before, difference.after, levelsOf(difference));
    case SkillStep::Lowered:
        return phrase(RW_TEXT("Ladders", "{0}: {1} → {2} (−{3})"), difference.name,
                      difference.before, difference.after, levelsOf(difference));
    case SkillStep::Dropped: return droppedWords(difference);
    case SkillStep::NotNeeded:
        return phrase(RW_TEXT("Ladders", "{0}: stated not to be needed"), difference.name);
    case SkillStep::Unmeasured: return unmeasuredWords(difference);
    case SkillStep::Kept: break;
    }
    return keptWords(difference);
}

Phrase stepLabel(const StepSize& size) {
    Phrases parts;
    const std::size_t gained = size.count(SkillStep::Gained);
    if (gained > 0) parts.push_back(pluralPhrase(RW_PLURAL("Ladders", "+%n skill(s)"), gained));
    appendCount(parts, RW_TEXT("Ladders", "{0} higher"), size.count(SkillStep::Raised));
    appendCount(parts, RW_TEXT("Ladders", "{0} lower"), size.count(SkillStep::Lowered));
    if (parts.empty()) return {};
    return Phrase::plain(std::move(parts));
}

Phrase stepWords(const StepSize& size) {
    Phrases parts;
    Phrases skills = skillParts(size);
    if (!skills.empty()) parts.push_back(Phrase::plain(std::move(skills)));
    const auto fresh =
        static_cast<std::size_t>(std::ranges::count(size.duties, true, &DutyDifference::isNew));
    appendCount(parts, RW_TEXT("Ladders", "new duties: {0}"), fresh);
    appendCount(parts, RW_TEXT("Ladders", "duties no longer listed: {0}"),
                size.duties.size() - fresh);
    if (!size.qualifications.empty()) {
        parts.push_back(pluralPhrase(RW_PLURAL("Ladders", "%n qualification(s) to get"),
                                     size.qualifications.size()));
    }
    if (!size.pay.empty()) parts.push_back(payPart(size.pay.front()));
    if (!parts.empty()) return joined(std::move(parts));
    if (size.knowsSkills || size.knowsDuties) {
        return phrase(RW_TEXT("Ladders", "no difference that the catalogue knows of"));
    }
    return phrase(RW_TEXT("Ladders", "too little is known to say what changes"));
}

} // namespace rungwise
