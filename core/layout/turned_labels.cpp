// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the words of edges that turn back between their two lines.
#include "core/layout/turned_labels.h"

#include <optional>
#include <utility>

namespace rungwise {
namespace {

/// Calls `act` with every item of an edge that is no box, in the order of its way.
template <typename Act> void forEachItem(const BandItems& items, std::size_t edge, Act act) {
    const auto links = items.linksOf(edge);
    for (std::size_t at = 0; at + 1 < links.size(); ++at) {
        const bool up = links[at].direction == PathPart::Direction::Up;
        act(up ? links[at].upper : links[at].lower);
    }
}

std::optional<ItemNumber> labelOf(const BandItems& items, std::size_t edge) {
    std::optional<ItemNumber> label;
    forEachItem(items, edge, [&](ItemNumber item) {
        if (items.items[item].kind == ItemKind::Label) label = item;
    });
    return label;
}

} // namespace

void putWordsBetween(BandItems& items) {
    for (std::size_t edge = 0; edge + 1 < items.linkBegins.size(); ++edge) {
        const std::optional<ItemNumber> label = labelOf(items, edge);
        if (!label) continue;
        forEachItem(items, edge, [&](ItemNumber item) {
            const bool isBeside = items.items[item].band == items.items[*label].band;
            if (!isBeside || items.positions[item] >= items.positions[*label]) return;
            std::swap(items.items[item].kind, items.items[*label].kind);
        });
    }
}

} // namespace rungwise
