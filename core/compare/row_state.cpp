// SPDX-License-Identifier: GPL-3.0-or-later
// Counts what the cells hold and looks whether values agree.
#include "core/compare/row_state.h"

#include "core/wording/wording.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace rungwise {

namespace {

/// The items of a cell, found by their words. Phrases that are worded alike in every language are
/// so in English, so that looking among those is enough.
class ItemsByWords {
public:
    explicit ItemsByWords(const Cell& cell) {
        for (const CellItem& item : cell.items) items_.emplace(english_.say(item.words), &item);
    }

    [[nodiscard]] bool hold(const CellItem& wanted) const {
        const auto [begin, end] = items_.equal_range(english_.say(wanted.words));
        return std::any_of(begin, end, [&wanted](const auto& entry) {
            return sameWords(entry.second->words, wanted.words);
        });
    }

private:
    Wording english_;
    std::unordered_multimap<std::string, const CellItem*> items_;
};

/// For so few items, looking at each is faster.
constexpr std::size_t fewItems = 16;

bool hasItem(const Cell& cell, const CellItem& wanted) {
    return std::ranges::any_of(cell.items, [&wanted](const CellItem& item) {
        return sameWords(item.words, wanted.words);
    });
}

bool holdsAllOf(const Cell& cell, const Cell& other) {
    if (cell.items.size() <= fewItems) {
        return std::ranges::all_of(other.items,
                                   [&cell](const CellItem& item) { return hasItem(cell, item); });
    }
    const ItemsByWords items{cell};
    return std::ranges::all_of(other.items,
                               [&items](const CellItem& item) { return items.hold(item); });
}

bool saySame(const Cell& a, const Cell& b) {
    return holdsAllOf(a, b) && holdsAllOf(b, a);
}

bool allSame(const std::vector<Cell>& cells, const SameCells& same) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (cells[i].state != CellState::Value) continue;
        for (std::size_t j = i + 1; j < cells.size(); ++j) {
            if (cells[j].state == CellState::Value && !same(i, j)) return false;
        }
    }
    return true;
}

} // namespace

RowState rowState(const std::vector<Cell>& cells, const SameCells& same) {
    const auto values = std::ranges::count(cells, CellState::Value, &Cell::state);
    const auto notAsked = std::ranges::count(cells, CellState::NotAskedFor, &Cell::state);
    if (values + notAsked == 0) return RowState::NoData;
    if (values + notAsked == 1) return RowState::OnlyInSome;
    if (values > 0 && notAsked > 0) return RowState::OnlyInSome;
    return allSame(cells, same) ? RowState::Same : RowState::Different;
}

RowState rowState(const std::vector<Cell>& cells) {
    return rowState(cells,
                    [&cells](std::size_t a, std::size_t b) { return saySame(cells[a], cells[b]); });
}

RowState presenceState(const std::vector<Cell>& cells, const std::vector<Listing>& listings) {
    std::size_t listing = 0;
    std::size_t having = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (listings[i] == Listing::Something) ++listing;
        if (cells[i].state == CellState::Value) ++having;
    }
    if (having == 0) return RowState::NoData;
    return having > 1 && having == listing ? RowState::Same : RowState::OnlyInSome;
}

} // namespace rungwise
