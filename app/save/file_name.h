// SPDX-License-Identifier: GPL-3.0-or-later
// Names for new files, made from names in a catalogue.
#pragma once

#include <QString>

namespace rungwise::app {

/// The name as a file name that every system takes: separators, wildcards, controls and leading
/// dots replaced, at most 100 bytes of UTF-8. Never empty.
[[nodiscard]] QString fileNameFrom(const QString& name);

} // namespace rungwise::app
