// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences that count; the core words the rest.
#include "app/pages/pay_notes.h"

#include "app/items/role_words.h"
#include "app/text/to_qt.h"
#include "core/model/kind_words.h"
#include "core/pay/observed_pay.h"
#include "core/pay/pay_parts.h"
#include "core/pay/pay_sentences.h"
#include "core/pay/pay_words.h"
#include "core/pay/row_unit.h"

#include <QCoreApplication>

#include <algorithm>

namespace rungwise::app {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("PayPage", text);
}

QString said(const Wording& wording, const Phrase& words) {
    return toQString(wording.say(words));
}

std::optional<std::size_t> rowWithStanding(const PayView& view, std::optional<std::size_t> wanted) {
    const auto stands = [&](std::size_t row) {
        return row < view.rows.size() && view.rows[row].standing.has_value();
    };
    if (wanted && stands(*wanted)) return wanted;
    const auto found = std::ranges::find_if(view.finding.rows, stands);
    if (found != view.finding.rows.end()) return *found;
    for (std::size_t row = 0; row < view.rows.size(); ++row) {
        if (stands(row)) return row;
    }
    return std::nullopt;
}

QString standingIn(const PayView& view, std::size_t row, const PayStanding& standing,
                   const Wording& wording) {
    const PayRow& of = view.rows[row];
    QString whose = isolated(toQString(view.roles[of.role].name));
    const QString source = said(wording, of.source);
    if (!source.isEmpty()) whose += QStringLiteral(" (%1)").arg(isolated(source));
    //: %1 is a role with a source, %2 says where somebody's pay stands in that range.
    return say(QT_TRANSLATE_NOOP("PayPage", "%1: %2"))
        .arg(whose, said(wording, standingWords(standing)));
}

} // namespace

PictureReasons pictureReasons(const Catalogue& catalogue, const PayView& view) {
    PictureReasons reasons;
    const auto reasonFor = [&](PayPicture picture) -> QString& {
        return reasons[static_cast<std::size_t>(picture)];
    };
    if (payStacks(view).empty()) {
        reasonFor(PayPicture::Parts) = say(QT_TRANSLATE_NOOP(
            "PayPage", "None of the records shown states the parts of its average."));
    }
    const auto isSample = [](const PayRow& row) { return row.amounts.size() >= smallestSample; };
    if (std::ranges::none_of(view.rows, isSample)) {
        reasonFor(PayPicture::Distribution) = say(QT_TRANSLATE_NOOP(
            "PayPage", "None of the rows rests on three or more single observations."));
    }
    if (catalogue.pay().empty() && catalogue.observations().empty()) {
        reasonFor(PayPicture::Guide) =
            say(QT_TRANSLATE_NOOP("PayPage", "The catalogue says nothing about pay."));
    }
    return reasons;
}

QString leftOutText(const PayView& view, const std::optional<OwnPay>& wished,
                    const Wording& wording) {
    QStringList notes;
    const QString leftOut = said(wording, leftOutWords(view.leftOut));
    if (!leftOut.isEmpty()) notes.append(leftOut);
    if (wished && !view.ownPay && !view.rows.empty()) {
        notes.append(say(QT_TRANSLATE_NOOP("PayPage",
                                           "Your pay is not shown: no exchange rate leads to %1."))
                         .arg(said(wording, unitWords(view.unit))));
    }
    return notes.join(u' ');
}

QString standingText(const PayView& view, std::optional<std::size_t> row, const Wording& wording) {
    const auto found = rowWithStanding(view, row);
    if (!found) return {};
    return standingIn(view, *found, *view.rows[*found].standing, wording);
}

QString guideStandingText(const Catalogue& catalogue, const SalaryGuide& guide,
                          std::optional<std::size_t> row, const OwnPay& pay,
                          const Wording& wording) {
    if (!row) {
        return say(QT_TRANSLATE_NOOP("PayPage",
                                     "Choose a cell with figures to see where your pay stands."));
    }
    const PayLine& line = guide.view.rows[*row].line;
    const auto known = inUnit(pay, line.unit, ExchangeTable(catalogue.exchangeRates()));
    if (!known) {
        return say(QT_TRANSLATE_NOOP("PayPage",
                                     "Your pay is not compared: no exchange rate leads to %1."))
            .arg(said(wording, unitWords(line.unit)));
    }
    const PayStanding found = standing(known->amount.toDouble(), line);
    if (found == PayStanding{}) {
        return say(QT_TRANSLATE_NOOP("PayPage",
                                     "The record shown has no range to compare your pay with."));
    }
    return standingIn(guide.view, *row, found, wording);
}

QString rowKey(const PayView& view, std::size_t row, const Wording& wording) {
    const PayRow& of = view.rows[row];
    QStringList parts{toQString(view.roles[of.role].id),
                      QString::fromLatin1(measureId(of.line.measure)),
                      said(wording, of.source),
                      toQString(of.line.record->id),
                      of.line.isPart ? u"part"_qs : QString(),
                      of.line.position ? QString() : u"observed"_qs};
    const auto& market = of.line.record->market;
    parts.append(market ? QString::number(market->value()) : QString());
    return parts.join(QChar(u'\x1f'));
}

std::optional<std::size_t> rowOfKey(const PayView& view, const QString& key,
                                    const Wording& wording) {
    for (std::size_t row = 0; row < view.rows.size(); ++row) {
        if (rowKey(view, row, wording) == key) return row;
    }
    return std::nullopt;
}

QString guideSubtitle(const SalaryGuide& guide, const Wording& wording) {
    return say(QT_TRANSLATE_NOOP(
                   "PayPage",
                   "%1. Each cell shows one record, the one that says most, and how many sources "
                   "there are; sources are never averaged. Return on a cell lists all of them."))
        .arg(said(wording, unitWords(guide.view.unit)));
}

} // namespace rungwise::app
