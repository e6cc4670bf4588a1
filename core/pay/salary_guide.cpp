// SPDX-License-Identifier: GPL-3.0-or-later
// Sorts the rows of a pay view into levels (or roles) by markets.
#include "core/pay/salary_guide.h"

#include "core/pay/guide_cell.h"
#include "core/pay/pay_grouping.h"
#include "core/pay/pay_sentences.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace rungwise {

namespace {

std::vector<RoleIndex> rolesOf(const Catalogue& catalogue, const GuideRequest& request) {
    std::vector<RoleIndex> roles = request.roles;
    if (roles.empty()) return catalogue.roles().inOrder();
    std::ranges::stable_sort(roles, {},
                             [&catalogue](RoleIndex role) { return catalogue.roles().rank(role); });
    return roles;
}

PayView viewOf(const Catalogue& catalogue, const GuideRequest& request) {
    PayRequest wanted;
    wanted.roles = rolesOf(catalogue, request);
    wanted.measures = request.measures;
    wanted.currency = request.currency;
    wanted.period = request.period;
    wanted.grouping = PayGrouping::Role;
    wanted.today = request.today;
    wanted.language = request.language;
    wanted.observedBy =
        request.rows == GuideRows::Levels ? ObservedBy::RoleAndLevel : ObservedBy::Role;
    PayView view = payView(catalogue, wanted);
    for (PayRole& role : view.roles) role.letter.reset(); // letters are for roles side by side
    view.comparisons.clear();
    return view;
}

/// Known levels between the two ends, highest first, or the ends themselves.
std::vector<LevelIndex> levelsWithin(const Catalogue& catalogue, const LevelSpan& span) {
    const auto& levels = catalogue.levels();
    if (span.from == span.to) return {span.to};
    if (!levels.isKnown(span.from) || !levels.isKnown(span.to)) return {span.to, span.from};
    std::vector<LevelIndex> within;
    for (const LevelIndex level : levels.inOrder()) {
        const std::size_t rank = levels.rank(level);
        if (levels.rank(span.from) <= rank && rank <= levels.rank(span.to)) within.push_back(level);
    }
    return within;
}

/// Puts rows into cells; lines and markets are there already.
class Cells {
public:
    using LineKey = std::optional<std::size_t>; ///< index of a level or place of a role

    explicit Cells(SalaryGuide& guide) : guide_{guide} {
        for (std::size_t i = 0; i < guide.markets.size(); ++i) {
            columns_.emplace(guide.markets[i].market, i);
        }
    }

    void addLine(LineKey key, std::string id, Phrase name) {
        lines_.emplace(key, guide_.lines.size());
        guide_.lines.push_back({.id = std::move(id), .name = std::move(name), .cells = {}});
        guide_.lines.back().cells.resize(guide_.markets.size());
    }

    [[nodiscard]] bool hasLine(LineKey key) const { return lines_.contains(key); }

