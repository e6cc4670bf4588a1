// SPDX-License-Identifier: GPL-3.0-or-later
// One cell of a comparison: what one role says on one row.
#pragma once

#include "core/citations/source_numbers.h"
#include "core/compare/rare.h"
#include "core/model/pay.h"
#include "core/model/role.h"
#include "core/wording/phrase.h"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace rungwise {

/// Never blurred: the catalogue says something, says that it is not asked for, or says nothing.
enum class CellState { Value, NotAskedFor, NoData };

/// One statement of a cell.
struct CellItem {
    Phrase words;
    SourceNumbers sources;   ///< numbers of RoleComparison::sources, rising
    SharedText note;         ///< the catalogue author's remark; may be empty
    bool isFallback = false; ///< not available in the reader's language
};

/// A position on a scale of named steps: `step` of `steps`, the lowest being 1.
struct StepMark {
    std::size_t step = 0;
    std::size_t steps = 0;

    friend bool operator==(const StepMark&, const StepMark&) = default;
};

/// A value on a numeric scale.
struct ScaleMark {
    Decimal value;
    Decimal min;
    Decimal max;

    friend bool operator==(const ScaleMark&, const ScaleMark&) = default;
};

/// The figures behind a pay cell, in the order of its items: what was published, then what was
/// computed from observations.
struct PayMark {
    std::vector<std::size_t> records;                       ///< positions in Catalogue::pay()
    std::vector<std::shared_ptr<const PayRecord>> observed; ///< nowhere else; never null

    friend bool operator==(const PayMark& a, const PayMark& b) {
        const auto isSame = [](const auto& x, const auto& y) { return *x == *y; };
        return a.records == b.records && std::ranges::equal(a.observed, b.observed, isSame);
    }
};

/// The number behind the words, for pips, JSON and sorting.
using CellMark = std::variant<std::monostate, StepMark, ScaleMark, YearsRange, PayMark>;

enum class ChangeKind { Higher, Lower, New, Gone };

/// How a cell stands to the baseline's cell of the same row; only where both can be compared.
struct Change {
    ChangeKind kind = ChangeKind::Higher;
    Phrase words;      ///< "+2", "−2", "+17.1 %", "new", "not asked for here"
    double amount = 0; ///< in steps, scale units, years or percent; 0 for New and Gone
};

struct Cell {
    CellState state = CellState::NoData;
    std::vector<CellItem> items; ///< empty unless `state` is Value
    CellMark mark;
    Rare<Change> change;
    std::vector<int> sources; ///< of a NotAskedFor cell, where the catalogue names them
};

} // namespace rungwise
