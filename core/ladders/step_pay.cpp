// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs what speaks of one measure in one market, and words the pairs.
#include "core/ladders/step_pay.h"

#include "core/model/kind_words.h"
#include "core/pay/measure_weight.h"
#include "core/pay/pay_words.h"

#include <algorithm>
#include <limits>
#include <string>
#include <tuple>
#include <utility>

namespace rungwise {

namespace {

using Lines = std::vector<const PayLine*>;
using Place = std::vector<PayLine>::const_iterator;

/// Moves `place` behind the lines of one topic and answers them.
Lines takeTopic(const Catalogue& catalogue, Place& place, Place end) {
    const PayOrder topic = payOrder(catalogue, *place);
    Lines lines;
    while (place != end && payOrder(catalogue, *place) == topic) lines.push_back(&*place++);
    return lines;
}

Phrase percentWords(const PayDistance& distance) {
    const Percent percent{.value = distance.percent, .sign = Percent::Sign::Always};
    if (distance.precision == Precision::Exact) return Phrase::plain(percent);
    return phrase(RW_TEXT("Ladders", "≈ {0}"), percent);
}

/// Market, groups that a record speaks of, and dates where they differ.
Phrases contextOf(const Catalogue& catalogue, const PayDistance& distance, const Phrase& market,
                  std::string_view language) {
    Phrases context;
    const auto appendOnce = [&context](Phrase part) {
        const auto isSame = [&part](const Phrase& other) { return sameWords(part, other); };
        if (std::ranges::none_of(context, isSame)) context.push_back(std::move(part));
    };
    if (!market.isEmpty()) context.push_back(market);
    for (const PayLine* line : {distance.baseline, distance.line}) {
        if (line->reach == PayReach::Role) continue;
        appendOnce(groupWords(catalogue, line->record->subject, language));
    }
    const auto& before = distance.baseline->record->asOf;
    const auto& after = distance.line->record->asOf;
    if (before && after && before != after) {
        context.push_back(phrase(RW_TEXT("Ladders", "{0} against {1}"), *after, *before));
    }
    return context;
}

Phrase wordsOf(const PayDistance& distance, Phrases context) {
    const bool isMean = distance.figure == PayFigure::Mean;
    const Phrase measure = measureWords(distance.line->measure);
    if (context.empty()) {
        return phrase(isMean ? RW_TEXT("Ladders", "{0} {1} on average")
                             : RW_TEXT("Ladders", "{0} {1} at the median"),
                      percentWords(distance), measure);
    }
    return phrase(isMean ? RW_TEXT("Ladders", "{0} {1} on average, {2}")
                         : RW_TEXT("Ladders", "{0} {1} at the median, {2}"),
                  percentWords(distance), measure, std::move(context));
}

} // namespace

PayOrder payOrder(const Catalogue& catalogue, const PayLine& line) {
    constexpr std::size_t last = std::numeric_limits<std::size_t>::max();
    const auto& market = line.record->market;
    return {measureWeight(line.measure), market ? catalogue.markets().rank(*market) : last,
            market ? market->value() : last};
}

PayOfRoles::PayOfRoles(const Catalogue& catalogue)
    : catalogue_{catalogue},
      hasGroupRecords_{std::ranges::any_of(
          catalogue.pay(), [](const PayRecord& record) { return record.subject.roles.empty(); })},
      lines_(catalogue.roles().size()) {}

const std::vector<PayLine>& PayOfRoles::linesOf(RoleIndex role) {
    auto& lines = lines_[role.value()];
    if (!lines) {
        std::vector<PayLine> published;
        if (hasGroupRecords_ || !catalogue_.payOf(role).empty()) {
            published = publishedLinesOf(catalogue_, role);
        }
        std::ranges::stable_sort(
            published, {}, [this](const PayLine& line) { return payOrder(catalogue_, line); });
        lines = std::make_unique<const std::vector<PayLine>>(std::move(published));
    }
    return *lines;
}

std::vector<PayDistance> PayOfRoles::distances(RoleIndex from, RoleIndex to) {
    const std::vector<PayLine>& before = linesOf(from);
    const std::vector<PayLine>& after = linesOf(to);
    std::vector<PayDistance> found;
    auto a = before.begin();
    auto b = after.begin();
    while (a != before.end() && b != after.end()) {
        const PayOrder left = payOrder(catalogue_, *a);
        const PayOrder right = payOrder(catalogue_, *b);
        if (left < right) {
            ++a;
        } else if (right < left) {
            ++b;
        } else {
            const Lines baseline = takeTopic(catalogue_, a, before.end());
            const Lines lines = takeTopic(catalogue_, b, after.end());
            if (const auto distance = payDistance(baseline, lines)) found.push_back(*distance);
        }
    }
    return found;
}

PayStep payStep(const Catalogue& catalogue, const PayDistance& distance, CitedSources& sources,
                std::string_view language) {
    const PayRecord& before = *distance.baseline->record;
    const PayRecord& after = *distance.line->record;
    PayStep step{.measure = distance.line->measure,
                 .marketIndex = after.market,
                 .market = {},
                 .before = distance.baseline->position.value_or(0),
                 .after = distance.line->position.value_or(0),
                 .figure = distance.figure,
                 .percent = distance.percent,
                 .precision = distance.precision,
                 .overlap = distance.overlap,
                 .words = {},
                 .sources =
                     mergedNumbers(sources.cite(before.sources), sources.cite(after.sources))};
    if (after.market) {
        step.market =
            Phrase::verbatim(catalogue.nameIn(catalogue.markets(), *after.market, language).text);
    }
    step.words = wordsOf(distance, contextOf(catalogue, distance, step.market, language));
    return step;
}

} // namespace rungwise
