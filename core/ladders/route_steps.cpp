// SPDX-License-Identifier: GPL-3.0-or-later
// Joins sizes, statements and transitions to the moves of a route.
#include "core/ladders/route_steps.h"

#include <cmath>
#include <string>
#include <utility>
#include <variant>

namespace rungwise {

namespace {

Phrase ruleWords(const SignRule& rule) {
    if (const int* count = std::get_if<int>(&rule)) {
        return phrase(RW_TEXT("Ladders", "at least {0}"), static_cast<std::size_t>(*count));
    }
    return std::get<SignShare>(rule) == SignShare::All ? phrase(RW_TEXT("Ladders", "all of them"))
                                                       : phrase(RW_TEXT("Ladders", "most of them"));
}

} // namespace

RouteSteps::RouteSteps(const Catalogue& catalogue, std::string_view language, CitedSources& sources,
                       StepSizes& sizes)
    : catalogue_{catalogue}, language_{language}, sources_{sources}, sizes_{sizes} {}

CitedWords RouteSteps::cited(std::string_view id, const Statement& statement) {
    return {.id = std::string{id},
            .words = Phrase::verbatim(catalogue_.text(statement.text, language_).text),
            .sources = sources_.cite(statement.sources)};
}

void RouteSteps::addTransitions(RouteStep& step) {
    for (const Transition& transition : catalogue_.transitions()) {
        if (transition.from != step.from || transition.to != step.to) continue;
        for (const Sign& sign : transition.signs) {
            step.signs.push_back(cited(sign.id, sign.statement));
        }
        if (step.rule.isEmpty() && transition.rule && !transition.signs.empty()) {
            step.rule = ruleWords(*transition.rule);
        }
        for (const Statement& advice : transition.advice) {
            step.advice.push_back(cited({}, advice));
        }
    }
}

RouteStep RouteSteps::step(const PossibleMove& move) {
    const auto& roles = catalogue_.roles();
    RouteStep step{.from = move.from,
                   .to = move.to,
                   .fromName = std::string{catalogue_.nameIn(roles, move.from, language_).text},
                   .toName = std::string{catalogue_.nameIn(roles, move.to, language_).text},
                   .kind = move.named == nullptr ? MoveKind::Promotion : move.named->kind(),
                   .isSuggested = move.named == nullptr,
                   .statements = {},
                   .months = std::nullopt,
                   .size = {},
                   .signs = {},
                   .rule = {},
                   .advice = {}};
    if (move.named != nullptr) step.statements = statementsOf(*move.named, sources_);
    step.months = widestMonths(step.statements);
    step.size = sizes_.between(move.from, move.to);
    addTransitions(step);
    return step;
}

Route RouteSteps::route(std::span<const PossibleMove> moves) {
    Route route;
    double hundredths = 0;
    for (const PossibleMove& move : moves) {
        route.steps.push_back(step(move));
        const RouteStep& added = route.steps.back();
        hundredths += std::round(added.size.total * 100);
        route.stepsWithoutPay += added.size.pay.empty() ? 1 : 0;
        route.stepsWithoutSize += added.size.knowsSkills || added.size.knowsDuties ? 0 : 1;
        route.suggestedSteps += added.isSuggested ? 1 : 0;
    }
    route.total = hundredths / 100;
    route.months = monthsInAll(route.steps);
    route.pay = sizes_.pay(moves.front().from, moves.back().to);
    return route;
}

std::optional<MonthsRange> widestMonths(std::span<const MoveStatement> statements) {
    std::optional<MonthsRange> widest;
    for (const MoveStatement& statement : statements) {
        if (!statement.months) continue;
        if (!widest) {
            widest = statement.months;
            continue;
        }
        const auto& [min, max] = *statement.months;
        const bool hasMin = widest->min && min;
        const bool hasMax = widest->max && max;
        widest->min = hasMin ? std::optional{std::min(*widest->min, *min)} : std::nullopt;
        widest->max = hasMax ? std::optional{std::max(*widest->max, *max)} : std::nullopt;
    }
    if (widest && !widest->min && !widest->max) return std::nullopt;
    return widest;
}

std::optional<MonthsRange> monthsInAll(std::span<const RouteStep> steps) {
    std::optional<double> min = 0;
    std::optional<double> max = 0;
    const auto add = [](std::optional<double>& sum, const std::optional<Decimal>& months) {
        sum = sum && months ? std::optional{*sum + months->toDouble()} : std::nullopt;
    };
    for (const RouteStep& step : steps) {
        if (!step.months) return std::nullopt;
        add(min, step.months->min);
        add(max, step.months->max);
    }
    constexpr int places = 2;
    MonthsRange all;
    if (min) all.min = Decimal::nearest(*min, places);
    if (max) all.max = Decimal::nearest(*max, places);
    if (!all.min && !all.max) return std::nullopt;
    return all;
}

} // namespace rungwise
