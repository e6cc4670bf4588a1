// SPDX-License-Identifier: GPL-3.0-or-later
// The one pay record that a role's box shows in small.
#pragma once

#include "core/citations/cited_sources.h"
#include "core/ladders/ladder_view.h"
#include "core/model/catalogue.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

namespace rungwise {

/// Chooses among published records of total pay, total cash and base pay: the weightiest measure,
/// of that one with a range before one with a middle alone, then the first in the files; one with
/// a single other figure comes last. Records about the role come before those about everybody of
/// its level, track or family. Lives for one view, within the life of catalogue and sources.
class PayGlances {
public:
    PayGlances(const Catalogue& catalogue, CitedSources& sources, std::string_view language);

    [[nodiscard]] std::optional<PayGlance> of(RoleIndex role);

    /// "no pay data", or what there is that a glance does not show: for a role without one.
    [[nodiscard]] Phrase silence(RoleIndex role) const;

private:
    [[nodiscard]] std::optional<std::size_t> ownRecord(RoleIndex role) const;
    [[nodiscard]] std::optional<std::size_t> groupRecord(RoleIndex role);
    [[nodiscard]] PayGlance glanceAt(std::size_t position);
    [[nodiscard]] Phrase sourceWords(const PayRecord& record) const;

    /// Level from and to, track and family, each counted from 1; 0 is none. Roles that are alike in
    /// these share their groups' records.
    using GroupKey = std::tuple<std::size_t, std::size_t, std::size_t, std::size_t>;

    const Catalogue& catalogue_;
    CitedSources& sources_;
    std::string_view language_;
    bool hasGroupRecords_ = false;
    std::map<GroupKey, std::optional<std::size_t>> ofGroups_;
};

} // namespace rungwise
