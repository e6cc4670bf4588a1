// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the core's words under headings.
#include "app/pages/route_words.h"

#include "app/items/role_words.h"
#include "app/text/to_qt.h"
#include "core/ladders/ladder_sentences.h"

#include <QCoreApplication>
#include <QStringList>

#include <iterator>
#include <utility>

namespace rungwise::app {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("MovePage", text);
}

QString counted(const char* text, std::size_t count) {
    return QCoreApplication::translate("MovePage", text, nullptr, static_cast<int>(count));
}

QString said(const Wording& wording, const Phrase& words) {
    return toQString(wording.say(words));
}

QString capitalised(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

QString name(const std::string& role) {
    return isolated(toQString(role));
}

QString joined(const QStringList& parts) {
    return parts.join(QStringLiteral(" · "));
}

StepGroup citedGroup(const QString& heading, const std::vector<CitedWords>& all,
                     const Wording& wording) {
    StepGroup group{.heading = heading, .lines = {}};
    for (const CitedWords& each : all) {
        group.lines.push_back({said(wording, each.words), each.sources});
    }
    return group;
}

/// Each step in a line, so that uneven ones are seen.
StepGroup stepsGroup(const Route& route, const Wording& wording) {
    StepGroup group{.heading = say(QT_TRANSLATE_NOOP("MovePage", "Step by step")), .lines = {}};
    for (std::size_t step = 0; step < route.steps.size(); ++step) {
        const RouteStep& each = route.steps[step];
        //: Begins a line of a list: %1 is the number of a step, %2 the role that it leads to.
        const QString head = say(QT_TRANSLATE_NOOP("MovePage", "%1. %2"))
                                 .arg(QString::number(step + 1), name(each.toName));
        group.lines.push_back({.words = joined({head, sizeText(each.size, wording),
                                                said(wording, stepWords(each.size))}),
                               .sources = {}});
    }
    return group;
}

StepGroup payGroup(const Route& route, const Wording& wording) {
    StepGroup group{.heading = say(QT_TRANSLATE_NOOP("MovePage", "Pay from first to last")),
                    .lines = {}};
    for (const PayStep& each : route.pay) {
        group.lines.push_back({said(wording, each.words), each.sources});
    }
    if (group.lines.empty()) {
        group.isSilence = true;
        group.lines.push_back(
            {.words = say(QT_TRANSLATE_NOOP(
                 "MovePage", "No data: no records of first and last role can be compared.")),
             .sources = {}});
    }
    return group;
}

QString monthsText(const std::optional<MonthsRange>& months, const Wording& wording) {
    return months ? said(wording, monthsWords(*months))
                  : say(QT_TRANSLATE_NOOP("MovePage", "no data on time"));
}

} // namespace

QString routeTitle(const MoveView& view, std::size_t position) {
    const Route& route = view.routes[position];
    //: %1 is the number of a route, %2 how many there are.
    QString title = say(QT_TRANSLATE_NOOP("MovePage", "Way %1 of %2"))
                        .arg(position + 1)
                        .arg(view.routes.size());
    title += QStringLiteral(": ") +
             counted(QT_TRANSLATE_N_NOOP("MovePage", "%n step(s)"), route.steps.size());
    QStringList between;
    for (std::size_t step = 0; step + 1 < route.steps.size(); ++step) {
        between.append(name(route.steps[step].toName));
    }
    if (between.isEmpty()) return title;
    //: Follows “Way 1 of 3: 2 steps”; %1 are the roles in between.
    return title + u' ' +
           say(QT_TRANSLATE_NOOP("MovePage", "by way of %1"))
               .arg(between.join(QStringLiteral(", ")));
}

QString routeSummary(const Route& route, const Wording& wording) {
    QStringList parts{sizeText(route, wording), monthsText(route.months, wording)};
    if (!route.pay.empty()) parts.append(said(wording, route.pay.front().words));
    if (route.stepsWithoutPay > 0) {
        parts.append(counted(QT_TRANSLATE_N_NOOP("MovePage", "%n step(s) without pay data"),
                             route.stepsWithoutPay));
    }
    if (route.suggestedSteps > 0) {
        parts.append(
            counted(QT_TRANSLATE_N_NOOP("MovePage", "%n suggested step(s) that no ladder names"),
                    route.suggestedSteps));
    }
    return joined(parts);
}

