// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences on skills and duties: what is shared and what is asked at another level.
#include "core/compare/findings.h"

#include <algorithm>
#include <string_view>
#include <variant>

namespace rungwise {

namespace {

/// The rows of one kind; prose rows may stand in the same section.
using Rows = std::vector<const Row*>;

Rows rowsOf(const Section& section, std::string_view idStart) {
    Rows rows;
    for (const Row& row : section.rows) {
        if (row.id.starts_with(idStart)) rows.push_back(&row);
    }
    return rows;
}

bool holdsValue(const Row& row, std::size_t column) {
    return row.cells[column].state == CellState::Value;
}

/// The columns that say anything at all in these rows; the silence of others counts as nothing.
std::vector<std::size_t> speakingColumns(const Rows& rows, std::size_t columns) {
    std::vector<std::size_t> speaking;
    for (std::size_t i = 0; i < columns; ++i) {
        const auto holds = [i](const Row* row) { return holdsValue(*row, i); };
        if (std::ranges::any_of(rows, holds)) speaking.push_back(i);
    }
    return speaking;
}

/// What two or more columns have in common.
struct Shared {
    std::size_t total = 0; ///< rows in which any of them holds a value
    std::size_t inAll = 0; ///< rows in which all of them do
    Evidence evidence;     ///< those in which all do
};

Shared sharedBy(const Rows& rows, const std::vector<std::size_t>& columns) {
    Shared shared;
    for (const Row* row : rows) {
        const auto holds = [row](std::size_t column) { return holdsValue(*row, column); };
        if (std::ranges::any_of(columns, holds)) ++shared.total;
        if (!std::ranges::all_of(columns, holds)) continue;
        ++shared.inAll;
        shared.evidence.add(*row);
    }
    return shared;
}

/// How the skills of a column stand to the baseline's.
struct Steps {
    std::size_t comparable = 0;
    std::size_t higher = 0;
    std::size_t lower = 0;
    std::size_t fresh = 0; ///< asked, while the baseline does not need it
};

Steps stepsOf(const Rows& skills, std::size_t column, std::size_t baseline) {
    Steps steps;
    for (const Row* row : skills) {
        const Cell& cell = row->cells[column];
        const bool isOneScale = row->remark.isEmpty();
        const bool isEqual = isOneScale && cell.mark == row->cells[baseline].mark &&
                             !std::holds_alternative<std::monostate>(cell.mark);
        if (isEqual) ++steps.comparable;
        if (!cell.change) continue;
        switch (cell.change->kind) {
        case ChangeKind::Higher: ++steps.higher; break;
        case ChangeKind::Lower: ++steps.lower; break;
        case ChangeKind::New: ++steps.fresh; break;
        case ChangeKind::Gone: break;
        }
    }
    steps.comparable += steps.higher + steps.lower;
    return steps;
}

Phrase skillWordsForTwo(const ComparisonFrame& frame, const Rows& skills, const Shared& shared) {
    const std::size_t other = 1 - frame.baseline();
    const Steps steps = stepsOf(skills, other, frame.baseline());
    const bool hasLevels = steps.comparable > 0;
    TranslatableText text = RW_TEXT("Comparison", "{0} of {1} skills are asked of both.");
    if (hasLevels && steps.fresh > 0) {
        text = RW_TEXT(
            "Comparison",
            "{0} of {1} skills are asked of both, {7} of them with levels that compare: {2} "
            "asks {3} at a higher level and {4} at a lower one. It also asks {5} that {6} "
            "does not need.");
    } else if (hasLevels) {
        text = RW_TEXT(
            "Comparison",
            "{0} of {1} skills are asked of both, {7} of them with levels that compare: {2} "
            "asks {3} at a higher level and {4} at a lower one.");
    } else if (steps.fresh > 0) {
        text = RW_TEXT("Comparison", "{0} of {1} skills are asked of both; {2} asks {5} that {6} "
                                     "does not need.");
    }
    return phrase(text, shared.inAll, shared.total, frame.columnName(other), steps.higher,
                  steps.lower, steps.fresh, frame.columnName(frame.baseline()), steps.comparable);
}

/// "3 by Product Lead (B)" for each role but the baseline.
template <class Count>
Phrases countsByRole(const ComparisonFrame& frame, const std::vector<std::size_t>& columns,
                     Count count) {
    Phrases parts;
    for (const std::size_t column : columns) {
        if (column == frame.baseline()) continue;
        parts.push_back(phrase(RW_TEXT("Comparison", "{0} by {1}"), std::size_t{count(column)},
                               frame.columnName(column)));
    }
    return parts;
}

bool contains(const std::vector<std::size_t>& columns, std::size_t column) {
    return std::ranges::find(columns, column) != columns.end();
}

Phrase skillWordsForMany(const ComparisonFrame& frame, const Rows& skills,
                         const std::vector<std::size_t>& speaking, const Shared& shared) {
    const bool hasLevels = std::ranges::any_of(speaking, [&](std::size_t column) {
        return column != frame.baseline() &&
               stepsOf(skills, column, frame.baseline()).comparable > 0;
    });
    if (!hasLevels) {
        return phrase(
            RW_TEXT("Comparison", "{0} of {1} skills are asked of all roles that name any."),
            shared.inAll, shared.total);
    }
    Phrases counts = countsByRole(frame, speaking, [&](std::size_t column) {
        return stepsOf(skills, column, frame.baseline()).higher;
    });
    return phrase(
        RW_TEXT("Comparison",
                "{0} of {1} skills are asked of all roles that name any; at a higher level "
                "than by {2}: {3}."),
        shared.inAll, shared.total, frame.columnName(frame.baseline()), std::move(counts));
}

Phrase dutyWords(const ComparisonFrame& frame, const Rows& duties,
                 const std::vector<std::size_t>& speaking, const Shared& shared) {
    if (frame.columns() == 2) {
        return phrase(RW_TEXT("Comparison", "{0} of {1} duties are shared by {2} and {3}."),
                      shared.inAll, shared.total, frame.columnName(frame.baseline()),
                      frame.columnName(1 - frame.baseline()));
    }
    if (!contains(speaking, frame.baseline())) {
        return phrase(
            RW_TEXT("Comparison", "{0} of {1} duties are shared by all roles that list any."),
            shared.inAll, shared.total);
    }
    Phrases counts = countsByRole(frame, speaking, [&](std::size_t column) {
        return static_cast<std::size_t>(std::ranges::count_if(duties, [&](const Row* row) {
            return holdsValue(*row, frame.baseline()) && holdsValue(*row, column);
        }));
    });
    return phrase(RW_TEXT("Comparison", "{0} of {1} duties are shared by all roles that list any; "
                                        "shared with {2}: {3}."),
                  shared.inAll, shared.total, frame.columnName(frame.baseline()),
                  std::move(counts));
}

} // namespace

std::optional<Finding> skillFinding(const ComparisonFrame& frame, const Section& section) {
    const Rows skills = rowsOf(section, "skill:");
    const std::vector<std::size_t> speaking = speakingColumns(skills, frame.columns());
    if (speaking.size() < minCompared) return std::nullopt;
    Shared shared = sharedBy(skills, speaking);
    return shared.evidence.finding(frame.columns() == 2
                                       ? skillWordsForTwo(frame, skills, shared)
                                       : skillWordsForMany(frame, skills, speaking, shared));
}

std::optional<Finding> dutyFinding(const ComparisonFrame& frame, const Section& section) {
    const Rows duties = rowsOf(section, "duty:");
    const std::vector<std::size_t> speaking = speakingColumns(duties, frame.columns());
    if (speaking.size() < minCompared) return std::nullopt;
    Shared shared = sharedBy(duties, speaking);
    return shared.evidence.finding(dutyWords(frame, duties, speaking, shared));
}

} // namespace rungwise
