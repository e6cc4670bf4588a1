// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that roles can be found by, folded and ready to be searched.
#pragma once

#include "core/model/catalogue.h"
#include "core/search/folded_texts.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace rungwise {

/// What the search words were found in; the first of these that holds.
enum class FoundBy : std::uint8_t { Title, OtherTitle, Id, Skill };

/// How a role was found.
struct TextMatch {
    FoundBy by = FoundBy::Title;
    TextNumber place = noText; ///< where a look with more words begins
    std::string_view text;     ///< the other title or skill as the catalogue words it; else empty
};

/// Which roles are looked at, by their position in an order, and what becomes of them.
struct RoleLook {
    std::vector<std::uint32_t> positions; ///< rising
    std::vector<TextMatch> matches;       ///< of all roles; only what was found now counts
    /// Of all roles: the text to begin with, or `noText` for one that is not looked at or was
    /// found.
    std::vector<TextNumber> from;

    [[nodiscard]] bool isOpen(std::uint32_t position) const { return from[position] != noText; }
    void close(std::uint32_t position, const TextMatch& match) {
        matches[position] = match;
        from[position] = noText;
    }
};

/// The texts of the roles of one catalogue, which must outlive them.
class RoleTexts {
public:
    /// Roles are named by their position in `order`.
    RoleTexts(const Catalogue& catalogue, std::string_view language,
              const std::vector<RoleIndex>& order);

    /// The text of the role to begin a fresh look with.
    [[nodiscard]] TextNumber firstOf(std::size_t position) const {
        return texts_.firstOf(position);
    }

    /// Finds the words (one or more) for the roles of `look`: closes each that has a text which
    /// holds them all.
    void find(const SearchWords& words, RoleLook& look) const;

private:
    void addRole(const Catalogue& catalogue, std::string_view language, const Role& role);
    void addSkills(const Catalogue& catalogue, std::string_view language);
    void addText(FoundBy kind, std::string_view text);
    void addOthers(FoundBy kind, const LocalizedText& text, std::string_view chosen);
    void findByText(const SearchWords& words, RoleLook& look) const;
    void findBySkill(const SearchWords& words, RoleLook& look) const;
    [[nodiscard]] TextMatch matchOf(TextNumber text) const;

    /// Of each role its titles, then other titles (those in the reader's language first), then its
    /// id, so that the first text that holds the words is the one that counts.
    FoldedTexts texts_;
    std::vector<FoundBy> kinds_;             ///< of each text
    FoldedTexts skills_;                     ///< the owners are skills
    std::vector<std::uint32_t> askedSkills_; ///< role by role, each in its own order
    std::vector<std::size_t> firstAsked_{0}; ///< of each role, and behind the last
};

} // namespace rungwise
