// SPDX-License-Identifier: GPL-3.0-or-later
// Words for the enumerations of the model.
#pragma once

#include "core/model/pay.h"
#include "core/model/role.h"
#include "core/model/source.h"
#include "core/wording/phrase.h"

namespace rungwise {

[[nodiscard]] Phrase sourceKindWords(SourceKind kind);
[[nodiscard]] Phrase necessityWords(Necessity necessity);
[[nodiscard]] Phrase confidenceWords(Confidence confidence);
/// As the label of a row: "Education".
[[nodiscard]] Phrase qualificationLabel(QualificationKind kind);
/// As the label of a row: "Base pay".
[[nodiscard]] Phrase measureLabel(PayMeasure measure);
/// Within a sentence: "base pay".
[[nodiscard]] Phrase measureWords(PayMeasure measure);
/// As it stands in an id: "base".
[[nodiscard]] const char* measureId(PayMeasure measure);
/// "per year".
[[nodiscard]] Phrase periodWords(PayPeriod period);

} // namespace rungwise
