// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs records and measures how far apart they are.
#include "core/compare/pay_agreement.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>

namespace rungwise {

namespace {

/// Averages closer than this share of the larger count as saying the same.
constexpr double tolerance = 0.01;

enum class SourceMatch { None, Some, All };

bool citesAllOf(const Citations& a, const Citations& b) {
    return std::ranges::all_of(b, [&a](const Citation& citation) {
        return std::ranges::find(a, citation.source, &Citation::source) != a.end();
    });
}

bool citesAnyOf(const Citations& a, const Citations& b) {
    return std::ranges::any_of(b, [&a](const Citation& citation) {
        return std::ranges::find(a, citation.source, &Citation::source) != a.end();
    });
}

SourceMatch sourceMatch(const PayLine& a, const PayLine& b) {
    const Citations& first = a.record->sources;
    const Citations& second = b.record->sources;
    if (!citesAnyOf(first, second)) return SourceMatch::None;
    return citesAllOf(first, second) && citesAllOf(second, first) ? SourceMatch::All
                                                                  : SourceMatch::Some;
}

bool sameUnit(const PayLine& a, const PayLine& b) {
    return a.record->currency == b.record->currency && a.record->period == b.record->period;
}

/// A figure that says where the middle is, not only on which side of a bound.
std::optional<PayAmount> middle(const PayLine& line, PayFigure figure) {
    const auto amount = line.figure(figure);
    if (line.record->suppressed || !amount) return std::nullopt;
    const bool isBound =
        amount->precision == Precision::AtLeast || amount->precision == Precision::AtMost;
    return isBound ? std::nullopt : amount;
}

struct Span {
    double low;
    double high;
};

std::optional<Span> spanOf(const PayLine& line, PayFigure lower, PayFigure upper) {
    const auto low = middle(line, lower);
    const auto high = middle(line, upper);
    if (!low || !high) return std::nullopt;
    return Span{low->amount.toDouble(), high->amount.toDouble()};
}

using SpanPair = std::pair<Span, Span>;

/// Ranges of the same kind: low to high, else the 10th to the 90th percentile.
std::optional<SpanPair> spansOf(const PayLine& a, const PayLine& b) {
    constexpr std::pair<PayFigure, PayFigure> kinds[] = {{PayFigure::Low, PayFigure::High},
                                                         {PayFigure::P10, PayFigure::P90}};
    for (const auto& [lower, upper] : kinds) {
        const auto first = spanOf(a, lower, upper);
        const auto second = spanOf(b, lower, upper);
        if (first && second) return SpanPair{*first, *second};
    }
    return std::nullopt;
}

std::optional<double> overlapOf(const PayLine& a, const PayLine& b) {
    const auto spans = spansOf(a, b);
    if (!spans) return std::nullopt;
    const auto& [first, second] = *spans;
    const double joint = std::max(first.high, second.high) - std::min(first.low, second.low);
    if (joint <= 0) return std::nullopt;
    const double shared = std::min(first.high, second.high) - std::max(first.low, second.low);
    return std::max(shared, 0.0) / joint * 100;
}

std::optional<PayDistance> distanceOf(const PayLine& baseline, const PayLine& line) {
    if (!sameUnit(baseline, line)) return std::nullopt;
    for (const PayFigure figure : {PayFigure::Mean, PayFigure::Median}) {
        const auto from = middle(baseline, figure);
        const auto to = middle(line, figure);
        if (!from || !to || from->amount.isZero()) continue;
        const bool isExact =
            from->precision == Precision::Exact && to->precision == Precision::Exact;
        const double start = from->amount.toDouble();
        return PayDistance{.baseline = &baseline,
                           .line = &line,
                           .figure = figure,
                           .percent = (to->amount.toDouble() - start) / start * 100,
                           .precision = isExact ? Precision::Exact : Precision::About,
                           .overlap = overlapOf(baseline, line)};
    }
    return std::nullopt;
}

/// The one thing that was found, as long as it is the only one.
class OnlyOne {
public:
    void add(const PayDistance& distance) {
        found_ = count_ == 0 ? std::optional{distance} : std::nullopt;
        ++count_;
    }

    [[nodiscard]] const std::optional<PayDistance>& found() const { return found_; }

private:
    std::optional<PayDistance> found_;
    std::size_t count_ = 0;
};

bool contradict(const PayLine& a, const PayLine& b) {
    if (!sameUnit(a, b) || a.reach != b.reach) return false;
    if (sourceMatch(a, b) == SourceMatch::All) return false;
    for (const PayFigure figure : {PayFigure::Mean, PayFigure::Median}) {
        const auto first = middle(a, figure);
        const auto second = middle(b, figure);
        if (!first || !second) continue;
        const double x = first->amount.toDouble();
        const double y = second->amount.toDouble();
        return std::abs(x - y) > tolerance * std::max(x, y);
    }
    const auto spans = spansOf(a, b);
    return spans &&
           (spans->first.high < spans->second.low || spans->second.high < spans->first.low);
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
    Claim claim{.currency = record.currency,
                .period = record.period,
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
std::vector<Claim> claimsOf(const std::vector<PayLine>& lines) {
    std::vector<Claim> claims;
    for (const PayLine& line : lines) {
        Claim claim = claimOf(line);
        if (std::ranges::any_of(claim.amounts, &ClaimedAmount::has_value)) claims.push_back(claim);
    }
    std::ranges::sort(claims);
    const auto repeated = std::ranges::unique(claims);
    claims.erase(repeated.begin(), repeated.end());
    return claims;
}

} // namespace

std::optional<PayDistance> payDistance(const std::vector<PayLine>& baseline,
                                       const std::vector<PayLine>& lines) {
    OnlyOne any;
    OnlyOne sharing;
    OnlyOne alike;
    for (const PayLine& from : baseline) {
        for (const PayLine& to : lines) {
            const auto distance = distanceOf(from, to);
            if (!distance) continue;
            const SourceMatch match = sourceMatch(from, to);
            any.add(*distance);
            if (match >= SourceMatch::Some) sharing.add(*distance);
            if (match == SourceMatch::All) alike.add(*distance);
        }
    }
    for (const OnlyOne* candidates : {&any, &alike, &sharing}) {
        if (candidates->found()) return candidates->found();
    }
    return std::nullopt;
}

std::vector<const PayLine*> contradicting(const std::vector<PayLine>& lines) {
    std::vector<const PayLine*> found;
    for (const PayLine& line : lines) {
        const bool isContradicted = std::ranges::any_of(
            lines, [&line](const PayLine& other) { return contradict(line, other); });
        if (isContradicted) found.push_back(&line);
    }
    return found;
}

bool giveSameFigures(const std::vector<PayLine>& a, const std::vector<PayLine>& b) {
    return claimsOf(a) == claimsOf(b);
}

} // namespace rungwise
