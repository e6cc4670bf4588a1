// SPDX-License-Identifier: GPL-3.0-or-later
// Loads, compares and words, so that tests read as what they expect.
#include "tests/core/support/compared.h"

#include "core/load/load_catalogue.h"
#include "core/wording/wording.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace rungwise::test {

namespace {

bool isExpected(const Diagnostic& diagnostic) {
    return severity(diagnostic) != Severity::Error ||
           std::string_view{rowOf(diagnostic.code).name}.starts_with("unknown-");
}

} // namespace

CatalogueRef catalogueOf(std::string_view yaml) {
    TemporaryFolder folder;
    std::string text = "rungwise: 1\n";
    if (yaml.find("catalogue:") == std::string_view::npos) {
        text += "catalogue: {id: test, title: Test catalogue}\n";
    }
    text += yaml;
    const Loaded loaded = loadCatalogue(folder.write("catalogue.yaml", text));
    for (const Diagnostic& diagnostic : loaded.diagnostics) {
        EXPECT_TRUE(isExpected(diagnostic)) << message(diagnostic);
    }
    return loaded.catalogue;
}

ComparisonRequest requestFor(const CatalogueRef& catalogue,
                             std::initializer_list<std::string_view> roles) {
    ComparisonRequest request;
    for (const std::string_view id : roles) {
        const auto role = catalogue->roles().mentioned(id);
        EXPECT_TRUE(role.has_value()) << id;
        if (role) request.roles.push_back(*role);
    }
    return request;
}

RoleComparison compared(const CatalogueRef& catalogue,
                        std::initializer_list<std::string_view> roles) {
    return compareRoles(*catalogue, requestFor(catalogue, roles));
}

const Section& sectionIn(const RoleComparison& comparison, SectionKind kind) {
    static const Section none;
    for (const Section& section : comparison.sections) {
        if (section.kind == kind) return section;
    }
    ADD_FAILURE() << "no such section";
    return none;
}

const Row& rowIn(const RoleComparison& comparison, std::string_view id) {
    static const Row none = [] {
        Row row;
        row.cells.resize(maxCompared);
        return row;
    }();
    for (const Section& section : comparison.sections) {
        for (const Row& row : section.rows) {
            if (row.id == id) return row;
        }
    }
    ADD_FAILURE() << "no row " << id;
    return none;
}

std::vector<std::string> rowIds(const RoleComparison& comparison, SectionKind kind) {
    std::vector<std::string> ids;
    for (const Section& section : comparison.sections) {
        if (section.kind != kind) continue;
        for (const Row& row : section.rows) ids.push_back(row.id);
    }
    return ids;
}

std::string said(const Cell& cell) {
    if (cell.state == CellState::NoData) return "No data";
    if (cell.state == CellState::NotAskedFor) return "not asked for";
    std::string text;
    for (const CellItem& item : cell.items) {
        if (!text.empty()) text += "; ";
        text += said(item.words);
        std::string numbers;
        for (const int number : item.sources) {
            numbers += (numbers.empty() ? "" : ",") + std::to_string(number);
        }
        if (!numbers.empty()) text += " [" + numbers + "]";
    }
    return text;
}

std::string said(const Phrase& phrase) {
    return Wording{}.say(phrase);
}

std::vector<std::string> cellsSaid(const Row& row) {
    std::vector<std::string> cells;
    for (const Cell& cell : row.cells) cells.push_back(said(cell));
    return cells;
}

std::vector<std::string> changesSaid(const Row& row) {
    std::vector<std::string> changes;
    for (const Cell& cell : row.cells) {
        changes.push_back(cell.change ? said(cell.change->words) : "");
    }
    return changes;
}

} // namespace rungwise::test
