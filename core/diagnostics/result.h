// SPDX-License-Identifier: GPL-3.0-or-later
// A value, or the one reason why there is none.
#pragma once

#include "core/diagnostics/diagnostic.h"

#include <tl/expected.hpp>

namespace rungwise {

/// For functions that fail as a whole. Never call `.value()`, which throws.
template <class T> using Result = tl::expected<T, Diagnostic>;

} // namespace rungwise
