// SPDX-License-Identifier: GPL-3.0-or-later
// CSV: quoting by RFC 4180 and texts that spreadsheets must not run.
#include "core/report/csv.h"

#include <gtest/gtest.h>

namespace rungwise {
namespace {

std::string fieldOf(std::string_view text) {
    CsvWriter csv;
    csv.text(text).endRow();
    return csv.take();
}

TEST(CsvWriter, SeparatesFieldsAndEndsRowsWithBothCharacters) {
    CsvWriter csv;
    csv.text("a").empty().text("c").endRow();
    csv.text("").text("b").endRow();
    EXPECT_EQ(csv.take(), "a,,c\r\n,b\r\n");
}

TEST(CsvWriter, QuotesOnlyWhatNeedsIt) {
    EXPECT_EQ(fieldOf("a b; c"), "a b; c\r\n");
    EXPECT_EQ(fieldOf("a,b"), "\"a,b\"\r\n");
    EXPECT_EQ(fieldOf("say \"a\""), "\"say \"\"a\"\"\"\r\n");
    EXPECT_EQ(fieldOf("a\nb"), "\"a\nb\"\r\n");
    EXPECT_EQ(fieldOf(" a"), "\" a\"\r\n");
}

TEST(CsvWriter, PutsAQuoteBeforeTextsThatLookLikeFormulas) {
    EXPECT_EQ(fieldOf("=1+1"), "'=1+1\r\n");
    EXPECT_EQ(fieldOf("+2"), "'+2\r\n");
    EXPECT_EQ(fieldOf("-2"), "'-2\r\n");
    EXPECT_EQ(fieldOf("@SUM(A1)"), "'@SUM(A1)\r\n");
    EXPECT_EQ(fieldOf("\ta"), "\"'\ta\"\r\n");
    EXPECT_EQ(fieldOf("\ra"), "\"'\ra\"\r\n");
    EXPECT_EQ(fieldOf("=HYPERLINK(\"x\",\"y\")"), "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\r\n");
    EXPECT_EQ(fieldOf("a=1"), "a=1\r\n");
}

TEST(CsvWriter, LeavesItsOwnNumbersNumbers) {
    CsvWriter csv;
    csv.number(*Decimal::parse("-0.62")).number(17.5).number(-2.0).endRow();
    EXPECT_EQ(csv.take(), "-0.62,17.5,-2\r\n");
}

} // namespace
} // namespace rungwise
