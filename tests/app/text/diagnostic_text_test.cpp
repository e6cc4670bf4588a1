// SPDX-License-Identifier: GPL-3.0-or-later
// Diagnostics in the reader's language; English equals what the core says.
#include "app/text/diagnostic_text.h"

#include "app/text/to_qt.h"
#include "app/text/translations.h"

#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

const Diagnostic unknownSkill{.code = DiagnosticCode::UnknownSkill,
                              .where = {"roles.yaml", 3, 7},
                              .path = "roles[0].skills[0]",
                              .arguments = {"strategie", "strategy"},
                              .related = {}};

TEST(DiagnosticText, EqualsTheCoreInEnglish) {
    EXPECT_EQ(messageText(unknownSkill), toQString(message(unknownSkill)));
    EXPECT_EQ(hintText(unknownSkill), toQString(hint(unknownSkill)));
}

TEST(DiagnosticText, SpeaksGermanWithTheSameArguments) {
    const Translations german(QLocale(QLocale::German, QLocale::Germany));
    EXPECT_NE(messageText(unknownSkill), toQString(message(unknownSkill)));
    EXPECT_TRUE(messageText(unknownSkill).contains(QStringLiteral("strategie")));
}

TEST(DiagnosticText, TranslatesTheCoresWordsAmongTheArguments) {
    const Translations german(QLocale(QLocale::German, QLocale::Germany));
    const Diagnostic wrongKind{.code = DiagnosticCode::WrongKind,
                               .where = {},
                               .path = {},
                               .arguments = {"a list", "a text"},
                               .related = {}};
    EXPECT_EQ(messageText(wrongKind),
              QStringLiteral("hier wird eine Liste erwartet, nicht ein Text"));
}

TEST(DiagnosticText, NamesAsMuchOfThePlaceAsIsKnown) {
    EXPECT_EQ(placeText({"a.yaml", 3, 7}), QStringLiteral("a.yaml, line 3, column 7"));
    EXPECT_EQ(placeText({"a.yaml", 3, 0}), QStringLiteral("a.yaml, line 3"));
    EXPECT_EQ(placeText({"%1.yaml", 0, 0}), QStringLiteral("%1.yaml"));
    EXPECT_EQ(placeText({"%2.yaml", 3, 7}), QStringLiteral("%2.yaml, line 3, column 7"));
}

} // namespace
} // namespace rungwise::app
