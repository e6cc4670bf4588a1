// SPDX-License-Identifier: GPL-3.0-or-later
// One table per enumeration, in the order of its values.
#include "core/model/kind_words.h"

#include <cstddef>

namespace rungwise {

namespace {

// clang-format off
constexpr TranslatableText sourceKinds[] = {
    RW_TEXT("Comparison", "survey"),
    RW_TEXT("Comparison", "self-reported"),
    RW_TEXT("Comparison", "the employer’s own words"),
    RW_TEXT("Comparison", "job postings"),
    RW_TEXT("Comparison", "official statistics"),
    RW_TEXT("Comparison", "estimate by a model"),
    RW_TEXT("Comparison", "article"),
    RW_TEXT("Comparison", "framework"),
};

constexpr TranslatableText necessities[] = {
    RW_TEXT("Comparison", "required"),
    RW_TEXT("Comparison", "preferred"),
    RW_TEXT("Comparison", "helpful"),
    RW_TEXT("Comparison", "optional"),
};

constexpr TranslatableText confidences[] = {
    RW_TEXT("Comparison", "high confidence"),
    RW_TEXT("Comparison", "medium confidence"),
    RW_TEXT("Comparison", "low confidence"),
};

constexpr TranslatableText qualificationKinds[] = {
    RW_TEXT("Comparison", "Education"),
    RW_TEXT("Comparison", "Experience"),
    RW_TEXT("Comparison", "Certification"),
    RW_TEXT("Comparison", "Knowledge"),
};

constexpr TranslatableText measureLabels[] = {
    RW_TEXT("Comparison", "Base pay"),
    RW_TEXT("Comparison", "Additional pay"),
    RW_TEXT("Comparison", "Bonus"),
    RW_TEXT("Comparison", "Equity"),
    RW_TEXT("Comparison", "Total cash pay"),
    RW_TEXT("Comparison", "Total pay"),
};

constexpr TranslatableText measures[] = {
    RW_TEXT("Comparison", "base pay"),
    RW_TEXT("Comparison", "additional pay"),
    RW_TEXT("Comparison", "bonus"),
    RW_TEXT("Comparison", "equity"),
    RW_TEXT("Comparison", "total cash pay"),
    RW_TEXT("Comparison", "total pay"),
};

constexpr const char* measureIds[] = {"base", "additional", "bonus", "equity", "total-cash", "total"};

constexpr TranslatableText periods[] = {
    RW_TEXT("Comparison", "per year"),
    RW_TEXT("Comparison", "per month"),
    RW_TEXT("Comparison", "per week"),
    RW_TEXT("Comparison", "per day"),
    RW_TEXT("Comparison", "per hour"),
};
// clang-format on

template <class Kind, std::size_t count>
Phrase wordsOf(const TranslatableText (&texts)[count], Kind kind) {
    return phrase(texts[static_cast<std::size_t>(kind)]);
}

} // namespace

Phrase sourceKindWords(SourceKind kind) {
    return wordsOf(sourceKinds, kind);
}

Phrase necessityWords(Necessity necessity) {
    return wordsOf(necessities, necessity);
}

Phrase confidenceWords(Confidence confidence) {
    return wordsOf(confidences, confidence);
}

Phrase qualificationLabel(QualificationKind kind) {
    return wordsOf(qualificationKinds, kind);
}

Phrase measureLabel(PayMeasure measure) {
    return wordsOf(measureLabels, measure);
}

Phrase measureWords(PayMeasure measure) {
    return wordsOf(measures, measure);
}

const char* measureId(PayMeasure measure) {
    return measureIds[static_cast<std::size_t>(measure)];
}

Phrase periodWords(PayPeriod period) {
    return wordsOf(periods, period);
}

} // namespace rungwise
