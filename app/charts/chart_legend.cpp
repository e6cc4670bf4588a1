// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for each sign among the marks.
#include "app/charts/chart_legend.h"

#include "app/text/drawable_text.h"
#include "app/text/to_qt.h"
#include "core/model/kind_words.h"

#include <algorithm>
#include <array>

namespace rungwise::app {

namespace {

using Sign = LegendEntry::Sign;

bool shows(const RangeMark& mark, Sign sign) {
    switch (sign) {
    case Sign::Percentiles: return mark.thin.has_value();
    case Sign::Quartiles: return mark.thick.has_value();
    case Sign::Band: return mark.band.has_value();
    case Sign::Median: return mark.tick && mark.tick->figure == PayFigure::Median;
    case Sign::Average: return mark.average || (mark.tick && mark.tick->figure == PayFigure::Mean);
    case Sign::OpenEnd: return mark.isOpenBelow || mark.isOpenAbove;
    default: return false;
    }
}

bool shows(const PayChartRow& row, Sign sign) {
    if (sign == Sign::Remark) {
        const auto* range = std::get_if<RangeMark>(&row.mark);
        return !row.remark.isEmpty() && range != nullptr && range->span();
    }
    if (const auto* range = std::get_if<RangeMark>(&row.mark)) return shows(*range, sign);
    if (const auto* spread = std::get_if<SpreadMark>(&row.mark)) {
        return sign == Sign::Observations || (sign == Sign::Median && spread->median);
    }
    return false;
}

struct SignWords {
    Sign sign;
    TranslatableText words;
};

constexpr std::array signWords{
    SignWords{Sign::Percentiles, RW_TEXT("Pay", "10th to 90th percentile")},
    SignWords{Sign::Quartiles, RW_TEXT("Pay", "25th to 75th percentile")},
    SignWords{Sign::Band, RW_TEXT("Pay", "low to high")},
    SignWords{Sign::Median, RW_TEXT("Pay", "median")},
    SignWords{Sign::Average, RW_TEXT("Pay", "average")},
    SignWords{Sign::OpenEnd, RW_TEXT("Pay", "open end: at least or at most")},
    SignWords{Sign::Observations, RW_TEXT("Pay", "number of observations")},
    SignWords{Sign::Remark, RW_TEXT("Pay", "dashed: see the remark")}};

bool hasPart(const PayChartRow& row, PayMeasure measure) {
    const auto* mark = std::get_if<PartsMark>(&row.mark);
    return mark != nullptr &&
           std::ranges::find(mark->parts, measure, &PartsMark::Part::measure) != mark->parts.end();
}

} // namespace

std::vector<LegendEntry> chartLegend(const PayChartPlan& plan, const Wording& wording) {
    std::vector<LegendEntry> entries;
    for (const auto& [sign, words] : signWords) {
        if (std::ranges::any_of(plan.rows, [&](const auto& row) { return shows(row, sign); })) {
            entries.push_back({sign, drawableText(toQString(wording.say(phrase(words))))});
        }
    }
    for (const PayMeasure measure :
         {PayMeasure::Base, PayMeasure::Additional, PayMeasure::Bonus, PayMeasure::Equity}) {
        if (std::ranges::any_of(plan.rows,
                                [&](const auto& row) { return hasPart(row, measure); })) {
            entries.push_back(
                {Sign::Part, drawableText(toQString(wording.say(measureWords(measure)))), measure});
        }
    }
    if (plan.ownPay && !plan.rows.empty()) entries.push_back({Sign::OwnPay, plan.ownPayText});
    return entries;
}

} // namespace rungwise::app
