// SPDX-License-Identifier: GPL-3.0-or-later
// One id type and one index type per kind of catalogue entry.
#pragma once

#include "core/base/id.h"
#include "core/base/index.h"

namespace rungwise {

// clang-format off
using SourceId = Id<struct SourceTag>;     using SourceIndex = Index<struct SourceTag>;
using LevelId = Id<struct LevelTag>;       using LevelIndex = Index<struct LevelTag>;
using TrackId = Id<struct TrackTag>;       using TrackIndex = Index<struct TrackTag>;
using FamilyId = Id<struct FamilyTag>;     using FamilyIndex = Index<struct FamilyTag>;
using ScaleId = Id<struct ScaleTag>;       using ScaleIndex = Index<struct ScaleTag>;
using SkillId = Id<struct SkillTag>;       using SkillIndex = Index<struct SkillTag>;
using AspectId = Id<struct AspectTag>;     using AspectIndex = Index<struct AspectTag>;
using DutyId = Id<struct DutyTag>;         using DutyIndex = Index<struct DutyTag>;
using RoleId = Id<struct RoleTag>;         using RoleIndex = Index<struct RoleTag>;
using MarketId = Id<struct MarketTag>;     using MarketIndex = Index<struct MarketTag>;
using LadderId = Id<struct LadderTag>;     using LadderIndex = Index<struct LadderTag>;
// clang-format on

} // namespace rungwise
