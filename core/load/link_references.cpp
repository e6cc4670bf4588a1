// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for the nearest known id, but not for ever.
#include "core/load/link_references.h"

#include "core/base/nearest_word.h"

#include <map>
#include <string_view>
#include <utility>

namespace rungwise {

namespace {

/// Searching a large table for each of thousands of unknown ids would take minutes.
constexpr std::size_t mostSearches = 200;

/// Calls `visit` with the table of a kind.
template <class Visit>
decltype(auto) withTable(const CatalogueTables& tables, EntryKind kind, Visit visit) {
    switch (kind) {
    case EntryKind::Source: return visit(tables.sources);
    case EntryKind::Level: return visit(tables.levels);
    case EntryKind::Track: return visit(tables.tracks);
    case EntryKind::Family: return visit(tables.families);
    case EntryKind::Scale: return visit(tables.scales);
    case EntryKind::Skill: return visit(tables.skills);
    case EntryKind::Aspect: return visit(tables.aspects);
    case EntryKind::Duty: return visit(tables.duties);
    case EntryKind::Role: return visit(tables.roles);
    case EntryKind::Market: return visit(tables.markets);
    case EntryKind::Ladder: break;
    }
    return visit(tables.ladders);
}

template <class Table> auto indexIn(const Table&, std::size_t index) {
    return typename Table::EntryIndex{index};
}

class NearestIds {
public:
    explicit NearestIds(const CatalogueTables& tables) : tables_{tables} {}

    std::string to(EntryKind kind, std::uint32_t index) {
        const auto [place, isNew] = found_.emplace(std::pair{kind, index}, std::string{});
        if (isNew && found_.size() <= mostSearches) place->second = search(kind, index);
        return place->second;
    }

private:
    [[nodiscard]] std::string search(EntryKind kind, std::uint32_t index) const {
        std::vector<std::string_view> ids;
        withTable(tables_, kind, [&](const auto& table) {
            for (const auto known : table.inOrder()) ids.push_back(table[known].id.text());
        });
        return std::string{nearestWord(idOf(tables_, kind, index), ids)};
    }

    const CatalogueTables& tables_;
    std::map<std::pair<EntryKind, std::uint32_t>, std::string> found_;
};

} // namespace

const std::string& idOf(const CatalogueTables& tables, EntryKind kind, std::size_t index) {
    return withTable(tables, kind, [&](const auto& table) -> const std::string& {
        return table[indexIn(table, index)].id.text();
    });
}

void reportUnknownReferences(const CatalogueDraft& draft, DiagnosticLog& diagnostics) {
    const CatalogueTables& tables = draft.tables;
    NearestIds nearest{tables};
    for (const Reference& reference : draft.references) {
        const bool isKnown = withTable(tables, reference.kind, [&](const auto& table) {
            return table.isKnown(indexIn(table, reference.index));
        });
        if (isKnown || draft.wasLeftOut(reference.kind, reference.index)) continue;
        diagnostics.add(draft.diagnostic(reference.place, unknownCode(reference.kind),
                                         {idOf(tables, reference.kind, reference.index),
                                          nearest.to(reference.kind, reference.index)}));
    }
}

} // namespace rungwise
