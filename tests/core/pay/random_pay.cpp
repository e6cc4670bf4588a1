// SPDX-License-Identifier: GPL-3.0-or-later
// Writes YAML by throwing dice, and loads it.
#include "tests/core/pay/random_pay.h"

#include "core/load/load_catalogue.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace rungwise::test {

namespace {

using Words = std::span<const std::string_view>;

constexpr std::array<std::string_view, 8> names{"Clerk",
                                                "Clerk",
                                                "<table><tr><td><b>Clerk</b>",
                                                "<img src='file:///etc/hosts'>&amp;",
                                                "مدير المنتج",
                                                "首席产品官",
                                                "{0} %n & Co",
                                                "A\u0301\u0301\u0301\u0301 \u202eClerk"};
constexpr std::array<std::string_view, 4> currencies{"USD", "EUR", "CLP", "JPY"};
constexpr std::array<std::string_view, 5> periods{"year", "month", "week", "day", "hour"};
constexpr std::array<std::string_view, 6> measures{"base",   "additional", "bonus",
                                                   "equity", "total-cash", "total"};
constexpr std::array<std::string_view, 7> figureNames{"low", "p10", "p25", "median",
                                                      "p75", "p90", "high"};
constexpr std::array<std::string_view, 3> imprecise{"at_least", "at_most", "about"};
constexpr std::array<std::string_view, 3> markets{"world", "us", "de"};
constexpr std::array<std::string_view, 3> levels{"l1", "l2", "l3"};
constexpr std::array<std::string_view, 4> sources{"s0", "s1", "s2", "unheard-of"};
constexpr std::array<std::string_view, 6> dates{"1999",    "2023", "2024-02-29",
                                                "2025-06", "2026", "2026-01-31"};
constexpr std::array<std::string_view, 7> rates{"1",      "0.92",       "1.08",      "0.0000001",
                                                "999999", "1000000000", "0.00098765"};
constexpr std::array<std::string_view, 8> extremes{
    "0", "0", "1000000000000000", "999999999999999.99", "0.01", "1", "100000", "100000"};

constexpr const char* frame = R"(rungwise: 1
catalogue: {id: random, title: "<h1>Random</h1>"}
sources:
  - {id: s0, title: Zero, publisher: Zero <b>&</b> Sons}
  - {id: s1, title: One, author: One}
  - {id: s2, title: Two, author: One}
levels: [{id: l1, name: One}, {id: l2, name: Two}, {id: l3, name: Three}]
families: [{id: trade, name: Trade}]
markets: [{id: world, name: World}, {id: us, name: States, parent: world}, {id: de, name: Germany, parent: world}]
)";

std::string oneOf(Dice& dice, Words words) {
    return std::string{words[dice.below(words.size())]};
}

bool oneIn(Dice& dice, std::size_t many) {
    return dice.below(many) == 0;
}

/// Digits of a pay from one unit to 10^15, with cents now and then.
std::string ordinaryAmount(Dice& dice) {
    std::string text{static_cast<char>('1' + dice.below(9))};
    const std::size_t digits = oneIn(dice, 4) ? dice.below(15) : 4 + dice.below(2);
    for (std::size_t i = 0; i < digits; ++i) text += static_cast<char>('0' + dice.below(10));
    return oneIn(dice, 5) && digits < 14 ? text + ".25" : text;
}

std::string amount(Dice& dice) {
    return oneIn(dice, 5) ? oneOf(dice, extremes) : ordinaryAmount(dice);
}

std::vector<std::string> risingAmounts(Dice& dice, std::size_t count) {
    const bool areEqual = oneIn(dice, 8);
    const std::string first = amount(dice);
    std::vector<Decimal> rising;
    for (std::size_t i = 0; i < count; ++i) {
        rising.push_back(*Decimal::parse(areEqual ? first : amount(dice)));
    }
    std::ranges::sort(rising);
    std::vector<std::string> texts;
    for (const Decimal& one : rising) texts.push_back(one.toText());
    return texts;
}

