// SPDX-License-Identifier: GPL-3.0-or-later
// Adds up the size of a step: the one place that knows what counts how much.
#pragma once

#include "core/ladders/skill_pairs.h"
#include "core/ladders/step_size.h"

#include <cstddef>
#include <vector>

namespace rungwise {

/// The sum without words. Kept in hundredths, so that it is exactly what the shown terms add up to.
class StepTotal {
public:
    void addSkill(const SkillPair& pair) { hundredths_ += pair.hundredths(); }
    void addDuties(std::size_t count);
    void addQualifications(std::size_t count);

    [[nodiscard]] double value() const { return hundredths_ / 100; }

private:
    double hundredths_ = 0;
};

/// The sum with words for each term.
class StepTerms {
public:
    /// Skills that count nothing make no term.
    void addSkill(const SkillPair& pair, const SkillDifference& difference);
    void addDuties(std::size_t count);
    void addQualifications(std::size_t count);

    [[nodiscard]] double total() const { return total_.value(); }
    [[nodiscard]] std::vector<StepTerm> list() && { return std::move(terms_); }

private:
    StepTotal total_;
    std::vector<StepTerm> terms_;
};

} // namespace rungwise
