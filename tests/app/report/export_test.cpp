// SPDX-License-Identifier: GPL-3.0-or-later
// One door for all formats.
#include "app/report/export.h"

#include "tests/app/support/sample_catalogue.h"

#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

TEST(ExportFormat, IsFoundByNameInAnyCase) {
    EXPECT_EQ(exportFormat(QStringLiteral("md")), ExportFormat::Markdown);
    EXPECT_EQ(exportFormat(QStringLiteral("PDF")), ExportFormat::Pdf);
    EXPECT_EQ(exportFormat(QStringLiteral("Svg")), ExportFormat::Svg);
    EXPECT_EQ(exportFormat(QStringLiteral("png")), ExportFormat::Png);
    EXPECT_EQ(exportFormat(QStringLiteral("doc")), std::nullopt);
    EXPECT_EQ(exportFormat({}), std::nullopt);
}

TEST(Export, WritesEachFormat) {
    const test::SampleCatalogue sample;
    const RoleComparison comparison = compareRoles(
        *sample, {.roles = {sample.role("maker"), sample.role("lead")}, .language = {}});
    const auto bytes = [&](ExportFormat format) {
        return exportComparison(comparison, *sample, Wording(), format);
    };
    EXPECT_TRUE(bytes(ExportFormat::Markdown).startsWith("# "));
    EXPECT_TRUE(bytes(ExportFormat::Json).startsWith("{"));
    EXPECT_TRUE(bytes(ExportFormat::Csv).contains(","));
    EXPECT_TRUE(bytes(ExportFormat::Pdf).startsWith("%PDF"));
    EXPECT_TRUE(bytes(ExportFormat::Svg).isEmpty());
}

TEST(Export, WritesARoleForPeople) {
    const test::SampleCatalogue sample;
    const auto bytes = [&](ExportFormat format) {
        return exportRole(*sample, sample.role("lead"), Wording(), {}, format);
    };
    EXPECT_TRUE(bytes(ExportFormat::Markdown).contains("Coach the makers"));
    EXPECT_TRUE(bytes(ExportFormat::Pdf).startsWith("%PDF"));
}

} // namespace
} // namespace rungwise::app
