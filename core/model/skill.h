// SPDX-License-Identifier: GPL-3.0-or-later
// Skills and the scales they are measured on.
#pragma once

#include "core/base/decimal.h"
#include "core/model/ids.h"
#include "core/model/statement.h"

#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

namespace rungwise {

struct ScaleStep {
    std::string id;
    LocalizedText name;
    LocalizedText text;

    friend bool operator==(const ScaleStep&, const ScaleStep&) = default;
};

/// Named steps, lowest first; never empty.
using ScaleSteps = std::vector<ScaleStep>;

struct Anchor {
    Decimal at;
    LocalizedText text;

    friend bool operator==(const Anchor&, const Anchor&) = default;
};

/// A numeric scale; `min` is below `max`.
struct NumericRange {
    Decimal min;
    Decimal max;
    std::optional<Decimal> step; ///< above zero
    std::vector<Anchor> anchors;

    friend bool operator==(const NumericRange&, const NumericRange&) = default;
};

struct Scale {
    ScaleId id;
    LocalizedText name;
    std::variant<ScaleSteps, NumericRange> measure;
    Citations sources;

    [[nodiscard]] const ScaleSteps* steps() const { return std::get_if<ScaleSteps>(&measure); }
    [[nodiscard]] const NumericRange* range() const { return std::get_if<NumericRange>(&measure); }

    friend bool operator==(const Scale&, const Scale&) = default;
};

enum class SkillKind { Skill, Knowledge, Behaviour, Competency, Technology, Language };

/// How one knows that somebody is at a level.
struct Criterion {
    Statement statement;
    std::vector<LocalizedText> examples;

    friend bool operator==(const Criterion&, const Criterion&) = default;
};

/// What one step of the scale means for one skill.
struct SkillLevelText {
    std::size_t step; ///< position in the scale's steps, from 0
    LocalizedText text;
    std::vector<Criterion> criteria;

    friend bool operator==(const SkillLevelText&, const SkillLevelText&) = default;
};

struct Skill {
    SkillId id;
    LocalizedText name;
    LocalizedText text;
    SkillKind kind = SkillKind::Skill;
    std::vector<SkillIndex> parents;
    std::optional<ScaleIndex>
        scale; ///< its own, else the catalogue's; nothing when neither is given
    std::vector<SkillLevelText> levels; ///< ordered by step
    std::vector<Code> codes;
    Citations sources;

    friend bool operator==(const Skill&, const Skill&) = default;
};

} // namespace rungwise
