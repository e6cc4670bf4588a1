// SPDX-License-Identifier: GPL-3.0-or-later
// A sign that several currencies share is given to the best known one or carries its country.
#include "core/wording/currency_sign.h"

namespace rungwise {

namespace {

struct Sign {
    std::string_view currency;
    std::string_view sign;
};

constexpr Sign signs[] = {
    {"USD", "$"},  {"EUR", "€"},   {"GBP", "£"},   {"JPY", "¥"},   {"AUD", "A$"},
    {"BRL", "R$"}, {"CAD", "CA$"}, {"CNY", "CN¥"}, {"HKD", "HK$"}, {"ILS", "₪"},
    {"INR", "₹"},  {"KRW", "₩"},   {"MXN", "MX$"}, {"NGN", "₦"},   {"NZD", "NZ$"},
    {"PHP", "₱"},  {"TRY", "₺"},   {"TWD", "NT$"}, {"UAH", "₴"},   {"VND", "₫"},
};

} // namespace

std::string_view currencySign(std::string_view currency) {
    for (const Sign& sign : signs) {
        if (sign.currency == currency) return sign.sign;
    }
    return {};
}

} // namespace rungwise