    void add(LineKey key, std::size_t row) {
        const std::size_t column = columns_.at(guide_.view.rows[row].line.record->market);
        guide_.lines[lines_.at(key)].cells[column].rows.push_back(row);
    }

private:
    SalaryGuide& guide_;
    std::map<std::optional<MarketIndex>, std::size_t> columns_;
    std::map<LineKey, std::size_t> lines_;
};

std::vector<GuideMarket> marketsOf(const Catalogue& catalogue, const PayView& view) {
    std::map<std::optional<MarketIndex>, Phrase> found;
    for (const PayRow& row : view.rows) found.emplace(row.line.record->market, row.market);
    std::vector<GuideMarket> markets;
    for (auto& [market, name] : found) {
        markets.push_back(
            {.market = market,
             .name = market ? std::move(name) : phrase(RW_TEXT("Pay", "No market stated"))});
    }
    std::ranges::stable_sort(markets, {}, [&catalogue](const GuideMarket& entry) {
        return std::pair{!entry.market, entry.market ? catalogue.markets().rank(*entry.market) : 0};
    });
    return markets;
}

void addLevelLine(const Catalogue& catalogue, const GuideRequest& request, LevelIndex level,
                  Cells& cells) {
    const auto name = catalogue.nameIn(catalogue.levels(), level, request.language);
    cells.addLine(level.value(), catalogue.levels()[level].id.text(), Phrase::verbatim(name.text));
}

void fillLevels(const Catalogue& catalogue, const GuideRequest& request, SalaryGuide& guide) {
    Cells cells{guide};
    const auto& levels = catalogue.levels().inOrder();
    for (auto level = levels.rbegin(); level != levels.rend(); ++level) {
        addLevelLine(catalogue, request, *level, cells);
    }
    std::vector<std::size_t> without;
    for (std::size_t i = 0; i < guide.view.rows.size(); ++i) {
        const auto span = levelOf(catalogue, guide.view, guide.view.rows[i]);
        if (!span) {
            without.push_back(i);
            continue;
        }
        for (const LevelIndex level : levelsWithin(catalogue, *span)) {
            if (!cells.hasLine(level.value())) addLevelLine(catalogue, request, level, cells);
            cells.add(level.value(), i);
        }
    }
    if (without.empty()) return;
    cells.addLine(std::nullopt, {}, phrase(RW_TEXT("Pay", "No level stated")));
    for (const std::size_t row : without) cells.add(std::nullopt, row);
}

void fillRoles(SalaryGuide& guide) {
    Cells cells{guide};
    for (std::size_t i = 0; i < guide.view.roles.size(); ++i) {
        const PayRole& role = guide.view.roles[i];
        cells.addLine(i, role.id, Phrase::verbatim(role.name));
    }
    for (std::size_t i = 0; i < guide.view.rows.size(); ++i) cells.add(guide.view.rows[i].role, i);
}

bool asksFor(const PayView& view, const PayRecord& record) {
    return std::ranges::find(view.measures, record.measure) != view.measures.end();
}

std::size_t recordsWithoutRole(const Catalogue& catalogue, const PayView& view) {
    std::set<std::size_t> shown;
    for (const PayRow& row : view.rows) {
        if (row.line.position) shown.insert(*row.line.position);
    }
    std::size_t count = 0;
    for (std::size_t i = 0; i < catalogue.pay().size(); ++i) {
        const PayRecord& record = catalogue.pay()[i];
        const bool isMeant = record.subject.roles.empty() && asksFor(view, record);
        if (isMeant && !shown.contains(i)) ++count;
    }
    return count;
}

Phrase contextOf(const SalaryGuide& guide) {
    Phrase context = leftOutWords(guide.view.leftOut);
    const auto append = [&context](Phrase sentence) {
        if (sentence.isEmpty()) return;
        context = context.isEmpty()
                      ? std::move(sentence)
                      : phrase(RW_TEXT("Pay", "{0} {1}"), std::move(context), std::move(sentence));
    };
    if (guide.withoutRole > 0) {
        append(pluralPhrase(RW_PLURAL("Pay", "%n record(s) of groups that hold no role: not "
                                             "shown."),
                            guide.withoutRole));
    }
    append(guide.view.rate);
    return context;
}

bool isFilled(const GuideLine& line) {
    return std::ranges::any_of(line.cells,
                               [](const GuideCell& cell) { return !cell.rows.empty(); });
}

/// How many levels or roles have data; rows that no level can be named for do not count.
PayFinding coverage(const SalaryGuide& guide) {
    std::size_t all = 0;
    std::size_t known = 0;
    for (const GuideLine& line : guide.lines) {
        if (line.id.empty()) continue;
        ++all;
        if (isFilled(line)) ++known;
    }
    PayFinding finding;
    if (guide.view.rows.empty()) {
        finding.words = phrase(RW_TEXT("Pay", "No data on pay"));
        return finding;
    }
    finding.words = phrase(guide.rows == GuideRows::Levels
                               ? RW_TEXT("Pay", "Salary guide: pay is known at {0} of {1} levels")
                               : RW_TEXT("Pay", "Salary guide: pay is known of {0} of {1} roles"),
                           known, all);
    return finding;
}

} // namespace

SalaryGuide salaryGuide(const Catalogue& catalogue, const GuideRequest& request) {
    SalaryGuide guide;
    guide.rows = request.rows;
    guide.view = viewOf(catalogue, request);
    guide.markets = marketsOf(catalogue, guide.view);
    if (request.rows == GuideRows::Levels) {
        fillLevels(catalogue, request, guide);
    } else {
        fillRoles(guide);
    }
    for (GuideLine& line : guide.lines) {
        for (GuideCell& cell : line.cells) finishCell(guide.view, cell);
    }
    if (request.roles.empty()) guide.withoutRole = recordsWithoutRole(catalogue, guide.view);
    guide.view.finding = coverage(guide);
    guide.view.finding.context = contextOf(guide);
    return guide;
}

} // namespace rungwise
