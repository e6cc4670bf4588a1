// SPDX-License-Identifier: GPL-3.0-or-later
// Puts stated, found and counted rows on one scale.
#include "core/ladders/ladder_rows.h"

#include "core/ladders/row_search.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>

namespace rungwise {

namespace {

struct Extent {
    std::int64_t lowest = 0;
    std::int64_t highest = -1;

    [[nodiscard]] bool isEmpty() const { return highest < lowest; }

    void include(const FoundRows& rows) {
        lowest = isEmpty() ? rows.lowest : std::min(lowest, rows.lowest);
        highest = std::max(highest, rows.highest);
    }
};

/// A level that was only mentioned has no place on the scale.
std::optional<std::int64_t> rankOf(const Catalogue& catalogue, LevelIndex level) {
    const auto& levels = catalogue.levels();
    if (!levels.isKnown(level)) return std::nullopt;
    return static_cast<std::int64_t>(levels.rank(level));
}

std::optional<FoundRows> statedRows(const Catalogue& catalogue, const Role& role) {
    if (!role.level) return std::nullopt;
    const auto from = rankOf(catalogue, role.level->from);
    const auto to = rankOf(catalogue, role.level->to);
    if (!from && !to) return std::nullopt;
    const std::int64_t one = from.value_or(to.value_or(0));
    const std::int64_t other = to.value_or(one);
    return FoundRows{std::min(one, other), std::max(one, other)};
}

/// What is known of the rows of a view while they are put together.
class Rows {
public:
    Rows(const Catalogue& catalogue, const ShownLadders& shown)
        : catalogue_{catalogue}, groups_{
                                     joinedGroups(shown, [](const ShownMove&) { return true; })} {
        std::vector<std::optional<FoundRows>> stated;
        stated.reserve(shown.roles.size());
        for (const RoleIndex role : shown.roles) {
            stated.push_back(statedRows(catalogue, catalogue.roles()[role]));
            isStated_.push_back(stated.back() ? 1 : 0);
        }
        RowSearch search{shown, std::move(stated)};
        search.spread();
        noteLevels(search.rows());
        search.count(groups_);
        search.spread();
        noteRows(search.rows());
    }

    [[nodiscard]] LadderRows take(std::string_view language) const {
        LadderRows rows;
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            rows.places.push_back({.lowest = position(rows_[i].lowest),
                                   .highest = position(rows_[i].highest),
                                   .origin = originOf(i)});
        }
        for (std::int64_t row = all_.lowest; row <= all_.highest; ++row) {
            rows.levels.push_back(levelOf(row, language));
        }
        return rows;
    }

private:
    void noteLevels(const std::vector<std::optional<FoundRows>>& rows) {
        isCounted_.resize(rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            isCounted_[i] = rows[i] ? 0 : 1;
            if (rows[i]) levels_.include(*rows[i]);
        }
    }

    /// Counted groups begin on the lowest row in use.
    void noteRows(const std::vector<std::optional<FoundRows>>& rows) {
        std::vector<std::int64_t> lowest(rows.size(), std::numeric_limits<std::int64_t>::max());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            lowest[groups_[i]] = std::min(lowest[groups_[i]], rows[i]->lowest);
        }
        const std::int64_t start = levels_.isEmpty() ? 0 : levels_.lowest;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            FoundRows place = *rows[i];
            if (isCounted_[i] != 0) {
                place.lowest += start - lowest[groups_[i]];
                place.highest += start - lowest[groups_[i]];
            }
            all_.include(place);
            rows_.push_back(place);
        }
    }

    [[nodiscard]] PlaceOrigin originOf(std::size_t role) const {
        if (isCounted_[role] != 0) return PlaceOrigin::Order;
        return isStated_[role] != 0 ? PlaceOrigin::Stated : PlaceOrigin::Neighbours;
    }

    [[nodiscard]] std::size_t position(std::int64_t row) const {
        return static_cast<std::size_t>(row - all_.lowest);
    }

    [[nodiscard]] LadderLevel levelOf(std::int64_t row, std::string_view language) const {
        const auto& levels = catalogue_.levels();
        const bool isLevel = !levels_.isEmpty() && row >= 0 && row <= levels_.highest &&
                             static_cast<std::size_t>(row) < levels.inOrder().size();
        if (!isLevel) {
            return {.level = std::nullopt,
                    .id = {},
                    .name = phrase(RW_TEXT("Ladders", "Step {0}"), position(row) + 1)};
        }
        const LevelIndex level = levels.inOrder()[static_cast<std::size_t>(row)];
        const ChosenText name = catalogue_.nameIn(levels, level, language);
        return {.level = level, .id = levels[level].id.text(), .name = Phrase::verbatim(name.text)};
    }

    const Catalogue& catalogue_;
    std::vector<std::size_t> groups_; ///< of roles that moves of any kind join
    std::vector<char> isStated_;
    std::vector<char> isCounted_;
    std::vector<FoundRows> rows_;
    Extent levels_; ///< rows that levels, or neighbours on levels, gave
    Extent all_;
};

} // namespace

LadderRows ladderRows(const Catalogue& catalogue, const ShownLadders& shown,
                      std::string_view language) {
    return Rows{catalogue, shown}.take(language);
}

} // namespace rungwise
