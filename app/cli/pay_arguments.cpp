// SPDX-License-Identifier: GPL-3.0-or-later
// Reads words for measures, markets, currencies, periods and somebody's own pay.
#include "app/cli/pay_arguments.h"

#include "app/cli/named_entries.h"
#include "app/text/to_qt.h"
#include "core/pay/pay_names.h"

#include <QCoreApplication>

#include <algorithm>

namespace rungwise::app {

tl::expected<std::vector<PayMeasure>, Refusal> measuresArgument(const Arguments& arguments) {
    std::vector<PayMeasure> measures;
    const QString option = QStringLiteral("measure");
    const auto words = arguments.value(option);
    if (!words) return measures;
    const auto names = measureNames();
    QStringList choices;
    for (const std::string_view name : names) choices.append(toQString(name));
    for (const QString& word : words->split(u',')) {
        const qsizetype place = choices.indexOf(word.trimmed());
        if (place < 0) return tl::unexpected(notAChoice(option, word, choices));
        const auto measure = static_cast<PayMeasure>(place);
        if (std::ranges::find(measures, measure) == measures.end()) measures.push_back(measure);
    }
    std::ranges::sort(measures);
    return measures;
}

tl::expected<std::optional<MarketIndex>, Refusal>
marketArgument(const Catalogue& catalogue, const Arguments& arguments, std::string_view language) {
    const QString option = QStringLiteral("market");
    const auto typed = arguments.value(option);
    if (!typed) return std::nullopt;
    const auto& markets = catalogue.markets();
    const std::vector<MarketIndex> found = entriesCalled(markets, &Market::name, *typed);
    if (found.size() == 1) return found.front();
    if (!found.empty()) {
        return tl::unexpected(Refusal{
            QCoreApplication::translate("CommandLine",
                                        "several markets are called “%1”; use the id of one: %2")
                .arg(*typed, entriesWithIds(catalogue, markets, &Market::name, found, language)
                                 .join(QStringLiteral(", ")))});
    }
    const std::vector<MarketIndex>& all = markets.inOrder();
    if (all.empty()) {
        return tl::unexpected(Refusal{
            QCoreApplication::translate("CommandLine", "the catalogue knows no market “%1”, and "
                                                       "no other either; leave --market out")
                .arg(*typed)});
    }
    return tl::unexpected(
        notAmong(option, *typed, entriesWithIds(catalogue, markets, &Market::name, all, language)));
}

tl::expected<std::optional<std::string>, Refusal> currencyArgument(const Arguments& arguments,
                                                                   const PayChoices& choices) {
    const QString option = QStringLiteral("currency");
    const auto typed = arguments.value(option);
    if (!typed || choices.currencies.empty()) return std::nullopt;
    std::string currency = toUtf8(typed->trimmed().toUpper());
    if (std::ranges::find(choices.currencies, currency) != choices.currencies.end()) {
        return currency;
    }
    QStringList known;
    for (const std::string& one : choices.currencies) known.append(toQString(one));
    return tl::unexpected(notAmong(option, *typed, known));
}

tl::expected<std::optional<PayPeriod>, Refusal> periodArgument(const Arguments& arguments) {
    const QString option = QStringLiteral("period");
    if (!arguments.value(option)) return std::nullopt;
    const auto period = namedArgument<PayPeriod>(arguments, option, periodNames());
    if (!period) return tl::unexpected(period.error());
    return *period;
}

tl::expected<std::optional<OwnPay>, Refusal> ownPayArgument(const Arguments& arguments) {
    const auto typed = arguments.value(QStringLiteral("your-pay"));
    if (!typed) return std::nullopt;
    if (auto pay = parseOwnPay(toUtf8(*typed))) return pay;
    return tl::unexpected(Refusal{
        QCoreApplication::translate("CommandLine", "“%1” after --your-pay is no pay; write amount, "
                                                   "currency and period as in “118000 USD/year”")
            .arg(*typed)});
}

} // namespace rungwise::app
