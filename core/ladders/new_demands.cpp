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

Decimal least(const YearsRange& years) {
    return years.min.value_or(Decimal{});
}

bool hasTheYears(const Qualification& had, const Qualification& asked) {
    return !asked.years || (had.years && least(*had.years) >= least(*asked.years));
}

/// The qualifications of one kind that state years.
struct YearsOfKind {
    std::size_t count = 0;
    const Qualification* last = nullptr;
};
using YearsByKind = std::array<YearsOfKind, 4>;

YearsByKind yearsByKind(const Role& role) {
    YearsByKind years{};
    for (const Qualification& one : role.qualifications) {
        if (!one.years) continue;
        YearsOfKind& ofKind = years[static_cast<std::size_t>(one.kind)];
        ++ofKind.count;
        ofKind.last = &one;
    }
    return years;
}

class Qualifications {
public:
    Qualifications(const SortedRole& from, const SortedRole& to)
        : from_{from}, before_{yearsByKind(*from.role)}, after_{yearsByKind(*to.role)} {}

    [[nodiscard]] bool meet(const Qualification& asked) const {
        const auto alike = std::ranges::equal_range(from_.qualifications, qualificationKey(&asked),
                                                    {}, qualificationKey);
        const auto isMet = [&asked](const Qualification* had) {
            return had->statement.text == asked.statement.text && hasTheYears(*had, asked);
        };
        return std::ranges::any_of(alike, isMet) || isMetInOtherWords(asked);
    }

private:
    [[nodiscard]] bool isMetInOtherWords(const Qualification& asked) const {
        const auto kind = static_cast<std::size_t>(asked.kind);
        return asked.years && before_[kind].count == 1 && after_[kind].count == 1 &&
               hasTheYears(*before_[kind].last, asked);
    }

    const SortedRole& from_;
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

std::vector<const Qualification*> qualificationsToGet(const SortedRole& from,
                                                      const SortedRole& to) {
    std::vector<const Qualification*> wanted;
    if (to.qualifications.empty()) return wanted;
    const Qualifications had{from, to};
    for (const Qualification& asked : to.role->qualifications) {
        if (!had.meet(asked)) wanted.push_back(&asked);
    }
    std::ranges::stable_sort(wanted, {}, necessityOf);
    return wanted;
}

} // namespace rungwise
