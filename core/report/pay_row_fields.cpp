// SPDX-License-Identifier: GPL-3.0-or-later
// One field per thing that is known of a row.
#include "core/report/pay_row_fields.h"

#include "core/pay/pay_names.h"
#include "core/pay/pay_sentences.h"
#include "core/report/pay_row_lines.h"

#include <array>
#include <string_view>

namespace rungwise {

namespace {

constexpr std::array columnsBefore{
    RW_TEXT("Report", "Role"),    RW_TEXT("Report", "Role id"), RW_TEXT("Report", "Letter"),
    RW_TEXT("Report", "Measure"), RW_TEXT("Report", "Market"),  RW_TEXT("Report", "Currency"),
    RW_TEXT("Report", "Period"),  RW_TEXT("Report", "Since"),   RW_TEXT("Report", "As of")};

constexpr std::array columnsBehind{RW_TEXT("Report", "Sample"),
                                   RW_TEXT("Report", "Shown"),
                                   RW_TEXT("Report", "Change to the baseline, %"),
                                   RW_TEXT("Report", "Overlap with the baseline, %"),
                                   RW_TEXT("Report", "Chance to earn more than the baseline, %"),
                                   RW_TEXT("Report", "Remarks"),
                                   RW_TEXT("Report", "Source"),
                                   RW_TEXT("Report", "Source numbers"),
                                   RW_TEXT("Report", "Note"),
                                   RW_TEXT("Report", "Original currency"),
                                   RW_TEXT("Report", "Original period"),
                                   RW_TEXT("Report", "Original figures"),
                                   RW_TEXT("Report", "Rate")};

std::string_view signOf(Precision precision) {
    switch (precision) {
    case Precision::Exact: break;
    case Precision::AtLeast: return "≥";
    case Precision::AtMost: return "≤";
    case Precision::About: return "≈";
    }
    return {};
}

/// "low 64000; mean ≈ 113903": the names and digits of the catalogue.
std::string plainFigures(const PayFigures& figures) {
    std::string text;
    for (std::size_t i = 0; i < payFigureCount; ++i) {
        const std::optional<PayAmount>& figure = figures.values[i];
        if (!figure) continue;
        if (!text.empty()) text += "; ";
        text += stableName(static_cast<PayFigure>(i));
        text += ' ';
        text += signOf(figure->precision);
        if (figure->precision != Precision::Exact) text += ' ';
        text += figure->amount.toText();
    }
    return text;
}

std::string numberList(const SourceNumbers& numbers) {
    std::string text;
    for (const int number : numbers) {
        if (!text.empty()) text += "; ";
        text += Decimal{number}.toText();
    }
    return text;
}

} // namespace

void PayRowFields::writeHeader() {
    for (const TranslatableText& column : columnsBefore) writeText(phrase(column));
    for (std::size_t i = 0; i < payFigureCount; ++i) {
        const Phrase figure = figureLabel(static_cast<PayFigure>(i));
        writeText(figure);
        writeText(phrase(RW_TEXT("Report", "{0}: sign"), figure));
    }
    for (const TranslatableText& column : columnsBehind) writeText(phrase(column));
}

void PayRowFields::writeRow(std::size_t row) {
    const PayRow& shown = view_.rows[row];
    writeWhat(shown);
    const PayFigures& figures = shown.line.exactFigures();
    for (const std::optional<PayAmount>& figure : figures.values) writeFigure(figure);
    if (const auto& sample = shown.line.record->sample) {
        csv_.number(*sample);
    } else {
        csv_.empty();
    }
    csv_.text(stableName(shown.place));
    writeComparison(view_.comparisonOf(row));
    writeOrigin(shown);
    writeConversion(shown);
}

void PayRowFields::writeWords(std::string_view words) {
    csv_.text(words);
    const std::size_t others = columnsBefore.size() - 1 + 2 * payFigureCount + columnsBehind.size();
    for (std::size_t i = 0; i < others; ++i) csv_.empty();
}

void PayRowFields::writeText(const Phrase& words) {
    csv_.text(wording_.say(words));
}

void PayRowFields::writeDate(const std::optional<PartialDate>& date) {
    csv_.text(date ? date->toText() : std::string{});
}

void PayRowFields::writeFigure(const std::optional<PayAmount>& figure) {
    if (!figure) {
        csv_.empty().empty();
        return;
    }
    csv_.number(figure->amount).text(signOf(figure->precision));
}

void PayRowFields::writePercent(const std::optional<double>& percent) {
    const auto rounded = percent ? Decimal::nearest(*percent, 1) : std::nullopt;
    if (rounded) {
        csv_.number(*rounded);
    } else {
        csv_.empty();
    }
}

void PayRowFields::writeWhat(const PayRow& row) {
    const PayRole& role = view_.roles[row.role];
    const PayRecord& record = *row.line.record;
    csv_.text(role.name).text(role.id);
    csv_.text(role.letter ? std::string{*role.letter} : std::string{});
    csv_.text(stableName(row.line.measure));
    writeText(row.market);
    csv_.text(row.line.unit.currency).text(stableName(row.line.unit.period));
    writeDate(row.since);
    writeDate(record.asOf);
}

void PayRowFields::writeComparison(const PayComparison* comparison) {
    if (comparison == nullptr) {
        csv_.empty().empty().empty();
        return;
    }
    writePercent(comparison->percent);
    writePercent(comparison->overlap ? std::optional{comparison->overlap->percent} : std::nullopt);
    writePercent(comparison->chance);
}

void PayRowFields::writeOrigin(const PayRow& row) {
    std::string remarks;
    for (const PayRemark& remark : row.remarks) {
        if (!remarks.empty()) remarks += '\n';
        remarks += wording_.say(remark.words);
    }
    csv_.text(remarks).text(wording_.say(row.source)).text(numberList(row.sources));
    csv_.text(row.line.record->note);
}

void PayRowFields::writeConversion(const PayRow& row) {
    if (!row.conversion) {
        csv_.empty().empty().empty().empty();
        return;
    }
    const PayUnit& original = row.conversion->original;
    csv_.text(original.currency).text(stableName(original.period));
    csv_.text(plainFigures(row.exactOriginal()));
    writeText(rateWords(catalogue_, *row.conversion, {}));
}

} // namespace rungwise
