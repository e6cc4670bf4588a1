// SPDX-License-Identifier: GPL-3.0-or-later
// Low, percentiles and high must rise; the mean lies between low and high.
#include "core/load/pay_figures.h"

#include "core/load/choices.h"
#include "core/load/ranges.h"

namespace rungwise {

namespace {

/// {at_least: N}, {at_most: N} or {about: N}
std::optional<PayAmount> readImprecise(Fields& fields) {
    struct Choice {
        std::string_view key;
        Precision precision;
    };
    constexpr std::array<Choice, 3> keys{{{"at_least", Precision::AtLeast},
                                          {"at_most", Precision::AtMost},
                                          {"about", Precision::About}}};
    std::optional<PayAmount> amount;
    std::string_view found;
    for (const auto& [key, precision] : keys) {
        const auto value = fields.number(key, payAmount);
        if (!fields.has(key)) continue;
        if (!found.empty()) {
            fields.context().reading.report(fields.node(), DiagnosticCode::ConflictingKeys,
                                            {std::string{found}, std::string{key}});
            return std::nullopt;
        }
        found = key;
        if (value) amount = PayAmount{*value, precision};
    }
    if (found.empty()) {
        fields.context().reading.report(fields.node(), DiagnosticCode::MissingOneOf,
                                        {"at_least, at_most, about"});
    }
    return amount;
}

std::optional<PayAmount> readFigure(Fields& fields, std::string_view key,
                                    std::string_view impreciseKey) {
    const auto exact = fields.number(key, payAmount);
    if (!fields.has(impreciseKey)) {
        if (!exact) return std::nullopt;
        return PayAmount{*exact, Precision::Exact};
    }
    const auto imprecise = fields.map(impreciseKey, readImprecise);
    if (!fields.has(key)) return imprecise;
    fields.context().reading.report(fields.node(), DiagnosticCode::ConflictingKeys,
                                    {std::string{key}, std::string{impreciseKey}});
    return std::nullopt;
}

} // namespace

PayFigures readFigures(Fields& fields) {
    PayFigures figures;
    for (std::size_t i = 0; i < payFigureCount; ++i) {
        figures.values[i] = readFigure(fields, choices::figures[i], choices::impreciseFigures[i]);
    }
    return figures;
}

bool figuresRise(Fields& fields, const PayFigures& figures) {
    const auto exact = [&](PayFigure figure) -> std::optional<Decimal> {
        const auto& value = figures[figure];
        if (!value || value->precision != Precision::Exact) return std::nullopt;
        return value->amount;
    };
    const auto rises = [&](PayFigure lower, PayFigure upper) {
        const auto low = exact(lower);
        const auto high = exact(upper);
        if (!low || !high || *low <= *high) return true;
        const auto name = [](PayFigure figure) {
            return std::string{choices::figures[static_cast<std::size_t>(figure)]};
        };
        const std::string_view key = choices::figures[static_cast<std::size_t>(lower)];
        Reading& reading = fields.context().reading;
        const Reading::Inside inside{reading, key};
        reading.report(fields.find(key)->value, DiagnosticCode::FiguresOutOfOrder,
                       {name(lower), low->toText(), name(upper), high->toText()});
        return false;
    };
    for (std::size_t lower = 0; lower < static_cast<std::size_t>(PayFigure::High); ++lower) {
        for (std::size_t upper = lower + 1; upper <= static_cast<std::size_t>(PayFigure::High);
             ++upper) {
            if (!rises(static_cast<PayFigure>(lower), static_cast<PayFigure>(upper))) return false;
        }
    }
    return rises(PayFigure::Low, PayFigure::Mean) && rises(PayFigure::Mean, PayFigure::High);
}

} // namespace rungwise
