// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that the catalogue says of one role, as a report for people.
#pragma once

#include "core/model/catalogue.h"
#include "core/report/report.h"
#include "core/wording/wording.h"

#include <string>
#include <string_view>

namespace rungwise {

/// Made of the same rows as a comparison, for one role; what the catalogue is silent on is named at
/// the end. Texts come in `language`; an empty one asks for the catalogue's own. `madeOn` is the
/// day of its making in words.
[[nodiscard]] Report roleReport(const Catalogue& catalogue, RoleIndex role, const Wording& wording,
                                const std::string& language = {}, std::string_view madeOn = {});

} // namespace rungwise
