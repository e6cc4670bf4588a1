// SPDX-License-Identifier: GPL-3.0-or-later
// Roles: what the program compares.
#pragma once

#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/model/ids.h"
#include "core/model/statement.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace rungwise {

enum class Necessity { Required, Preferred, Helpful, Optional };
enum class Confidence { High, Medium, Low };

/// The levels a role may stand on; `from` equals `to` for a single one.
struct LevelSpan {
    LevelIndex from;
    LevelIndex to;

    friend bool operator==(const LevelSpan&, const LevelSpan&) = default;
};

/// Another title for the same role.
struct OtherTitle {
    LocalizedText title;
    std::optional<MarketIndex> market;
    std::optional<Confidence> confidence;
    std::string note;
    Citations sources;

    friend bool operator==(const OtherTitle&, const OtherTitle&) = default;
};

/// What a role says on one prose row; several statements when sources differ.
struct AspectStatements {
    AspectIndex aspect;
    std::vector<Statement> statements;

    friend bool operator==(const AspectStatements&, const AspectStatements&) = default;
};

/// A duty of a role: a shared one, or words of this role alone.
struct RoleDuty {
    std::optional<DutyIndex> duty; ///< set: shared; the statement then holds sources and note only
    Statement statement;
    std::optional<AspectIndex> aspect; ///< for words of this role alone
    std::optional<Decimal> weight;

    friend bool operator==(const RoleDuty&, const RoleDuty&) = default;
};

/// A measured value of a skill on a stated scale.
struct SkillValue {
    ScaleIndex scale;
    Decimal value;
    std::optional<Decimal> sample;
    std::optional<Decimal> standardError;
    std::optional<PartialDate> date;

    friend bool operator==(const SkillValue&, const SkillValue&) = default;
};

/// A skill that a role asks for.
struct SkillRequirement {
    SkillIndex skill;
    std::optional<std::size_t> step; ///< position on the skill's scale, from 0; nothing: not said
    std::vector<SkillValue> values;
    std::optional<Necessity> necessity; ///< nothing: not said
    std::optional<Decimal> weight;      ///< above zero
    std::string note;
    Citations sources;

    friend bool operator==(const SkillRequirement&, const SkillRequirement&) = default;
};

enum class QualificationKind { Education, Experience, Certification, Knowledge };

/// Years of something; at least one end is given.
struct YearsRange {
    std::optional<Decimal> min;
    std::optional<Decimal> max;

    friend bool operator==(const YearsRange&, const YearsRange&) = default;
};

struct Qualification {
    QualificationKind kind = QualificationKind::Knowledge;
    Statement statement; ///< its text may be empty when years are given
    std::optional<YearsRange> years;
    std::optional<Necessity> necessity;

    friend bool operator==(const Qualification&, const Qualification&) = default;
};

/// Another role (or, in words, other people) that this one deals with.
struct Relation {
    std::optional<RoleIndex> role;
    Statement statement; ///< its text may be empty when a role is given

    friend bool operator==(const Relation&, const Relation&) = default;
};

/// Relations of one kind: nothing means silence, an empty list means nobody.
using Relations = std::optional<std::vector<Relation>>;

struct RelatedRole {
    RoleIndex role;
    std::string kind;
    std::optional<Decimal> rank;
    Citations sources;

    friend bool operator==(const RelatedRole&, const RelatedRole&) = default;
};

struct Role {
    RoleId id;
    LocalizedText name;
    LocalizedText summary;
    std::optional<FamilyIndex> family;
    std::optional<TrackIndex> track;
    std::optional<LevelSpan> level;
    std::vector<Statement> definitions;
    std::vector<OtherTitle> otherTitles;
    std::vector<AspectStatements> aspects; ///< in the order of the file
    std::vector<RoleDuty> duties;
    std::vector<Statement> typicalWeek;
    std::vector<SkillRequirement> skills; ///< each skill once, in the order of the file
    std::vector<SkillIndex> notNeeded;
    std::vector<Qualification> qualifications;
    Relations reportsTo;
    Relations manages;
    Relations worksWith;
    std::vector<Statement> goals;
    std::vector<Code> codes;
    std::vector<RelatedRole> related;
    std::optional<RoleIndex> replacedBy;
    Citations sources; ///< for the entry as a whole

    friend bool operator==(const Role&, const Role&) = default;
};

} // namespace rungwise
