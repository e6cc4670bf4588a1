// SPDX-License-Identifier: GPL-3.0-or-later
// Career ladders, the moves on them and what a transition takes.
#pragma once

#include "core/base/decimal.h"
#include "core/model/ids.h"
#include "core/model/statement.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace rungwise {

enum class MoveKind { Promotion, Lateral, TrackChange, Entry };

/// A number of months; at least one end is given.
struct MonthsRange {
    std::optional<Decimal> min;
    std::optional<Decimal> max;

    friend bool operator==(const MonthsRange&, const MonthsRange&) = default;
};

struct Move {
    RoleIndex from;
    RoleIndex to;
    MoveKind kind = MoveKind::Promotion;
    std::optional<MonthsRange> months;
    std::string note;
    Citations sources;

    friend bool operator==(const Move&, const Move&) = default;
};

/// One rung: a role, or several to choose from.
using Rung = std::vector<RoleIndex>;

struct Ladder {
    LadderId id;
    LocalizedText name;
    std::vector<Rung> steps; ///< lowest first; no rung is empty
    std::vector<Move> moves; ///< given explicitly
    Citations sources;
    std::string note;

    friend bool operator==(const Ladder&, const Ladder&) = default;
};

/// A yes-or-no sign that somebody already works at the next role.
struct Sign {
    std::string id;
    Statement statement;

    friend bool operator==(const Sign&, const Sign&) = default;
};

enum class SignShare { All, Most };
/// How many signs must be there: a share, or a whole number above zero.
using SignRule = std::variant<SignShare, int>;

struct Transition {
    RoleIndex from;
    RoleIndex to;
    std::vector<Sign> signs;
    std::optional<SignRule> rule;
    std::vector<Statement> advice;
    Citations sources;

    friend bool operator==(const Transition&, const Transition&) = default;
};

} // namespace rungwise
