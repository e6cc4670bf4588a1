// SPDX-License-Identifier: GPL-3.0-or-later
// What a step from one role to another takes, as parts of a report.
#pragma once

#include "core/ladders/step_size.h"
#include "core/report/report.h"
#include "core/wording/wording.h"

#include <vector>

namespace rungwise {

/// Skills, duties, qualifications, pay and the terms of the size, each under words in bold; what
/// is not known is said.
void appendStep(Report& report, const StepSize& size, const Wording& wording);

/// Every pair of comparable records in a line, or that there is none.
[[nodiscard]] ReportCell payLines(const std::vector<PayStep>& pay, const Wording& wording);

/// "112.5", as a size is shown everywhere.
[[nodiscard]] Phrase sizeWords(double total);

/// How the size of a step is made, sentence by sentence.
[[nodiscard]] ReportList sizeFormula(const Wording& wording);

} // namespace rungwise
