// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue that comes with the program: sound, and true to the figures of its articles.
#include "core/diagnostics/render.h"
#include "core/load/load_catalogue.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace rungwise {
namespace {

const Catalogue& bundled() {
    static const Loaded loaded = loadCatalogue(RUNGWISE_SOURCE_DIR "/resources/catalogue");
    return *loaded.catalogue;
}

TEST(BundledCatalogue, IsReadWithoutAWord) {
    const Loaded loaded = loadCatalogue(RUNGWISE_SOURCE_DIR "/resources/catalogue");
    EXPECT_EQ(renderText(loaded.diagnostics), "");
    EXPECT_EQ(loaded.filesRead, loaded.filesFound);
    EXPECT_GT(loaded.filesRead, 16U);
}

TEST(BundledCatalogue, HoldsTheRoles) {
    for (const char* id :
         {"associate-product-manager", "junior-product-manager", "technical-product-manager",
          "product-manager", "product-owner", "senior-product-manager", "product-lead",
          "lead-product-manager", "senior-product-lead", "group-product-manager",
          "principal-product-manager", "product-director", "vp-of-product", "chief-product-officer",
          "product-leader", "project-manager"}) {
        EXPECT_TRUE(bundled().roles().find(id)) << id;
    }
    EXPECT_GE(bundled().ladders().inOrder().size(), 3U);
}

struct Fact {
    const char* name;
    const char* role;
    const char* source; ///< one of the record's sources
    PayMeasure measure;
    std::optional<std::int64_t> low;
    std::optional<std::int64_t> mean;
    std::optional<std::int64_t> high;
};

std::optional<Decimal> asDecimal(std::optional<std::int64_t> amount) {
    if (!amount) return std::nullopt;
    return Decimal{*amount};
}

bool holds(const std::optional<PayAmount>& figure, std::optional<std::int64_t> amount) {
    if (!figure) return !amount;
    return figure->amount == asDecimal(amount) && figure->precision == Precision::Exact;
}

bool isFrom(const PayRecord& record, std::string_view source) {
    return std::any_of(record.sources.begin(), record.sources.end(), [&](const Citation& citation) {
        return bundled().sources()[citation.source].id.text() == source;
    });
}

/// The record of a role with this measure from this source.
const PayRecord* recordOf(const Fact& fact) {
    const auto role = bundled().roles().find(fact.role);
    if (!role) return nullptr;
    for (const std::uint32_t position : bundled().payOf(*role)) {
        const PayRecord& record = bundled().pay()[position];
        if (record.measure == fact.measure && isFrom(record, fact.source)) return &record;
    }
    return nullptr;
}

class BundledPay : public ::testing::TestWithParam<Fact> {};

TEST_P(BundledPay, IsExactlyAsPrinted) {
    const PayRecord* record = recordOf(GetParam());
    ASSERT_NE(record, nullptr);
    EXPECT_TRUE(holds(record->figures[PayFigure::Low], GetParam().low));
    EXPECT_TRUE(holds(record->figures[PayFigure::Mean], GetParam().mean));
    EXPECT_TRUE(holds(record->figures[PayFigure::High], GetParam().high));
    EXPECT_EQ(record->currency, "USD");
    EXPECT_EQ(record->period, PayPeriod::Year);
}

constexpr std::nullopt_t none = std::nullopt;

INSTANTIATE_TEST_SUITE_P(
    Facts, BundledPay,
    ::testing::Values(Fact{"LeadTotal", "product-lead", "glassdoor-via-product-hq",
                           PayMeasure::Total, 77'000, 133'394, 270'000},
                      Fact{"LeadBase", "product-lead", "glassdoor-via-product-hq", PayMeasure::Base,
                           none, 116'607, none},
                      Fact{"LeadAdditional", "product-lead", "glassdoor-via-product-hq",
                           PayMeasure::Additional, none, 16'787, none},
                      Fact{"ManagerTotal", "product-manager", "glassdoor-via-product-hq",
                           PayMeasure::Total, 64'000, 113'903, 257'000},
                      Fact{"ManagerBase", "product-manager", "glassdoor-via-product-hq",
                           PayMeasure::Base, none, 96'479, none},
                      Fact{"ManagerAdditional", "product-manager", "glassdoor-via-product-hq",
                           PayMeasure::Additional, none, 17'423, none},
                      Fact{"LeadBaseElsewhere", "product-lead", "glassdoor-via-mcdonald",
                           PayMeasure::Base, 67'000, 119'803, 213'000},
                      Fact{"LeadManagerBase", "lead-product-manager", "glassdoor-via-mcdonald",
                           PayMeasure::Base, 113'000, 155'012, 213'000},
                      Fact{"SeniorBase", "senior-product-manager", "senior-vs-lead",
                           PayMeasure::Base, 150'000, none, 200'000},
                      Fact{"LeadManagerBaseElsewhere", "lead-product-manager", "senior-vs-lead",
                           PayMeasure::Base, 180'000, none, 230'000}),
    [](const auto& tested) { return tested.param.name; });

TEST(BundledCatalogue, HoldsTheRoundFiguresAsApproximate) {
    for (const auto& [id, amount] :
         {std::pair{"product-manager", 110'000}, std::pair{"project-manager", 91'000}}) {
        const auto role = bundled().roles().find(id);
        ASSERT_TRUE(role);
        const auto& positions = bundled().payOf(*role);
        EXPECT_TRUE(std::any_of(positions.begin(), positions.end(),
                                [&](std::uint32_t position) {
                                    const auto& mean =
                                        bundled().pay()[position].figures[PayFigure::Mean];
                                    return mean == PayAmount{Decimal{amount}, Precision::About};
                                }))
            << id << " at about " << amount;
    }
}

TEST(BundledCatalogue, NamesBothPartsOfATotalWithIt) {
    const PayRecord* total =
        recordOf({"", "product-lead", "glassdoor-via-product-hq", PayMeasure::Total, {}, {}, {}});
    ASSERT_NE(total, nullptr);
    EXPECT_EQ(total->parts.base, Decimal{116'607});
    EXPECT_EQ(total->parts.additional, Decimal{16'787});
    ASSERT_TRUE(total->market);
    EXPECT_EQ(bundled().markets()[*total->market].id.text(), "us");
}

TEST(BundledCatalogue, SaysThatALeadsEquityIsOftenHigher) {
    const auto lead = bundled().roles().find("lead-product-manager");
    ASSERT_TRUE(lead);
    const auto& positions = bundled().payOf(*lead);
    EXPECT_TRUE(std::any_of(positions.begin(), positions.end(), [&](std::uint32_t position) {
        const std::string& note = bundled().pay()[position].note;
        return note.find("50") != std::string::npos && note.find("100") != std::string::npos &&
               note.find("quity") != std::string::npos;
    }));
}

TEST(BundledCatalogue, HasTheTransitionWithFourSigns) {
    const auto& transitions = bundled().transitions();
    const auto senior = bundled().roles().find("senior-product-manager");
    const auto found = std::find_if(transitions.begin(), transitions.end(),
                                    [&](const Transition& one) { return one.from == *senior; });
    ASSERT_NE(found, transitions.end());
    EXPECT_EQ(found->signs.size(), 4U);
    EXPECT_TRUE(found->rule);
}

} // namespace
} // namespace rungwise
