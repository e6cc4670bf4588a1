// SPDX-License-Identifier: GPL-3.0-or-later
// What a step from one role to another takes, as short lists under headings.
#pragma once

#include "core/citations/source_numbers.h"
#include "core/ladders/ladder_view.h"
#include "core/ladders/move_view.h"
#include "core/ladders/step_size.h"
#include "core/wording/wording.h"

#include <QString>

#include <vector>

namespace rungwise::app {

struct StepLine {
    QString words;
    SourceNumbers sources;
};

struct StepGroup {
    QString heading; ///< with the number of its lines where there are some to count; may be empty
    std::vector<StepLine> lines;
    bool isSilence = false; ///< the lines say that nothing is known, or nothing changes
};

/// Skills gained, raised, lowered, no longer asked for; duties, qualifications and pay. Where the
/// catalogue is silent a group says so; what does not change is counted.
[[nodiscard]] std::vector<StepGroup> stepGroups(const StepSize& size, const Wording& wording);

/// "Size 14.5"; "Size at least 12" where skills or duties are not known of both roles, "Size: no
/// data" where nothing is. What it is the sum of stands in `sizeGroup`.
[[nodiscard]] QString sizeText(const StepSize& size, const Wording& wording);
/// The same of all steps together.
[[nodiscard]] QString sizeText(const Route& route, const Wording& wording);
/// The terms of the size, one per line.
[[nodiscard]] StepGroup sizeGroup(const StepSize& size, const Wording& wording);

/// "Product paths: promotion, 12 to 24 months. Note".
[[nodiscard]] StepLine statementLine(const MoveStatement& statement, const QString& ladder,
                                     const Wording& wording);

} // namespace rungwise::app
