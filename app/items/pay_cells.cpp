// SPDX-License-Identifier: GPL-3.0-or-later
// One function per column; the core words what is more than a number.
#include "app/items/pay_cells.h"

#include "app/text/to_qt.h"
#include "core/model/kind_words.h"
#include "core/pay/pay_parts.h"
#include "core/pay/pay_sentences.h"
#include "core/pay/pay_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace rungwise::app {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("PayTable", text);
}

PayCell missing(const QString& why) {
    return {.text = QStringLiteral("–"), .tip = why, .sort = {}, .isMissing = true};
}

PayCell textCell(const QString& text) {
    return {.text = text, .tip = {}, .sort = text, .isMissing = false};
}

} // namespace

QString payColumnTitle(PayColumn column) {
    switch (column) {
    case PayColumn::Role: return say(QT_TRANSLATE_NOOP("PayTable", "Role"));
    case PayColumn::Measure: return say(QT_TRANSLATE_NOOP("PayTable", "Measure"));
    case PayColumn::Market: return say(QT_TRANSLATE_NOOP("PayTable", "Market"));
    case PayColumn::Low: return say(QT_TRANSLATE_NOOP("PayTable", "Low"));
    case PayColumn::P10: return say(QT_TRANSLATE_NOOP("PayTable", "p10"));
    case PayColumn::P25: return say(QT_TRANSLATE_NOOP("PayTable", "p25"));
    case PayColumn::Median: return say(QT_TRANSLATE_NOOP("PayTable", "Median"));
    case PayColumn::Mean: return say(QT_TRANSLATE_NOOP("PayTable", "Average"));
    case PayColumn::P75: return say(QT_TRANSLATE_NOOP("PayTable", "p75"));
    case PayColumn::P90: return say(QT_TRANSLATE_NOOP("PayTable", "p90"));
    case PayColumn::High: return say(QT_TRANSLATE_NOOP("PayTable", "High"));
    case PayColumn::Sample: return say(QT_TRANSLATE_NOOP("PayTable", "n"));
    case PayColumn::Date: return say(QT_TRANSLATE_NOOP("PayTable", "Date"));
    case PayColumn::Change: return say(QT_TRANSLATE_NOOP("PayTable", "v baseline"));
    case PayColumn::Overlap: return say(QT_TRANSLATE_NOOP("PayTable", "Overlap"));
    case PayColumn::Chance: return say(QT_TRANSLATE_NOOP("PayTable", "Chance"));
    case PayColumn::Source: return say(QT_TRANSLATE_NOOP("PayTable", "Source"));
    case PayColumn::Remarks: break;
    }
    return say(QT_TRANSLATE_NOOP("PayTable", "Remarks"));
}

QString payColumnTip(PayColumn column) {
    switch (column) {
    case PayColumn::P10:
        return say(QT_TRANSLATE_NOOP("PayTable", "One in ten earns less than this."));
    case PayColumn::P25:
        return say(QT_TRANSLATE_NOOP("PayTable", "One in four earns less than this."));
    case PayColumn::Median:
        return say(QT_TRANSLATE_NOOP("PayTable", "Half of the people earn less than this."));
    case PayColumn::P75:
        return say(QT_TRANSLATE_NOOP("PayTable", "Three in four earn less than this."));
    case PayColumn::P90:
        return say(QT_TRANSLATE_NOOP("PayTable", "Nine in ten earn less than this."));
    case PayColumn::Sample:
        return say(QT_TRANSLATE_NOOP("PayTable", "How many reports the figures rest on."));
    case PayColumn::Change:
        return say(QT_TRANSLATE_NOOP("PayTable", "The average (or median) beside the baseline's, "
                                                 "of one measure and market."));
    case PayColumn::Overlap:
        return say(QT_TRANSLATE_NOOP("PayTable", "What this range and the baseline's share, in "
                                                 "percent of what they cover together."));
    case PayColumn::Chance:
        return say(QT_TRANSLATE_NOOP("PayTable", "The chance that a random person here earns more "
                                                 "than a random person of the baseline."));
    default: return {};
    }
}

