// SPDX-License-Identifier: GPL-3.0-or-later
// A catalogue whose roles are paid in every way that the Pay page knows, with hostile names.
#pragma once

#include <string>

namespace rungwise::test {

inline const std::string payText = R"yaml(rungwise: 1
catalogue: {id: paid, title: Paid roles, version: "1"}
sources:
  - {id: survey, title: Survey of salaries, publisher: The Survey, url: "https://example.org/pay"}
  - {id: board, title: "<b>Board</b> & more", publisher: "=Job & <i>board</i>"}
  - {id: bank, title: Rates, publisher: The Bank}
levels: [{id: l1, name: Junior}, {id: l2, name: "Senior & <i>Co</i>"}]
markets:
  - {id: world, name: World}
  - {id: us, name: "United & <i>Co</i> States", country: US, parent: world}
  - {id: de, name: Germany, country: DE, parent: world}
roles:
  - {id: maker, name: Maker, level: l1}
  - {id: lead, name: "Lead & <i>Co</i>", level: l2}
  - {id: owner, name: "مدير المنتج 製品責任者 with a name that is as long as the longest of names can be, and that is very long indeed", level: l2}
  - {id: unpaid, name: Unpaid}
pay:
  - {role: maker, sources: [survey], market: us, currency: USD, period: year, as_of: 2025, measure: total, low: 64000, mean: 110000, high: 257000, sample: 1200, parts: {base: 92000, additional: 18000}}
  - {role: lead, sources: [survey], market: us, currency: USD, period: year, as_of: 2025, measure: total, low: 77000, mean: 121000, high: 270000, sample: 800, parts: {base: 100000, additional: 21000}}
  - {role: maker, sources: [board], market: us, currency: USD, period: year, measure: total, p10: 60000, p25: 70000, median: 80000, p75: 90000, p90: 100000, note: "=1+1 <b>note</b> & more"}
  - {role: lead, sources: [board], market: us, currency: USD, period: hour, measure: base, low: 30, high: 60}
  - {role: owner, sources: [survey], market: de, currency: EUR, period: year, as_of: 2024, measure: total, low: 90000, mean: 100000, high: 120000}
  - {role: owner, sources: [board], market: de, currency: CHF, period: year, measure: total, low: 99000, high: 130000}
  - {role: lead, sources: [board], market: de, currency: EUR, period: year, measure: bonus, mean: 9000}
  - {role: owner, sources: [survey], market: us, currency: USD, period: year, measure: base, suppressed: true}
observations:
  - {role: maker, amount: 70000, currency: USD, period: year, market: us, measure: base}
  - {role: maker, amount: 75000, currency: USD, period: year, market: us, measure: base}
  - {role: maker, amount: 82000, currency: USD, period: year, market: us, measure: base}
  - {role: maker, amount: 99000, currency: USD, period: year, market: us, measure: base}
  - {role: lead, amount: 99000, currency: USD, period: year, market: us, measure: base}
exchange_rates: [{from: EUR, to: USD, rate: 1.10, date: 2026-03-31, sources: [bank]}]
)yaml";

} // namespace rungwise::test
