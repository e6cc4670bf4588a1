// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for views and words what they hold.
#include "tests/core/pay/viewed.h"

#include "core/load/load_catalogue.h"
#include "core/model/kind_words.h"
#include "core/pay/pay_sentences.h"
#include "core/wording/wording.h"

#include <gtest/gtest.h>

namespace rungwise::test {

namespace {

std::string inEnglish(const Phrase& phrase) {
    return Wording{}.say(phrase);
}

} // namespace

const CatalogueRef& bundledCatalogue() {
    static const CatalogueRef catalogue =
        loadCatalogue(RUNGWISE_SOURCE_DIR "/resources/catalogue").catalogue;
    return catalogue;
}

PayRequest payRequestFor(const CatalogueRef& catalogue,
                         std::initializer_list<std::string_view> roles) {
    PayRequest request;
    for (const std::string_view id : roles) {
        const auto role = catalogue->roles().mentioned(id);
        EXPECT_TRUE(role.has_value()) << id;
        if (role) request.roles.push_back(*role);
    }
    return request;
}

std::string rowSaid(const PayView& view, const Catalogue& catalogue, std::size_t position) {
    const PayRow& row = view.rows[position];
    const auto& market = row.line.record->market;
    std::string text = view.roles[row.role].id + " " + measureId(row.line.measure);
    if (market) text += " " + catalogue.markets()[*market].id.text();
    text += " | " + inEnglish(rangeWords(row)) + " | " + inEnglish(row.source);
    std::string remarks;
    for (const PayRemark& remark : row.remarks) {
        remarks += (remarks.empty() ? "" : "; ") + inEnglish(remark.words);
    }
    return remarks.empty() ? text : text + " | " + remarks;
}

std::vector<std::string> rowsSaid(const PayView& view, const Catalogue& catalogue) {
    std::vector<std::string> rows;
    for (std::size_t i = 0; i < view.rows.size(); ++i) rows.push_back(rowSaid(view, catalogue, i));
    return rows;
}

std::vector<std::string> groupsSaid(const PayView& view) {
    std::vector<std::string> groups;
    for (const PayGroup& group : view.groups) {
        groups.push_back(inEnglish(group.heading) + ": " + std::to_string(group.rows.size()));
    }
    return groups;
}

std::vector<PayRemarkKind> remarkKinds(const PayRow& row) {
    std::vector<PayRemarkKind> kinds;
    for (const PayRemark& remark : row.remarks) kinds.push_back(remark.kind);
    return kinds;
}

std::string remarkSaid(const PayRow& row, PayRemarkKind kind) {
    for (const PayRemark& remark : row.remarks) {
        if (remark.kind == kind) return inEnglish(remark.words);
    }
    return {};
}

} // namespace rungwise::test
