// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the catalogue to a file and loads it like any other.
#include "tests/core/report/pay_catalogue.h"

#include "core/diagnostics/render.h"
#include "core/load/load_catalogue.h"
#include "tests/core/report/small_catalogue.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace rungwise::test {

namespace {

constexpr std::string_view yaml = R"(rungwise: 1
catalogue: {id: pay, title: "Pay <b>catalogue</b>", version: "2", language: en}
sources:
  - {id: survey, title: Pay survey, publisher: Guild, published: 2025}
  - {id: bank, title: Rates, publisher: Bank}
levels: [{id: l1, name: Junior}, {id: l2, name: Senior}]
markets:
  - {id: us, name: United States, country: US}
  - {id: de, name: Germany, country: DE}
roles:
  - {id: maker, name: Maker, level: l1}
  - {id: lead, name: Lead, level: l2}
  - {id: owner, name: Owner, level: l2}
pay:
  - {id: maker-us, role: maker, sources: [survey], market: us, currency: USD, period: year, as_of: 2025,
     measure: total, low: 60000, mean: 100000, high: 140000, sample: 1234, note: "=1+1"}
  - {id: lead-us, role: lead, sources: [survey], market: us, currency: USD, period: year, as_of: 2025,
     measure: total, low: 80000, mean: 125000, high_is: {at_least: 180000}}
  - {id: lead-de, role: lead, sources: [survey], market: de, currency: EUR, period: year, measure: total,
     mean: 70000}
  - {id: lead-no, role: lead, sources: [survey], currency: NOK, period: year, measure: total, mean: 900000}
  - {id: maker-hidden, role: maker, sources: [survey], market: de, currency: USD, period: year, measure: total,
     suppressed: true}
observations:
  - {role: maker, amount: 90000, currency: USD, period: year, measure: base, market: us, as_of: 2024, sources: [survey]}
  - {role: maker, amount: 95000, currency: USD, period: year, measure: base, market: us, as_of: 2025, sources: [survey]}
exchange_rates:
  - {from: EUR, to: USD, rate: 1.25, date: 2025-03-31, sources: [bank]}
)";

} // namespace

CatalogueRef payCatalogue() {
    TemporaryFolder folder;
    const Loaded loaded = loadCatalogue(folder.write("pay.yaml", yaml));
    EXPECT_EQ(renderText(loaded.diagnostics), "");
    return loaded.catalogue;
}

PayView samplePay(const Catalogue& catalogue) {
    PayRequest request;
    for (const char* role : {"maker", "lead", "owner"}) {
        request.roles.push_back(roleIn(catalogue, role));
    }
    request.currency = "USD";
    request.period = PayPeriod::Year;
    request.ownPay = parseOwnPay("100000 USD/year");
    return payView(catalogue, request);
}

} // namespace rungwise::test
