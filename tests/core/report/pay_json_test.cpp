// SPDX-License-Identifier: GPL-3.0-or-later
// Pay records as JSON.
#include "core/report/pay_json.h"

#include "tests/core/report/small_catalogue.h"

#include <gtest/gtest.h>

namespace rungwise {
namespace {

std::string jsonOf(std::size_t position) {
    const CatalogueRef catalogue = test::smallCatalogue();
    JsonWriter json;
    writePayRecord(json, catalogue->pay().at(position), *catalogue);
    return json.take();
}

TEST(PayJson, WritesEveryFigureExactly) {
    EXPECT_EQ(jsonOf(0), R"({
  "id": "lead-total",
  "measure": "total",
  "currency": "USD",
  "period": "year",
  "hours_per_year": 2080,
  "market": {
    "id": "us",
    "name": "United States"
  },
  "as_of": "2025-06",
  "sample": 1234,
  "suppressed": false,
  "figures": {
    "low": {
      "amount": 77000,
      "precision": "exact"
    },
    "high": {
      "amount": 270000,
      "precision": "at-least"
    },
    "mean": {
      "amount": 133394,
      "precision": "exact"
    }
  },
  "parts": {
    "base": 116607,
    "additional": 16787.5
  },
  "includes": [
    "bonus"
  ],
  "note": "as quoted",
  "sources": [
    "hq"
  ]
}
)");
}

TEST(PayJson, SaysThatValuesAreWithheld) {
    EXPECT_EQ(jsonOf(2), R"({
  "measure": "base",
  "currency": "USD",
  "period": "year",
  "market": {
    "id": "us",
    "name": "United States"
  },
  "suppressed": true,
  "figures": {},
  "sources": []
}
)");
}

} // namespace
} // namespace rungwise
