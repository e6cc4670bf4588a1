// SPDX-License-Identifier: GPL-3.0-or-later
// One table of names per enumeration.
#include "core/compare/view_names.h"

#include <array>
#include <cstddef>

namespace rungwise {

namespace {

constexpr std::array<std::string_view, 3> filters{"all", "differences", "same"};
constexpr std::array<std::string_view, 3> skillOrders{"catalogue", "name", "change"};
constexpr std::array<std::string_view, 11> sections{
    "at-a-glance",    "scope", "duties",      "typical-week", "goals",      "skills",
    "qualifications", "pay",   "career-path", "works-with",   "also-called"};

} // namespace

std::span<const std::string_view> filterNames() {
    return filters;
}

std::span<const std::string_view> skillOrderNames() {
    return skillOrders;
}

std::span<const std::string_view> sectionNames() {
    return sections;
}

std::string_view stableName(RowFilter filter) {
    return filters[static_cast<std::size_t>(filter)];
}

std::string_view stableName(SkillOrder order) {
    return skillOrders[static_cast<std::size_t>(order)];
}

std::string_view stableName(SectionKind kind) {
    return sections[static_cast<std::size_t>(kind)];
}

} // namespace rungwise