std::string figure(Dice& dice, std::string_view name, const std::string& value) {
    const std::string key{name};
    if (!oneIn(dice, 6)) return ", " + key + ": " + value;
    // What is not exact need not rise with the others.
    return ", " + key + "_is: {" + oneOf(dice, imprecise) + ": " +
           (oneIn(dice, 3) ? amount(dice) : value) + "}";
}

/// One, some or all of the figures; the mean takes a place between the others.
std::string figures(Dice& dice) {
    const auto rising = risingAmounts(dice, figureNames.size() + 1);
    const std::size_t density = 1 + dice.below(3);
    const std::size_t alone = dice.below(figureNames.size() + 1);
    const bool isAlone = oneIn(dice, 4);
    std::string text;
    for (std::size_t i = 0; i < figureNames.size(); ++i) {
        const bool isThere = isAlone ? i == alone : dice.below(3) < density;
        // The fifth of eight rising amounts is the mean's.
        if (isThere) text += figure(dice, figureNames[i], rising[i < 4 ? i : i + 1]);
    }
    const bool hasMean = isAlone ? alone == figureNames.size() : oneIn(dice, 2);
    if (hasMean || text.empty()) text += figure(dice, "mean", rising[4]);
    return text;
}

std::string roleId(Dice& dice, std::size_t roles) {
    return oneIn(dice, 20) ? "ghost" : "r" + std::to_string(dice.below(roles));
}

std::string subject(Dice& dice, std::size_t roles) {
    if (oneIn(dice, 12)) return "level: " + oneOf(dice, levels);
    if (oneIn(dice, 20)) return "family: trade";
    if (oneIn(dice, 12)) return "roles: [r0, ghost]";
    return "role: " + roleId(dice, roles);
}

std::string optional(Dice& dice, const char* key, Words words) {
    return oneIn(dice, 2) ? std::string{", "} + key + ": " + oneOf(dice, words) : std::string{};
}

std::string unit(Dice& dice) {
    return ", currency: " + (oneIn(dice, 2) ? "USD" : oneOf(dice, currencies)) +
           ", period: " + (oneIn(dice, 2) ? "year" : oneOf(dice, periods)) +
           optional(dice, "market", markets) + optional(dice, "as_of", dates) +
           (oneIn(dice, 3) ? std::string{} : ", sources: [" + oneOf(dice, sources) + "]");
}

std::string parts(Dice& dice) {
    return ", parts: {base: " + amount(dice) + ", additional: " + amount(dice) +
           (oneIn(dice, 3) ? ", equity: " + amount(dice) : std::string{}) + "}";
}

std::string record(Dice& dice, std::size_t roles) {
    std::string text = "  - {" + subject(dice, roles) + unit(dice);
    text += ", measure: " + (oneIn(dice, 2) ? "total" : oneOf(dice, measures));
    text += oneIn(dice, 15) ? ", suppressed: true" : figures(dice);
    if (oneIn(dice, 6)) text += parts(dice);
    if (oneIn(dice, 6)) text += ", sample: " + std::to_string(dice.below(1000));
    if (oneIn(dice, 8)) text += ", hours_per_year: " + oneOf(dice, rates);
    if (oneIn(dice, 8)) text += ", note: \"<i>as printed</i>\"";
    return text + "}\n";
}

std::string observation(Dice& dice, std::size_t roles, const std::string& unit) {
    std::string text = "  - {role: " + roleId(dice, roles) + unit + ", amount: " + amount(dice);
    return text + optional(dice, "measure", measures) + optional(dice, "level", levels) + "}\n";
}

std::string list(const char* key, const std::string& entries) {
    return entries.empty() ? std::string{} : std::string{key} + ":\n" + entries;
}

