// SPDX-License-Identifier: GPL-3.0-or-later
// QLocale knows digits, separators and where a currency stands; its grouping is wrong in places.
#include "app/text/number_text.h"

#include "app/text/to_qt.h"
#include "core/wording/currency_sign.h"

namespace rungwise::app {

namespace {

constexpr QChar minusSign{0x2212};
constexpr QChar noBreakSpace{0x00A0};
constexpr QChar currencyPlace{0x00A4};

QString digit(QChar latin, const QLocale& locale) {
    return locale.toString(latin.digitValue());
}

QString digits(const QString& latin, const QLocale& locale) {
    QString text;
    for (const QChar character : latin) text += digit(character, locale);
    return text;
}

/// Places that do not group four digits; Qt 6.4 then puts one separator only into longer numbers.
bool groupsFromFiveDigits(const QLocale& locale) {
    return !locale.toString(1234).contains(locale.groupSeparator());
}

QString inThrees(const QString& latin, const QLocale& locale) {
    if (latin.size() < 5) return digits(latin, locale);
    QString text;
    for (qsizetype i = 0; i < latin.size(); ++i) {
        if (i > 0 && (latin.size() - i) % 3 == 0) text += locale.groupSeparator();
        text += digit(latin[i], locale);
    }
    return text;
}

QString withoutSign(const Decimal& number, const QLocale& locale) {
    const QString latin = QString::fromStdString(number.toText()).remove(u'-');
    const qsizetype point = latin.indexOf(u'.');
    QString text = groupedDigits(latin.left(point).toULongLong(), locale);
    if (point >= 0) text += locale.decimalPoint() + digits(latin.mid(point + 1), locale);
    return text;
}

QString signedText(const Decimal& number, QString text) {
    return number.isNegative() ? text.prepend(minusSign) : text;
}

} // namespace

QString groupedDigits(std::uint64_t whole, const QLocale& locale) {
    if (groupsFromFiveDigits(locale)) return inThrees(QString::number(whole), locale);
    return locale.toString(static_cast<qulonglong>(whole));
}

QString numberText(const Decimal& number, const QLocale& locale) {
    return signedText(number, withoutSign(number, locale));
}

QString moneyText(const Decimal& amount, const QString& currency, const QLocale& locale) {
    // The place of the sign is read off a short sample: Qt writes negative amounts in brackets.
    const QString one = locale.toString(1);
    QString text = locale.toCurrencyString(1, currencyPlace);
    QString sign = toQString(currencySign(toUtf8(currency)));
    if (sign.isEmpty()) sign = currency;
    const bool touches = text.contains(currencyPlace + one);
    if (touches && !sign.isEmpty() && sign.back().isLetter()) sign += noBreakSpace;
    text.replace(one, withoutSign(amount, locale));
    text.replace(currencyPlace, sign);
    return signedText(amount, text);
}

} // namespace rungwise::app
