// SPDX-License-Identifier: GPL-3.0-or-later
// Moves and the sizes of steps as JSON: what ladders and routes write in the same form.
#pragma once

#include "core/base/json_writer.h"
#include "core/citations/numbered_source.h"
#include "core/ladders/ladder_view.h"
#include "core/ladders/step_size.h"
#include "core/model/catalogue.h"
#include "core/wording/wording.h"

#include <optional>
#include <string_view>
#include <vector>

namespace rungwise {

/// Writes parts of one result; `sources` are those of the result.
class StepJson {
public:
    StepJson(JsonWriter& json, const Catalogue& catalogue,
             const std::vector<NumberedSource>& sources, const Wording& wording)
        : json_{json}, catalogue_{catalogue}, sources_{sources}, wording_{wording} {}

    /// "months": the ends that are known; nothing where nobody says.
    void writeMonthsKey(const std::optional<MonthsRange>& months);
    /// "statements": what each ladder says of a move.
    void writeStatementsKey(const std::vector<MoveStatement>& statements);
    /// An object with the total and how many changes of each kind it counts.
    void writeCountsKey(std::string_view key, const StepSize& size);
    /// An object with every change, every term and the total.
    void writeSizeKey(std::string_view key, const StepSize& size);
    /// "pay": every comparable pair of records; null with "pay_reason" where there is none.
    void writePayKey(const std::vector<PayStep>& pay);
    void writeSourcesKey(const SourceNumbers& numbers);
    /// A computed number, rounded to two decimal places.
    void writeNumberKey(std::string_view key, double value);

private:
    void writeTotals(const StepSize& size);
    void writeTerms(const std::vector<StepTerm>& terms);
    void writeSkill(const SkillDifference& skill);
    void writeDuties(const std::vector<DutyDifference>& duties);
    void writeQualifications(const std::vector<NewQualification>& qualifications);
    void writePayStep(const PayStep& pay);
    void writeTextKey(std::string_view key, const Phrase& words);

    JsonWriter& json_;
    const Catalogue& catalogue_;
    const std::vector<NumberedSource>& sources_;
    const Wording& wording_;
};

} // namespace rungwise
