// SPDX-License-Identifier: GPL-3.0-or-later
// How large the step from one role to another is, and what it is made of.
#pragma once

#include "core/citations/cited_sources.h"
#include "core/citations/source_numbers.h"
#include "core/model/catalogue.h"
#include "core/pay/pay_agreement.h"
#include "core/wording/phrase.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rungwise {

class PayOfRoles;
class StepWords;
struct SortedRole;

/// What becomes of one skill. Unmeasured: both roles ask for it, but on unlike scales or without a
/// level. A skill that the new role does not mention is Dropped, or, if it says so, NotNeeded.
enum class SkillStep { Gained, Raised, Lowered, Dropped, NotNeeded, Unmeasured, Kept };

struct SkillDifference {
    SkillIndex skill;
    std::string id;
    Phrase name;
    SkillStep step = SkillStep::Kept;
    Phrase before; ///< name of the level; empty where not asked or not stated
    Phrase after;
    std::optional<double> levels; ///< by which two levels on one scale differ, signed
    double weight = 0;            ///< as the new role states it (the old one where the skill falls
                                  ///< away), else by necessity
    SourceNumbers sources;
};

struct DutyDifference {
    Phrase words;
    bool isNew = true; ///< else the old role's alone
    SourceNumbers sources;
};

/// Something that the new role asks for and the old one does not.
struct NewQualification {
    Phrase words;
    SourceNumbers sources;
};

/// A pair of comparable records: one measure, market and unit.
struct PayStep {
    PayMeasure measure = PayMeasure::Total;
    std::optional<MarketIndex> marketIndex;
    Phrase market;          ///< empty where the records name none
    std::size_t before = 0; ///< positions in Catalogue::pay()
    std::size_t after = 0;
    PayFigure figure = PayFigure::Mean;     ///< Mean or Median, of both
    double percent = 0;                     ///< of the old role's figure
    Precision precision = Precision::Exact; ///< Exact or About
    std::optional<RangeOverlap> overlap;
    Phrase words; ///< "+17.1 % total pay on average, United States"
    SourceNumbers sources;
};

/// One term of the size, as shown to whoever wants to know how it came about.
struct StepTerm {
    Phrase words; ///< "Product strategy: 2 levels × weight 3"
    double value = 0;
};

/// The size is the sum of its terms, each rounded to two decimal places. A skill that is gained or
/// raised counts its weight times the levels to climb: from below the lowest level when it is new.
/// A range of numbers is taken as five levels that lie evenly on it, the lowest at its lower end; a
/// new skill without a level counts as the middle of its scale, or of five levels where it has
/// none. Weights are the new role's, or 3 required, 2 preferred and not said, 1 helpful, 0.5
/// optional. Each new duty counts 1 and each new qualification 2. What is lowered, dropped or
/// cannot be measured is shown and counts nothing.
struct StepSize {
    std::vector<SkillDifference> skills; ///< in the order of the new role, then what falls away
    std::vector<DutyDifference> duties;
    std::vector<NewQualification> qualifications;
    std::vector<PayStep> pay; ///< the weightiest first; empty: no comparable records
    std::vector<StepTerm> terms;
    double total = 0;
    bool knowsSkills = true; ///< both roles list skills; else nothing is said of them
    bool knowsDuties = true; ///< both roles list duties

    [[nodiscard]] std::size_t count(SkillStep step) const;
};

/// Pure. `sources` gets what is cited; requires two different indices of this catalogue.
[[nodiscard]] StepSize stepSize(const Catalogue& catalogue, RoleIndex from, RoleIndex to,
                                CitedSources& sources, std::string_view language);

/// The steps of one view: what steps have in common is worked out once, so that thousands of them
/// take little. Lives within the life of catalogue and sources.
class StepSizes {
public:
    StepSizes(const Catalogue& catalogue, CitedSources& sources, std::string_view language);
    StepSizes(const StepSizes&) = delete;
    StepSizes& operator=(const StepSizes&) = delete;
    ~StepSizes();

    /// As `stepSize`.
    [[nodiscard]] StepSize between(RoleIndex from, RoleIndex to);

    /// `between(from, to).total`, without a word and without citing anything.
    [[nodiscard]] double total(RoleIndex from, RoleIndex to);

    /// `between(from, to).pay` and nothing else.
    [[nodiscard]] std::vector<PayStep> pay(RoleIndex from, RoleIndex to);

private:
    [[nodiscard]] const SortedRole& sorted(RoleIndex role);

    const Catalogue& catalogue_;
    CitedSources& sources_;
    std::string_view language_;
    std::vector<std::unique_ptr<const SortedRole>> sorted_; ///< by role, as they are asked for
    std::unique_ptr<PayOfRoles> pay_;
    std::unique_ptr<StepWords> words_;
};

/// "+5 skills, 3 higher", "+2 skills", "1 lower"; empty where skills are not known of both or do
/// not change.
[[nodiscard]] Phrase stepLabel(const StepSize& size);

} // namespace rungwise
