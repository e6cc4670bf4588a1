// SPDX-License-Identifier: GPL-3.0-or-later
// Computed amounts show no cents where nobody asks for them; published ones are left alone.
#include "core/pay/computed_amount.h"

#include "core/load/load_catalogue.h"
#include "core/pay/pay_sentences.h"
#include "core/wording/wording.h"
#include "tests/core/report/small_catalogue.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace rungwise {
namespace {

std::string shown(std::string_view amount) {
    PayFigures figures;
    figures[PayFigure::Median] = PayAmount{.amount = *Decimal::parse(amount)};
    return shownStatistics(figures)[PayFigure::Median]->amount.toText();
}

TEST(ComputedAmount, ShowsWholeUnitsFromAThousandOn) {
    EXPECT_EQ(shown("50660.5"), "50661");
    EXPECT_EQ(shown("1000.49"), "1000");
    EXPECT_EQ(shown("999.99"), "999.99");
    EXPECT_EQ(shown("24.125"), "24.125");
    EXPECT_EQ(shown("123456789012345.67"), "123456789012346");
}

TEST(ComputedAmount, KeepsSignsAndGaps) {
    PayFigures figures;
    figures[PayFigure::Mean] =
        PayAmount{.amount = *Decimal::parse("2000.4"), .precision = Precision::About};
    const PayFigures rounded = shownStatistics(figures);
    EXPECT_EQ(rounded[PayFigure::Mean]->precision, Precision::About);
    EXPECT_FALSE(rounded[PayFigure::Low]);
}

/// One role with three observations of which the median is odd, and a record with cents.
CatalogueRef oddCents() {
    test::TemporaryFolder folder;
    return loadCatalogue(folder.write("pay.yaml", R"(rungwise: 1
catalogue: {id: pay, title: Pay, version: "1", language: en}
sources: [{id: a, title: A}, {id: b, title: B}]
roles: [{id: maker, name: Maker}]
pay:
  - {role: maker, sources: [a], currency: USD, period: year, measure: base, mean: 50660.5}
observations:
  - {role: maker, amount: 40000.25, currency: USD, period: year, measure: base, sources: [b]}
  - {role: maker, amount: 50000.5, currency: USD, period: year, measure: base, sources: [b]}
  - {role: maker, amount: 70000, currency: USD, period: year, measure: base, sources: [b]}
exchange_rates: [{from: USD, to: EUR, rate: 0.9, date: 2025-03-31, sources: [b]}]
)"))
        .catalogue;
}

PayView viewIn(const Catalogue& catalogue, const char* currency) {
    PayRequest request;
    request.roles = {test::roleIn(catalogue, "maker")};
    request.currency = currency;
    return payView(catalogue, request);
}

TEST(ComputedAmount, RoundsWhatIsSaidOfSamplesAndNotWhatWasPublished) {
    const CatalogueRef catalogue = oddCents();
    const PayView view = viewIn(*catalogue, "USD");
    ASSERT_EQ(view.rows.size(), 2U);
    EXPECT_EQ(Wording{}.say(rangeWords(view.rows[0])), "$50,660.5 on average");
    EXPECT_EQ(Wording{}.say(rangeWords(view.rows[1])), "$40,000 to $70,000, $50,001 at the median");
    const PayFigures& exact = view.rows[1].line.exactFigures();
    EXPECT_EQ(exact[PayFigure::Median]->amount.toText(), "50000.5");
    EXPECT_EQ(exact[PayFigure::Low]->amount.toText(), "40000.25");
}

TEST(ComputedAmount, IsNotRoundedBeforeItIsConverted) {
    const CatalogueRef catalogue = oddCents();
    const PayView view = viewIn(*catalogue, "EUR");
    ASSERT_EQ(view.rows.size(), 2U);
    const PayRow& sample = view.rows[1];
    // 0.9 times 50,000.5 is 45,000.45, of 50,001 it would be 45,000.9.
    EXPECT_EQ(sample.line.figure(PayFigure::Median)->amount.toText(), "45000");
    EXPECT_EQ(sample.line.exactFigures(), sample.line.figures) << "in the unit of the view";
    EXPECT_EQ(sample.original[PayFigure::Median]->amount.toText(), "50001");
    EXPECT_EQ(sample.exactOriginal()[PayFigure::Median]->amount.toText(), "50000.5");
    EXPECT_EQ(Wording{}.say(originalWords(sample)), "originally $50,001 at the median");
}

} // namespace
} // namespace rungwise
