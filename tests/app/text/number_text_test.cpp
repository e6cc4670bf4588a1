// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and money as readers of different places expect them, one row per place.
#include "app/text/number_text.h"

#include <gtest/gtest.h>

#include <string>

namespace rungwise::app {
namespace {

struct Place {
    const char* locale;
    const char16_t* four;    ///< 1234
    const char16_t* seven;   ///< 1234567.8
    const char16_t* dollars; ///< −116607 USD
};

class NumberTextTest : public ::testing::TestWithParam<Place> {};

/// No-break spaces of either width as underscores, so that the tables can be read.
std::string visible(QString text) {
    return text.replace(QChar(0x202F), u'_').replace(QChar(0x00A0), u'_').toStdString();
}

std::string visible(const char16_t* text) {
    return visible(QString::fromUtf16(text));
}

TEST_P(NumberTextTest, GroupsAndSignsAsThePlaceDoes) {
    const Place& place = GetParam();
    const QLocale locale(QString::fromLatin1(place.locale));
    EXPECT_EQ(visible(numberText(Decimal(1234), locale)), visible(place.four));
    EXPECT_EQ(visible(numberText(*Decimal::parse("1234567.8"), locale)), visible(place.seven));
    EXPECT_EQ(visible(moneyText(Decimal(-116607), QStringLiteral("USD"), locale)),
              visible(place.dollars));
}

INSTANTIATE_TEST_SUITE_P(Places, NumberTextTest,
                         ::testing::Values(Place{"en_US", u"1,234", u"1,234,567.8", u"−$116,607"},
                                           Place{"de_DE", u"1.234", u"1.234.567,8", u"−116.607_$"},
                                           Place{"de_CH", u"1’234", u"1’234’567.8", u"−116’607_$"},
                                           Place{"fr_FR", u"1_234", u"1_234_567,8", u"−116_607_$"},
                                           Place{"es_ES", u"1234", u"1.234.567,8", u"−116.607_$"},
                                           Place{"pl_PL", u"1234", u"1_234_567,8", u"−116_607_$"},
                                           Place{"pt_PT", u"1234", u"1_234_567,8", u"−116_607_$"},
                                           Place{"bg_BG", u"1234", u"1_234_567,8", u"−116_607_$"},
                                           Place{"en_IN", u"1,234", u"12,34,567.8", u"−$1,16,607"}),
                         [](const auto& parameter) { return std::string(parameter.param.locale); });

TEST(NumberText, KeepsEveryDecimalPlace) {
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    EXPECT_EQ(numberText(*Decimal::parse("0.0130"), english), QStringLiteral("0.013"));
    EXPECT_EQ(numberText(*Decimal::parse("-0.5"), english), QStringLiteral("−0.5"));
    EXPECT_EQ(numberText(*Decimal::parse("999999999999999999"), english),
              QStringLiteral("999,999,999,999,999,999"));
}

TEST(NumberText, WritesCodesWhereNoSignIsKnown) {
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    EXPECT_EQ(moneyText(Decimal(30'400'000), QStringLiteral("CLP"), english),
              QStringLiteral("CLP\u00A030,400,000"));
    const QLocale german(QLocale::German, QLocale::Germany);
    EXPECT_EQ(moneyText(Decimal(1), QStringLiteral("CLP"), german), QStringLiteral("1\u00A0CLP"));
}

TEST(NumberText, UsesTheDigitsOfThePlace) {
    EXPECT_EQ(numberText(Decimal(12345), QLocale(QStringLiteral("ar_EG"))),
              QStringLiteral("١٢٬٣٤٥"));
}

} // namespace
} // namespace rungwise::app
