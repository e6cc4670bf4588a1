// SPDX-License-Identifier: GPL-3.0-or-later
// What a log keeps and what it only counts.
#include "core/diagnostics/diagnostic_log.h"

#include <gtest/gtest.h>

#include <string>

namespace rungwise {
namespace {

Diagnostic at(const char* file, int line, DiagnosticCode code = DiagnosticCode::EmptyText) {
    return {code, {file, line, 1}, {}, {}, {}};
}

TEST(DiagnosticLog, OrdersByPlace) {
    DiagnosticLog log{10};
    log.add(at("b.yaml", 1));
    log.add(at("a.yaml", 9));
    log.add(at("a.yaml", 10));
    log.add(at("a.yaml", 2));
    const Diagnostics all = log.take();
    ASSERT_EQ(all.size(), 4U);
    EXPECT_EQ(all[0].where.line, 2);
    EXPECT_EQ(all[1].where.line, 9);
    EXPECT_EQ(all[2].where.line, 10);
    EXPECT_EQ(all[3].where.file, "b.yaml");
}

TEST(DiagnosticLog, SaysTheSameThingOnce) {
    DiagnosticLog log{10};
    log.add(at("a.yaml", 1));
    log.add(at("a.yaml", 1, DiagnosticCode::MissingKey));
    log.add(at("a.yaml", 1));
    EXPECT_EQ(log.take().size(), 2U);
}

TEST(DiagnosticLog, KeepsSoManyPerFileAndCountsTheRest) {
    DiagnosticLog log{3};
    for (int line = 1; line <= 10; ++line) log.add(at("a.yaml", line));
    log.add(at("b.yaml", 1));
    const Diagnostics all = log.take();
    ASSERT_EQ(all.size(), 5U);
    EXPECT_EQ(all[0].code, DiagnosticCode::TooManyProblems);
    EXPECT_EQ(all[0].where, (Location{"a.yaml", 0, 0}));
    EXPECT_EQ(all[0].arguments, std::vector<std::string>{"7"});
    EXPECT_EQ(all[3].where.line, 3);
    EXPECT_EQ(all[4].where.file, "b.yaml");
}

TEST(DiagnosticLog, SaysNothingOfALimitThatWasJustReached) {
    DiagnosticLog log{2};
    log.add(at("a.yaml", 1));
    log.add(at("a.yaml", 2));
    EXPECT_EQ(log.take().size(), 2U);
}

TEST(DiagnosticLog, IsEmptyAfterwards) {
    DiagnosticLog log{1};
    log.add(at("a.yaml", 1));
    log.add(at("a.yaml", 2));
    EXPECT_EQ(log.take().size(), 2U);
    EXPECT_TRUE(log.take().empty());
    log.add(at("a.yaml", 3));
    EXPECT_EQ(log.take().size(), 1U);
}

} // namespace
} // namespace rungwise