CardText stepCard(const Route& route, std::size_t position, const Catalogue& catalogue,
                  std::string_view language, const Wording& wording) {
    const RouteStep& step = route.steps[position];
    CardText card;
    //: The heading of a step: %1 is its number, %2 and %3 are roles.
    card.title = say(QT_TRANSLATE_NOOP("MovePage", "%1. %2 → %3"))
                     .arg(position + 1)
                     .arg(name(step.fromName), name(step.toName));
    if (step.isSuggested) {
        card.mark = say(QT_TRANSLATE_NOOP("MovePage", "suggested: no ladder names this move"));
    }
    card.summary = joined({said(wording, moveKindWords(step.kind)),
                           monthsText(step.months, wording), sizeText(step.size, wording)});
    card.glance = capitalised(said(wording, stepWords(step.size)));
    card.groups = stepGroups(step.size, wording);
    if (!step.signs.empty()) {
        StepGroup signs =
            citedGroup(say(QT_TRANSLATE_NOOP("MovePage", "Signs of working at the next role")),
                       step.signs, wording);
        const QString rule = said(wording, step.rule);
        if (!rule.isEmpty()) signs.heading += QStringLiteral(" (%1)").arg(rule);
        card.groups.push_back(std::move(signs));
    }
    if (!step.advice.empty()) {
        card.groups.push_back(
            citedGroup(say(QT_TRANSLATE_NOOP("MovePage", "Advice")), step.advice, wording));
    }
    StepGroup ladders{.heading = say(QT_TRANSLATE_NOOP("MovePage", "Ladders that name it")),
                      .lines = {}};
    for (const MoveStatement& each : step.statements) {
        const auto ladder = catalogue.nameIn(catalogue.ladders(), each.ladder, language);
        ladders.lines.push_back(statementLine(each, toQString(ladder.text), wording));
    }
    if (!ladders.lines.empty()) card.groups.push_back(std::move(ladders));
    return card;
}

CardText totalCard(const Route& route, const Wording& wording) {
    CardText card;
    card.title = counted(QT_TRANSLATE_N_NOOP("MovePage", "In all: %n step(s)"), route.steps.size());
    card.summary = routeSummary(route, wording);
    if (route.steps.size() > 1) card.groups.push_back(stepsGroup(route, wording));
    card.groups.push_back(payGroup(route, wording));
    return card;
}

CardText directCard(const MoveView& view, const Wording& wording) {
    CardText card;
    //: The heading of a card: %1 and %2 are roles.
    card.title = say(QT_TRANSLATE_NOOP("MovePage", "Straight from %1 to %2: what changes in all"))
                     .arg(name(view.fromName), name(view.toName));
    card.summary = sizeText(view.direct, wording);
    card.glance = capitalised(said(wording, stepWords(view.direct)));
    card.groups = stepGroups(view.direct, wording);
    return card;
}

CardText sourcesCard(const MoveView& view, const Wording& wording) {
    CardText card;
    card.title = say(QT_TRANSLATE_NOOP("MovePage", "Sources"));
    StepGroup all;
    for (const NumberedSource& each : view.sources) {
        all.lines.push_back(
            {.words = QStringLiteral("[%1] ").arg(each.number) + said(wording, each.words),
             .sources = {}});
    }
    card.groups.push_back(std::move(all));
    return card;
}

QString plainCard(const CardText& card) {
    QStringList lines{card.mark.isEmpty() ? card.title
                                          : card.title + QStringLiteral(" – ") + card.mark};
    if (!card.summary.isEmpty()) lines.append(card.summary);
    if (!card.glance.isEmpty()) lines.append(card.glance);
    for (const StepGroup& group : card.groups) {
        if (!group.heading.isEmpty()) lines.append(group.heading);
        for (const StepLine& each : group.lines) lines.append(u'\t' + each.words);
    }
    return lines.join(u'\n');
}

} // namespace rungwise::app
