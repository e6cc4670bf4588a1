// SPDX-License-Identifier: GPL-3.0-or-later
// Weighs rows against each other.
#include "core/pay/guide_cell.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace rungwise {

namespace {

std::size_t figureCount(const PayRow& row) {
    return static_cast<std::size_t>(std::ranges::count_if(
        row.line.figures.values, [](const auto& a) { return a.has_value(); }));
}

/// A record of several roles, or of everybody at a level, stands in a cell once.
void dropRepeated(const PayView& view, std::vector<std::size_t>& rows) {
    std::set<std::tuple<std::size_t, PayMeasure, bool>> seen;
    std::erase_if(rows, [&](std::size_t row) {
        const PayLine& line = view.rows[row].line;
        return line.position && !seen.emplace(*line.position, line.measure, line.isPart).second;
    });
}

void weigh(const PayView& view, std::vector<std::size_t>& rows) {
    std::ranges::stable_sort(rows, [&view](std::size_t a, std::size_t b) {
        const auto rank = [&view](const PayRow& row) {
            return std::tuple{row.line.measure != view.leading, row.place, row.line.reach};
        };
        const PayRow& first = view.rows[a];
        const PayRow& second = view.rows[b];
        if (rank(first) != rank(second)) return rank(first) < rank(second);
        const std::size_t figures = figureCount(first);
        if (figures != figureCount(second)) return figures > figureCount(second);
        const PayRecord& mine = *first.line.record;
        const PayRecord& other = *second.line.record;
        if (mine.sample != other.sample) return mine.sample > other.sample;
        return mine.asOf > other.asOf;
    });
}

/// A row of the view may be contradicted by one that stands in another cell; this looks at one
/// cell.
bool disagree(const PayView& view, const std::vector<std::size_t>& rows) {
    std::map<std::pair<std::size_t, PayMeasure>, std::vector<const PayLine*>> topics;
    for (const std::size_t position : rows) {
        const PayRow& row = view.rows[position];
        topics[{row.role, row.line.measure}].push_back(&row.line);
    }
    return std::ranges::any_of(topics, [](const auto& topic) {
        return !contradicting(topic.second, Tolerance::TenPercent).empty();
    });
}

} // namespace

void finishCell(const PayView& view, GuideCell& cell) {
    cell.disagree = disagree(view, cell.rows);
    dropRepeated(view, cell.rows);
    weigh(view, cell.rows);
    std::set<std::size_t> sources;
    for (const std::size_t position : cell.rows) {
        const PayRow& row = view.rows[position];
        const Citations& cited = row.line.record->sources;
        if (!cited.empty()) sources.insert(cited.front().source.value());
    }
    cell.sources = sources.size();
}

} // namespace rungwise