std::optional<PayFigure> figureOf(PayColumn column) {
    switch (column) {
    case PayColumn::Low: return PayFigure::Low;
    case PayColumn::P10: return PayFigure::P10;
    case PayColumn::P25: return PayFigure::P25;
    case PayColumn::Median: return PayFigure::Median;
    case PayColumn::Mean: return PayFigure::Mean;
    case PayColumn::P75: return PayFigure::P75;
    case PayColumn::P90: return PayFigure::P90;
    case PayColumn::High: return PayFigure::High;
    default: return std::nullopt;
    }
}

bool isNumeric(PayColumn column) {
    return figureOf(column).has_value() || column == PayColumn::Sample ||
           column == PayColumn::Change || column == PayColumn::Overlap ||
           column == PayColumn::Chance;
}

PayCells::PayCells(const PayView& view, const Catalogue& catalogue, const Wording& wording,
                   std::string language)
    : view_{view}, catalogue_{catalogue}, wording_{wording}, language_{std::move(language)},
      parts_(view.rows.size()) {
    for (const PayStack& stack : payStacks(view_)) {
        QStringList words;
        for (const PayPart& part : stack.parts) {
            words.append(said(measureWords(part.measure)) + u' ' +
                         said(amountWords(part.amount, view_.rows[stack.row].line.unit.currency)));
        }
        parts_[stack.row] = words.join(QStringLiteral(" + "));
    }
}

QString PayCells::said(const Phrase& words) const {
    return toQString(wording_.say(words));
}

std::vector<PayColumn> PayCells::columns() const {
    std::vector<PayColumn> present;
    for (std::size_t i = 0; i < payColumnCount; ++i) {
        const auto column = static_cast<PayColumn>(i);
        const bool isFixed = column == PayColumn::Role || column == PayColumn::Measure ||
                             column == PayColumn::Source;
        if (isFixed || anySays(column)) present.push_back(column);
    }
    return present;
}

bool PayCells::anySays(PayColumn column) const {
    if (column == PayColumn::Change) return !view_.comparisons.empty();
    // What is the same for every row is said above the chart.
    if (column == PayColumn::Market && view_.isOneMarket) return false;
    for (std::size_t row = 0; row < view_.rows.size(); ++row) {
        if (!cell(row, column).isMissing) return true;
    }
    return false;
}

PayCell PayCells::cell(std::size_t position, PayColumn column) const {
    const PayRow& row = view_.rows[position];
    if (const auto figure = figureOf(column)) return amount(row, *figure);
    switch (column) {
    case PayColumn::Role: return role(row);
    case PayColumn::Measure: return measure(row);
    case PayColumn::Market: return market(row);
    case PayColumn::Sample: return sample(row);
    case PayColumn::Date: return date(row);
    case PayColumn::Change: return change(position);
    case PayColumn::Overlap: return overlap(position);
    case PayColumn::Chance: return chance(position);
    case PayColumn::Source: return source(position);
    default: return remarks(position);
    }
}

PayCell PayCells::role(const PayRow& row) const {
    PayCell cell = textCell(toQString(view_.roles[row.role].name));
    // The order of the comparison, not of the alphabet.
    cell.sort = static_cast<double>(row.role);
    return cell;
}

PayCell PayCells::measure(const PayRow& row) const {
    return textCell(said(measureLabel(row.line.measure)));
}

PayCell PayCells::market(const PayRow& row) const {
    const auto& market = row.line.record->market;
    if (!market) return missing(say(QT_TRANSLATE_NOOP("PayTable", "No market is named.")));
    return textCell(toQString(catalogue_.nameIn(catalogue_.markets(), *market, language_).text));
}

PayCell PayCells::amount(const PayRow& row, PayFigure figure) const {
    const auto& amount = row.line.figure(figure);
    if (!amount) return missing(say(QT_TRANSLATE_NOOP("PayTable", "No data: not published.")));
    PayCell cell = textCell(said(amountWords(*amount, row.line.unit.currency)));
    cell.sort = amount->amount.toDouble();
    const auto& original = row.original[figure];
    if (row.conversion && original) {
        cell.tip = say(QT_TRANSLATE_NOOP("PayTable", "As published: %1 (%2)"))
                       .arg(said(amountWords(*original, row.conversion->original.currency)),
                            said(unitWords(row.conversion->original)));
    }
    return cell;
}

