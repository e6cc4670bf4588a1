// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue: everything that was read, immutable, with every reference resolved.
#pragma once

#include "core/model/duty.h"
#include "core/model/ladder.h"
#include "core/model/pay.h"
#include "core/model/role.h"
#include "core/model/skill.h"
#include "core/model/source.h"
#include "core/model/structure.h"
#include "core/model/table.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace rungwise {

/// What the catalogue says of itself.
struct CatalogueTitle {
    std::string id;
    LocalizedText title;
    std::string version;
    std::string language = "en"; ///< the language of plain texts
    std::string licence;
    LocalizedText description;
    std::optional<ScaleIndex> scale; ///< for skills that name none

    friend bool operator==(const CatalogueTitle&, const CatalogueTitle&) = default;
};

/// The tables of a catalogue. An index found in any entry resolves in the table of its kind; an
/// entry that was referred to but never defined stands there under its id and is not `isKnown`.
struct CatalogueTables {
    CatalogueTitle about;
    Table<Source, SourceTag> sources;
    Table<Level, LevelTag> levels; ///< lowest first
    Table<Track, TrackTag> tracks;
    Table<Family, FamilyTag> families;
    Table<Scale, ScaleTag> scales;
    Table<Skill, SkillTag> skills;
    Table<Aspect, AspectTag> aspects;
    Table<Duty, DutyTag> duties;
    Table<Role, RoleTag> roles;
    Table<Market, MarketTag> markets;
    Table<Ladder, LadderTag> ladders;
    std::vector<PayRecord> pay;
    std::vector<Observation> observations;
    std::vector<ExchangeRate> exchangeRates;
    std::vector<Transition> transitions;
};

class Catalogue;
using CatalogueRef = std::shared_ptr<const Catalogue>;

/// A role that a catalogue need not define.
struct MentionedRole {
    RoleId id;
    std::string name{}; ///< to call it by where it is not defined; empty: its id
};

/// A sound catalogue. Only loading makes one, so whoever holds it need not check references again.
class Catalogue {
public:
    /// An empty catalogue, for before anything was loaded.
    Catalogue() = default;

    [[nodiscard]] const CatalogueTitle& about() const { return tables_.about; }
    [[nodiscard]] const auto& sources() const { return tables_.sources; }
    [[nodiscard]] const auto& levels() const { return tables_.levels; }
    [[nodiscard]] const auto& tracks() const { return tables_.tracks; }
    [[nodiscard]] const auto& families() const { return tables_.families; }
    [[nodiscard]] const auto& scales() const { return tables_.scales; }
    [[nodiscard]] const auto& skills() const { return tables_.skills; }
    [[nodiscard]] const auto& aspects() const { return tables_.aspects; }
    [[nodiscard]] const auto& duties() const { return tables_.duties; }
    [[nodiscard]] const auto& roles() const { return tables_.roles; }
    [[nodiscard]] const auto& markets() const { return tables_.markets; }
    [[nodiscard]] const auto& ladders() const { return tables_.ladders; }
    [[nodiscard]] const auto& pay() const { return tables_.pay; }
    [[nodiscard]] const auto& observations() const { return tables_.observations; }
    [[nodiscard]] const auto& exchangeRates() const { return tables_.exchangeRates; }
    [[nodiscard]] const auto& transitions() const { return tables_.transitions; }

    /// The positions in `pay()` of the records about a role by name, in the order of the files.
    [[nodiscard]] const std::vector<std::uint32_t>& payOf(RoleIndex role) const;

    /// The positions in `observations()` of those of a role, in the order of the files.
    [[nodiscard]] const std::vector<std::uint32_t>& observationsOf(RoleIndex role) const;

    /// The text for a reader of `language`; empty asks for the catalogue's own language.
    [[nodiscard]] ChosenText text(const LocalizedText& text, std::string_view language) const {
        return text.in(language, tables_.about.language);
    }

    /// The name of an entry; its id when it has none because nobody defined it.
    template <class Entry, class Tag>
    [[nodiscard]] ChosenText nameIn(const Table<Entry, Tag>& table, Index<Tag> index,
                                    std::string_view language) const {
        const Entry& entry = table[index];
        const ChosenText name = text(entry.name, language);
        return name.text.empty() ? ChosenText{entry.id.text()} : name;
    }

private:
    friend class CatalogueLinker;
    friend CatalogueRef mentioning(const CatalogueRef& catalogue,
                                   std::span<const MentionedRole> roles);
    explicit Catalogue(CatalogueTables tables);

    CatalogueTables tables_;
    std::vector<std::vector<std::uint32_t>> payOfRole_;
    std::vector<std::vector<std::uint32_t>> observationsOfRole_;
};

/// A copy in which these roles are at least mentioned, so that each has an index, and those that
/// nobody defines have these names; `catalogue` itself when it is so already. An index into
/// `catalogue` means the same in the copy.
[[nodiscard]] CatalogueRef mentioning(const CatalogueRef& catalogue,
                                      std::span<const MentionedRole> roles);

} // namespace rungwise
