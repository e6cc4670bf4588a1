// SPDX-License-Identifier: GPL-3.0-or-later
// What roles are paid and who says so, as a value. Chart, table, files and command line show this.
#pragma once

#include "core/citations/numbered_source.h"
#include "core/citations/source_numbers.h"
#include "core/pay/observed_pay.h"
#include "core/pay/own_pay.h"
#include "core/pay/pay_agreement.h"
#include "core/pay/pay_choice.h"
#include "core/pay/pay_conversion.h"
#include "core/wording/phrase.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace rungwise {

struct PayRequest {
    std::vector<RoleIndex> roles;        ///< any number, each once, known or only mentioned
    std::size_t baseline = 0;            ///< position in `roles`
    std::vector<PayMeasure> measures;    ///< as in PayChoice
    std::optional<MarketIndex> market;   ///< with those it lies in; nothing: all
    std::optional<std::string> currency; ///< nothing: that of most rows
    std::optional<PayPeriod> period;     ///< nothing: that of most rows
    PayGrouping grouping = PayGrouping::RoleAndSource;
    PayFilter filter = PayFilter::All;
    std::optional<PartialDate> today; ///< rates are old relative to this; nothing: none is
    std::optional<OwnPay> ownPay;
    std::string language;                     ///< of catalogue texts; empty: the catalogue's own
    ObservedBy observedBy = ObservedBy::Role; ///< how observations are put together
};

/// Where a row can be shown.
enum class PayPlace {
    Chart,         ///< it has something to draw in the view's unit
    OtherCurrency, ///< no exchange rate leads to the view's currency: listed apart, in its own
    TooFew,        ///< fewer than three observations
    Withheld,      ///< no figures
    Contradictory  ///< its figures contradict each other, which inexact ones may
};

/// Why a row must be read with care.
enum class PayRemarkKind {
    UnlikeMeasure, ///< "base, not total": not the measure that the finding speaks of
    PartOf,        ///< a part of a record's mean
    AverageOnly,
    TypicalRange, ///< low and high, no average and no median
    Approximate,  ///< a figure is "about"
    AtLeast,
    AtMost,
    Withheld,    ///< by the source: all figures, or those that are not there
    Converted,   ///< by an exchange rate: says which, of what date and from whom, or the original
                 ///< figures where PayView::rate says that
    PeriodTaken, ///< by hours, days, weeks or months a year: says how many and whether stated
    OldRate,     ///< more than 12 months old
    NoRate,      ///< stands in its own currency
    WiderMarket, ///< about a market that the one asked for lies in
    NoMarket,    ///< the record names no market, while one was asked for
    Group,       ///< stated for all of a level, track or family
    Observed,    ///< computed from observations by the method R-7; says n
    LowConfidence,
    TooFew,
    Contradictory ///< its figures contradict each other
};

struct PayRemark {
    PayRemarkKind kind = PayRemarkKind::Approximate;
    Phrase words;
};

/// What kind of mark a row makes.
enum class RangeShape {
    None,        ///< nothing to draw
    Percentiles, ///< p10 to p90 (thin) or p25 to p75 (thick) or both, tick at the median
    Band,        ///< low to high, with a tick at the average where there is one
    Middle       ///< a tick alone, at tickFigure() of core/pay/range_shape.h
};

struct PayRow {
    PayLine line;         ///< unit and figures as shown
    std::size_t role = 0; ///< position in PayView::roles
    PayPlace place = PayPlace::Chart;
    RangeShape shape = RangeShape::None;
    std::optional<PayConversion> conversion; ///< nothing: as published
    PayFigures original;                     ///< before the conversion, in conversion->original
    std::optional<PartialDate>
        since;     ///< of observations: the earliest, line.record->asOf the latest
    Phrase market; ///< its name; empty where the record names none
    Phrase source; ///< whom the figures come from, in a few words
    std::vector<PayRemark> remarks;
    SourceNumbers sources;  ///< numbers of PayView::sources
    bool disagrees = false; ///< another row of this role contradicts it by more than 10 %
    std::optional<PayStanding> standing; ///< of the own pay, where it is set and in this unit
    std::vector<double> amounts;         ///< rising, of observations, in the unit shown

