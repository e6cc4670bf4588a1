// SPDX-License-Identifier: GPL-3.0-or-later
// One table of names per enumeration, in the order of its enumerators.
#include "core/pay/pay_names.h"

#include <array>
#include <cstddef>

namespace rungwise {

namespace {

using std::string_view;

constexpr std::array<string_view, 6> measures{"base",   "additional", "bonus",
                                              "equity", "total-cash", "total"};
constexpr std::array<string_view, 5> periods{"year", "month", "week", "day", "hour"};
constexpr std::array<string_view, payFigureCount> figures{"low", "p10", "p25",  "median",
                                                          "p75", "p90", "high", "mean"};
constexpr std::array<string_view, 4> precisions{"exact", "at-least", "at-most", "about"};
constexpr std::array<string_view, 5> groupings{"role-source", "role", "level", "market", "source"};
constexpr std::array<string_view, 2> filters{"all", "disagreeing"};
constexpr std::array<string_view, 4> pictures{"ranges", "parts", "distribution", "guide"};
constexpr std::array<string_view, 5> places{"chart", "other-currency", "too-few", "withheld",
                                            "contradictory"};
static_assert(places.size() == static_cast<std::size_t>(PayPlace::Contradictory) + 1);
constexpr std::array<string_view, 19> remarks{
    "unlike-measure", "part-of",        "average-only", "typical-range", "approximate",
    "at-least",       "at-most",        "withheld",     "converted",     "period-taken",
    "old-rate",       "no-rate",        "wider-market", "no-market",     "group",
    "observed",       "low-confidence", "too-few",      "contradictory"};
static_assert(remarks.size() == static_cast<std::size_t>(PayRemarkKind::Contradictory) + 1);
constexpr std::array<string_view, 4> shapes{"none", "percentiles", "band", "middle"};
constexpr std::array<string_view, 2> ways{"direct", "inverse"};
constexpr std::array<string_view, 3> hoursTaken{"not-needed", "stated", "usual"};
constexpr std::array<string_view, 2> guideRows{"levels", "roles"};

template <class Enum, std::size_t count>
constexpr string_view nameOf(const std::array<string_view, count>& names, Enum value) {
    return names[static_cast<std::size_t>(value)];
}

} // namespace

std::span<const string_view> measureNames() {
    return measures;
}

std::span<const string_view> periodNames() {
    return periods;
}

std::span<const string_view> groupingNames() {
    return groupings;
}

std::span<const string_view> payFilterNames() {
    return filters;
}

std::span<const string_view> pictureNames() {
    return pictures;
}

string_view stableName(PayMeasure measure) {
    return nameOf(measures, measure);
}

string_view stableName(PayPeriod period) {
    return nameOf(periods, period);
}

string_view stableName(PayFigure figure) {
    return nameOf(figures, figure);
}

string_view stableName(Precision precision) {
    return nameOf(precisions, precision);
}

string_view stableName(PayGrouping grouping) {
    return nameOf(groupings, grouping);
}

string_view stableName(PayFilter filter) {
    return nameOf(filters, filter);
}

string_view stableName(PayPicture picture) {
    return nameOf(pictures, picture);
}

string_view stableName(PayPlace place) {
    return nameOf(places, place);
}

string_view stableName(PayRemarkKind kind) {
    return nameOf(remarks, kind);
}

string_view stableName(RangeShape shape) {
    return nameOf(shapes, shape);
}

string_view stableName(RateStep::Way way) {
    return nameOf(ways, way);
}

string_view stableName(PeriodStep::Hours hours) {
    return nameOf(hoursTaken, hours);
}

string_view stableName(GuideRows rows) {
    return nameOf(guideRows, rows);
}

} // namespace rungwise
