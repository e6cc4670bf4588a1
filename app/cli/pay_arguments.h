// SPDX-License-Identifier: GPL-3.0-or-later
// How pay is looked at, as a command line says it.
#pragma once

#include "app/cli/arguments.h"
#include "core/model/catalogue.h"
#include "core/pay/own_pay.h"
#include "core/pay/pay_choices.h"

#include <optional>
#include <string>
#include <vector>

namespace rungwise::app {

/// "--measure base,total": rising, each once; none when the option was not given.
[[nodiscard]] tl::expected<std::vector<PayMeasure>, Refusal>
measuresArgument(const Arguments& arguments);

/// --market by its id or name; a refusal names those that come near.
[[nodiscard]] tl::expected<std::optional<MarketIndex>, Refusal>
marketArgument(const Catalogue& catalogue, const Arguments& arguments, std::string_view language);

/// --currency in any case. It must be one that some line is in or that rates lead to; where there
/// is no line at all there is nothing to choose.
[[nodiscard]] tl::expected<std::optional<std::string>, Refusal>
currencyArgument(const Arguments& arguments, const PayChoices& choices);

[[nodiscard]] tl::expected<std::optional<PayPeriod>, Refusal>
periodArgument(const Arguments& arguments);

/// "--your-pay '118000 USD/year'".
[[nodiscard]] tl::expected<std::optional<OwnPay>, Refusal>
ownPayArgument(const Arguments& arguments);

/// The value of an enumeration that the word behind an option names; the first one when the option
/// was not given. `names` are in the order of the enumerators.
template <class Enum>
[[nodiscard]] tl::expected<Enum, Refusal> namedArgument(const Arguments& arguments,
                                                        const QString& option,
                                                        std::span<const std::string_view> names) {
    const auto word = arguments.value(option);
    if (!word) return Enum{};
    QStringList choices;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto name =
            QString::fromUtf8(names[i].data(), static_cast<qsizetype>(names[i].size()));
        if (name == *word) return static_cast<Enum>(i);
        choices.append(name);
    }
    return tl::unexpected(notAChoice(option, *word, choices));
}

} // namespace rungwise::app
