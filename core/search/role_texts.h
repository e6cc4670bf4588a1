// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that roles can be found by, folded and ready to be searched.
#pragma once

#include "core/model/catalogue.h"
#include "core/search/folded_texts.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace rungwise {

/// What the search words were found in; the first of these that holds.
enum class FoundBy : std::uint8_t { Title, OtherTitle, Id, Skill };

/// How one role was found, if it was.
struct TextMatch {
    static constexpr TextNumber none = std::numeric_limits<TextNumber>::max();

    TextNumber text = none;
    std::uint32_t rank = 0; ///< for Skill: the skill's place in the role's list
    FoundBy by = FoundBy::Title;

    [[nodiscard]] bool isFound() const { return text != none; }
};

/// The texts of the roles of one catalogue, which must outlive them. Roles are named by their
/// position in the order that was given.
class RoleTexts {
public:
    RoleTexts(const Catalogue& catalogue, std::string_view language,
              const std::vector<RoleIndex>& order);

    /// Finds words in titles, other titles and ids. `matches` has an entry for each role, and none
    /// is found yet.
    void findAll(const SearchWords& words, std::vector<TextMatch>& matches) const;
    /// The same for one role, beginning with texts of the kind `from`.
    [[nodiscard]] TextMatch findAt(std::size_t position, FoundBy from,
                                   const SearchWords& words) const;
    /// Finds words in skills, for roles that are not found yet.
    void findBySkill(const SearchWords& words, std::vector<TextMatch>& matches) const;

    /// The other title or skill that was found, as the catalogue words it; else empty.
    [[nodiscard]] std::string_view textOf(const TextMatch& match) const;

private:
    struct Asker {
        std::uint32_t position;
        std::uint32_t rank;
    };

    void addRole(const Catalogue& catalogue, std::string_view language, const Role& role);
    void addSkills(const Catalogue& catalogue, std::string_view language);
    void addAskers(const Catalogue& catalogue, const std::vector<RoleIndex>& order);

    FoldedTexts titles_;
    FoldedTexts otherTitles_; ///< of each role, those in the reader's language first
    FoldedTexts ids_;
    FoldedTexts skills_;                     ///< the owners are skills
    std::vector<Asker> askers_;              ///< the roles that ask for a skill, skill by skill
    std::vector<std::uint32_t> firstAskers_; ///< of each skill, and behind the last
};

} // namespace rungwise
