// SPDX-License-Identifier: GPL-3.0-or-later
// rungwise move from the outside: steps, what they take, and what is not known.
#include "tests/app/cli/typed_command.h"
#include "tests/support/temporary_folder.h"

#include <QJsonArray>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rungwise::app {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

constexpr const char* climb = "move associate-product-manager chief-product-officer --format json";

QJsonObject bundled(const char* words, const QStringList& more = {}) {
    const test::Answer answer = test::typed(words, more);
    EXPECT_EQ(answer.code, ExitCode::Success) << answer.messages;
    return answer.json();
}

TEST(MoveCommand, NamesEveryStepWithWhatChangesAndItsSources) {
    const QJsonObject result = bundled(climb, {QStringLiteral("--by"), QStringLiteral("steps")});
    const QJsonArray routes = result[u"routes"].toArray();
    ASSERT_FALSE(routes.isEmpty());
    for (const QJsonValue& route : routes) {
        QString at = QStringLiteral("associate-product-manager");
        double total = 0;
        for (const QJsonValue& step : route[u"steps"].toArray()) {
            EXPECT_EQ(step[u"from"][u"id"].toString(), at);
            at = step[u"to"][u"id"].toString();
            EXPECT_FALSE(step[u"statements"][0][u"sources"].toArray().isEmpty());
            const QJsonObject size = step[u"size"].toObject();
            total += size[u"total"].toDouble();
            for (const QJsonValue& skill : size[u"skills"].toArray()) {
                EXPECT_FALSE(skill[u"text"].toString().isEmpty());
                EXPECT_FALSE(skill[u"sources"].toArray().isEmpty());
            }
        }
        EXPECT_EQ(at, QStringLiteral("chief-product-officer"));
        EXPECT_DOUBLE_EQ(route[u"total"].toDouble(), total);
    }
    EXPECT_LE(routes[0][u"steps"].toArray().size(),
              routes[routes.size() - 1][u"steps"].toArray().size());
}

TEST(MoveCommand, SaysWhichStepsHaveNoPayData) {
    const QJsonObject best = bundled(climb, {QStringLiteral("--by=pay")})[u"routes"][0].toObject();
    QStringList silent;
    int number = 0;
    for (const QJsonValue& step : best[u"steps"].toArray()) {
        ++number;
        const QJsonObject size = step[u"size"].toObject();
        EXPECT_EQ(size[u"pay"].isNull(), size.contains(u"pay_reason"));
        if (size[u"pay"].isNull()) silent << QString::number(number);
    }
    EXPECT_EQ(best[u"steps_without_pay"].toInt(), silent.size());
    ASSERT_FALSE(silent.isEmpty());
    const test::Answer text = test::typed("move associate-product-manager chief-product-officer "
                                          "--by pay --language en");
    EXPECT_THAT(text.results, HasSubstr("*No pay data on these steps: " +
                                        toUtf8(silent.join(QStringLiteral(", "))) + ".*"));
    EXPECT_THAT(text.results, HasSubstr("+17.1"));
}

TEST(MoveCommand, AnswersThatNoWayIsKnown) {
    const test::Answer answer =
        test::typed("move chief-product-officer product-manager --language en");
    EXPECT_EQ(answer.code, ExitCode::Success);
    EXPECT_THAT(answer.results,
                HasSubstr("No way known from Chief Product Officer to Product Manager"));
}

TEST(MoveCommand, LooksAtSuggestionsOnlyWhenAsked) {
    constexpr const char* words = "move product-manager product-lead --format json";
    EXPECT_FALSE(bundled(words)[u"suggestions"].toBool());
    EXPECT_TRUE(bundled(words, {QStringLiteral("--suggestions")})[u"suggestions"].toBool());
}

TEST(MoveCommand, RefusesWhatItDoesNotUnderstand) {
    const auto refused = [](const char* words, const char* said) {
        const test::Answer answer = test::typed(words, {QStringLiteral("--language=en")});
        EXPECT_EQ(answer.code, ExitCode::Trouble) << words;
        EXPECT_THAT(answer.results, IsEmpty()) << words;
        EXPECT_THAT(answer.messages, HasSubstr(said)) << words;
    };
    refused("move product-manager", "needs two roles, from which and to which; 1 given");
    refused("move a b c", "needs two roles, from which and to which; 3 given");
    refused("move product-manager product-leed", "did you mean: Product Lead (product-lead)");
    refused("move product-manager product-lead --by luck", "choose one of: steps, gap, pay");
    refused("move product-manager product-lead -o m.svg", "says no format");
}

TEST(MoveCommand, WritesEveryFormatByItsEnding) {
    const test::TemporaryFolder folder;
    const auto written = [&](const char* name) {
        const test::Answer answer =
            test::typed("move product-manager product-lead --language en",
                        {QStringLiteral("-o"), toQString((folder.path() / name).native())});
        EXPECT_EQ(answer.code, ExitCode::Success) << answer.messages;
        return test::readBytes(folder.path() / name);
    };
    EXPECT_THAT(written("m.md"), StartsWith("# From Product Manager to Product Lead"));
    EXPECT_THAT(written("m.json"), StartsWith("{"));
    EXPECT_THAT(written("m.pdf"), StartsWith("%PDF-1."));
}

} // namespace
} // namespace rungwise::app
