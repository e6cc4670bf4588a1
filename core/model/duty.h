// SPDX-License-Identifier: GPL-3.0-or-later
// Duties that several roles can share.
#pragma once

#include "core/model/ids.h"
#include "core/model/statement.h"

#include <optional>

namespace rungwise {

struct Duty {
    DutyId id;
    Statement statement;
    std::optional<AspectIndex> aspect;

    friend bool operator==(const Duty&, const Duty&) = default;
};

} // namespace rungwise
