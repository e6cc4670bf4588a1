// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for each duty and qualification of one role in the other.
#include "core/ladders/new_demands.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace rungwise {

namespace {

bool bothListDuties(const SortedRole& a, const SortedRole& b) {
    return !a.role->duties.empty() && !b.role->duties.empty();
}

/// How many qualifications of each kind state years.
using YearsByKind = std::array<std::size_t, 4>;

YearsByKind countYears(const Role& role) {
    YearsByKind counts{};
    for (const Qualification& one : role.qualifications) {
        if (one.years) ++counts[static_cast<std::size_t>(one.kind)];
    }
    return counts;
}

Decimal least(const YearsRange& years) {
    return years.min.value_or(Decimal{});
}

class Qualifications {
public:
    Qualifications(const Role& from, const Role& to)
        : from_{from}, before_{countYears(from)}, after_{countYears(to)} {}

    [[nodiscard]] bool meet(const Qualification& asked) const {
        return std::ranges::any_of(from_.qualifications, [&](const Qualification& had) {
            return had.kind == asked.kind && meets(had, asked);
        });
    }

private:
    [[nodiscard]] bool meets(const Qualification& had, const Qualification& asked) const {
        const bool sameWords = had.statement.text == asked.statement.text;
        if (!asked.years) return sameWords;
        if (!had.years || least(*had.years) < least(*asked.years)) return false;
        const auto kind = static_cast<std::size_t>(asked.kind);
        return sameWords || (before_[kind] == 1 && after_[kind] == 1);
    }

    const Role& from_;
    YearsByKind before_;
    YearsByKind after_;
};

Necessity necessityOf(const Qualification* one) {
    return one->necessity.value_or(Necessity::Required);
}

} // namespace

std::vector<const RoleDuty*> dutiesOnlyOf(const SortedRole& role, const SortedRole& other) {
    std::vector<const RoleDuty*> only;
    if (!bothListDuties(role, other)) return only;
    std::vector<bool> isListed(role.duties.size(), false);
    for (const RoleDuty& entry : role.role->duties) {
        if (entry.duty) {
            if (other.has(*entry.duty)) continue;
            const auto place = std::ranges::lower_bound(role.duties, *entry.duty);
            const auto position = static_cast<std::size_t>(place - role.duties.begin());
            if (isListed[position]) continue;
            isListed[position] = true;
        }
        only.push_back(&entry);
    }
    return only;
}

std::size_t countDutiesOnlyOf(const SortedRole& role, const SortedRole& other) {
    if (!bothListDuties(role, other)) return 0;
    const auto shared =
        std::ranges::count_if(role.duties, [&other](DutyIndex duty) { return other.has(duty); });
    return role.ownDuties + role.duties.size() - static_cast<std::size_t>(shared);
}

std::vector<const Qualification*> qualificationsToGet(const Role& from, const Role& to) {
    std::vector<const Qualification*> wanted;
    if (to.qualifications.empty()) return wanted;
    const Qualifications had{from, to};
    for (const Qualification& asked : to.qualifications) {
        if (!had.meet(asked)) wanted.push_back(&asked);
    }
    std::ranges::stable_sort(wanted, {}, necessityOf);
    return wanted;
}

} // namespace rungwise
