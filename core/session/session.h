// SPDX-License-Identifier: GPL-3.0-or-later
// Where somebody left off: catalogue, comparison, look of the window. Kept as YAML
// (rungwise-session: 1).
#pragma once

#include "core/diagnostics/diagnostic.h"
#include "core/pay/own_pay.h"
#include "core/session/comparison_choice.h"
#include "core/yaml/limits.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace rungwise {

enum class Theme { System, Light, Dark };

inline constexpr std::size_t mostRecent = 10;
inline constexpr int smallestTextPercent = 60;
inline constexpr int largestTextPercent = 250;
inline constexpr std::size_t mostLayoutBytes = 64U << 10U;

struct Session {
    std::string catalogue; ///< a path; empty: the bundled catalogue
    ComparisonChoice choice;
    std::vector<std::string> recent; ///< paths, newest first, each once, at most mostRecent
    Theme theme = Theme::System;
    std::optional<OwnPay> ownPay; ///< typed on the Pay page; never part of a saved comparison
    std::string page;             ///< the page shown last, such as "pay"; empty: compare
    int textPercent = 100;        ///< smallestTextPercent to largestTextPercent
    std::string geometry; ///< of the window, as the window system's toolkit encodes it (base64);
                          ///< at most mostLayoutBytes
    std::string layout;   ///< of docks and splitters, likewise

    friend bool operator==(const Session&, const Session&) = default;
};

/// Puts a path in front of the recent ones.
[[nodiscard]] Session withRecent(Session session, const std::string& path);

struct ReadSession {
    std::optional<Session> session; ///< nothing when the file holds none; what is sound otherwise
    Diagnostics diagnostics;
};

/// Nothing and no diagnostics when there is no such file. Reads like any hostile file.
[[nodiscard]] ReadSession readSession(const std::filesystem::path& file, const Limits& limits = {});

/// The YAML text; read back it is equal. A path that is no UTF-8 keeps its sound parts only.
[[nodiscard]] std::string toYaml(const Session& session);

} // namespace rungwise
