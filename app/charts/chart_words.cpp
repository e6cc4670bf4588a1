// SPDX-License-Identifier: GPL-3.0-or-later
// Puts sentences of the core together, made fit to be drawn.
#include "app/charts/chart_words.h"

#include "app/text/drawable_text.h"
#include "app/text/to_qt.h"
#include "core/model/kind_words.h"
#include "core/pay/pay_sentences.h"
#include "core/pay/pay_words.h"

#include <algorithm>
#include <cmath>

namespace rungwise::app {

namespace {

const QString between = QStringLiteral(" · ");

/// What the measure's words say already.
bool isPlain(PayRemarkKind kind) {
    return kind == PayRemarkKind::AverageOnly || kind == PayRemarkKind::Observed;
}

/// 47,543 is 47,500: the ends of a bar are read to the eye's precision, the table has all digits.
double toThreeDigits(double amount) {
    if (amount <= 0) return 0;
    const double step = std::pow(10.0, std::floor(std::log10(amount)) - 2);
    return step < 1 ? amount : std::round(amount / step) * step;
}

/// Short enough to stay on one line: "no date", "n = 12".
QString unbroken(QString words) {
    return words.replace(u' ', QChar(QChar::Nbsp));
}

Phrase withSign(Phrase amount, Precision precision) {
    switch (precision) {
    case Precision::Exact: break;
    case Precision::AtLeast: return phrase(RW_TEXT("Comparison", "≥ {0}"), std::move(amount));
    case Precision::AtMost: return phrase(RW_TEXT("Comparison", "≤ {0}"), std::move(amount));
    case Precision::About: return phrase(RW_TEXT("Comparison", "≈ {0}"), std::move(amount));
    }
    return amount;
}

} // namespace

QString ChartWords::say(const Phrase& phrase) const {
    return drawableText(toQString(wording_.say(phrase)));
}

QString ChartWords::amount(const PayAmount& amount) const {
    return say(amountWords(amount, view_.unit.currency));
}

QString ChartWords::shortText(double amount) const {
    return say(shortAmount(amount));
}

QString ChartWords::ownPay(const OwnPay& pay) const {
    return say(phrase(RW_TEXT("Pay", "Your pay: {0}"), Money{pay.amount, pay.unit.currency}));
}

QString ChartWords::source(const NumberedSource& source) const {
    return QStringLiteral("[%1] ").arg(source.number) + say(source.words);
}

QString ChartWords::roleName(const PayRow& row) const {
    if (row.role >= view_.roles.size()) return {};
    return drawableText(toQString(view_.roles.at(row.role).name));
}

QStringList ChartWords::labelParts(const PayRow& row, const PayGroup& group) const {
    QStringList parts;
    if (!group.role) parts += roleName(row);
    if (view_.grouping != PayGrouping::Source) parts += say(row.source);
    const bool saysMarket = !view_.market && !view_.isOneMarket;
    if (saysMarket && view_.grouping != PayGrouping::Market) parts += say(row.market);
    parts += unbroken(say(dateWords(row)));
    if (row.line.record != nullptr && row.line.record->sample) {
        parts += unbroken(say(phrase(RW_TEXT("Pay", "n = {0}"), *row.line.record->sample)));
    }
    parts.removeAll(QString());
    return parts;
}

PayChartRow ChartWords::row(std::size_t at, const PayGroup& group) const {
    const PayRow& row = view_.rows.at(at);
    PayChartRow made;
    made.row = at;
    if (row.role < view_.roles.size()) made.colour = view_.roles.at(row.role).letter;
    made.label = labelParts(row, group).join(between);
    for (const int number : row.sources) made.label += QStringLiteral(" [%1]").arg(number);
    QStringList measure{say(measureWords(row.line.measure))};
    if (picture_ == PayPicture::Ranges) measure += say(shapeWords(row));
    QStringList remarks;
    for (const PayRemark& remark : row.remarks) {
        if (!isPlain(remark.kind)) remarks += say(remark.words);
    }
    measure.removeAll(QString());
    made.measure = measure.join(between);
    made.remark = remarks.join(between);
    return made;
}

void ChartWords::addHeading(PayChartRow& row, const PayGroup& group) const {
    row.heading = say(group.heading);
    if (group.role && *group.role < view_.roles.size()) {
        row.letter = view_.roles.at(*group.role).letter;
    }
}

QString ChartWords::shortFigure(const PayRow& row, PayFigure figure) const {
    const auto& amount = row.line.figures[figure];
    if (!amount) return {};
    const double rounded = toThreeDigits(amount->amount.toDouble());
    return say(withSign(shortAmount(rounded), amount->precision));
}

void ChartWords::addAmounts(PayChartRow& made) const {
    const PayRow& row = view_.rows.at(made.row);
    if (const auto* range = std::get_if<RangeMark>(&made.mark)) {
        const bool isBand = range->band.has_value();
        const auto lower = isBand ? PayFigure::Low : range->thin ? PayFigure::P10 : PayFigure::P25;
        const auto upper = isBand ? PayFigure::High : range->thin ? PayFigure::P90 : PayFigure::P75;
        if (range->span()) {
            made.lowText = shortFigure(row, lower);
            made.highText = shortFigure(row, upper);
        }
        if (range->tick) made.middleText = amount(*row.line.figures[range->tick->figure]);
    } else if (const auto* parts = std::get_if<PartsMark>(&made.mark)) {
        // Beside the bar: at its end the values of the parts and the own pay leave it no room.
        const auto& mean = row.line.figures[PayFigure::Mean];
        made.measure += between + (mean ? amount(*mean) : shortText(parts->sum));
    } else if (const auto& median = row.line.figures[PayFigure::Median]) {
        made.middleText = amount(*median);
    }
}

QString ChartWords::title(const PayChartPlan& plan) const {
    if (plan.picture == PayPicture::Parts) {
        return say(phrase(RW_TEXT("Pay", "What average pay is made of")));
    }
    if (plan.picture == PayPicture::Ranges || plan.rows.empty()) return say(view_.finding.words);
    Phrases samples;
    for (const PayChartRow& row : plan.rows) {
        const PayRow& shown = view_.rows.at(row.row);
        samples.push_back(
            phrase(RW_TEXT("Pay", "{0} (n = {1})"), toUtf8(roleName(shown)), shown.amounts.size()));
    }
    return say(phrase(RW_TEXT("Pay", "How observed pay spreads: {0}"), std::move(samples)));
}

QString ChartWords::subtitle(const PayChartPlan& plan) const {
    QStringList sentences;
    sentences += say(phrase(RW_TEXT("Pay", "{0}, {1}."), unitWords(view_.unit), view_.marketName));
    if (!view_.rate.isEmpty()) sentences += say(view_.rate);
    if (plan.rows.empty()) return sentences.join(u' ');
    switch (plan.picture) {
    case PayPicture::Parts:
        sentences += say(phrase(
            RW_TEXT("Pay", "Each bar stacks the averages that one record states; medians are never "
                           "added.")));
        break;
    case PayPicture::Distribution:
        sentences += say(phrase(
            RW_TEXT("Pay", "The height of a bar is the number of observations in its step.")));
        break;
    default:
        sentences += say(
            phrase(RW_TEXT("Pay", "One mark per role and source; sources are never averaged.")));
        break;
    }
    if (!plan.axis.startsAtZero()) {
        sentences += say(phrase(RW_TEXT("Pay", "The axis starts at {0}, not at zero."),
                                shortAmount(plan.axis.min)));
    }
    return sentences.join(u' ');
}

QString ChartWords::empty(const PayChartPlan& plan) const {
    if (view_.rows.empty()) {
        return say(
            phrase(RW_TEXT("Pay", "The catalogue has no such pay figures for these roles.")));
    }
    if (count(PayPlace::OtherCurrency) == view_.rows.size()) {
        return say(
            phrase(RW_TEXT("Pay", "Nothing to draw in {0}: no exchange rate leads there from the "
                                  "currencies of these rows. The table lists them as published."),
                   unitWords(view_.unit)));
    }
    if (plan.picture == PayPicture::Parts) {
        return say(phrase(
            RW_TEXT("Pay", "Nothing to draw: no record here states what its average is made of.")));
    }
    if (plan.picture == PayPicture::Distribution) {
        return say(phrase(RW_TEXT("Pay", "Nothing to draw: there are fewer than three observations "
                                         "of each role here.")));
    }
    return say(
        phrase(RW_TEXT("Pay", "Nothing to draw: the table says for each row what is missing.")));
}

std::size_t ChartWords::count(PayPlace place) const {
    return static_cast<std::size_t>(std::ranges::count(view_.rows, place, &PayRow::place));
}

QString ChartWords::notDrawn(const PayChartPlan& plan, std::size_t unfit) const {
    Phrases reasons;
    const auto add = [&](TranslatableText text, std::size_t rows) {
        if (rows > 0) reasons.push_back(pluralPhrase(text, rows));
    };
    add(RW_PLURAL("Pay", "%n row(s) in other currencies"), count(PayPlace::OtherCurrency));
    add(RW_PLURAL("Pay", "%n row(s) with too few observations"), count(PayPlace::TooFew));
    add(RW_PLURAL("Pay", "%n row(s) without published figures"), count(PayPlace::Withheld));
    if (plan.picture == PayPicture::Parts) {
        add(RW_PLURAL("Pay", "%n row(s) whose record states no parts"), unfit);
    } else if (plan.picture == PayPicture::Distribution) {
        add(RW_PLURAL("Pay", "%n row(s) without observations"), unfit);
    }
    add(RW_PLURAL("Pay", "%n row(s) whose figures contradict each other"),
        count(PayPlace::Contradictory));
    QStringList sentences;
    if (!reasons.empty()) {
        sentences += say(
            phrase(RW_TEXT("Pay", "Not drawn: {0}. The table lists them."), std::move(reasons)));
    }
    // A view without rows says so in its finding.
    if (!view_.rows.empty()) {
        for (const Phrase& silence : silenceWords(view_)) sentences += say(silence);
    }
    return sentences.join(u' ');
}

} // namespace rungwise::app
