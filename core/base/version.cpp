// SPDX-License-Identifier: GPL-3.0-or-later
// Hands out the version number that the build system passes in.
#include "core/base/version.h"

namespace rungwise {

std::string_view programVersion() {
    return RUNGWISE_VERSION;
}

} // namespace rungwise
