// SPDX-License-Identifier: GPL-3.0-or-later
// Translations from Qt's catalogues, formats from QLocale.
#include "app/text/qt_wording.h"

#include "app/text/number_text.h"
#include "app/text/to_qt.h"

#include <QCoreApplication>
#include <QDate>

#include <cmath>

namespace rungwise::app {

std::string QtWording::number(const Decimal& number) const {
    return toUtf8(numberText(number, locale_));
}

std::string QtWording::money(const Money& money) const {
    return toUtf8(moneyText(money.amount, toQString(money.currency), locale_));
}

std::string QtWording::percent(const Percent& percent) const {
    const double tenths = std::round(std::abs(percent.value) * 10);
    if (!(tenths < 1e17)) return {};
    const auto whole = static_cast<std::uint64_t>(tenths);
    QString text = groupedDigits(whole / 10, locale_) + locale_.decimalPoint() +
                   locale_.toString(static_cast<int>(whole % 10));
    if (percent.value < 0 && whole > 0) text.prepend(QChar(0x2212));
    if (percent.value > 0 && percent.sign == Percent::Sign::Always) text.prepend(u'+');
    return toUtf8(text + QChar(0x00A0) + locale_.percent());
}

std::string QtWording::date(const PartialDate& date) const {
    if (date.month() == 0) return toUtf8(QString::number(date.year()));
    const QDate day(date.year(), date.month(), date.day() == 0 ? 1 : date.day());
    //: How a month is written; see the formats of QDate: "MMMM" is its name.
    const QString month = QCoreApplication::translate("Date", "MMMM yyyy");
    //: How a day is written; see the formats of QDate: "d" is the day, "MMMM" the month's name.
    const QString full = QCoreApplication::translate("Date", "d MMMM yyyy");
    return toUtf8(locale_.toString(day, date.day() == 0 ? month : full));
}

std::string QtWording::translated(const TranslatableText& text,
                                  std::optional<std::size_t> count) const {
    const int number = count ? static_cast<int>(*count) : -1;
    return toUtf8(QCoreApplication::translate(text.context, text.text, nullptr, number));
}

} // namespace rungwise::app
