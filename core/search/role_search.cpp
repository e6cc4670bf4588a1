// SPDX-License-Identifier: GPL-3.0-or-later
// A new query scans all texts; one that grew looks at the last hits only.
#include "core/search/role_search.h"

#include "core/search/browse_order.h"

#include <algorithm>
#include <utility>

namespace rungwise {

RoleSearch::RoleSearch(CatalogueRef catalogue, std::string language)
    : catalogue_{std::move(catalogue)}, language_{std::move(language)}, order_{browseOrder(
                                                                            *catalogue_)} {
    chooseCandidates({});
}

std::span<const RoleHit> RoleSearch::find(std::string_view query,
                                          const RoleConditions& conditions) {
    if (conditions != conditions_) chooseCandidates(conditions);
    SearchWords words{query};
    if (words == words_) return hits_;
    if (!texts_) texts_.emplace(*catalogue_, language_, order_);
    if (words.isEmpty()) {
        listCandidates();
    } else if (!words_.isEmpty() && words.extend(words_)) {
        narrowHits(words);
    } else {
        searchCandidates(words);
    }
    words_ = std::move(words);
    return hits_;
}

std::size_t RoleSearch::foundByOther() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(hits_, [](const RoleHit& hit) { return hit.by != FoundBy::Title; }));
}

/// Begins anew with the answer to an empty query.
void RoleSearch::chooseCandidates(const RoleConditions& conditions) {
    const ConditionCheck check{*catalogue_, conditions};
    conditions_ = conditions;
    words_ = {};
    candidates_.clear();
    for (std::uint32_t position = 0; position < order_.size(); ++position) {
        if (check.isMetBy(catalogue_->roles()[order_[position]])) candidates_.push_back(position);
    }
    listCandidates();
}

void RoleSearch::listCandidates() {
    hits_.clear();
    for (const std::uint32_t position : candidates_) {
        hits_.push_back({.role = order_[position], .by = FoundBy::Title, .text = {}});
    }
    hitPositions_ = candidates_;
}

void RoleSearch::searchCandidates(const SearchWords& words) {
    matches_.assign(order_.size(), {});
    texts_->findAll(words, matches_);
    texts_->findBySkill(words, matches_);
    keepFound(candidates_);
}

/// Texts that did not hold the shorter words do not hold the longer ones, so looking goes on where
/// it ended.
void RoleSearch::narrowHits(const SearchWords& words) {
    matches_.assign(order_.size(), {});
    for (std::size_t i = 0; i < hits_.size(); ++i) {
        const std::uint32_t position = hitPositions_[i];
        matches_[position] = texts_->findAt(position, hits_[i].by, words);
    }
    texts_->findBySkill(words, matches_);
    keepFound(std::exchange(hitPositions_, {}));
}

void RoleSearch::keepFound(const Positions& looked) {
    hits_.clear();
    hitPositions_.clear();
    for (const std::uint32_t position : looked) {
        const TextMatch& match = matches_[position];
        if (!match.isFound()) continue;
        hits_.push_back({.role = order_[position], .by = match.by, .text = texts_->textOf(match)});
        hitPositions_.push_back(position);
    }
}

} // namespace rungwise
