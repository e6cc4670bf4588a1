// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers the rows and sources that a sentence rests on.
#include "core/compare/findings.h"

#include <utility>

namespace rungwise {

void Evidence::add(const Row& row) {
    rows_.push_back(row.id);
    for (const Cell& cell : row.cells) {
        for (const CellItem& item : cell.items) {
            sources_.insert(sources_.end(), item.sources.begin(), item.sources.end());
        }
    }
}

Finding Evidence::finding(Phrase words) {
    return Finding{.words = std::move(words),
                   .rows = std::move(rows_),
                   .sources = mergedNumbers(std::move(sources_), {})};
}

} // namespace rungwise
