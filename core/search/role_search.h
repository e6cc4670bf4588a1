// SPDX-License-Identifier: GPL-3.0-or-later
// Finds roles while somebody types: by title, other title, id and skill, in any script and case.
#pragma once

#include "core/search/role_conditions.h"
#include "core/search/role_texts.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rungwise {

struct RoleHit {
    RoleIndex role;
    FoundBy by = FoundBy::Title;
    std::string_view text; ///< the other title or skill as the catalogue words it; else empty
};

/// Searches one catalogue. All defined roles are hits of an empty query. The order never changes:
/// families as the catalogue lists them (roles without one last), within a family the lowest level
/// first (roles without one last), then the catalogue's order.
class RoleSearch {
public:
    /// Texts that hits refer to live as long as the search. `language` is the reader's; titles
    /// count in every language. Texts are prepared by the first query that is not empty.
    RoleSearch(CatalogueRef catalogue, std::string language);

    /// The roles of which one text (title, one other title, id, one skill's name) holds every word
    /// of `query`, whatever their case and accents. An other title or skill is quoted in the
    /// reader's language where its words stand there, else in the language where they do. A query
    /// that extends the last one with equal conditions looks only at the last hits. Valid until the
    /// next call.
    [[nodiscard]] std::span<const RoleHit> find(std::string_view query,
                                                const RoleConditions& conditions = {});

    [[nodiscard]] const Catalogue& catalogue() const { return *catalogue_; }
    [[nodiscard]] std::size_t total() const { return catalogue_->roles().inOrder().size(); }

private:
    void chooseCandidates(const RoleConditions& conditions);
    void listCandidates();
    void look(const SearchWords& words);

    CatalogueRef catalogue_;
    std::string language_;
    std::vector<RoleIndex> order_;
    std::optional<RoleTexts> texts_;
    // Roles are named by their position in the order.
    std::vector<std::uint32_t> candidates_; ///< those that meet the conditions
    RoleLook look_;                         ///< its positions are those of the last hits
    // What the last call left, for the next one.
    RoleConditions conditions_;
    SearchWords words_;
    std::vector<RoleHit> hits_;
};

} // namespace rungwise
