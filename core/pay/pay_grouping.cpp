// SPDX-License-Identifier: GPL-3.0-or-later
// One key of ranks per row; equal first ranks stand under one heading.
#include "core/pay/pay_grouping.h"

#include "core/pay/measure_weight.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <string>
#include <utility>

namespace rungwise {

namespace {

constexpr std::size_t last = std::numeric_limits<std::size_t>::max();

/// Ranks by importance: the first is that of the group.
using RowKey = std::array<std::size_t, 4>;

/// Sources in the order in which rows first name them.
class SourceOrder {
public:
    [[nodiscard]] std::size_t rankOf(const Citations& citations) {
        std::vector<SourceIndex> key;
        key.reserve(citations.size());
        for (const Citation& citation : citations) key.push_back(citation.source);
        return ranks_.emplace(std::move(key), ranks_.size()).first->second;
    }

private:
    std::map<std::vector<SourceIndex>, std::size_t> ranks_;
};

/// Highest first; levels that nobody defined come after those, rows without a level last.
std::size_t levelRank(const Catalogue& catalogue, const std::optional<LevelSpan>& level) {
    if (!level) return last;
    const auto& levels = catalogue.levels();
    const std::size_t count = levels.inOrder().size() + 1;
    const auto fromTop = [&](LevelIndex index) { return count - levels.rank(index) - 1; };
    if (levels.isKnown(level->from) && levels.isKnown(level->to)) {
        return fromTop(level->to) * count + fromTop(level->from);
    }
    const std::size_t all = levels.size() + 1;
    return (all + level->to.value()) * all + level->from.value();
}

std::size_t marketRank(const Catalogue& catalogue, const std::optional<MarketIndex>& market) {
    if (!market) return last;
    const auto& markets = catalogue.markets();
    if (markets.isKnown(*market)) return markets.rank(*market);
    return markets.size() + market->value();
}

std::vector<RowKey> keysOf(const Catalogue& catalogue, const PayView& view) {
    SourceOrder sources;
    std::vector<RowKey> keys;
    keys.reserve(view.rows.size());
    for (const PayRow& row : view.rows) {
        const std::size_t source = sources.rankOf(row.line.record->sources);
        const std::size_t weight = measureWeight(row.line.measure);
        switch (view.grouping) {
        case PayGrouping::RoleAndSource: keys.push_back({row.role, source, weight, 0}); break;
        case PayGrouping::Role: keys.push_back({row.role, weight, source, 0}); break;
        case PayGrouping::Level:
            keys.push_back(
                {levelRank(catalogue, levelOf(catalogue, view, row)), row.role, weight, source});
            break;
        case PayGrouping::Market:
            keys.push_back(
                {marketRank(catalogue, row.line.record->market), row.role, weight, source});
            break;
        case PayGrouping::Source: keys.push_back({source, row.role, weight, 0}); break;
        }
    }
    return keys;
}

Phrase levelName(const Catalogue& catalogue, LevelIndex level, std::string_view language) {
    return Phrase::verbatim(catalogue.nameIn(catalogue.levels(), level, language).text);
}

Phrase levelHeading(const Catalogue& catalogue, const std::optional<LevelSpan>& level,
                    std::string_view language) {
    if (!level) return phrase(RW_TEXT("Pay", "No level stated"));
    if (level->from == level->to) return levelName(catalogue, level->to, language);
    return phrase(RW_TEXT("Pay", "{0} to {1}"), levelName(catalogue, level->from, language),
                  levelName(catalogue, level->to, language));
}

PayGroup groupOf(const Catalogue& catalogue, std::string_view language, const PayView& view,
                 const PayRow& row) {
    PayGroup group;
    switch (view.grouping) {
    case PayGrouping::RoleAndSource:
    case PayGrouping::Role:
        group.heading = Phrase::verbatim(view.roles[row.role].name);
        group.role = row.role;
        break;
    case PayGrouping::Level:
        group.heading = levelHeading(catalogue, levelOf(catalogue, view, row), language);
        break;
    case PayGrouping::Market:
        group.heading =
            row.market.isEmpty() ? phrase(RW_TEXT("Pay", "No market stated")) : row.market;
        break;
    case PayGrouping::Source: group.heading = row.source; break;
    }
    return group;
}

std::vector<std::size_t> orderOf(const std::vector<RowKey>& keys) {
    std::vector<std::size_t> order(keys.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::ranges::stable_sort(order, {}, [&keys](std::size_t i) { return keys[i]; });
    return order;
}

} // namespace

std::optional<LevelSpan> levelOf(const Catalogue& catalogue, const PayView& view,
                                 const PayRow& row) {
    if (const auto& level = row.line.record->subject.level) return LevelSpan{*level, *level};
    return catalogue.roles()[view.roles[row.role].role].level;
}

void groupRows(const Catalogue& catalogue, std::string_view language, PayView& view) {
    const auto keys = keysOf(catalogue, view);
    const auto order = orderOf(keys);
    std::vector<PayRow> sorted;
    sorted.reserve(order.size());
    for (const std::size_t from : order) sorted.push_back(std::move(view.rows[from]));
    view.rows = std::move(sorted);
    view.groups.clear();
    for (std::size_t i = 0; i < view.rows.size(); ++i) {
        const bool isNew = i == 0 || keys[order[i]].front() != keys[order[i - 1]].front();
        if (isNew) view.groups.push_back(groupOf(catalogue, language, view, view.rows[i]));
        view.groups.back().rows.push_back(i);
    }
}

} // namespace rungwise
