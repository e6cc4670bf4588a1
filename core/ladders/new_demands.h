// SPDX-License-Identifier: GPL-3.0-or-later
// Duties and qualifications that one role asks for and another does not.
#pragma once

#include "core/ladders/sorted_role.h"

#include <cstddef>
#include <vector>

namespace rungwise {

/// The duties of `role` that `other` has not, in the order of the role: matched by id, never by
/// wording. Empty unless both list duties.
[[nodiscard]] std::vector<const RoleDuty*> dutiesOnlyOf(const SortedRole& role,
                                                        const SortedRole& other);

/// The size of `dutiesOnlyOf`, without a list.
[[nodiscard]] std::size_t countDutiesOnlyOf(const SortedRole& role, const SortedRole& other);

/// What the new role states and the old one does not, required ones and those of which nothing is
/// said first. Years are met by as many of one kind, where the words are the same or each role
/// states years of that kind only once; anything else by equal words.
[[nodiscard]] std::vector<const Qualification*> qualificationsToGet(const SortedRole& from,
                                                                    const SortedRole& to);

} // namespace rungwise
