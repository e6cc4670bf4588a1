// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers the rows that speak of one thing and pairs their lines.
#include "core/pay/pay_comparison.h"

#include "core/pay/measure_weight.h"
#include "core/pay/pay_chance.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace rungwise {

namespace {

/// What rows must have in common to be held against each other.
struct Topic {
    PayMeasure measure;
    std::optional<MarketIndex> market;

    friend auto operator<=>(const Topic&, const Topic&) = default;
};

using Lines = std::vector<const PayLine*>;
using RowOfLine = std::map<const PayLine*, std::size_t>;
using LinesByRole = std::map<std::size_t, Lines>;

Topic topicOf(const PayLine& line) {
    return {.measure = line.measure, .market = line.record->market};
}

std::optional<double> chanceOf(const PayLine& baseline, const PayLine& line) {
    const auto a = quantileFunction(baseline.figures);
    const auto b = quantileFunction(line.figures);
    if (!a || !b) return std::nullopt;
    return chanceAbove(*b, *a) * 100;
}

PayComparison comparisonOf(const PayDistance& distance, const RowOfLine& rows) {
    return {.baselineRow = rows.at(distance.baseline),
            .row = rows.at(distance.line),
            .figure = distance.figure,
            .percent = distance.percent,
            .precision = distance.precision,
            .overlap = distance.overlap,
            .chance = chanceOf(*distance.baseline, *distance.line)};
}

bool isInChart(const PayRow& row) {
    return row.place == PayPlace::Chart && row.shape != RangeShape::None;
}

/// How many roles have rows of each measure, by weight.
std::array<std::set<std::size_t>, 6> rolesByWeight(std::span<const PayRow> rows, bool inChart) {
    std::array<std::set<std::size_t>, 6> roles;
    for (const PayRow& row : rows) {
        if (inChart && !isInChart(row)) continue;
        roles[measureWeight(row.line.measure)].insert(row.role);
    }
    return roles;
}

PayMeasure measureOfWeight(std::size_t weight) {
    constexpr PayMeasure all[] = {PayMeasure::Base,   PayMeasure::Additional, PayMeasure::Bonus,
                                  PayMeasure::Equity, PayMeasure::TotalCash,  PayMeasure::Total};
    return *std::ranges::find(all, weight, measureWeight);
}

} // namespace

std::vector<PayComparison> payComparisons(const PayView& view) {
    std::map<Topic, LinesByRole> topics;
    RowOfLine rows;
    for (std::size_t i = 0; i < view.rows.size(); ++i) {
        const PayRow& row = view.rows[i];
        if (!isInChart(row)) continue;
        topics[topicOf(row.line)][row.role].push_back(&row.line);
        rows.emplace(&row.line, i);
    }
    std::vector<PayComparison> comparisons;
    for (const auto& [topic, byRole] : topics) {
        const auto baseline = byRole.find(view.baseline);
        if (baseline == byRole.end()) continue;
        for (const auto& [role, lines] : byRole) {
            if (role == view.baseline) continue;
            const auto distance = payDistance(baseline->second, lines);
            if (distance) comparisons.push_back(comparisonOf(*distance, rows));
        }
    }
    std::ranges::sort(comparisons, {}, &PayComparison::row);
    return comparisons;
}

void markDisagreement(std::span<PayRow> rows) {
    std::map<std::pair<std::size_t, Topic>, Lines> topics;
    std::map<const PayLine*, PayRow*> rowOf;
    for (PayRow& row : rows) {
        topics[{row.role, topicOf(row.line)}].push_back(&row.line);
        rowOf.emplace(&row.line, &row);
    }
    for (const auto& [topic, lines] : topics) {
        if (lines.size() < 2) continue;
        for (const PayLine* line : contradicting(lines, Tolerance::TenPercent)) {
            rowOf.at(line)->disagrees = true;
        }
    }
}

std::optional<PayMeasure> leadingMeasure(std::span<const PayRow> rows) {
    if (rows.empty()) return std::nullopt;
    auto roles = rolesByWeight(rows, true);
    const auto most = [&roles] {
        return std::ranges::max_element(roles, {}, &std::set<std::size_t>::size);
    };
    if (most()->empty()) roles = rolesByWeight(rows, false);
    const auto shared = std::ranges::find_if(
        roles, [](const std::set<std::size_t>& some) { return some.size() > 1; });
    const auto leading = shared == roles.end() ? most() : shared;
    return measureOfWeight(static_cast<std::size_t>(leading - roles.begin()));
}

} // namespace rungwise
