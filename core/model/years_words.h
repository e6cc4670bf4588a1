// SPDX-License-Identifier: GPL-3.0-or-later
// Years of something in words.
#pragma once

#include "core/model/role.h"
#include "core/wording/phrase.h"

namespace rungwise {

/// "3–5 years", "at least 1 year", "up to 2.5 years".
[[nodiscard]] Phrase yearsWords(const YearsRange& years);

} // namespace rungwise
