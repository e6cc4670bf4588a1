// SPDX-License-Identifier: GPL-3.0-or-later
// Reads duties and roles.
#pragma once

#include "core/load/fields.h"

namespace rungwise {

/// The lists `duties` and `roles` of a file.
void readRoles(Fields& file);

} // namespace rungwise
