// SPDX-License-Identifier: GPL-3.0-or-later
// Case and accents make no difference, and places are those of the text as it stands.
#include "app/table/find_text.h"

#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

std::vector<FoundPlace> places(const QString& sought, const QString& text) {
    return placesOf(foldedNeedle(sought), text);
}

TEST(FindText, FindsWithoutCaseAndAccents) {
    EXPECT_EQ(places(QStringLiteral("resume"), QStringLiteral("A Résumé, résumés")),
              (std::vector<FoundPlace>{{2, 6}, {10, 6}}));
    EXPECT_EQ(places(QStringLiteral("RÉSUMÉ"), QStringLiteral("resume")),
              (std::vector<FoundPlace>{{0, 6}}));
}

TEST(FindText, PlacesFitDecomposedAndLongLetters) {
    const QString decomposed = QString::fromUtf8("xe\u0301y");
    EXPECT_EQ(places(QStringLiteral("e"), decomposed), (std::vector<FoundPlace>{{1, 2}}));
    EXPECT_EQ(places(QStringLiteral("s"), QString::fromUtf8("Maß")),
              (std::vector<FoundPlace>{{2, 1}}));
    EXPECT_EQ(places(QString::fromUtf8("戦略"), QString::fromUtf8("製品の戦略を")),
              (std::vector<FoundPlace>{{3, 2}}));
}

TEST(FindText, NothingStandsNowhere) {
    EXPECT_TRUE(places(QStringLiteral("  "), QStringLiteral("a  b")).empty());
    EXPECT_FALSE(standsIn(foldedNeedle(QString()), QStringLiteral("text")));
    EXPECT_FALSE(standsIn(foldedNeedle(QStringLiteral("longer")), QStringLiteral("long")));
}

} // namespace
} // namespace rungwise::app
