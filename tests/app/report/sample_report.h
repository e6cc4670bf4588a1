// SPDX-License-Identifier: GPL-3.0-or-later
// Reports of any length for tests.
#pragma once

#include "core/report/report.h"

#include <cstddef>

namespace rungwise::test {

/// Two sections with a table each: a label, then `roles` columns; `rows` rows of three lines.
[[nodiscard]] Report sampleReport(std::size_t roles, std::size_t rows);

} // namespace rungwise::test
