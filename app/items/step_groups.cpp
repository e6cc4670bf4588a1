// SPDX-License-Identifier: GPL-3.0-or-later
// Headings and lines; the words of each line are the core's.
#include "app/items/step_groups.h"

#include "app/items/role_words.h"
#include "app/text/to_qt.h"
#include "core/base/decimal.h"
#include "core/ladders/ladder_sentences.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace rungwise::app {

namespace {

constexpr int sizePlaces = 1;

QString say(const char* text) {
    return QCoreApplication::translate("StepGroups", text);
}

QString counted(const char* text, std::size_t count) {
    return QCoreApplication::translate("StepGroups", text, nullptr, static_cast<int>(count));
}

QString said(const Wording& wording, const Phrase& words) {
    return toQString(wording.say(words));
}

QString numberText(double number, const Wording& wording) {
    const auto exact = Decimal::nearest(number, sizePlaces);
    return exact ? toQString(wording.number(*exact)) : QStringLiteral("…");
}

StepGroup silence(const QString& heading, const QString& words) {
    return {.heading = heading, .lines = {{.words = words, .sources = {}}}, .isSilence = true};
}

QString skillHeading(SkillStep step, std::size_t count) {
    switch (step) {
    case SkillStep::Gained:
        return counted(QT_TRANSLATE_N_NOOP("StepGroups", "%n new skill(s)"), count);
    case SkillStep::Raised:
        return counted(QT_TRANSLATE_N_NOOP("StepGroups", "%n skill(s) at a higher level"), count);
    case SkillStep::Lowered:
        return counted(QT_TRANSLATE_N_NOOP("StepGroups", "%n skill(s) at a lower level"), count);
    case SkillStep::Dropped:
        return counted(QT_TRANSLATE_N_NOOP("StepGroups", "%n skill(s) no longer listed"), count);
    case SkillStep::NotNeeded:
        return counted(
            QT_TRANSLATE_N_NOOP("StepGroups", "%n skill(s) that the new role does without"), count);
    case SkillStep::Unmeasured:
        return counted(QT_TRANSLATE_N_NOOP("StepGroups", "%n skill(s) that cannot be measured"),
                       count);
    case SkillStep::Kept: break;
    }
    return counted(QT_TRANSLATE_N_NOOP("StepGroups", "%n skill(s) at the same level"), count);
}

/// What the size of a step rests on. Nothing: what is known adds nothing, the rest is not known.
enum class Knowledge { Nothing, Some, All };

Knowledge knowledgeOf(const StepSize& size) {
    if (size.knowsSkills && size.knowsDuties) return Knowledge::All;
    return size.terms.empty() ? Knowledge::Nothing : Knowledge::Some;
}

QString sizeText(double size, Knowledge known, const Wording& wording) {
    switch (known) {
    case Knowledge::Nothing: return say(QT_TRANSLATE_NOOP("StepGroups", "Size: no data"));
    case Knowledge::Some:
        //: Of a step or a route of which not everything is known; %1 is a number.
        return say(QT_TRANSLATE_NOOP("StepGroups", "Size at least %1"))
            .arg(numberText(size, wording));
    case Knowledge::All: break;
    }
    //: The computed size of a step or a route; %1 is a number.
    return say(QT_TRANSLATE_NOOP("StepGroups", "Size %1")).arg(numberText(size, wording));
}

void addSkills(std::vector<StepGroup>& groups, const StepSize& size, const Wording& wording) {
    if (!size.knowsSkills) {
        groups.push_back(silence(
            say(QT_TRANSLATE_NOOP("StepGroups", "Skills")),
            say(QT_TRANSLATE_NOOP("StepGroups",
                                  "No data: skills are not listed for each of the two roles."))));
        return;
    }
    for (const SkillStep step : {SkillStep::Gained, SkillStep::Raised, SkillStep::Lowered,
                                 SkillStep::Dropped, SkillStep::NotNeeded, SkillStep::Unmeasured}) {
        StepGroup group;
        for (const SkillDifference& each : size.skills) {
            if (each.step != step) continue;
            group.lines.push_back({said(wording, skillWords(each)), each.sources});
        }
        if (group.lines.empty()) continue;
        group.heading = skillHeading(step, group.lines.size());
        groups.push_back(std::move(group));
    }
    const std::size_t kept = size.count(SkillStep::Kept);
    if (kept == 0) return;
    groups.push_back(
        {.heading = skillHeading(SkillStep::Kept, kept), .lines = {}, .isSilence = true});
}

void addDuties(std::vector<StepGroup>& groups, const StepSize& size, const Wording& wording) {
    if (!size.knowsDuties) {
        groups.push_back(silence(
            say(QT_TRANSLATE_NOOP("StepGroups", "Duties")),
            say(QT_TRANSLATE_NOOP("StepGroups",
                                  "No data: duties are not listed for each of the two roles."))));
        return;
    }
    for (const bool isNew : {true, false}) {
        StepGroup group;
        for (const DutyDifference& each : size.duties) {
            if (each.isNew == isNew)
                group.lines.push_back({said(wording, each.words), each.sources});
        }
        if (group.lines.empty()) continue;
        const QString count = QString::number(group.lines.size());
        //: %1 is how many there are.
        group.heading =
            isNew ? say(QT_TRANSLATE_NOOP("StepGroups", "New duties: %1")).arg(count)
                  : say(QT_TRANSLATE_NOOP("StepGroups", "Duties of the old role alone: %1"))
                        .arg(count);
        groups.push_back(std::move(group));
    }
}

} // namespace

