// SPDX-License-Identifier: GPL-3.0-or-later
// Asks environment and clock.
#include "app/text/today.h"

#include "app/text/to_qt.h"

#include <QDateTime>

namespace rungwise::app {

namespace {

QDate dayOfMaking() {
    bool isNumber = false;
    const qlonglong seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    if (!isNumber) return QDate::currentDate();
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).date();
}

std::optional<PartialDate> asPartialDate(const QDate& day) {
    return PartialDate::parse(toUtf8(day.toString(Qt::ISODate)));
}

} // namespace

PartialDate today() {
    if (const auto day = asPartialDate(dayOfMaking())) return *day;
    return *asPartialDate(QDate::currentDate());
}

} // namespace rungwise::app
