// SPDX-License-Identifier: GPL-3.0-or-later
// Phrases in English and German, with numbers, percentages and dates.
#include "app/text/qt_wording.h"

#include "app/text/translations.h"
#include "core/report/report_words.h"

#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);

TEST(QtWording, SpeaksTheCoresEnglish) {
    const Translations translations(english);
    const QtWording words(english);
    const Wording core;
    EXPECT_EQ(words.number(*Decimal::parse("-1234567.25")),
              core.number(*Decimal::parse("-1234567.25")));
    for (const char* currency : {"USD", "EUR", "CHF", "CLP"}) {
        EXPECT_EQ(words.money({Decimal(116607), currency}),
                  core.money({Decimal(116607), currency}));
    }
    for (const double value : {17.12, -0.04, -3.0, 1234.5}) {
        const Percent percent{value, Percent::Sign::Always};
        EXPECT_EQ(words.percent(percent), core.percent(percent));
    }
    for (const char* date : {"2025", "2025-06", "2025-06-05"}) {
        EXPECT_EQ(words.date(*PartialDate::parse(date)), core.date(*PartialDate::parse(date)));
    }
}

TEST(QtWording, SpeaksGerman) {
    const Translations translations(german);
    const QtWording words(german);
    EXPECT_EQ(words.money({Decimal(116607), "EUR"}), "116.607\u00A0€");
    EXPECT_EQ(words.percent({17.12, Percent::Sign::Always}), "+17,1\u00A0%");
    EXPECT_EQ(words.date(*PartialDate::parse("2025-06-05")), "5. Juni 2025");
    EXPECT_EQ(words.date(*PartialDate::parse("2025-03")), "März 2025");
    EXPECT_EQ(words.say(stateWords(CellState::NoData)), "Keine Angabe");
}

TEST(QtWording, FormatsAsItSpeaks) {
    for (const char16_t* tag : {u"ar", u"fr", u"xx"}) {
        const QtWording words(readerLanguage(QString::fromUtf16(tag)).locale);
        EXPECT_EQ(words.number(*Decimal::parse("1234.5")), "1,234.5");
        EXPECT_EQ(words.date(*PartialDate::parse("2025-06-05")), "5 June 2025");
    }
    EXPECT_EQ(QtWording(QLocale(QStringLiteral("de_AT"))).percent({1.5, {}}), "1,5\u00A0%");
}

TEST(QtWording, PicksThePlural) {
    const TranslatableText rows = RW_PLURAL("Report", "Showing all %n row(s)");
    {
        const Translations translations(english);
        EXPECT_EQ(QtWording(english).say(Phrase{rows, {}, 1}), "Showing all 1 row");
        EXPECT_EQ(QtWording(english).say(Phrase{rows, {}, 2}), "Showing all 2 rows");
    }
    const Translations translations(german);
    EXPECT_EQ(QtWording(german).say(Phrase{rows, {}, 2}), "Alle 2 Zeilen werden gezeigt");
}

TEST(QtWording, LeavesDataAlone) {
    const QtWording words(german);
    EXPECT_EQ(words.say(Phrase::verbatim("%n <b>{0}</b> %1")), "%n <b>{0}</b> %1");
}

} // namespace
} // namespace rungwise::app
