// SPDX-License-Identifier: GPL-3.0-or-later
// The ladders, sources and compared roles that a command line names.
#pragma once

#include "app/cli/arguments.h"
#include "core/model/catalogue.h"

#include <string_view>
#include <vector>

namespace rungwise::app {

/// The ladders that are meant by these words, ids or names, each once; none for no words. A
/// refusal names those that come near.
[[nodiscard]] tl::expected<std::vector<LadderIndex>, Refusal>
laddersArgument(const Catalogue& catalogue, const QStringList& words, std::string_view language);

/// "--source product-hq,mcdonald": by ids or titles, each once; none when the option was not given.
[[nodiscard]] tl::expected<std::vector<SourceIndex>, Refusal>
sourcesArgument(const Catalogue& catalogue, const Arguments& arguments, std::string_view language);

/// "--roles A,B": at most maxCompared; none when the option was not given.
[[nodiscard]] tl::expected<std::vector<RoleIndex>, Refusal>
comparedArgument(const Catalogue& catalogue, const Arguments& arguments,
                 const CommandContext& context);

} // namespace rungwise::app