PayCell PayCells::sample(const PayRow& row) const {
    const auto& sample = row.line.record->sample;
    if (!sample) {
        return missing(say(QT_TRANSLATE_NOOP("PayTable", "No data: how many is not published.")));
    }
    PayCell cell = textCell(toQString(wording_.number(*sample)));
    cell.sort = sample->toDouble();
    return cell;
}

PayCell PayCells::date(const PayRow& row) const {
    const auto& asOf = row.line.record->asOf;
    if (!asOf) return missing(said(dateWords(row)));
    PayCell cell = textCell(said(dateWords(row)));
    cell.sort = toQString(asOf->toText());
    return cell;
}

bool PayCells::isBaseline(std::size_t row) const {
    return std::ranges::any_of(view_.comparisons, [row](const PayComparison& comparison) {
        return comparison.baselineRow == row;
    });
}

PayCell PayCells::change(std::size_t row) const {
    if (const PayComparison* comparison = view_.comparisonOf(row)) {
        const char16_t* arrow = comparison->percent > 0   ? u"▲\u00a0"
                                : comparison->percent < 0 ? u"▼\u00a0"
                                                          : u"=\u00a0";
        PayCell cell = textCell(QString::fromUtf16(arrow) + said(changeWords(*comparison)));
        cell.sort = comparison->percent;
        return cell;
    }
    if (isBaseline(row)) {
        PayCell cell = textCell(say(QT_TRANSLATE_NOOP("PayTable", "baseline")));
        cell.sort = 0.0;
        return cell;
    }
    return missing(say(QT_TRANSLATE_NOOP(
        "PayTable",
        "Not compared: the baseline has nothing of this measure and market by the same source.")));
}

PayCell PayCells::overlap(std::size_t row) const {
    const PayComparison* comparison = view_.comparisonOf(row);
    if (comparison == nullptr || !comparison->overlap) {
        return missing(say(QT_TRANSLATE_NOOP("PayTable", "No ranges to hold beside each other.")));
    }
    const double percent = comparison->overlap->percent;
    PayCell cell = textCell(said(shareWords(percent)));
    cell.sort = percent;
    return cell;
}

PayCell PayCells::chance(std::size_t row) const {
    const PayComparison* comparison = view_.comparisonOf(row);
    if (comparison == nullptr) {
        return missing(say(QT_TRANSLATE_NOOP("PayTable", "Not compared with the baseline.")));
    }
    const QString words = said(chanceWords(view_, *comparison));
    if (!comparison->chance) return missing(words);
    PayCell cell = textCell(said(shareWords(*comparison->chance)));
    cell.tip = words;
    cell.sort = *comparison->chance;
    return cell;
}

QString PayCells::sourceNumbers(std::size_t row) const {
    QStringList numbers;
    for (const int number : view_.rows[row].sources) numbers.append(QString::number(number));
    return numbers.isEmpty() ? QString() : u'[' + numbers.join(QStringLiteral(",\u00a0")) + u']';
}

PayCell PayCells::source(std::size_t row) const {
    const QString words = said(view_.rows[row].source);
    const QString numbers = sourceNumbers(row);
    if (words.isEmpty() && numbers.isEmpty()) {
        return missing(say(QT_TRANSLATE_NOOP("PayTable", "The catalogue names no source.")));
    }
    return textCell(QStringLiteral("%1 %2").arg(words, numbers).trimmed());
}

PayCell PayCells::remarks(std::size_t position) const {
    const PayRow& row = view_.rows[position];
    QStringList words;
    if (!parts_[position].isEmpty()) words.append(parts_[position]);
    for (const PayRemark& remark : row.remarks) words.append(said(remark.words));
    if (words.isEmpty()) return missing(say(QT_TRANSLATE_NOOP("PayTable", "No remarks.")));
    PayCell cell = textCell(words.join(QStringLiteral("; ")));
    QStringList tips{toQString(row.line.record->note)};
    if (row.conversion) {
        tips.append(said(rateWords(catalogue_, *row.conversion, language_)));
    }
    tips.removeAll(QString());
    cell.tip = tips.join(u'\n');
    return cell;
}

} // namespace rungwise::app
