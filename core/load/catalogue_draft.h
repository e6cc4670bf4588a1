// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue while files are still coming in.
#pragma once

#include "core/diagnostics/diagnostic.h"
#include "core/load/entry_kind.h"
#include "core/load/path_store.h"
#include "core/model/catalogue.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace rungwise {

/// Where something stood, small enough to keep for every reference.
struct Place {
    std::uint32_t file = 0;
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    PathStore::Ref path = 0;
};

/// A mention of an entry that was not defined yet.
struct Reference {
    EntryKind kind;
    std::uint32_t index;
    Place place;
};

/// A role on more than one level, and where it says so.
struct WideLevel {
    RoleIndex role;
    Place place;
};

/// A step of a skill's scale, named by a role before the scale is known.
struct NamedStep {
    RoleIndex role;
    std::uint32_t requirement; ///< position in Role::skills
    std::uint32_t name;        ///< position in `stepNames`
    Place place;
};

/// A step that a skill describes before its scale is known.
struct DescribedStep {
    SkillIndex skill;
    std::uint32_t level; ///< position in Skill::levels
    std::uint32_t name;  ///< position in `stepNames`
    Place place;
};

/// A value of a role's skill, to be held against its scale.
struct ScaleValue {
    RoleIndex role;
    std::uint32_t requirement; ///< position in Role::skills
    std::uint32_t value;       ///< position in SkillRequirement::values
    Place place;
};

/// A role on a rung of a ladder.
struct RungRole {
    LadderIndex ladder;
    std::uint32_t rung;
    RoleIndex role;
    Place place;
};

/// An explicit promotion.
struct PromotionMove {
    LadderIndex ladder;
    RoleIndex from;
    RoleIndex to;
    Place place;
};

/// Collects entries and what can only be judged when all of them are there.
class CatalogueDraft {
public:
    CatalogueTables tables;
    std::optional<Place> header; ///< of the file that holds `catalogue:`

    std::vector<Reference> references;
    std::vector<WideLevel> wideLevels;
    std::vector<NamedStep> namedSteps;
    std::vector<DescribedStep> describedSteps;
    std::vector<ScaleValue> scaleValues;
    std::vector<RungRole> rungRoles;               ///< ladder by ladder, from the lowest rung up
    std::vector<PromotionMove> promotions;         ///< ladder by ladder
    std::unordered_map<std::string, Place> payIds; ///< and where each stood first

    /// From now on, places are in this file.
    void beginFile(std::string name) { files_.push_back(std::move(name)); }

    [[nodiscard]] Place place(const Reading& reading, Node node);
    [[nodiscard]] Location locate(const Place& place) const;
    [[nodiscard]] std::string path(const Place& place) const { return paths_.text(place.path); }
    /// A diagnostic at a place of long ago.
    [[nodiscard]] Diagnostic diagnostic(const Place& place, DiagnosticCode code,
                                        std::vector<std::string> arguments) const;

    /// Notes where an entry was defined.
    void defined(EntryKind kind, std::size_t index, const Place& place);
    [[nodiscard]] const Place& definitionOf(EntryKind kind, std::size_t index) const;

    /// Notes that a broken entry with this index was left out, so that nobody complains twice.
    void leftOut(EntryKind kind, std::size_t index);
    [[nodiscard]] bool wasLeftOut(EntryKind kind, std::size_t index) const;

    /// Keeps the name of a step once; see `stepName`.
    [[nodiscard]] std::uint32_t internStep(const std::string& name);
    [[nodiscard]] const std::string& stepName(std::uint32_t name) const { return stepNames_[name]; }

private:
    std::vector<std::string> files_;
    PathStore paths_;
    std::array<std::vector<Place>, entryKindCount> definitions_;
    std::array<std::vector<bool>, entryKindCount> leftOut_;
    std::vector<std::string> stepNames_;
    std::unordered_map<std::string, std::uint32_t> stepNumbers_;
};

} // namespace rungwise