std::string rateList(Dice& dice) {
    std::string text;
    for (std::size_t i = dice.below(5); i > 0; --i) {
        const std::size_t from = dice.below(currencies.size());
        const std::size_t to = (from + 1 + dice.below(currencies.size() - 1)) % currencies.size();
        text += "  - {from: " + std::string{currencies[from]} +
                ", to: " + std::string{currencies[to]} + ", rate: " + oneOf(dice, rates) +
                ", date: " + oneOf(dice, dates) + "}\n";
    }
    return list("exchange_rates", text);
}

std::size_t recordCount(Dice& dice) {
    return oneIn(dice, 300) ? 200 : dice.below(8);
}

template <class Index, class Table> std::optional<Index> anyOf(Dice& dice, const Table& table) {
    if (table.inOrder().empty() || !oneIn(dice, 3)) return std::nullopt;
    return table.inOrder()[dice.below(table.inOrder().size())];
}

PayRequest randomRequest(Dice& dice, const Catalogue& catalogue) {
    PayRequest request;
    for (std::size_t i = 0; i < catalogue.roles().size(); ++i) {
        if (!oneIn(dice, 6)) request.roles.emplace_back(i);
    }
    if (!request.roles.empty()) request.baseline = dice.below(request.roles.size());
    for (std::size_t i = 0; i < measures.size(); ++i) {
        if (oneIn(dice, 2)) request.measures.push_back(static_cast<PayMeasure>(i));
    }
    request.market = anyOf<MarketIndex>(dice, catalogue.markets());
    if (oneIn(dice, 3)) request.currency = oneIn(dice, 8) ? "XAU" : oneOf(dice, currencies);
    if (oneIn(dice, 3)) request.period = static_cast<PayPeriod>(dice.below(periods.size()));
    request.grouping = static_cast<PayGrouping>(dice.below(5));
    if (oneIn(dice, 5)) request.filter = PayFilter::Disagreeing;
    if (oneIn(dice, 2)) request.today = PartialDate::parse("2026-03-31");
    if (oneIn(dice, 2))
        request.ownPay = parseOwnPay(oneIn(dice, 4) ? "0.01 JPY/hour" : "90000 USD");
    return request;
}

std::string randomYaml(Dice& dice) {
    const std::size_t count = 1 + dice.below(5);
    std::string roles;
    for (std::size_t i = 0; i < count; ++i) {
        roles += "  - {id: r" + std::to_string(i) + ", name: \"" + oneOf(dice, names) + "\"" +
                 optional(dice, "level", levels) + (oneIn(dice, 3) ? ", family: trade}\n" : "}\n");
    }
    std::string pay;
    for (std::size_t i = recordCount(dice); i > 0; --i) pay += record(dice, count);
    std::string observations;
    const std::string common = unit(dice);
    for (std::size_t i = oneIn(dice, 3) ? dice.below(16) : 0; i > 0; --i) {
        observations += observation(dice, count, oneIn(dice, 4) ? unit(dice) : common);
    }
    return frame + list("roles", roles) + list("pay", pay) + list("observations", observations) +
           rateList(dice);
}

bool isExpected(const Diagnostic& diagnostic) {
    return severity(diagnostic) != Severity::Error ||
           std::string_view{rowOf(diagnostic.code).name}.starts_with("unknown-");
}

} // namespace

RandomPay RandomPays::next() {
    RandomPay random;
    random.yaml = randomYaml(dice_);
    const std::filesystem::path file = folder_.write("random.yaml", random.yaml);
    const Loaded loaded = loadCatalogue(file);
    std::filesystem::remove(file);
    for (const Diagnostic& diagnostic : loaded.diagnostics) {
        EXPECT_TRUE(isExpected(diagnostic)) << message(diagnostic) << "\n" << random.yaml;
    }
    random.catalogue = loaded.catalogue;
    random.request = randomRequest(dice_, *random.catalogue);
    return random;
}

} // namespace rungwise::test
