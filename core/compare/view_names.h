// SPDX-License-Identifier: GPL-3.0-or-later
// The names by which files call how a comparison is looked at. They never change.
#pragma once

#include "core/compare/role_comparison.h"

#include <span>
#include <string_view>

namespace rungwise {

// All names of a kind, in the order of its enumerators.
[[nodiscard]] std::span<const std::string_view> filterNames();
[[nodiscard]] std::span<const std::string_view> skillOrderNames();
[[nodiscard]] std::span<const std::string_view> sectionNames();

[[nodiscard]] std::string_view stableName(RowFilter filter);
[[nodiscard]] std::string_view stableName(SkillOrder order);
[[nodiscard]] std::string_view stableName(SectionKind kind);

} // namespace rungwise
