// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue's words for the parts of a step.
#pragma once

#include "core/model/catalogue.h"
#include "core/wording/phrase.h"

#include <string>
#include <string_view>
#include <vector>

namespace rungwise {

/// Texts of the catalogue in the reader's language, each kept once for all steps that show it.
/// Lives within the life of both.
class StepWords {
public:
    StepWords(const Catalogue& catalogue, std::string_view language);

    [[nodiscard]] const std::string& idOf(SkillIndex skill) const;
    [[nodiscard]] Phrase nameOf(SkillIndex skill);
    /// "Advanced", "4.12 of 7"; empty where the level is not stated.
    [[nodiscard]] Phrase levelOf(const SkillRequirement& asked);
    /// The duty's text, or its id where it has none.
    [[nodiscard]] Phrase dutyWords(const RoleDuty& entry);
    /// "Degree in design (preferred)", "at least 3 years".
    [[nodiscard]] Phrase qualificationWords(const Qualification& qualification);

private:
    [[nodiscard]] Phrase textOf(const LocalizedText& text);

    const Catalogue& catalogue_;
    std::string_view language_;
    TextPool texts_;
    std::vector<SharedText> skills_; ///< names; empty until they are asked for
    std::vector<SharedText> duties_;
};

} // namespace rungwise
