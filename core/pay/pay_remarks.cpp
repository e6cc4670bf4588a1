// SPDX-License-Identifier: GPL-3.0-or-later
// Each remark where its condition holds.
#include "core/pay/pay_remarks.h"

#include "core/pay/pay_sentences.h"
#include "core/pay/pay_words.h"

#include <algorithm>
#include <utility>

namespace rungwise {

namespace {

using Kind = PayRemarkKind;

class Remarks {
public:
    void add(Kind kind, Phrase words) {
        list_.push_back({.kind = kind, .words = std::move(words)});
    }

    void addIf(bool holds, Kind kind, TranslatableText text) {
        if (holds) add(kind, phrase(text));
    }

    [[nodiscard]] std::vector<PayRemark> taken() { return std::move(list_); }

private:
    std::vector<PayRemark> list_;
};

bool anyIs(const PayFigures& figures, Precision precision) {
    return std::ranges::any_of(figures.values, [precision](const auto& amount) {
        return amount && amount->precision == precision;
    });
}

Phrase partOfWords(const PayRecord& record) {
    const auto& whole = record.figures[PayFigure::Mean];
    if (!whole) return phrase(RW_TEXT("Pay", "part of a total"));
    return phrase(RW_TEXT("Pay", "part of {0}"), amountWords(*whole, record.currency));
}

void addMeasure(const PayView& view, const PayRow& row, Remarks& remarks) {
    if (view.leading && row.line.measure != *view.leading) {
        remarks.add(Kind::UnlikeMeasure,
                    phrase(RW_TEXT("Pay", "{0}, not {1}"), shortMeasureWords(row.line.measure),
                           shortMeasureWords(*view.leading)));
    }
    if (row.line.isPart) remarks.add(Kind::PartOf, partOfWords(*row.line.record));
}

void addWithheld(const PayRow& row, Remarks& remarks) {
    const bool isWithheld = row.place == PayPlace::Withheld;
    remarks.addIf(isWithheld, Kind::Withheld, RW_TEXT("Pay", "withheld"));
    remarks.addIf(!isWithheld && row.line.record->suppressed && !row.line.isPart, Kind::Withheld,
                  RW_TEXT("Pay", "other figures withheld"));
}

void addFigures(const PayRow& row, Remarks& remarks) {
    const PayFigures& figures = row.line.figures;
    const PayFigures& published = row.conversion ? row.original : figures;
    const bool hasMiddle = figures[PayFigure::Mean] || figures[PayFigure::Median];
    const bool isAverage = row.shape == RangeShape::Middle && figures[PayFigure::Mean];
    remarks.addIf(isAverage && !row.line.isPart, Kind::AverageOnly, RW_TEXT("Pay", "average only"));
    remarks.addIf(row.shape == RangeShape::Band && !hasMiddle, Kind::TypicalRange,
                  RW_TEXT("Pay", "typical range"));
    remarks.addIf(anyIs(published, Precision::About), Kind::Approximate,
                  RW_TEXT("Pay", "approximate"));
    remarks.addIf(anyIs(figures, Precision::AtLeast), Kind::AtLeast, RW_TEXT("Pay", "≥ at least"));
    remarks.addIf(anyIs(figures, Precision::AtMost), Kind::AtMost, RW_TEXT("Pay", "≤ at most"));
    addWithheld(row, remarks);
}

Phrase hoursWords(const PeriodStep& step) {
    return step.hours == PeriodStep::Hours::Stated
               ? phrase(RW_TEXT("Pay", "{0} hours a year as stated"), step.hoursPerYear)
               : phrase(RW_TEXT("Pay", "{0} hours a year as is usual"), step.hoursPerYear);
}

/// What the way from one period to the other takes for granted.
Phrase periodStepWords(const PeriodStep& step) {
    const auto touches = [&step](PayPeriod period) {
        return step.from == period || step.to == period;
    };
    Phrases parts;
    if (step.hours != PeriodStep::Hours::NotNeeded) parts.push_back(hoursWords(step));
    if (touches(PayPeriod::Month)) parts.push_back(phrase(RW_TEXT("Pay", "12 months a year")));
    if (touches(PayPeriod::Week)) parts.push_back(phrase(RW_TEXT("Pay", "52 weeks a year")));
    if (touches(PayPeriod::Day)) parts.push_back(phrase(RW_TEXT("Pay", "8 hours a day")));
    return phrase(RW_TEXT("Pay", "converted by {0}"), std::move(parts));
}

void addConversion(const Catalogue& catalogue, const PayRequest& request, const PayView& view,
                   const PayRow& row, Remarks& remarks) {
    if (row.conversion && row.conversion->route) {
        // A rate that all rows share is said once, of the view.
        remarks.add(Kind::Converted,
                    view.rate.isEmpty()
                        ? phrase(RW_TEXT("Pay", "converted: {0}"),
                                 rateWords(catalogue, *row.conversion, request.language))
                        : originalWords(row));
    }
    if (row.conversion && row.conversion->period) {
        remarks.add(Kind::PeriodTaken, periodStepWords(*row.conversion->period));
    }
    if (row.conversion && row.conversion->route && request.today) {
        remarks.addIf(isOutdated(row.conversion->route->oldest, *request.today), Kind::OldRate,
                      RW_TEXT("Pay", "exchange rate older than 12 months"));
    }
    if (row.line.unit != view.unit && !row.line.isWithheld()) {
        remarks.add(Kind::NoRate, phrase(RW_TEXT("Pay", "no exchange rate from {0} to {1}"),
                                         row.line.unit.currency, view.unit.currency));
    }
}

void addReach(const Catalogue& catalogue, const PayRequest& request, const PayRow& row,
              Remarks& remarks) {
    const PayRecord& record = *row.line.record;
    if (request.market && record.market && record.market != request.market) {
        remarks.add(Kind::WiderMarket, phrase(RW_TEXT("Pay", "stated for {0}"), row.market));
    }
    remarks.addIf(request.market && !record.market, Kind::NoMarket,
                  RW_TEXT("Pay", "no market stated"));
    if (row.line.reach == PayReach::Group) {
        remarks.add(Kind::Group, groupWords(catalogue, record.subject, request.language));
    }
}

void addSample(const PayRow& row, Remarks& remarks) {
    if (row.line.observed == nullptr) return;
    const std::size_t size = row.amounts.size();
    if (size < smallestSample) {
        remarks.add(Kind::TooFew,
                    pluralPhrase(RW_PLURAL("Pay", "%n observation(s), too few to draw"), size));
        return;
    }
    remarks.add(Kind::Observed,
                pluralPhrase(RW_PLURAL("Pay", "from %n observation(s), method R-7"), size));
    remarks.addIf(size < sampleOfConfidence, Kind::LowConfidence,
                  RW_TEXT("Pay", "low confidence: fewer than 10 observations"));
}

} // namespace

std::vector<PayRemark> remarksOf(const Catalogue& catalogue, const PayRequest& request,
                                 const PayView& view, const PayRow& row) {
    Remarks remarks;
    addMeasure(view, row, remarks);
    addFigures(row, remarks);
    addConversion(catalogue, request, view, row, remarks);
    addReach(catalogue, request, row, remarks);
    addSample(row, remarks);
    remarks.addIf(row.place == PayPlace::Contradictory, Kind::Contradictory,
                  RW_TEXT("Pay", "figures that contradict each other"));
    return remarks.taken();
}

} // namespace rungwise
