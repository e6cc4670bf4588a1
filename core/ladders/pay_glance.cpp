// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses the record and words it shortly.
#include "core/ladders/pay_glance.h"

#include "core/ladders/pay_glance_words.h"
#include "core/pay/measure_weight.h"
#include "core/pay/pay_line.h"
#include "core/pay/pay_origin.h"
#include "core/pay/pay_words.h"
#include "core/pay/range_shape.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace rungwise {

namespace {

enum class Telling { Range, Middle, OneFigure };

/// The smaller the better.
struct Rank {
    bool isOneFigure = false;
    std::size_t measure = 0;
    Telling telling = Telling::Range;

    friend auto operator<=>(const Rank&, const Rank&) = default;
};

std::optional<Rank> rankOf(const PayRecord& record) {
    const std::size_t measure = measureWeight(record.measure);
    if (measure > measureWeight(PayMeasure::Base)) return std::nullopt;
    const RangeShape shape = rangeShape(record.figures);
    if (shape == RangeShape::None) return std::nullopt;
    const bool hasMiddle = record.figures[PayFigure::Mean] || record.figures[PayFigure::Median];
    const Telling telling = shape != RangeShape::Middle ? Telling::Range
                            : hasMiddle                 ? Telling::Middle
                                                        : Telling::OneFigure;
    return Rank{telling == Telling::OneFigure, measure, telling};
}

/// Keeps the first of the best.
class Best {
public:
    void offer(const PayRecord& record, std::size_t position) {
        const auto rank = rankOf(record);
        if (!rank || (rank_ && *rank_ <= *rank)) return;
        rank_ = rank;
        position_ = position;
    }

    [[nodiscard]] std::optional<std::size_t> position() const { return position_; }

private:
    std::optional<Rank> rank_;
    std::optional<std::size_t> position_;
};

std::optional<double> valueOf(const PayFigures& figures, const std::optional<PayFigure>& figure) {
    if (!figure || !figures[*figure]) return std::nullopt;
    return figures[*figure]->amount.toDouble();
}

template <class Tag> std::size_t keyOf(const std::optional<Index<Tag>>& index) {
    return index ? index->value() + 1 : 0;
}

} // namespace

PayGlances::PayGlances(const Catalogue& catalogue, CitedSources& sources, std::string_view language)
    : catalogue_{catalogue}, sources_{sources}, language_{language},
      hasGroupRecords_{std::ranges::any_of(
          catalogue.pay(), [](const PayRecord& record) { return record.subject.roles.empty(); })} {}

std::optional<PayGlance> PayGlances::of(RoleIndex role) {
    auto position = ownRecord(role);
    if (!position) position = groupRecord(role);
    if (!position) return std::nullopt;
    return glanceAt(*position);
}

Phrase PayGlances::silence(RoleIndex role) const {
    const auto& records = catalogue_.payOf(role);
    const auto isWithheld = [this](std::uint32_t at) { return catalogue_.pay()[at].suppressed; };
    if (!records.empty() && std::ranges::all_of(records, isWithheld)) {
        return phrase(RW_TEXT("Ladders", "pay withheld"));
    }
    if (!records.empty()) return phrase(RW_TEXT("Ladders", "other pay data only"));
    if (!catalogue_.observationsOf(role).empty()) {
        return phrase(RW_TEXT("Ladders", "single observations of pay only"));
    }
    return phrase(RW_TEXT("Ladders", "no pay data"));
}

std::optional<std::size_t> PayGlances::ownRecord(RoleIndex role) const {
    Best best;
    for (const std::uint32_t at : catalogue_.payOf(role)) best.offer(catalogue_.pay()[at], at);
    return best.position();
}

std::optional<std::size_t> PayGlances::groupRecord(RoleIndex role) {
    if (!hasGroupRecords_) return std::nullopt;
    const Role& entry = catalogue_.roles()[role];
    const GroupKey key{entry.level ? entry.level->from.value() + 1 : 0,
                       entry.level ? entry.level->to.value() + 1 : 0, keyOf(entry.track),
                       keyOf(entry.family)};
    const auto [place, isNew] = ofGroups_.try_emplace(key);
    if (isNew) {
        Best best;
        for (const PayLine& line : publishedLinesOf(catalogue_, role)) {
            const bool isRecord = line.reach == PayReach::Group && !line.isPart && line.position;
            if (isRecord) best.offer(*line.record, *line.position);
        }
        place->second = best.position();
    }
    return place->second;
}

PayGlance PayGlances::glanceAt(std::size_t position) {
    const PayRecord& record = catalogue_.pay()[position];
    const GlanceFigures shown = glanceFigures(record.figures);
    return {.record = position,
            .words = glanceWords(record, shown),
            .source = sourceWords(record),
            .low = valueOf(record.figures, shown.low),
            .middle = valueOf(record.figures, shown.middle),
            .high = valueOf(record.figures, shown.high),
            .currency = record.currency,
            .sources = sources_.cite(record.sources)};
}

Phrase PayGlances::sourceWords(const PayRecord& record) const {
    Phrases parts{originWords(catalogue_, sources_, record.sources)};
    if (record.asOf) parts.push_back(Phrase::plain(*record.asOf));
    if (record.market) {
        const ChosenText market =
            catalogue_.nameIn(catalogue_.markets(), *record.market, language_);
        parts.push_back(Phrase::verbatim(market.text));
    }
    if (record.subject.roles.empty()) {
        parts.push_back(groupWords(catalogue_, record.subject, language_));
    }
    return Phrase::plain(std::move(parts));
}

} // namespace rungwise
