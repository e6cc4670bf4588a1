// SPDX-License-Identifier: GPL-3.0-or-later
// Turns entries into graphs and circles into diagnostics.
#include "core/load/link_circles.h"

#include "core/load/cycles.h"
#include "core/load/link_references.h"

#include <algorithm>
#include <span>
#include <unordered_map>
#include <unordered_set>

namespace rungwise {

namespace {

constexpr std::size_t mostCircles = 100;
constexpr std::size_t mostNamed = 12;

/// "a → b → a"; long ways are cut short.
std::string wayThrough(const std::vector<std::string>& ids) {
    std::string way;
    for (std::size_t i = 0; i < std::min(ids.size(), mostNamed); ++i) way += ids[i] + " → ";
    if (ids.size() > mostNamed) way += "… → ";
    return way + ids.front();
}

/// Cuts the circles among the parents of one table; `parentsOf` returns a vector of indices and
/// `cut(entry, position)` takes one parent out.
template <class Table, class ParentsOf, class Cut>
void cutCircles(const CatalogueDraft& draft, const Table& table, EntryKind kind,
                DiagnosticLog& diagnostics, ParentsOf parentsOf, Cut cut) {
    using EntryIndex = typename Table::EntryIndex;
    Graph graph(table.size());
    for (const EntryIndex entry : table.inOrder()) {
        for (const EntryIndex parent : parentsOf(table[entry])) {
            const auto to = static_cast<std::uint32_t>(parent.value());
            graph[entry.value()].push_back({to, to});
        }
    }
    for (const Circle& circle : findCircles(graph, SIZE_MAX)) {
        const std::string& child = idOf(draft.tables, kind, circle.from);
        std::vector<std::string> ids{child};
        for (const std::uint32_t node : circle.nodes) {
            if (node != circle.from) ids.push_back(idOf(draft.tables, kind, node));
        }
        diagnostics.add(
            draft.diagnostic(draft.definitionOf(kind, circle.from), DiagnosticCode::ParentCycle,
                             {child, wayThrough(ids), idOf(draft.tables, kind, circle.tag)}));
        cut(EntryIndex{circle.from}, EntryIndex{circle.tag});
    }
}

template <class Entry> auto singleParent(const Entry& entry) {
    using ParentIndex = typename decltype(entry.parent)::value_type;
    return entry.parent ? std::span<const ParentIndex>{&*entry.parent, 1}
                        : std::span<const ParentIndex>{};
}

/// The promotions of one ladder as a graph: its roles, and between two rungs a node through which
/// every role of the lower one leads to every role of the upper one.
class LadderGraph {
public:
    LadderGraph(std::span<const RungRole> rungs, std::span<const PromotionMove> moves) {
        for (const RungRole& role : rungs) addRung(role);
        for (const PromotionMove& move : moves) {
            addEdge(roleNode(move.from), roleNode(move.to), move.place);
        }
    }

    [[nodiscard]] const Graph& graph() const { return graph_; }
    [[nodiscard]] const Place& place(std::uint32_t tag) const { return places_[tag]; }
    /// The role that a node stands for, unless it stands between rungs.
    [[nodiscard]] std::optional<RoleIndex> role(std::uint32_t node) const { return roles_[node]; }

private:
    void addRung(const RungRole& rung) {
        const std::uint32_t role = roleNode(rung.role);
        if (rung.rung > 0) addEdge(junction(rung.rung), role, rung.place);
        addEdge(role, junction(rung.rung + 1), rung.place);
    }

    std::uint32_t roleNode(RoleIndex role) {
        const auto [place, isNew] = nodes_.emplace(role, static_cast<std::uint32_t>(graph_.size()));
        if (isNew) addNode(role);
        return place->second;
    }

    std::uint32_t junction(std::uint32_t rung) {
        const auto [place, isNew] =
            junctions_.emplace(rung, static_cast<std::uint32_t>(graph_.size()));
        if (isNew) addNode(std::nullopt);
        return place->second;
    }

    void addNode(std::optional<RoleIndex> role) {
        graph_.emplace_back();
        roles_.push_back(role);
    }

    void addEdge(std::uint32_t from, std::uint32_t to, const Place& place) {
        graph_[from].push_back({to, static_cast<std::uint32_t>(places_.size())});
        places_.push_back(place);
    }

    Graph graph_;
    std::vector<std::optional<RoleIndex>> roles_;
    std::vector<Place> places_;
    std::unordered_map<RoleIndex, std::uint32_t> nodes_;
    std::unordered_map<std::uint32_t, std::uint32_t> junctions_;
};

/// The part of `all` that belongs to `ladder`; takes it off the front.
template <class Entry>
std::span<const Entry> takeLadder(std::span<const Entry>& all, LadderIndex ladder) {
    std::size_t count = 0;
    while (count < all.size() && all[count].ladder == ladder) ++count;
    const auto taken = all.first(count);
    all = all.subspan(count);
    return taken;
}

void reportCircles(const CatalogueDraft& draft, const LadderGraph& ladder,
                   DiagnosticLog& diagnostics) {
    for (const Circle& circle : findCircles(ladder.graph(), mostCircles)) {
        std::vector<std::string> ids;
        for (const std::uint32_t node : circle.nodes) {
            if (const auto role = ladder.role(node))
                ids.push_back(draft.tables.roles[*role].id.text());
        }
        diagnostics.add(draft.diagnostic(ladder.place(circle.tag), DiagnosticCode::PromotionCycle,
                                         {wayThrough(ids)}));
    }
}

} // namespace

void cutParentCircles(CatalogueDraft& draft, DiagnosticLog& diagnostics) {
    CatalogueTables& tables = draft.tables;
    std::unordered_map<SkillIndex, std::unordered_set<SkillIndex>> lost;
    cutCircles(
        draft, tables.skills, EntryKind::Skill, diagnostics,
        [](const Skill& skill) { return std::span{skill.parents}; },
        [&](SkillIndex skill, SkillIndex parent) { lost[skill].insert(parent); });
    for (const auto& [skill, parents] : lost) {
        std::erase_if(tables.skills.at(skill).parents,
                      [&gone = parents](SkillIndex parent) { return gone.contains(parent); });
    }
    cutCircles(draft, tables.families, EntryKind::Family, diagnostics, singleParent<Family>,
               [&](FamilyIndex family, FamilyIndex) { tables.families.at(family).parent.reset(); });
    cutCircles(draft, tables.markets, EntryKind::Market, diagnostics, singleParent<Market>,
               [&](MarketIndex market, MarketIndex) { tables.markets.at(market).parent.reset(); });
}

void reportPromotionCircles(const CatalogueDraft& draft, DiagnosticLog& diagnostics) {
    std::span<const RungRole> rungs{draft.rungRoles};
    std::span<const PromotionMove> moves{draft.promotions};
    for (const LadderIndex ladder : draft.tables.ladders.inOrder()) {
        const auto ownRungs = takeLadder(rungs, ladder);
        const auto ownMoves = takeLadder(moves, ladder);
        reportCircles(draft, LadderGraph{ownRungs, ownMoves}, diagnostics);
    }
}

} // namespace rungwise
