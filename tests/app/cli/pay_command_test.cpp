// SPDX-License-Identifier: GPL-3.0-or-later
// rungwise pay from the outside: figures, formats, and what is said of what cannot be done.
#include "app/cli/command_line.h"
#include "app/text/to_qt.h"
#include "tests/support/temporary_folder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

namespace rungwise::app {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

constexpr std::string_view catalogueText = R"(rungwise: 1
catalogue: {id: p, title: Pay, language: en}
sources: [{id: survey, title: Survey, publisher: Guild}]
levels: [{id: l1, name: Junior}]
markets:
  - {id: us, name: {en: United States, de: Vereinigte Staaten}}
  - {id: de, name: Germany}
  - {id: north, name: Germany}
roles:
  - {id: a, name: Role A, level: l1}
  - {id: b, name: Role B}
  - {id: c, name: Role C}
  - {id: d, name: Role D}
  - {id: e, name: Role E}
  - {id: f, name: Role F}
pay:
  - {role: a, sources: [survey], market: us, currency: USD, period: year, measure: total, mean: 50000}
  - {role: b, sources: [survey], market: us, currency: USD, period: year, measure: total, mean: 60000}
  - {role: b, sources: [survey], market: de, currency: EUR, period: year, measure: total, mean: 40000}
exchange_rates:
  - {from: EUR, to: USD, rate: 1.25, date: 2020-01-31, sources: [survey]}
)";

struct Answer {
    ExitCode code;
    std::string results;
    std::string messages;
};

class PayCommand : public ::testing::Test {
protected:
    static Answer type(const QStringList& words) {
        std::ostringstream results;
        std::ostringstream messages;
        const ExitCode code = runCommandLine(words, {results, messages});
        return {code, results.str(), messages.str()};
    }

    /// Behind "pay", with the catalogue above and in English.
    Answer pay(const char* words, const QStringList& more = {}) const {
        const auto typed = QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
        return type(QStringList{QStringLiteral("pay")} + typed + more +
                    QStringList{QStringLiteral("--catalogue"), toQString(file_.native()),
                                QStringLiteral("--language"), QStringLiteral("en")});
    }

    /// The result as JSON.
    QJsonObject json(const char* words, const QStringList& more = {}) const {
        const Answer answer = pay(words, more + QStringList{QStringLiteral("--format=json")});
        EXPECT_EQ(answer.code, ExitCode::Success) << answer.messages;
        return QJsonDocument::fromJson(toQByteArray(answer.results)).object();
    }

    [[nodiscard]] QString inFolder(const char* name) const {
        return toQString((folder_.path() / name).native());
    }

    test::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_.write("pay.yaml", catalogueText);
};

