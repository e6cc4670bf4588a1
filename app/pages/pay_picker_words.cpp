// SPDX-License-Identifier: GPL-3.0-or-later
// Short words for buttons and menus.
#include "app/pages/pay_picker_words.h"

#include "app/text/to_qt.h"
#include "core/model/kind_words.h"
#include "core/pay/pay_view.h"

#include <QCoreApplication>

#include <algorithm>

namespace rungwise::app {

namespace {

constexpr std::size_t fewMeasures = 2;

QString say(const char* text) {
    return QCoreApplication::translate("PayBar", text);
}

bool holds(const std::vector<PayMeasure>& measures, PayMeasure measure) {
    return std::ranges::find(measures, measure) != measures.end();
}

} // namespace

QString measuresText(const std::vector<PayMeasure>& measures, const Wording& wording) {
    if (measures.empty()) return say(QT_TRANSLATE_NOOP("PayBar", "base and total"));
    if (measures.size() > fewMeasures) {
        const auto count = static_cast<int>(measures.size());
        return QCoreApplication::translate("PayBar", "%n measure(s)", nullptr, count);
    }
    QStringList words;
    for (const PayMeasure measure : measures) {
        words.append(toQString(wording.say(measureWords(measure))));
    }
    return words.join(QStringLiteral(", "));
}

QString marketText(const Catalogue& catalogue, const std::optional<MarketId>& market,
                   std::string_view language) {
    const auto index = market ? catalogue.markets().find(market->text()) : std::nullopt;
    if (!index) return say(QT_TRANSLATE_NOOP("PayBar", "all"));
    return toQString(catalogue.nameIn(catalogue.markets(), *index, language).text);
}

QString groupingText(PayGrouping grouping) {
    switch (grouping) {
    case PayGrouping::RoleAndSource: break;
    case PayGrouping::Role: return say(QT_TRANSLATE_NOOP("PayBar", "role"));
    case PayGrouping::Level: return say(QT_TRANSLATE_NOOP("PayBar", "level"));
    case PayGrouping::Market: return say(QT_TRANSLATE_NOOP("PayBar", "market"));
    case PayGrouping::Source: return say(QT_TRANSLATE_NOOP("PayBar", "source"));
    }
    return say(QT_TRANSLATE_NOOP("PayBar", "role and source"));
}

QString pictureText(PayPicture picture) {
    switch (picture) {
    case PayPicture::Ranges: break;
    case PayPicture::Parts: return say(QT_TRANSLATE_NOOP("PayBar", "parts"));
    case PayPicture::Distribution: return say(QT_TRANSLATE_NOOP("PayBar", "distribution"));
    case PayPicture::Guide: return say(QT_TRANSLATE_NOOP("PayBar", "salary guide"));
    }
    return say(QT_TRANSLATE_NOOP("PayBar", "ranges"));
}

bool showsMeasure(const std::vector<PayMeasure>& measures, PayMeasure measure) {
    return holds(measures.empty() ? usualMeasures() : measures, measure);
}

std::vector<PayMeasure> withMeasureToggled(const std::vector<PayMeasure>& measures,
                                           PayMeasure measure) {
    std::vector<PayMeasure> usual = usualMeasures();
    std::ranges::sort(usual);
    std::vector<PayMeasure> next;
    for (const PayMeasure each : allMeasures) {
        if (showsMeasure(measures, each) != (each == measure)) next.push_back(each);
    }
    return next == usual ? std::vector<PayMeasure>{} : next;
}

std::vector<MarketInTree> inTreeOrder(const Catalogue& catalogue,
                                      std::span<const MarketIndex> markets) {
    std::vector<MarketInTree> ordered;
    const auto isListed = [&](MarketIndex market) {
        return std::ranges::find(markets, market) != markets.end();
    };
    const auto parentOf = [&](MarketIndex market) -> std::optional<MarketIndex> {
        const auto& parent = catalogue.markets()[market].parent;
        return parent && isListed(*parent) ? parent : std::nullopt;
    };
    const auto addBelow = [&](const auto& self, std::optional<MarketIndex> parent,
                              int depth) -> void {
        for (const MarketIndex market : markets) {
            if (parentOf(market) != parent) continue;
            ordered.push_back({market, depth});
            self(self, market, depth + 1);
        }
    };
    addBelow(addBelow, std::nullopt, 0);
    return ordered;
}

} // namespace rungwise::app
