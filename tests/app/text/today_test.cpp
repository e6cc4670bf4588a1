// SPDX-License-Identifier: GPL-3.0-or-later
// The day of making can be fixed from outside.
#include "app/text/today.h"

#include "app/text/to_qt.h"

#include <QDate>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

class Today : public ::testing::Test {
protected:
    Today() : before_{qgetenv(name)} { qunsetenv(name); }
    ~Today() override {
        qunsetenv(name);
        if (!before_.isNull()) qputenv(name, before_);
    }
    Today(const Today&) = delete;
    Today& operator=(const Today&) = delete;

    static constexpr const char* name = "SOURCE_DATE_EPOCH";

private:
    QByteArray before_;
};

TEST_F(Today, IsTheDayOfSourceDateEpoch) {
    qputenv(name, "1700000000");
    EXPECT_EQ(today().toText(), "2023-11-14");
}

TEST_F(Today, IsTheClocksWithoutASoundOne) {
    for (const char* value : {"", "soon", "99999999999999999999", "9223372036854775807"}) {
        qputenv(name, value);
        const QDate before = QDate::currentDate();
        const std::string day = today().toText();
        const QDate after = QDate::currentDate();
        EXPECT_TRUE(day == toUtf8(before.toString(Qt::ISODate)) ||
                    day == toUtf8(after.toString(Qt::ISODate)))
            << value << ": " << day;
    }
}

} // namespace
} // namespace rungwise::app
