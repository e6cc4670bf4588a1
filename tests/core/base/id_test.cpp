// SPDX-License-Identifier: GPL-3.0-or-later
// Ids: printable, without surrounding space, not endless.
#include "core/base/id.h"

#include <gtest/gtest.h>

#include <string>

namespace rungwise {
namespace {

TEST(Id, TakesWhatPeopleUseAsIds) {
    for (const char* text : {"a", "product-lead", "2.A.1.a", "ISBN 978-0-00", "pâtissier/日本",
                             "خباز", "http://data.europa.eu/esco/1", "🥖", "?"}) {
        EXPECT_FALSE(idFault(text)) << text;
    }
}

TEST(Id, RefusesTheEmptyText) {
    EXPECT_EQ(idFault(""), IdFault::Empty);
}

TEST(Id, RefusesSurroundingSpaceOfEveryKind) {
    for (const char* text : {" a", "a ", "\u00A0a", "a\u3000", "a\u2003", " "}) {
        EXPECT_EQ(idFault(text), IdFault::SurroundingSpace) << text;
    }
    EXPECT_FALSE(idFault("a b")) << "space inside is fine";
}

TEST(Id, RefusesWhatCannotBeSeen) {
    for (const char* text : {"a\nb", "a\tb", "\x01", "a\u0085", "a\u202Eb", "a\u2066b", "\uFEFFa",
                             "a\u200Bb", "a\x7F", "a\u2028"}) {
        EXPECT_EQ(idFault(text), IdFault::NotPrintable) << text;
    }
}

TEST(Id, MeasuresItsLengthInBytes) {
    EXPECT_FALSE(idFault(std::string(256, 'a')));
    EXPECT_EQ(idFault(std::string(257, 'a')), IdFault::TooLong);
    std::string umlauts;
    for (int i = 0; i < 129; ++i) umlauts += "ä";
    EXPECT_EQ(idFault(umlauts), IdFault::TooLong);
}

TEST(Id, IsMadeOnlyFromGoodTexts) {
    using TestId = Id<struct TestTag>;
    EXPECT_FALSE(TestId::parse(" a"));
    const auto id = TestId::parse("baker");
    ASSERT_TRUE(id);
    EXPECT_EQ(id->text(), "baker");
    EXPECT_LT(*id, *TestId::parse("miller"));
}

} // namespace
} // namespace rungwise