TEST_F(PayCommand, GivesTheBundledFiguresAsPublished) {
    const Answer answer =
        type({QStringLiteral("pay"), QStringLiteral("product-manager"),
              QStringLiteral("product-lead"), QStringLiteral("--market"), QStringLiteral("us"),
              QStringLiteral("--format"), QStringLiteral("json")});
    const QJsonObject result = QJsonDocument::fromJson(toQByteArray(answer.results)).object();
    EXPECT_EQ(result[u"kind"].toString(), QStringLiteral("pay"));
    const QJsonArray rows = result[u"rows"].toArray();
    const QJsonObject change = result[u"changes"][0].toObject();
    const auto mean = [&](const char16_t* which) {
        return rows[change[QStringView(which)].toInt()][u"figures"][u"mean"][u"amount"].toInt();
    };
    EXPECT_EQ(mean(u"baseline_row"), 113'903);
    EXPECT_EQ(mean(u"row"), 133'394);
    EXPECT_EQ(change[u"percent"].toDouble(), 17.1);
    EXPECT_EQ(result[u"overlaps"][0][u"percent"].toDouble(), 87.4);
}

TEST_F(PayCommand, TakesMarketsByIdOrNameInAnyLanguage) {
    const QJsonObject byId = json("a b --market us");
    EXPECT_EQ(byId[u"market"][u"id"].toString(), QStringLiteral("us"));
    for (const char* name : {"united states", "VEREINIGTE STAATEN", "US"}) {
        EXPECT_EQ(json("a b --market", {QString::fromUtf8(name)}), byId) << name;
    }
}

TEST_F(PayCommand, RefusesWhatIsNotThereAndNamesWhatIs) {
    const auto refused = [&](const char* words, const char* said) {
        const Answer answer = pay(words);
        EXPECT_EQ(answer.code, ExitCode::Trouble) << words;
        EXPECT_THAT(answer.results, IsEmpty()) << words;
        EXPECT_THAT(answer.messages, HasSubstr(said)) << words;
    };
    refused("a --market uk", "“uk” is no value for --market; choose one of: United States (us)");
    refused("a --market germany", "several markets are called “germany”");
    refused("a --measure total,basis", "choose one of: base, additional, bonus");
    refused("a --currency JPY", "“JPY” is no value for --currency; choose one of: EUR, USD");
    refused("a --period fortnight", "choose one of: year, month, week, day, hour");
    refused("a --group by-role", "choose one of: role-source, role, level, market, source");
    refused("a --picture pie", "choose one of: ranges, parts, distribution");
    refused("a --your-pay much", "“much” after --your-pay is no pay");
    refused("a --baseline b", "--baseline");
    refused("a a", "named twice");
    refused("z", "no role is called “z”");
    refused("", "at least one role, or --guide");
    refused("--guide --market us", "--market does not go with --guide");
    refused("--guide --disagreeing", "--disagreeing does not go with --guide");
    refused("--guide -o g.svg", "says no format");
    refused("a --rows roles", "--rows goes with --guide only");
    refused("a --format png", "--format png needs a file");
}

TEST_F(PayCommand, ConvertsByTheRatesOfTheCatalogue) {
    const QJsonObject result = json("b --market de --currency usd --period month");
    const QJsonObject row = result[u"rows"][0].toObject();
    EXPECT_EQ(row[u"figures"][u"mean"][u"amount"].toInt(), 4167) << "40,000 · 1.25 / 12";
    EXPECT_EQ(row[u"figures"][u"mean"][u"precision"].toString(), QStringLiteral("about"));
    EXPECT_EQ(row[u"original"][u"currency"].toString(), QStringLiteral("EUR"));
    EXPECT_EQ(row[u"rate"][u"steps"][0][u"date"].toString(), QStringLiteral("2020-01-31"));
    QStringList kinds;
    for (const auto& remark : row[u"remarks"].toArray()) kinds << remark[u"kind"].toString();
    EXPECT_TRUE(kinds.contains(QStringLiteral("old-rate"))) << toUtf8(kinds.join(u' '));
}

TEST_F(PayCommand, PassesEveryOptionOn) {
    const QJsonObject result =
        json("a b --measure total,base --group market --disagreeing --baseline b --your-pay",
             {QStringLiteral("55,000 usd")});
    EXPECT_EQ(result[u"measures"].toArray(),
              (QJsonArray{QStringLiteral("base"), QStringLiteral("total")}));
    EXPECT_EQ(result[u"grouping"].toString(), QStringLiteral("market"));
    EXPECT_EQ(result[u"filter"].toString(), QStringLiteral("disagreeing"));
    EXPECT_EQ(result[u"baseline"].toString(), QStringLiteral("b"));
    EXPECT_EQ(result[u"own_pay"][u"amount"].toInt(), 55'000);
}

TEST_F(PayCommand, TakesMoreRolesThanAComparison) {
    EXPECT_EQ(json("a b c d e f")[u"roles"].toArray().size(), 6);
    EXPECT_EQ(json("c")[u"rows"].toArray().size(), 0) << "no data is no mistake";
}

TEST_F(PayCommand, SaysWhenOwnPayCannotBeSetBeside) {
    const Answer answer = pay("a --your-pay", {QStringLiteral("9000000 JPY/year")});
    EXPECT_EQ(answer.code, ExitCode::Success);
    EXPECT_THAT(answer.messages, HasSubstr("no exchange rate leads from JPY to USD"));
}

TEST_F(PayCommand, WritesEveryFormatByItsEnding) {
    const auto written = [&](const char* words, const char* name) {
        const Answer answer = pay(words, {QStringLiteral("-o"), inFolder(name)});
        EXPECT_EQ(answer.code, ExitCode::Success) << answer.messages;
        return test::readBytes(folder_.path() / name);
    };
    EXPECT_THAT(written("a b", "p.md"), StartsWith("# Pay: Role A, Role B"));
    EXPECT_THAT(written("a b", "p.csv"), HasSubstr("Role A,a,A,total"));
    EXPECT_THAT(written("a b", "p.json"), StartsWith("{"));
    EXPECT_THAT(written("a b", "p.svg"), HasSubstr("<svg"));
    EXPECT_THAT(written("a b", "p.png"), StartsWith("\x89PNG"));
    const std::string pdf = written("a b", "p.pdf");
    EXPECT_THAT(pdf, StartsWith("%PDF-1."));
    EXPECT_THAT(pdf, Not(HasSubstr("/Subtype /Image")));
    EXPECT_THAT(written("--guide", "g.md"), StartsWith("# Salary guide"));
    EXPECT_THAT(written("--guide --rows roles", "g.csv"), HasSubstr("Role F"));
    EXPECT_THAT(written("--guide a", "g.json"), HasSubstr("\"salary-guide\""));
    EXPECT_THAT(written("--guide", "g.pdf"), StartsWith("%PDF-1."));
}

TEST_F(PayCommand, WritesFilesForProgramsInEnglishUnlessALanguageIsAskedFor) {
    const QStringList words{QStringLiteral("pay"),         QStringLiteral("a"),
                            QStringLiteral("--format"),    QStringLiteral("json"),
                            QStringLiteral("--catalogue"), toQString(file_.native())};
    const Answer neutral = type(words);
    EXPECT_EQ(neutral.results, pay("a --format json").results);
}

} // namespace
} // namespace rungwise::app
