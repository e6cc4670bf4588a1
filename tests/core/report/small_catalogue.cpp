// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the catalogue to a file and loads it like any other.
#include "tests/core/report/small_catalogue.h"

#include "core/diagnostics/render.h"
#include "core/load/load_catalogue.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace rungwise::test {

namespace {

constexpr std::string_view yaml = R"(rungwise: 1
catalogue: {id: small, title: A small catalogue, version: "1", language: en, scale: steps}
sources:
  - {id: hq, title: "Lead or manager?", author: Ada, published: 2025, url: "https://example.org/"}
  - {id: path, title: The path, publisher: Career press}
levels: [{id: l1, name: Entry}, {id: l2, name: Advanced}]
tracks: [{id: ic, name: Individual contributor}]
families: [{id: product, name: Product}, {id: delivery, name: Delivery}]
scales: [{id: steps, name: Steps, steps: [{id: aware, name: Aware}, {id: able, name: Able}]}]
skills: [{id: strategy, name: Strategy}, {id: budgeting, name: Budgeting}]
aspects: [{id: scope, name: Scope}, {id: pace, name: Pace}]
duties: [{id: own, text: Own the roadmap}]
markets: [{id: us, name: United States, country: US}]
roles:
  - {id: other, name: Other role, family: delivery}
  - id: lead
    name: Lead
    family: product
    track: ic
    level: l2
    sources: [hq]
    summary: Leads a product.
    definitions: [{text: Somebody who leads, sources: [path]}]
    also_called: [{title: Head, confidence: low, sources: [path]}]
    aspects: {scope: {text: A whole product, sources: [{source: path, where: page 2}]}}
    duties: [{duty: own, sources: [hq]}, {text: Speak for the product}]
    typical_week: [Plans on Monday]
    skills: [{skill: strategy, level: able, necessity: required, sources: [hq]}]
    not_needed: [budgeting]
    qualifications: [{kind: experience, years: {min: 3}, sources: [path]}]
    reports_to: [other]
    manages: []
    works_with: [{text: Engineers}]
    codes: [{scheme: soc, code: "11-2021"}]
  - {id: manager, name: Manager, family: product, level: {from: l1, to: l2}}
pay:
  - id: lead-total
    role: lead
    sources: [hq]
    market: us
    currency: USD
    period: year
    hours_per_year: 2080
    as_of: 2025-06
    measure: total
    parts: {base: 116607, additional: 16787.5}
    low: 77000
    mean: 133394
    high_is: {at_least: 270000}
    sample: 1234
    includes: [bonus]
    note: as quoted
  - {role: lead, sources: [path], market: us, currency: USD, period: year, measure: base, mean: 119803}
  - {role: manager, market: us, currency: USD, period: year, measure: base, suppressed: true}
transitions:
  - {from: manager, to: lead, signs: [{id: adopted, text: Others ask for advice}], rule: {at_least: all}, sources: [path]}
)";

} // namespace

CatalogueRef smallCatalogue() {
    TemporaryFolder folder;
    const Loaded loaded = loadCatalogue(folder.write("small.yaml", yaml));
    EXPECT_EQ(renderText(loaded.diagnostics), "");
    return loaded.catalogue;
}

RoleIndex roleIn(const Catalogue& catalogue, std::string_view id) {
    const auto role = catalogue.roles().find(id);
    EXPECT_TRUE(role.has_value()) << "no role " << id;
    return role.value_or(RoleIndex{0});
}

} // namespace rungwise::test
