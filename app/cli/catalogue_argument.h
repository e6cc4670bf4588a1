// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue and the roles that a command line names.
#pragma once

#include "app/cli/arguments.h"
#include "core/model/catalogue.h"

#include <vector>

namespace rungwise::app {

/// Loads the catalogue of --catalogue, else the bundled one. Problems in it are counted in a
/// message; a catalogue without any role is a refusal.
[[nodiscard]] tl::expected<CatalogueRef, Refusal> openCatalogue(const Arguments& arguments,
                                                                const CommandContext& context);

/// The role that is meant by an id or a title; a refusal names those that come near.
[[nodiscard]] tl::expected<RoleIndex, Refusal>
roleArgument(const Catalogue& catalogue, const QString& typed, const CommandContext& context);

/// The roles that are meant by these words, each once.
[[nodiscard]] tl::expected<std::vector<RoleIndex>, Refusal>
rolesArgument(const Catalogue& catalogue, const QStringList& words, const CommandContext& context);

/// The place among `roles` of the role behind --baseline; the first when it was not given.
[[nodiscard]] tl::expected<std::size_t, Refusal>
baselineArgument(const Catalogue& catalogue, const Arguments& arguments,
                 const std::vector<RoleIndex>& roles, const CommandContext& context);

/// "Product Lead (product-lead)".
[[nodiscard]] QString roleWithId(const Catalogue& catalogue, RoleIndex role,
                                 const CommandContext& context);

} // namespace rungwise::app
