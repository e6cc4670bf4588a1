// SPDX-License-Identifier: GPL-3.0-or-later
// The session file: read with defaults for whatever is not sound, and written so that it reads back
// equal.
#include "core/session/session.h"

#include "tests/core/session/random_choice.h"
#include "tests/core/session/said_of_file.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace rungwise {
namespace {

using test::saidOf;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

ReadSession readText(const std::string& yaml) {
    test::TemporaryFolder folder;
    return readSession(folder.write("session.yaml", yaml));
}

constexpr const char* head = "rungwise-session: 1\n";

TEST(Session, IsReadFromItsKeys) {
    const ReadSession read = readText(R"(rungwise-session: 1
catalogue: /home/ada/roles
comparison: {roles: [a, b], baseline: b, view: {filter: same}}
recent: [/home/ada/roles, /srv/roles.yaml]
theme: dark
own-pay: 118000 USD/year
page: pay
text-percent: 120
geometry: AdnQywADAAA=
layout: "AAAA/wAAAAA+"
)");
    EXPECT_THAT(saidOf(read.diagnostics), IsEmpty());
    ASSERT_TRUE(read.session.has_value());
    EXPECT_EQ(read.session->catalogue, "/home/ada/roles");
    EXPECT_EQ(read.session->choice.roles.size(), 2U);
    EXPECT_EQ(read.session->choice.baselinePosition(), 1U);
    EXPECT_EQ(read.session->choice.filter, RowFilter::Same);
    EXPECT_THAT(read.session->recent, ElementsAre("/home/ada/roles", "/srv/roles.yaml"));
    EXPECT_EQ(read.session->theme, Theme::Dark);
    const OwnPay pay{.amount = Decimal{118'000}, .unit = {"USD", PayPeriod::Year}};
    EXPECT_EQ(read.session->ownPay, pay);
    EXPECT_EQ(read.session->page, "pay");
    EXPECT_EQ(read.session->textPercent, 120);
    EXPECT_EQ(read.session->geometry, "AdnQywADAAA=");
    EXPECT_EQ(read.session->layout, "AAAA/wAAAAA+");
}

TEST(Session, HasDefaultsForWhatIsMissing) {
    const ReadSession read = readText(head);
    EXPECT_THAT(saidOf(read.diagnostics), IsEmpty());
    EXPECT_EQ(read.session, Session{});
}

TEST(Session, IsNothingAndNoTroubleWhenThereIsNoFile) {
    const test::TemporaryFolder folder;
    const ReadSession read = readSession(folder.path() / "none" / "session.yaml");
    EXPECT_FALSE(read.session.has_value());
    EXPECT_THAT(saidOf(read.diagnostics), IsEmpty());
}

TEST(Session, IsNothingWithAReasonWhenTheFileHoldsNone) {
    const auto said = [](const std::string& yaml) {
        const ReadSession read = readText(yaml);
        EXPECT_FALSE(read.session.has_value()) << yaml;
        return saidOf(read.diagnostics);
    };
    EXPECT_THAT(said(""), ElementsAre("empty-file 0:0"));
    EXPECT_THAT(said("x"), ElementsAre("wrong-kind 1:1"));
    EXPECT_THAT(said("theme: dark"), ElementsAre("missing-key 1:1"));
    EXPECT_THAT(said("rungwise-session: 2\n"),
                ElementsAre("unsupported-version 1:19 rungwise-session"));
    EXPECT_THAT(said("\x01"), ElementsAre("control-character 1:1"));
    const test::TemporaryFolder folder;
    EXPECT_THAT(saidOf(readSession(folder.path()).diagnostics),
                ElementsAre("not-a-regular-file 0:0"));
}

TEST(Session, GivesWhatIsSoundOfADamagedFile) {
    const ReadSession read = readText(R"(rungwise-session: 1
catalogue: [x]
comparison: {roles: [a, a], view: {filter: odd}}
recent: [/a, {}, /b]
theme: pink
own-pay: much
page: []
text-percent: 20
geometry: {}
layout: good
colour: red
)");
    Session expected;
    expected.choice.roles = {*RoleId::parse("a")};
    expected.recent = {"/a", "/b"};
    expected.layout = "good";
    EXPECT_EQ(read.session, expected);
    EXPECT_THAT(saidOf(read.diagnostics),
                ElementsAre("wrong-kind 2:12 catalogue", "duplicate-entry 3:25 comparison.roles[1]",
                            "unknown-choice 3:44 comparison.view.filter",
                            "wrong-kind 4:14 recent[1]", "unknown-choice 5:8 theme",
                            "wrong-kind 6:10 own-pay", "wrong-kind 7:7 page",
                            "number-out-of-range 8:15 text-percent", "wrong-kind 9:11 geometry",
                            "unknown-key 11:1 colour"));
}

TEST(Session, TakesWholePercentagesFromSmallestToLargest) {
    const auto percent = [](const std::string& text) {
        const ReadSession read = readText(head + ("text-percent: " + text));
        EXPECT_EQ(read.session->textPercent == 100 && text != "100", !read.diagnostics.empty());
        return read.session->textPercent;
    };
    EXPECT_EQ(percent("60"), 60);
    EXPECT_EQ(percent("250"), 250);
    EXPECT_EQ(percent("59"), 100);
    EXPECT_EQ(percent("251"), 100);
    EXPECT_EQ(percent("99.5"), 100);
    EXPECT_EQ(percent("-1e17"), 100);
    EXPECT_EQ(percent("big"), 100);
}

TEST(Session, CutsTheRecentOnesAndKeepsEachOnce) {
    std::string yaml = std::string{head} + "recent:\n";
    for (int i = 0; i < 30; ++i) yaml += "  - /" + std::to_string(i % 15) + "\n";
    const ReadSession read = readText(yaml);
    EXPECT_THAT(saidOf(read.diagnostics), IsEmpty());
    EXPECT_THAT(read.session->recent,
                ElementsAre("/0", "/1", "/2", "/3", "/4", "/5", "/6", "/7", "/8", "/9"));
}

TEST(Session, RefusesALayoutOfMoreThanSixtyFourKibibytes) {
    const std::string most(mostLayoutBytes, 'A');
    const ReadSession sound = readText(head + ("geometry: " + most));
    EXPECT_THAT(saidOf(sound.diagnostics), IsEmpty());
    EXPECT_EQ(sound.session->geometry, most);
    const ReadSession read = readText(head + ("layout: " + most + "A"));
    EXPECT_THAT(saidOf(read.diagnostics), ElementsAre("value-too-large 2:9 layout"));
    EXPECT_EQ(read.session->layout, "");
}

TEST(WithRecent, PutsAPathInFrontOnceAndForgetsTheOldest) {
    Session session;
    for (int i = 0; i < 12; ++i) session = withRecent(session, "/" + std::to_string(i));
    EXPECT_EQ(session.recent.size(), mostRecent);
    EXPECT_EQ(session.recent.front(), "/11");
    EXPECT_EQ(session.recent.back(), "/2");
    session = withRecent(session, "/5");
    EXPECT_EQ(session.recent.size(), mostRecent);
    EXPECT_EQ(session.recent[0], "/5");
    EXPECT_EQ(session.recent[1], "/11");
}

TEST(Session, IsReadBackEqualWhateverItHolds) {
    test::Dice dice{5};
    test::TemporaryFolder folder;
    for (int i = 0; i < 300; ++i) {
        Session session;
        if (dice.below(3) > 0) session.catalogue = test::nastyText(dice, 200);
        session.choice = test::randomChoice(dice);
        for (std::size_t n = dice.below(15); n > 0; --n) {
            session = withRecent(session, test::nastyText(dice, 60));
        }
        session.theme = static_cast<Theme>(dice.below(3));
        if (dice.below(2) == 0) {
            session.ownPay =
                OwnPay{.amount = Decimal{1 + static_cast<std::int64_t>(dice.below(900'000))},
                       .unit = {"EUR", static_cast<PayPeriod>(dice.below(5))}};
        }
        if (dice.below(2) == 0) session.page = "pay";
        session.textPercent = 60 + static_cast<int>(dice.below(191));
        session.geometry.assign(dice.below(300), 'Q');
        session.layout.assign(dice.below(20'000), '/');
        const std::string yaml = toYaml(session);
        const ReadSession read = readSession(folder.write("session.yaml", yaml));
        ASSERT_EQ(read.session, session) << yaml;
        ASSERT_FALSE(hasErrors(read.diagnostics)) << yaml;
    }
}

TEST(Session, IsWrittenSoundEvenWithAPathThatIsNoUtf8) {
    Session session;
    session.catalogue = "/a\xff";
    session.recent = {"/b\xfe"};
    const ReadSession read = readText(toYaml(session));
    ASSERT_TRUE(read.session.has_value());
    EXPECT_EQ(read.session->catalogue, "/a\uFFFD");
    EXPECT_THAT(read.session->recent, ElementsAre("/b\uFFFD"));
}

} // namespace
} // namespace rungwise
