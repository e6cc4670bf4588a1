// SPDX-License-Identifier: GPL-3.0-or-later
// Holds two lines against each other.
#include "core/pay/pay_agreement.h"

#include "core/pay/source_set.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>

namespace rungwise {

namespace {

/// Whether both rest on exactly the same sources; who names none shares them with nobody.
bool sameSources(const PayLine& a, const PayLine& b) {
    const SourceSet sources = sourceSet(a.record->sources);
    return !sources.empty() && sources == sourceSet(b.record->sources);
}

struct Span {
    double low;
    double high;
};

std::optional<Span> spanOf(const PayLine& line, PayFigure lower, PayFigure upper) {
    const auto low = knownFigure(line, lower);
    const auto high = knownFigure(line, upper);
    if (!low || !high || low->amount > high->amount) return std::nullopt;
    return Span{low->amount.toDouble(), high->amount.toDouble()};
}

struct SpanPair {
    PayFigure lower;
    PayFigure upper;
    Span first;
    Span second;
};

/// Ranges of the same kind: low to high, else the 10th to the 90th percentile. Ends that are the
/// wrong way round, which only inexact ones can be, are no range.
std::optional<SpanPair> spansOf(const PayLine& a, const PayLine& b) {
    constexpr std::pair<PayFigure, PayFigure> kinds[] = {{PayFigure::Low, PayFigure::High},
                                                         {PayFigure::P10, PayFigure::P90}};
    for (const auto& [lower, upper] : kinds) {
        const auto first = spanOf(a, lower, upper);
        const auto second = spanOf(b, lower, upper);
        if (first && second) return SpanPair{lower, upper, *first, *second};
    }
    return std::nullopt;
}

/// Averages, else medians, as far as both are known.
bool areMiddlesApart(const PayLine& a, const PayLine& b, Tolerance tolerance) {
    for (const PayFigure figure : {PayFigure::Mean, PayFigure::Median}) {
        const auto first = knownFigure(a, figure);
        const auto second = knownFigure(b, figure);
        if (!first || !second) continue;
        return isApart(first->amount.toDouble(), second->amount.toDouble(), tolerance);
    }
    return false;
}

using ClaimedAmount = std::optional<std::pair<Decimal, Precision>>;

/// What a line says, apart from what it rests on. Ordered, so that cells can be compared as sets.
struct Claim {
    std::string_view currency;
    PayPeriod period;
    std::array<ClaimedAmount, payFigureCount> amounts;
    std::optional<LevelIndex> level; ///< this and the next two: of a record about a group
    std::optional<TrackIndex> track;
    std::optional<FamilyIndex> family;

    friend auto operator<=>(const Claim&, const Claim&) = default;
};

Claim claimOf(const PayLine& line) {
    const PayRecord& record = *line.record;
    Claim claim{.currency = line.unit.currency,
                .period = line.unit.period,
                .amounts = {},
                .level = record.subject.level,
                .track = record.subject.track,
                .family = record.subject.family};
    for (std::size_t i = 0; i < payFigureCount; ++i) {
        const auto amount = line.figure(static_cast<PayFigure>(i));
        if (amount) claim.amounts[i] = std::pair{amount->amount, amount->precision};
    }
    return claim;
}

/// Rising, each once, without those that give no amount.
std::vector<Claim> claimsOf(std::span<const PayLine* const> lines) {
    std::vector<Claim> claims;
    for (const PayLine* line : lines) {
        Claim claim = claimOf(*line);
        if (std::ranges::any_of(claim.amounts, &ClaimedAmount::has_value)) claims.push_back(claim);
    }
    std::ranges::sort(claims);
    const auto repeated = std::ranges::unique(claims);
    claims.erase(repeated.begin(), repeated.end());
    return claims;
}

} // namespace

std::optional<PayAmount> knownFigure(const PayLine& line, PayFigure figure) {
    const auto& amount = line.figure(figure);
    if (line.record->suppressed || !amount) return std::nullopt;
    const bool isBound =
        amount->precision == Precision::AtLeast || amount->precision == Precision::AtMost;
    return isBound ? std::nullopt : amount;
}

std::optional<RangeOverlap> rangeOverlap(const PayLine& a, const PayLine& b) {
    if (a.unit != b.unit) return std::nullopt;
    const auto spans = spansOf(a, b);
    if (!spans) return std::nullopt;
    const auto& [lower, upper, first, second] = *spans;
    const double joint = std::max(first.high, second.high) - std::min(first.low, second.low);
    if (joint <= 0) return std::nullopt;
    const double shared = std::min(first.high, second.high) - std::max(first.low, second.low);
    return RangeOverlap{
        .lower = lower, .upper = upper, .percent = std::max(shared, 0.0) / joint * 100};
}

std::optional<PayDistance> payDistance(const PayLine& baseline, const PayLine& line) {
    if (baseline.unit != line.unit) return std::nullopt;
    for (const PayFigure figure : {PayFigure::Mean, PayFigure::Median}) {
        const auto from = knownFigure(baseline, figure);
        const auto to = knownFigure(line, figure);
        if (!from || !to || from->amount.isZero()) continue;
        const bool isExact =
            from->precision == Precision::Exact && to->precision == Precision::Exact;
        const double start = from->amount.toDouble();
        return PayDistance{.baseline = &baseline,
                           .line = &line,
                           .figure = figure,
                           .percent = (to->amount.toDouble() - start) / start * 100,
                           .precision = isExact ? Precision::Exact : Precision::About,
                           .overlap = rangeOverlap(baseline, line)};
    }
    return std::nullopt;
}

bool isApart(double a, double b, Tolerance tolerance) {
    const double share = tolerance == Tolerance::OnePercent ? 0.01 : 0.1;
    return std::abs(a - b) > share * std::max(a, b);
}

bool contradict(const PayLine& a, const PayLine& b, Tolerance tolerance) {
    if (a.unit != b.unit || a.reach != b.reach) return false;
    if (sameSources(a, b)) return false;
    if (areMiddlesApart(a, b, tolerance)) return true;
    const auto spans = spansOf(a, b);
    return spans &&
           (spans->first.high < spans->second.low || spans->second.high < spans->first.low);
}

bool giveSameFigures(std::span<const PayLine* const> a, std::span<const PayLine* const> b) {
    return claimsOf(a) == claimsOf(b);
}

} // namespace rungwise
