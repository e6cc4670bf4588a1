// SPDX-License-Identifier: GPL-3.0-or-later
// Finding in the table: marks, and going from one to the next.
#include "app/table/comparison_table.h"
#include "app/table/find_text.h"

#include <algorithm>

namespace rungwise::app {

int ComparisonTable::findText(const QString& text) {
    needle_ = foldedNeedle(text);
    awaited_.reset();
    foundAt_.reset();
    search();
    viewport()->update();
    return static_cast<int>(found_.size());
}

void ComparisonTable::search() {
    const FoundPosition before = foundPosition();
    found_.clear();
    if (model_.comparison()) {
        found_ = search_.find(needle_, *model_.comparison(), model_.wording());
    }
    layouts_.markFound(needle_);
    foundAt_ = foundAtCurrent();
    if (awaited_) {
        const FoundCell place = *awaited_;
        awaited_.reset();
        if (std::ranges::binary_search(found_, place)) reveal(place);
    }
    if (foundPosition() != before) emit foundChanged();
}

bool ComparisonTable::goToFound(Direction direction) {
    if (found_.empty()) return false;
    foundAt_ = nextFound(direction);
    const FoundCell place = found_[*foundAt_];
    const Section& section = model_.comparison()->sections[place.section];
    const Row& row = section.rows[place.row];
    if (model_.lineOf(row.id)) {
        reveal(place);
    } else if (const auto heading = model_.lineOf(section.kind)) {
        awaited_ = place;
        toggle(*heading);
    }
    emit foundChanged();
    return true;
}

void ComparisonTable::reveal(const FoundCell& place) {
    const auto at = std::ranges::find(found_, place);
    const Row& row = model_.comparison()->sections[place.section].rows[place.row];
    const int column =
        place.column ? static_cast<int>(*place.column) : std::max(0, currentIndex().column());
    if (!goTo(row.id, column) || at == found_.end()) return;
    foundAt_ = static_cast<std::size_t>(at - found_.begin());
}

FoundPosition ComparisonTable::foundPosition() const {
    return {.at = foundAt_ ? static_cast<int>(*foundAt_) + 1 : 0,
            .count = static_cast<int>(found_.size())};
}

std::optional<std::size_t> ComparisonTable::foundAtCurrent() const {
    const QModelIndex current = currentIndex();
    if (!current.isValid() || currentRow() == nullptr) return std::nullopt;
    const ComparisonLine& line = model_.lineAt(current.row());
    const FoundCell place{.section = line.section,
                          .row = *line.row,
                          .column = static_cast<std::size_t>(current.column())};
    const auto at = std::ranges::find(found_, place);
    if (at == found_.end()) return std::nullopt;
    return static_cast<std::size_t>(at - found_.begin());
}

std::size_t ComparisonTable::nextFound(Direction direction) const {
    const bool isForward = direction == Direction::Forward;
    const std::size_t count = found_.size();
    if (foundAt_) return (*foundAt_ + (isForward ? 1 : count - 1)) % count;
    const QModelIndex current = currentIndex();
    if (!current.isValid()) return isForward ? 0 : count - 1;
    const ComparisonLine& line = model_.lineAt(current.row());
    const FoundCell here{.section = line.section, .row = line.row.value_or(0), .column = {}};
    const auto behind = std::ranges::lower_bound(found_, here);
    const auto at = static_cast<std::size_t>(behind - found_.begin());
    return (isForward ? at : at + count - 1) % count;
}

} // namespace rungwise::app
