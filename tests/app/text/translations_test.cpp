// SPDX-License-Identifier: GPL-3.0-or-later
// Languages come and go with their object; the direction of lines follows.
#include "app/text/translations.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

QString roles(int count) {
    return QCoreApplication::translate("rungwise::app::StatusLine", "%n role(s)", nullptr, count);
}

TEST(Translations, HasEnglishAndGermanPlurals) {
    {
        const Translations english(readerLanguage(QStringLiteral("en")).locale);
        EXPECT_EQ(roles(1), QStringLiteral("1 role"));
        EXPECT_EQ(roles(2), QStringLiteral("2 roles"));
    }
    const Translations german(readerLanguage(QStringLiteral("de")).locale);
    EXPECT_EQ(roles(1), QStringLiteral("1 Rolle"));
    EXPECT_EQ(roles(0), QStringLiteral("0 Rollen"));
}

TEST(Translations, FallsBackToEnglishForOtherLanguages) {
    const Translations french(readerLanguage(QStringLiteral("fr")).locale);
    EXPECT_EQ(roles(2), QStringLiteral("2 roles"));
}

TEST(Translations, RunsArabicFromTheRight) {
    ASSERT_EQ(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    {
        const Translations arabic(readerLanguage(QStringLiteral("ar")).locale);
        EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    }
    EXPECT_EQ(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

TEST(ReaderLanguage, NeverIsTheCLocale) {
    EXPECT_NE(readerLanguage({}).locale.language(), QLocale::C);
    EXPECT_EQ(readerLanguage(QStringLiteral("xx")).locale.language(), QLocale::English);
    EXPECT_EQ(readerLanguage(QStringLiteral("pt-BR")).language, "pt-BR");
}

} // namespace
} // namespace rungwise::app
