// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of entries that have ids, and the table of each.
#pragma once

#include "core/diagnostics/diagnostic_code.h"
#include "core/model/catalogue.h"

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace rungwise {

enum class EntryKind : std::uint8_t {
    Source,
    Level,
    Track,
    Family,
    Scale,
    Skill,
    Aspect,
    Duty,
    Role,
    Market,
    Ladder
};
inline constexpr std::size_t entryKindCount = 11;

/// What to say of an id of this kind that nobody defines. There are no references to ladders.
[[nodiscard]] constexpr DiagnosticCode unknownCode(EntryKind kind) {
    return static_cast<DiagnosticCode>(static_cast<int>(DiagnosticCode::UnknownSource) +
                                       static_cast<int>(kind));
}

static_assert(unknownCode(EntryKind::Role) == DiagnosticCode::UnknownRole);
static_assert(unknownCode(EntryKind::Market) == DiagnosticCode::UnknownMarket);

// clang-format off
inline auto& tableOf(CatalogueTables& tables, std::type_identity<SourceTag>) { return tables.sources; }
inline auto& tableOf(CatalogueTables& tables, std::type_identity<LevelTag>) { return tables.levels; }
inline auto& tableOf(CatalogueTables& tables, std::type_identity<TrackTag>) { return tables.tracks; }
inline auto& tableOf(CatalogueTables& tables, std::type_identity<FamilyTag>) { return tables.families; }
inline auto& tableOf(CatalogueTables& tables, std::type_identity<ScaleTag>) { return tables.scales; }
inline auto& tableOf(CatalogueTables& tables, std::type_identity<SkillTag>) { return tables.skills; }
inline auto& tableOf(CatalogueTables& tables, std::type_identity<AspectTag>) { return tables.aspects; }
inline auto& tableOf(CatalogueTables& tables, std::type_identity<DutyTag>) { return tables.duties; }
inline auto& tableOf(CatalogueTables& tables, std::type_identity<RoleTag>) { return tables.roles; }
inline auto& tableOf(CatalogueTables& tables, std::type_identity<MarketTag>) { return tables.markets; }
inline auto& tableOf(CatalogueTables& tables, std::type_identity<LadderTag>) { return tables.ladders; }

template <class Tag> inline constexpr EntryKind kindOf = EntryKind::Source;
template <> inline constexpr EntryKind kindOf<LevelTag> = EntryKind::Level;
template <> inline constexpr EntryKind kindOf<TrackTag> = EntryKind::Track;
template <> inline constexpr EntryKind kindOf<FamilyTag> = EntryKind::Family;
template <> inline constexpr EntryKind kindOf<ScaleTag> = EntryKind::Scale;
template <> inline constexpr EntryKind kindOf<SkillTag> = EntryKind::Skill;
template <> inline constexpr EntryKind kindOf<AspectTag> = EntryKind::Aspect;
template <> inline constexpr EntryKind kindOf<DutyTag> = EntryKind::Duty;
template <> inline constexpr EntryKind kindOf<RoleTag> = EntryKind::Role;
template <> inline constexpr EntryKind kindOf<MarketTag> = EntryKind::Market;
template <> inline constexpr EntryKind kindOf<LadderTag> = EntryKind::Ladder;
// clang-format on

} // namespace rungwise
