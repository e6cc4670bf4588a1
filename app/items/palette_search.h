// SPDX-License-Identifier: GPL-3.0-or-later
// Finds roles and commands for one line of typing.
#pragma once

#include "core/search/role_search.h"

#include <QAction>
#include <QList>
#include <QPointer>
#include <QString>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace rungwise::app {

/// A role, or else a command.
struct PaletteEntry {
    std::optional<RoleHit> role;
    QPointer<QAction> action;
};

struct PaletteFinding {
    std::vector<PaletteEntry> entries;
    std::size_t total = 0; ///< of which `entries` are the first
};

/// The most entries that one finding holds.
inline constexpr std::size_t mostPaletteEntries = 50;

/// The text of an action without marks for access keys.
[[nodiscard]] QString plainText(const QAction& action);
/// The menus that lead to an action, outermost first; empty when none does.
[[nodiscard]] QString menuPath(const QAction& action);

/// Roles come first: those whose title begins with the query, then those where a word of it does,
/// then other hits in their title, then the rest. Commands hold every word in their text or menus.
class PaletteSearch {
public:
    void searchIn(const CatalogueRef& catalogue, const std::string& language,
                  const QList<QAction*>& actions);
    [[nodiscard]] PaletteFinding find(const QString& query);
    /// Null before the first `searchIn`.
    [[nodiscard]] const CatalogueRef& catalogue() const { return catalogue_; }

private:
    struct Command {
        QPointer<QAction> action;
        std::string foldedText;
    };

    [[nodiscard]] std::vector<PaletteEntry> commands(const std::string& folded) const;
    [[nodiscard]] std::vector<RoleHit> bestRoles(std::span<const RoleHit> hits,
                                                 const std::string& folded, std::size_t most);
    [[nodiscard]] std::size_t rank(const RoleHit& hit, const std::string& folded);
    [[nodiscard]] const std::string& foldedTitle(RoleIndex role);

    CatalogueRef catalogue_;
    std::string language_;
    std::optional<RoleSearch> roles_;
    std::vector<std::string> foldedTitles_; ///< by role; empty: not folded yet
    std::vector<Command> commands_;
};

} // namespace rungwise::app
