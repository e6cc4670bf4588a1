// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses and shortens; the core's sentences say everything.
#include "app/diagram/ladder_words.h"

#include "app/text/drawable_text.h"
#include "app/text/to_qt.h"
#include "core/pay/pay_axis.h"
#include "core/wording/currency_sign.h"

#include <algorithm>
#include <cmath>

namespace rungwise::app {

namespace {

/// Of an id that stands for the level itself, such as "L4".
constexpr qsizetype longestShortName = 4;

/// Steps of a thousand, a million …: whole ones from ten on, tenths below.
double toTheEye(double amount) {
    if (amount < 1) return amount;
    const double digits = std::floor(std::log10(amount));
    const double unit = std::pow(1000.0, std::floor(digits / 3));
    const double step = amount / unit >= 10 ? unit : unit / 10;
    return std::round(amount / step) * step;
}

} // namespace

Phrase glanceAmount(double amount, const std::string& currency) {
    Phrase shortened = shortAmount(toTheEye(amount));
    if (shortened.isEmpty() || currency.empty()) return shortened;
    const std::string_view sign = currencySign(currency);
    if (sign.empty()) {
        //: a short amount and the code of its currency: 30M CLP
        return phrase(RW_TEXT("Ladders", "{0} {1}"), std::move(shortened), currency);
    }
    //: a currency's sign and a short amount: $77k
    return phrase(RW_TEXT("Ladders", "{0}{1}"), std::string{sign}, std::move(shortened));
}

QString LadderWords::say(const Phrase& phrase) const {
    return drawableText(toQString(wording_.say(phrase)));
}

std::optional<PayWords> LadderWords::pay(const PayGlance& glance) const {
    const auto worded = [&](double amount) { return say(glanceAmount(amount, glance.currency)); };
    if (glance.low && glance.high && *glance.low < *glance.high) {
        PayWords words{worded(*glance.low), worded(*glance.high), {}};
        if (glance.middle) {
            const double at = (*glance.middle - *glance.low) / (*glance.high - *glance.low);
            words.tickAt = std::clamp(at, 0.0, 1.0);
        }
        return words;
    }
    for (const std::optional<double>& one : {glance.middle, glance.low, glance.high}) {
        if (one) return PayWords{worded(*one), {}, {}};
    }
    return std::nullopt;
}

BoxWords LadderWords::role(std::size_t node) const {
    const LadderNode& shown = view_.nodes.at(node);
    BoxWords words;
    words.title = drawableText(toQString(shown.name.empty() ? shown.id : shown.name));
    words.otherTitles = say(shown.otherTitles);
    if (shown.isHere) words.here = say(phrase(RW_TEXT("Ladders", "you are here")));
    if (!shown.isKnown) {
        words.note = say(phrase(RW_TEXT("Ladders", "not in this catalogue")));
    } else if (shown.pay) {
        words.pay = pay(*shown.pay);
    }
    if (words.note.isEmpty() && !words.pay) {
        words.note = say(phrase(RW_TEXT("Ladders", "no pay data")));
    }
    return words;
}

QString LadderWords::label(std::size_t edge, EdgeLabels labels) const {
    const LadderEdge& shown = view_.edges.at(edge);
    const bool hasWords = labels == EdgeLabels::Changes && !shown.label.isEmpty();
    if (!shown.closesCircle) return hasWords ? say(shown.label) : QString();
    if (!hasWords) return say(phrase(RW_TEXT("Ladders", "circle")));
    //: {0}: what changes with the move, such as "+2 skills"
    return say(phrase(RW_TEXT("Ladders", "circle: {0}"), shown.label));
}

HeadWords LadderWords::level(std::size_t row) const {
    const LadderLevel& shown = view_.levels.at(row);
    const QString name = say(shown.name);
    const QString id = drawableText(toQString(shown.id)).toUpper();
    if (id.isEmpty() || id.size() > longestShortName || id == name.toUpper()) return {name, {}};
    return {id, name};
}

QString LadderWords::lane(std::size_t lane) const {
    return say(view_.lanes.at(lane).name);
}

} // namespace rungwise::app
