// SPDX-License-Identifier: GPL-3.0-or-later
// Finding in the table: marks, and going from one to the next.
#include "app/table/comparison_table.h"
#include "app/table/find_text.h"

#include <QScrollBar>

#include <algorithm>

namespace rungwise::app {

int ComparisonTable::findText(const QString& text) {
    needle_ = foldedNeedle(text);
    awaited_.reset();
    foundAt_.reset();
    search();
    if (!foundAt_) showFirstFound();
    viewport()->update();
    return static_cast<int>(found_.size());
}

void ComparisonTable::search() {
    const FoundPosition before = foundPosition();
    foundInView_.reset();
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
    if (model_.lineOf(rowOf(place).id)) {
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
    const int column =
        place.column ? static_cast<int>(*place.column) : std::max(0, currentIndex().column());
    if (!goTo(rowOf(place).id, column)) return;
    makeRoomBelow(currentIndex().row());
    if (at != found_.end()) foundAt_ = static_cast<std::size_t>(at - found_.begin());
}

void ComparisonTable::showFirstFound() {
    if (found_.empty()) return;
    const std::size_t first = firstFoundFrom(std::max(0, rowAt(0)));
    for (std::size_t i = 0; i < found_.size(); ++i) {
        const std::size_t at = (first + i) % found_.size();
        const auto line = model_.lineOf(rowOf(found_[at]).id);
        if (!line) continue;
        const int across = horizontalScrollBar()->value();
        scrollTo(model_.index(*line, static_cast<int>(found_[at].column.value_or(0))));
        // Labels are always in view.
        if (!found_[at].column) horizontalScrollBar()->setValue(across);
        makeRoomBelow(*line);
        foundInView_ = at;
        return;
    }
}

const Row& ComparisonTable::rowOf(const FoundCell& found) const {
    return model_.comparison()->sections[found.section].rows[found.row];
}

std::size_t ComparisonTable::firstFoundFrom(int line) const {
    const ComparisonLine& at = model_.lineAt(line);
    const FoundCell here{.section = at.section, .row = at.row.value_or(0), .column = {}};
    const auto first = std::ranges::lower_bound(found_, here);
    return static_cast<std::size_t>(first - found_.begin());
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
    std::size_t at = isForward ? 0 : count;
    if (foundInView_) {
        at = *foundInView_;
    } else if (current.isValid()) {
        at = firstFoundFrom(current.row());
    }
    return (isForward ? at : at + count - 1) % count;
}

} // namespace rungwise::app
