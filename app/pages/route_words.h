// SPDX-License-Identifier: GPL-3.0-or-later
// Routes and their steps in the words of cards.
#pragma once

#include "app/pages/step_card.h"
#include "core/ladders/move_view.h"
#include "core/wording/wording.h"

#include <QString>

#include <string_view>

namespace rungwise::app {

/// "Way 1 of 3: 2 steps by Product Manager".
[[nodiscard]] QString routeTitle(const MoveView& view, std::size_t route);
/// "Size 14.5 · 24 to 48 months · +31 % total pay on average · 1 step without pay data".
[[nodiscard]] QString routeSummary(const Route& route, const Wording& wording);

/// Everything about one step; names of ladders are the catalogue's.
[[nodiscard]] CardText stepCard(const Route& route, std::size_t step, const Catalogue& catalogue,
                                std::string_view language, const Wording& wording);
/// What the steps of a route come to.
[[nodiscard]] CardText totalCard(const Route& route, const Wording& wording);
/// From the first role straight to the last, whatever the routes.
[[nodiscard]] CardText directCard(const MoveView& view, const Wording& wording);

/// What the numbers in the cards stand for.
[[nodiscard]] CardText sourcesCard(const MoveView& view, const Wording& wording);

/// The card as lines of plain text.
[[nodiscard]] QString plainCard(const CardText& card);

} // namespace rungwise::app