std::vector<StepGroup> stepGroups(const StepSize& size, const Wording& wording) {
    std::vector<StepGroup> groups;
    addSkills(groups, size, wording);
    addDuties(groups, size, wording);
    StepGroup toGet;
    for (const NewQualification& each : size.qualifications) {
        toGet.lines.push_back({said(wording, each.words), each.sources});
    }
    if (!toGet.lines.empty()) {
        toGet.heading = counted(QT_TRANSLATE_N_NOOP("StepGroups", "%n qualification(s) to get"),
                                toGet.lines.size());
        groups.push_back(std::move(toGet));
    }
    const QString pay = say(QT_TRANSLATE_NOOP("StepGroups", "Pay"));
    if (size.pay.empty()) {
        groups.push_back(
            silence(pay, say(QT_TRANSLATE_NOOP(
                             "StepGroups", "No data: no records of both roles can be compared."))));
        return groups;
    }
    StepGroup change{.heading = pay, .lines = {}};
    for (const PayStep& each : size.pay) {
        change.lines.push_back({said(wording, each.words), each.sources});
    }
    groups.push_back(std::move(change));
    return groups;
}

QString sizeText(const StepSize& size, const Wording& wording) {
    return sizeText(size.total, knowledgeOf(size), wording);
}

QString sizeText(const Route& route, const Wording& wording) {
    const auto isAll = [&](Knowledge wanted) {
        return std::ranges::all_of(
            route.steps, [&](const RouteStep& step) { return knowledgeOf(step.size) == wanted; });
    };
    const Knowledge known = isAll(Knowledge::All)       ? Knowledge::All
                            : isAll(Knowledge::Nothing) ? Knowledge::Nothing
                                                        : Knowledge::Some;
    return sizeText(route.total, known, wording);
}

StepGroup sizeGroup(const StepSize& size, const Wording& wording) {
    StepGroup group{.heading = sizeText(size, wording), .lines = {}};
    for (const StepTerm& term : size.terms) {
        group.lines.push_back({.words = QStringLiteral("%1 = %2").arg(
                                   said(wording, term.words), numberText(term.value, wording)),
                               .sources = {}});
    }
    if (group.lines.empty()) {
        group.isSilence = true;
        if (knowledgeOf(size) == Knowledge::Nothing) return group;
        group.lines.push_back(
            {.words = say(QT_TRANSLATE_NOOP(
                 "StepGroups", "Nothing that the catalogue names is to be learnt or got.")),
             .sources = {}});
    }
    return group;
}

StepLine statementLine(const MoveStatement& statement, const QString& ladder,
                       const Wording& wording) {
    QStringList parts{said(wording, moveKindWords(statement.kind))};
    if (statement.months) parts.append(said(wording, monthsWords(*statement.months)));
    if (statement.isByRungs) {
        parts.append(say(QT_TRANSLATE_NOOP("StepGroups", "by the order of the rungs")));
    }
    //: %1 is the name of a ladder, %2 what it says of a move.
    QString words = say(QT_TRANSLATE_NOOP("StepGroups", "%1: %2"))
                        .arg(isolated(ladder), parts.join(QStringLiteral(", ")));
    if (!statement.note.empty()) words += QStringLiteral(". ") + toQString(statement.note);
    return {words, statement.sources};
}

} // namespace rungwise::app
