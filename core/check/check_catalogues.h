// SPDX-License-Identifier: GPL-3.0-or-later
// Checks catalogues and says what came of it; the checker and the program share this.
#pragma once

#include "core/diagnostics/diagnostic.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace rungwise {

enum class CheckFormat { Text, Json, Sarif };
/// Whether warnings count as findings.
enum class Strictness { ErrorsOnly, WarningsToo };

/// "text", "json" or "sarif".
[[nodiscard]] std::optional<CheckFormat> parseCheckFormat(std::string_view name);

struct CheckResult {
    Diagnostics diagnostics;
    std::size_t filesRead = 0;
    bool isUnreadable = false; ///< one of the paths held nothing that could be read
};

/// Checks each path as a catalogue of its own.
[[nodiscard]] CheckResult checkCatalogues(std::span<const std::filesystem::path> paths);

/// 0 clean, 1 findings, 2 unreadable.
[[nodiscard]] int exitCode(const CheckResult& result, Strictness strictness);

[[nodiscard]] std::string render(const CheckResult& result, CheckFormat format);

} // namespace rungwise