    /// `original`, or statistics before they were rounded to be shown.
    [[nodiscard]] const PayFigures& exactOriginal() const {
        return line.observed ? line.observed->figures : original;
    }
};

/// Rows under one heading; which groups there are depends on the grouping.
struct PayGroup {
    Phrase heading; ///< name of a role, level, market or source, or that it has none
    std::optional<std::size_t> role; ///< position in PayView::roles, where the group is a role's
    std::vector<std::size_t> rows;   ///< positions in PayView::rows, a run of them
};

/// Two rows that can be held against each other: one measure and market, of two roles.
struct PayComparison {
    std::size_t baselineRow = 0; ///< positions in PayView::rows
    std::size_t row = 0;
    PayFigure figure = PayFigure::Mean; ///< Mean or Median, of both
    double percent = 0;                 ///< of the baseline's figure
    Precision precision = Precision::Exact;
    std::optional<RangeOverlap> overlap;
    std::optional<double> chance; ///< that a random person of the row's role earns more, in percent
};

/// A computed headline (without a full stop) and the rows it rests on.
struct PayFinding {
    Phrase words;
    Phrase context; ///< "total pay, United States, 2025, Glassdoor in Product HQ"; may be empty
    std::vector<std::size_t> rows;
};

struct PayRole {
    RoleIndex role;
    std::optional<char> letter; ///< A to E; nothing from the sixth on
    std::string id;
    std::string name;
    bool isKnown = true;     ///< false for a role that is only mentioned in the catalogue
    std::size_t leftOut = 0; ///< how many of its lines are not among the rows
};

/// What stands in the catalogue about these roles and is not among the rows.
struct PayLeftOut {
    std::size_t otherMeasures = 0;
    std::size_t otherMarkets = 0;
    std::size_t agreeing = 0; ///< by the filter

    [[nodiscard]] std::size_t total() const { return otherMeasures + otherMarkets + agreeing; }

    friend bool operator==(const PayLeftOut&, const PayLeftOut&) = default;
};

struct PayView {
    std::string catalogueId;
    std::string catalogueTitle;
    std::string catalogueVersion;
    std::vector<PayRole> roles;
    std::size_t baseline = 0;
    std::vector<PayMeasure> measures; ///< those asked for, rising, never empty
    std::optional<PayMeasure>
        leading; ///< the measure that most can be said of; nothing without rows
    std::optional<MarketIndex> market;
    bool isOneMarket = false; ///< every row is of the market that `marketName` names
    Phrase marketName;        ///< "all markets" when none was asked for and rows are of several
    PayUnit unit;             ///< of every row in the chart
    Phrase rate; ///< the sentence on the rate that all converted rows share; empty: none does
    PayGrouping grouping = PayGrouping::RoleAndSource;
    PayFilter filter = PayFilter::All;
    std::vector<PayRow> rows; ///< in the order of the groups
    std::vector<PayGroup> groups;
    std::vector<PayComparison> comparisons; ///< at most one per role, measure and market
    PayFinding finding;                     ///< says so when there is too little to say
    std::optional<OwnPay> ownPay; ///< in the view's unit; nothing when no rate leads there
    PayLeftOut leftOut;
    std::vector<NumberedSource> sources;

    /// The comparison that this row is the second of.
    [[nodiscard]] const PayComparison* comparisonOf(std::size_t row) const;
    /// Positions in `roles` of those without a row: "No data" where nothing of theirs is left out.
    [[nodiscard]] std::vector<std::size_t> silentRoles() const;
};

/// Base, total cash and total pay, rising: whatever says what somebody earns as a whole.
[[nodiscard]] std::vector<PayMeasure> usualMeasures();

/// Every line of these roles on these measures in this market (or a wider one), converted where a
/// rate allows it, never averaged, never dropped. Pure: equal input gives an equal view. The view
/// points into the catalogue, which must outlive it.
[[nodiscard]] PayView payView(const Catalogue& catalogue, const PayRequest& request);

/// The choice as this catalogue knows it: an unknown market counts as none chosen.
[[nodiscard]] PayRequest payRequest(const Catalogue& catalogue, const PayChoice& choice,
                                    std::vector<RoleIndex> roles, std::size_t baseline,
                                    std::string language);

} // namespace rungwise
