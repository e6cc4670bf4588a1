// SPDX-License-Identifier: GPL-3.0-or-later
// A catalogue of a few lines, for reports that need one.
#pragma once

#include "core/model/catalogue.h"

namespace rungwise::test {

/// Three roles of two families: "lead" says something on everything, "manager" on little, "other"
/// on nothing but its name. Fails the running test when loading finds a problem.
[[nodiscard]] CatalogueRef smallCatalogue();

/// The role with this id; it must be there.
[[nodiscard]] RoleIndex roleIn(const Catalogue& catalogue, std::string_view id);

} // namespace rungwise::test
