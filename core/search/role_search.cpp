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
    } else {
        look(words);
    }
    words_ = std::move(words);
    return hits_;
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
    look_.positions = candidates_;
}

/// Texts that did not hold the words when they were shorter do not hold them now: only the last
/// hits are looked at, each from the text on that it was found in.
void RoleSearch::look(const SearchWords& words) {
    const bool isFresh = words_.isEmpty() || !words.extend(words_);
    if (isFresh) listCandidates();
    look_.matches.resize(order_.size());
    look_.from.assign(order_.size(), noText);
    for (const std::uint32_t position : look_.positions) {
        look_.from[position] = isFresh ? texts_->firstOf(position) : look_.matches[position].place;
    }
    texts_->find(words, look_);
    hits_.clear();
    auto kept = look_.positions.begin();
    for (const std::uint32_t position : look_.positions) {
        if (look_.isOpen(position)) continue;
        const TextMatch& match = look_.matches[position];
        hits_.push_back({.role = order_[position], .by = match.by, .text = match.text});
        *kept++ = position;
    }
    look_.positions.erase(kept, look_.positions.end());
}

} // namespace rungwise
